"""The HTML in a real browser: nothing is wider than a phone or a desktop, and nothing is asked of the network."""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STORIES = sorted(path.parent for path in ROOT.glob("examples/*/answers.yaml"))
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-web-security",
    "--allow-file-access-from-files", "--virtual-time-budget=5000",
]  # fmt: skip
MEASURE = """<!DOCTYPE html><meta charset="utf-8"><iframe id="report" src="{page}"
 style="width:{width}px;height:900px;border:0"></iframe><pre id="out"></pre><script>
addEventListener("load", () => {{
  const page = document.getElementById("report").contentDocument;
  const wide = [...page.querySelectorAll("body *")].filter(
    (e) => e.getBoundingClientRect().right > {width} + 1 && !e.closest(".scroll, svg")
  );
  document.getElementById("out").textContent = JSON.stringify({{
    width: page.documentElement.scrollWidth,
    wide: wide.slice(0, 5).map((e) => e.tagName + "." + e.className + " " + e.textContent.slice(0, 40)),
    loaded: performance.getEntriesByType("resource").length,
  }});
}});</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_nothing_is_wider_than_the_screen(story, width, tmp_path):
    wrapper = tmp_path / "measure.html"
    wrapper.write_text(MEASURE.format(page=(story / "report.html").as_uri(), width=width), "utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", wrapper.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    measured = json.loads(unescape(re.search(r'<pre id="out">(.*?)</pre>', shown.stdout, re.DOTALL)[1]))

    assert measured["width"] <= width
    assert measured["wide"] == []
