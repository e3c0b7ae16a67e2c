"""Every edition in a window of a browser looks as approved, from a phone to a projector, light and dark."""

import asyncio
import json
from base64 import b64decode
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from approved_pictures import seems, unlike_approved
from browsing import CHROMIUM
from phone_browser import Browser, PhoneWindow, browsing
from readiness import pipeline
from readiness.view.edition import Edition
from running import STORIES

REPORTS = [
    (path.parent.name, audience)
    for path in sorted(STORIES.glob("*/answers.yaml"))
    for audience in ("board", "leadership")
]
SHORT = "front-office-phone"
"""The example whose windows are compared in the suite; the long proofs compare the others, which takes seconds."""
SCALES = {390: 4, 768: 6, 1280: 8, 1920: 8}
"""The widths of the windows, and the number of their pixels that are one of the picture."""
SCHEMES = ("light", "dark")
BLOCK = 2
VIEWS = LIGHT, DARK = (390, "light"), (1280, "dark")
"""The views in which a changed page must be noticed."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")
Shared = tuple[asyncio.Runner, Browser]


@pytest.fixture(scope="module")
def shared(tmp_path_factory) -> Iterator[Shared]:
    """One browser for all tests, and the loop that talks to it."""
    with asyncio.Runner() as runner:
        opened = browsing(tmp_path_factory.mktemp("browser"), "--hide-scrollbars", "--font-render-hinting=none")
        browser = runner.run(opened.__aenter__())
        yield runner, browser
        runner.run(opened.__aexit__(None, None, None))


async def opened(browser: Browser, page: Path) -> PhoneWindow:
    window = await browser.window(1280, 900)
    await window.open(page.as_uri())
    return await window.loaded()


async def picture(window: PhoneWindow, width: int, scheme: str) -> Image.Image:
    """Return the whole page as a window of this width shows it, small."""
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    await window.send("Emulation.setDeviceMetricsOverride", **size)
    asked = {"name": "prefers-color-scheme", "value": scheme}
    await window.send("Emulation.setEmulatedMedia", media="screen", features=[asked])
    height = await window.run("document.fonts.ready.then(() => document.documentElement.scrollHeight)")
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 2 / SCALES[width]}
    options = {"format": "png", "optimizeForSpeed": True, "captureBeyondViewport": True, "clip": clip}
    shown = Image.open(BytesIO(b64decode((await window.send("Page.captureScreenshot", **options))["data"])))
    return shown.convert("RGB").reduce(2)


def page_of(story, audience, folder):
    page = folder / "page.html"
    assessment = pipeline.assess(pipeline.load(STORIES / story / "answers.yaml"))
    page.write_bytes(pipeline.report(assessment, "html", Edition(audience)))
    return page


@pytest.mark.parametrize(("story", "audience"), REPORTS, ids=lambda part: part)
def test_every_window_looks_as_approved(story, audience, shared, tmp_path, update_golden, prove):
    if story != SHORT and not (prove or update_golden):
        pytest.skip("looked at with --prove")
    runner, browser = shared

    async def made():
        window = await opened(browser, page_of(story, audience, tmp_path))
        return {f"{width:04}-{scheme}": await picture(window, width, scheme) for width in SCALES for scheme in SCHEMES}

    assert unlike_approved(f"{story}-{audience}", runner.run(made()), "windows", BLOCK, update=update_golden) == {}


@pytest.fixture(scope="module")
def changed(shared, tmp_path_factory):
    """Return a function for what distinguishes a page from itself while elements have a style, by their selector."""
    runner, browser = shared
    window = runner.run(opened(browser, page_of(SHORT, "board", tmp_path_factory.mktemp("changed"))))
    plain = {view: runner.run(picture(window, *view)) for view in VIEWS}

    async def look(chosen: str, style: str, view: tuple[int, str]) -> list[str]:
        styled = "document.querySelectorAll({}).forEach((one) => {{ one.style.cssText = {}; }})"
        await window.run(styled.format(json.dumps(chosen), json.dumps(style)))
        after = await picture(window, *view)
        await window.run(styled.format(json.dumps(chosen), "''"))
        assert seems(await picture(window, *view), plain[view], BLOCK) == []
        return seems(after, plain[view], BLOCK)

    return lambda *asked: runner.run(look(*asked))


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize(
    ("chosen", "style"),
    [
        (".standing", "position: relative; top: 20px"),
        (".rungs", "position: relative; left: 20px"),
        (".headline", "visibility: hidden"),
        (".decisions", "display: none"),
    ],
)
def test_a_moved_or_missing_block_is_distinguished(chosen, style, view, changed):
    assert changed(chosen, style, view)


def test_pictures_of_a_few_dots_are_missed(changed):
    assert changed(".strips svg", "visibility: hidden", DARK)


@pytest.mark.parametrize(("view", "color"), [(DARK, "white"), (LIGHT, "black")], ids=str)
def test_a_slab_of_the_other_color_is_distinguished(view, color, changed):
    assert changed(".standing", f"background: {color}", view)


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_the_edges_of_letters_are_not_distinguished(view, changed):
    assert changed("body", "transform: translate(0.4px, 0.4px)", view) == []
