import pytest

from tests.pseudo_locale import ACCENTED, pseudo


def test_what_fills_a_sentence_and_its_markup_stay_as_they_are():
    assert pseudo("Open to %(who)s", ACCENTED) == "⟦Öþéñ ţö %(who)s⟧"
    assert pseudo("100 %% of <b>it</b>", ACCENTED) == "⟦100 %% öƒ <b>îţ</b>⟧"


@pytest.mark.parametrize(("language", "direction"), [("en-xa", "ltr"), ("ar-xb", "rtl")])
def test_a_page_speaks_a_made_up_language(client, db, made_up_languages, language, direction):
    page = client.get("/", headers={"accept-language": language}).content.decode()
    assert f'lang="{language}" dir="{direction}"' in page
    assert "⟦" in page
