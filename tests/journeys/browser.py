"""The one way a browser is started here."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"]


@contextmanager
def launched() -> Iterator[Browser]:
    # Chromium's own sandbox does not work for root, as whom CI runs.
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *as_root])
        yield browser
        browser.close()


def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        raise FileNotFoundError("Journeys need Chromium: bin/needs installs it.")
    return found
