"""What can be had from this place: everything somebody can reach, and what one address answers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
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


def fullest_of_each_kind(page: Page) -> dict[str, str]:
    """Of all pages somebody can reach, the one of each kind with the most on it: its address."""
    reached = [(len(text), address) for address, text in everything_reached(page)]
    return {kind_of(address): address for _, address in sorted(reached)}


def kind_of(address: str) -> str:
    try:
        return resolve(urlsplit(address).path).url_name or ""
    except Resolver404:
        return "nothing"


def links(text: str) -> set[str]:
    unescaped = {link.replace("&amp;", "&") for link in LINKED.findall(text)}
    return {link for link in unescaped if not link.startswith(LEADS_AWAY)}


def is_page(got: APIResponse) -> bool:
    return got.headers.get("content-type", "").startswith("text/html")
