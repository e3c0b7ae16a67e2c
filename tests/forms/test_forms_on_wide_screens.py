"""A form at a desk and on a screen of 4K, light and dark: axe finds nothing, and no line is too long to read."""

import asyncio
import shutil
from pathlib import Path

import pytest

from phone_browser import browsing
from running import ROOT, readiness_here

AXE = ROOT / ".validators/axe.min.js"
CASES = ROOT / "tests/cases"
SCREENS = [(1280, True), (1280, False), (3840, True), (3840, False)]
"""Widths, and whether the reader prefers a dark page."""
LINE = "document.querySelector('.choice span').getBoundingClientRect().width / parseFloat(getComputedStyle(document.body).fontSize)"  # noqa: E501


def test_a_wide_form_is_readable_in_light_and_dark(tmp_path: Path) -> None:
    if not AXE.exists():
        pytest.skip("axe is missing: make validate fetches it")
    shutil.copy(CASES / "forms/to-fill-in.yaml", tmp_path / "answers.yaml")
    form = tmp_path / "ana.html"
    asked = ["--format", "form", "--for", "Ana", "--only", "all", "-o", form, "--pack", CASES / "packs/tiny"]
    assert readiness_here("export", tmp_path / "answers.yaml", *asked, cwd=tmp_path).returncode == 0

    async def look() -> None:
        async with browsing(tmp_path / "browser") as browser:
            for width, is_dark in SCREENS:
                window = await browser.window(width, 900)
                scheme = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
                await window.send("Emulation.setEmulatedMedia", features=[scheme])
                await window.open(form.as_uri())
                await window.loaded()
                await window.run("for (const one of document.querySelectorAll('details')) one.open = true; true")
                await window.run(AXE.read_text("utf-8") + "; true")
                found = "axe.run().then((found) => found.violations.map((one) => one.id + one.help))"
                assert await window.run(found) == [], (width, is_dark)
                assert await window.run("document.documentElement.scrollWidth <= innerWidth")
                assert await window.run(LINE) < 46

    asyncio.run(look())
