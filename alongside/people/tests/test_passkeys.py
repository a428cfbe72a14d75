"""A passkey in a real browser, with an authenticator that the browser plays itself."""

import os
import re
import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

from alongside.people import passkeys, recovery_codes
from alongside.people.models import Person
from alongside.people.tests.conftest import PASSWORD

# Playwright's loop runs in the test's own thread, where Django would refuse to touch its data.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

ARGS = ["--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
TELEPHONE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture(scope="module")
def chromium():
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        at = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=at, args=[*ARGS, *sandbox])
        yield browser
        browser.close()


@pytest.fixture
def complaints():
    return []


@pytest.fixture
def page(chromium, live_server, complaints):
    context = chromium.new_context(base_url=live_server.url)
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()


@pytest.fixture
def nora(live_server) -> Person:
    return Person.objects.join("nora", PASSWORD)


@pytest.fixture
def telephone(page):
    """Gives the page a telephone that can keep passkeys, and hands back how to lock it."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("WebAuthn.enable")
    made = cdp.send("WebAuthn.addVirtualAuthenticator", {"options": TELEPHONE})

    def unlocked(yes):
        known = {"authenticatorId": made["authenticatorId"], "isUserVerified": yes}
        cdp.send("WebAuthn.setUserVerified", known)

    return unlocked


def sign_in(page):
    page.goto("/sign/in/")
    page.get_by_label("Name").fill("nora")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/")


def sign_out(page):
    page.goto("/sign/out/")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/")


def add_passkey(page):
    page.goto("/you/passkeys/new/")
    page.get_by_label("A name for it").fill("my telephone")
    page.get_by_role("button", name="Make the passkey").click()
    page.wait_for_url("**/you/passkeys/")


def use_passkey(page):
    page.goto("/sign/in/")
    page.get_by_role("button", name="Sign in with a passkey").click()


def test_a_passkey_is_added_and_opens_the_account(page, nora, telephone, complaints):
    sign_in(page)
    add_passkey(page)
    expect(page.get_by_role("link", name="my telephone")).to_be_visible()
    sign_out(page)
    use_passkey(page)
    expect(page.get_by_role("link", name="You", exact=True)).to_be_visible()
    page.goto("/you/name/")
    expect(page.locator("main")).to_contain_text("nora")
    kept = passkeys.of(nora).get()
    assert kept.last_used_at is None
    assert recovery_codes.left(nora) == 0
    assert not complaints


def test_the_password_alone_goes_on_opening_it(page, nora, telephone, complaints):
    sign_in(page)
    add_passkey(page)
    sign_out(page)
    sign_in(page)
    expect(page.get_by_role("link", name="You", exact=True)).to_be_visible()
    assert not complaints


def test_a_passkey_answers_when_the_password_is_asked_once_more(
    page, nora, telephone, settings, complaints
):
    sign_in(page)
    add_passkey(page)
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 0
    page.goto("/you/recovery-codes/")
    page.get_by_role("link", name="Use a passkey").click()
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_url("**/you/recovery-codes/")
    assert passkeys.of(nora).get().last_used_at is None
    assert not complaints


def test_a_passkey_that_was_not_used_is_told_of_calmly(page, nora, telephone, complaints):
    sign_in(page)
    add_passkey(page)
    sign_out(page)
    telephone(False)
    use_passkey(page)
    expect(page.get_by_text("The passkey was not used")).to_be_visible(timeout=30_000)
    assert not complaints


def test_a_removed_passkey_opens_nothing(page, nora, telephone, complaints):
    sign_in(page)
    add_passkey(page)
    page.get_by_role("link", name="my telephone").click()
    page.get_by_role("link", name="Remove this passkey").click()
    page.get_by_role("button", name="Remove").click()
    page.wait_for_url("**/you/passkeys/")
    sign_out(page)
    use_passkey(page)
    expect(page.get_by_text("This passkey did not fit")).to_be_visible()
    assert not complaints


def test_without_javascript_the_page_says_what_works(client, db):
    page = client.get("/sign/in/").content.decode()
    assert "A passkey needs JavaScript" in re.search(r"<noscript>(.*?)</noscript>", page)[1]
