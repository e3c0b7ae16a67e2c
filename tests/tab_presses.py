"""Checks of pages by real presses of the Tab key in a browser: the order of stops, and a visible focus at each."""

import asyncio
import json
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from phone_browser import Browser, browsing

WAYS = [(1280, "light"), (390, "dark")]
"""The windows in which Tab is pressed: a desktop, and a phone with a keyboard."""
SCRIPT = (Path(__file__).parent / "tab_stops.js").read_text("utf-8")
KEY = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}

Failures = dict[Path, list[str]]


def tab_failures(pages: list[Path]) -> Failures:
    """Return what is wrong with the stops of the Tab key on each page, asked in two browsers."""
    with ThreadPoolExecutor(2) as workers:
        halves = workers.map(lambda half: asyncio.run(_asked(half)), (pages[::2], pages[1::2]))
    return {page: failures for half in halves for page, failures in half.items()}


async def _asked(pages: list[Path]) -> Failures:
    failures: Failures = {page: [] for page in pages}
    if not pages:
        return failures
    with TemporaryDirectory(prefix="readiness-") as folder:
        async with browsing(Path(folder), "--allow-file-access-from-files") as browser:
            for page in pages:
                for width, scheme in WAYS:
                    async for said in _problems(browser, page, width, scheme):
                        failures[page].append(f"tab at {width} px, {scheme}: {said}")
    return failures


async def _problems(browser: Browser, page: Path, width: int, scheme: str) -> AsyncIterator[str]:
    window = await browser.window(width, 900)
    await window.send(
        "Emulation.setEmulatedMedia", media="screen", features=[{"name": "prefers-color-scheme", "value": scheme}]
    )
    await window.open(page.as_uri())
    await window.loaded()
    wanted: int = await window.run(f"({SCRIPT})()")
    for _ in range(wanted + 1):
        await window.send("Input.dispatchKeyEvent", type="rawKeyDown", **KEY)
        await window.send("Input.dispatchKeyEvent", type="keyUp", **KEY)
    for said in json.loads(await window.run("JSON.stringify(tabStops.problems())")):
        yield said
    await window.send("Page.close")
