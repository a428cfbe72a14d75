"""What tests of the whole house share."""

import pytest

from tests.pseudo_locale import make_catalogs


@pytest.fixture(scope="session")
def catalogs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("locales")
    make_catalogs(folder)
    return folder


@pytest.fixture
def made_up_languages(settings, catalogs) -> None:
    """Two more languages: ask for a page with Accept-Language en-xa, or ar-xb."""
    settings.LOCALE_PATHS = [catalogs]
    settings.LANGUAGES = [*settings.LANGUAGES, ("en-xa", "Accented"), ("ar-xb", "Right to left")]
