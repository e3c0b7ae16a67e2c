"""A form in a real browser, filled in by a script in the page around it."""

import json
import re
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

from browsing import CHROMIUM, FLAGS, json_in

_HELP = (Path(__file__).parent / "forms" / "in_a_form.js").read_text("utf-8")
_AROUND = """<!DOCTYPE html><meta charset="utf-8"><iframe id="form" src="FORM"
style="width:WIDTHpx;height:900px;border:0" ATTRIBUTES></iframe><pre id="out"></pre><script>
addEventListener("load", async () => {
HELP
try { await (async () => { STEPS })(); } catch (error) { seen.error = String(error.stack || error); }
document.getElementById("out").textContent = JSON.stringify(seen);
});</script>"""


def filled_in(form: Path, steps: str, *flags: str, width: int = 390, attributes: str = "") -> dict[str, Any]:
    """Open a form in a frame, run steps in the page around it, and return what they put into `seen`.

    Every call of a folder uses one profile: what the browser keeps is there in the next one.
    """
    around = _AROUND.replace("FORM", form.name, 1).replace("WIDTH", str(width)).replace("ATTRIBUTES", attributes)
    steps = steps.replace("</", "<\\/").replace("<!--", "<\\!--")  # texts that would end the script around them
    page = form.with_name("around.html")
    page.write_text(around.replace("HELP", _HELP).replace("STEPS", steps), "utf-8")
    found: dict[str, Any] = json_in(dumped(page, "--disable-web-security", *flags))
    assert "error" not in found, found["error"]
    return found


def dumped(page: Path, *flags: str) -> str:
    """Open a page in a browser, and return its tree as text."""
    assert CHROMIUM, "no Chromium here"
    command = [CHROMIUM, *FLAGS, *flags, f"--user-data-dir={page.parent / 'profile'}", "--dump-dom", page.as_uri()]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=120).stdout


def data_in(form: str) -> dict[str, Any]:
    """Return the data that a form holds."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', form, re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(unescape(found[1]))
    return data
