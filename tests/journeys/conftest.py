"""What a journey needs: a real browser, somebody before it, and eyes for what went wrong."""

import os
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import launched
from tests.journeys.looking import PHONE, Looking

# Playwright's loop runs in the test's own thread, where Django would refuse to touch its data.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
# A busy machine is slow, not wrong.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture
def looking(browser, live_server, settings) -> Iterator[Looking]:
    """Opens windows and, at the end, fails if any of them complained."""
    settings.ADDRESS = live_server.url
    windows = Looking(browser, live_server.url)
    yield windows
    windows.close()
    assert not windows.complaints, "\n".join(windows.complaints)


@pytest.fixture
def page_for(looking) -> Callable[..., Page]:
    """page_for(ada): a window in which ada is signed in; page_for(None): a stranger's.

    More: on=PHONE, javascript=False, or any option of a Playwright context."""
    return looking.page_for


@pytest.fixture
def phone_for(looking) -> Callable[..., Page]:
    return lambda person, **more: looking.page_for(person, on=PHONE, **more)


@pytest.fixture
def nojs_for(looking) -> Callable[..., Page]:
    return lambda person, **more: looking.page_for(person, javascript=False, **more)


@pytest.fixture
def axe(looking) -> Callable[..., None]:
    """axe(page): no violation that axe-core knows, or the test fails with all of them.

    axe(page, "color-contrast", …): of these rules alone, which is quicker."""

    def no_violation(page: Page, *rules: str) -> None:
        # It is a script itself, and would wait for ever.
        assert not looking.is_without_javascript(page), "axe needs JavaScript: use page_for"
        found = Axe().run(page, options={"runOnly": list(rules)} if rules else None)
        assert not found.violations_count, f"{page.url}\n{found.generate_report()}"

    return no_violation


@pytest.fixture
def demo(live_server) -> None:
    """A place with invented people and stories in it."""
    call_command("demo", verbosity=0)
