"""What can be had from this place: everything somebody can reach, and what one address answers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import APIResponse, Page

LINKED = re.compile(r'(?:href|src)="(/[^"#]*)')
LEADS_AWAY = ("/exit/", "/static/", "/-/")
# What is made anew for every answer, whatever is asked.
OF_THE_MOMENT = re.compile(r'(?<=name="csrfmiddlewaretoken" value=")\w+|(?<=nonce-)[\w=+/]+')
HEADERS_OF_THE_MOMENT = {"date", "set-cookie"}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: str


def answer(page: Page, address: str) -> Answer:
    """What whoever sits before `page` is answered at an address, as far as it tells anything."""
    got = page.request.get(address, max_redirects=0)
    told = {name: value for name, value in got.headers.items() if name not in HEADERS_OF_THE_MOMENT}
    return Answer(got.status, told, OF_THE_MOMENT.sub("", got.text()))


def everything_reached(page: Page) -> Iterator[tuple[str, str]]:
    """Every page that links lead to, as (address, text), without leaving or signing out."""
    seen, ahead = {"/"}, ["/"]
    while ahead:
        address = ahead.pop()
        got = page.request.get(address)
        if not is_page(got):
            continue
        yield address, got.text()
        found = links(got.text()) - seen
        seen |= found
        ahead += found


def links(text: str) -> set[str]:
    unescaped = {link.replace("&amp;", "&") for link in LINKED.findall(text)}
    return {link for link in unescaped if not link.startswith(LEADS_AWAY)}


def is_page(got: APIResponse) -> bool:
    return got.headers.get("content-type", "").startswith("text/html")
