import re

from django import forms

from alongside.page.sample import SampleForm, with_mistakes


def described_by(html: str, control: str) -> list[str]:
    """The ids that the control or group called `control` is described by."""
    tag = re.search(rf"<[^>]*{control}[^>]*aria-describedby=\"([^\"]+)\"", html)
    return tag[1].split() if tag else []


def test_a_label_stands_above_its_field_and_help_is_tied_to_it() -> None:
    html = SampleForm()["name"].as_field_group()
    assert html.index('<label for="id_name">') < html.index("Any name.") < html.index("<input")
    assert described_by(html, 'name="name"') == ["id_name_helptext"]
    assert 'id="id_name_helptext"' in html


def test_a_mistake_is_told_in_words_and_tied_to_its_field() -> None:
    html = with_mistakes()["name"].as_field_group()
    assert "This is still empty." in html
    assert described_by(html, 'name="late-name"') == ["id_late-name_helptext", "id_late-name_error"]
    assert 'id="id_late-name_error"' in html
    assert 'aria-invalid="true"' in html


def test_a_choice_is_a_group_with_a_legend_and_its_mistake_belongs_to_the_group() -> None:
    html = with_mistakes()["circle"].as_field_group()
    assert re.search(r"<fieldset[^>]*aria-describedby=\"id_late-circle_error\"", html)
    assert "<legend>Who may read this?" in html
    assert 'id="id_late-circle_error"' in html


def test_a_mistake_of_the_whole_form_stands_first() -> None:
    html = str(with_mistakes())
    assert html.index("Your words are kept.") < html.index("What should people call you?")


def test_a_tick_box_is_named_by_the_words_beside_it() -> None:
    html = SampleForm()["quietly"].as_field_group()
    assert re.search(r"<label class=\"tick\"><input[^>]+> <span>Tell me quietly", html)
    assert "optional" not in html


def test_optional_is_said_in_words_where_most_is_needed() -> None:
    form = SampleForm()
    assert "optional" in form["until"].as_field_group()
    assert "optional" not in form["name"].as_field_group()
    assert "*" not in str(form)


def test_needed_is_said_where_most_is_optional() -> None:
    class Losses(forms.Form):
        word = forms.CharField()
        weeks = forms.CharField(required=False)
        name = forms.CharField(required=False)

    assert "needed" in Losses()["word"].as_field_group()
    assert "optional" not in str(Losses())


def test_nothing_is_said_where_all_is_optional() -> None:
    class Losses(forms.Form):
        weeks = forms.CharField(required=False)
        name = forms.CharField(required=False)

    assert "optional" not in str(Losses())
    assert "needed" not in str(Losses())


def test_what_someone_typed_is_shown_as_typed() -> None:
    assert "<script>" not in str(SampleForm({"name": "<script>", "circle": "<script>"}))
