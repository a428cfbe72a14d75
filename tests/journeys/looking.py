"""Windows of a real browser, each with somebody in front of it, watched for complaints."""

from typing import Any

from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from alongside.people.models import Person

DESK = {"viewport": {"width": 1280, "height": 900}}
PHONE = {
    "viewport": {"width": 360, "height": 740},
    "is_mobile": True,
    "has_touch": True,
    "device_scale_factor": 2,
}


class Looking:
    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.contexts: list[BrowserContext] = []
        self.without_javascript: list[BrowserContext] = []
        self.complaints: list[str] = []
        self.visited: set[str] = set()
        self.expected: list[str] = []

    def page_for(
        self,
        person: Person | None,
        *,
        on: dict[str, Any] = DESK,
        javascript: bool = True,
        **more: Any,
    ) -> Page:
        options = {"reduced_motion": "reduce", "base_url": self.address} | on | more
        context = self.browser.new_context(java_script_enabled=javascript, **options)
        context.set_default_timeout(10_000)
        self.contexts.append(context)
        if not javascript:
            self.without_javascript.append(context)
        if person:
            context.add_cookies([self._session_of(person)])
        page = context.new_page()
        self._watch(page)
        return page

    def is_without_javascript(self, page: Page) -> bool:
        return page.context in self.without_javascript

    def expects(self, words: str) -> None:
        """A message with these words is what this journey is about, and no complaint."""
        self.expected.append(words)

    def hand_over(self, page: Page, person: Person) -> None:
        """Somebody else signs in, in the same browser."""
        page.context.add_cookies([self._session_of(person)])

    def close(self) -> None:
        for context in self.contexts:
            context.close()

    def _session_of(self, person: Person) -> Any:
        client = Client()
        client.force_login(person, "django.contrib.auth.backends.ModelBackend")
        name = settings.SESSION_COOKIE_NAME
        return {"name": name, "value": client.cookies[name].value, "url": self.address}

    def _watch(self, page: Page) -> None:
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("request", self._asked)
        page.on("response", self._answered)

    def _answered(self, response: Response) -> None:
        if response.request.is_navigation_request():
            self.visited.add(response.url)

    def _heard(self, message: ConsoleMessage) -> None:
        where = message.location.get("url", "")
        # A page that answers 404 is told of as an error, and is just what some journeys look for.
        is_answer = message.text.startswith("Failed to load resource") and where in self.visited
        is_expected = any(words in message.text for words in self.expected)
        if message.type == "error" and not is_answer and not is_expected:
            self.complaints.append(f"{where}: {message.text}")

    def _asked(self, request: Request) -> None:
        ours = request.url.startswith((self.address, "data:", "blob:"))
        if not ours and not request.is_navigation_request():
            self.complaints.append(f"asked a third party: {request.url}")
