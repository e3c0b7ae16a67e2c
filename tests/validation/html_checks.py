"""Checks of pages for valid HTML and accessibility, with the Nu HTML checker and with axe in a real browser."""

import json
import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from html import unescape
from pathlib import Path

TOOLS = Path(__file__).parents[2] / ".validators"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or "chromium"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-component-update",
    "--disable-background-networking", "--allow-file-access-from-files", "--virtual-time-budget=900000",
    "--window-size=1400,1000",
]  # fmt: skip
WAYS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]
AT_ONCE = 6
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?')
OWN = re.compile(r"<(style|script)>(.*?)</\1>", re.DOTALL)
NOT_SO = re.compile("Inline (style|script) violates Content Security Policy")
"""The checker does not compute the hash a policy names; `policy_failures` does."""

Failures = dict[Path, list[str]]


def nu_failures(pages: list[Path]) -> Failures:
    """Return the errors and warnings of the Nu HTML checker; language detection is off, because notes may be in any."""
    command = ["java", "-jar", str(TOOLS / "vnu.jar"), "--no-langdetect", "--format", "json", "--stdout"]
    asked = subprocess.run([*command, *map(str, pages)], capture_output=True, text=True, check=False)
    failures: Failures = {page: [] for page in pages}
    by_address = {page.as_uri().removeprefix("file://"): page for page in pages}
    for said in json.loads(asked.stdout)["messages"]:
        if (said["type"] != "info" or "subType" in said) and not NOT_SO.match(said["message"]):
            page = by_address[re.sub("^file:/*", "/", said["url"])]
            failures[page].append(f"Nu: {said['message']} (line {said.get('lastLine', '?')})")
    return failures


def policy_failures(page: Path) -> Iterator[str]:
    """Yield a failure unless the policy allows exactly the page's style and script, by their hashes."""
    text = page.read_text("utf-8")
    hashes = [(kind, b64encode(sha256(own.encode()).digest()).decode()) for kind, own in OWN.findall(text)]
    own = "".join(f" {kind}-src 'sha256-{digest}';" for kind, digest in hashes)
    allowed = f"default-src 'none';{own} img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    if [unescape(policy) for policy in POLICY.findall(text)] != [allowed]:
        yield "policy: not the hashes of what is in the page"


def axe_failures(pages: list[Path], scratch: Path) -> Failures:
    """Return what axe finds on a phone and a desktop, light and dark, and the elements out of reach of Tab."""
    scratch.mkdir()
    copies = {}
    for page in pages:
        copy = scratch / page.name
        copy.write_text(POLICY.sub("", page.read_text("utf-8")), "utf-8")
        copies[copy.as_uri()] = page
    addresses = list(copies)
    rounds = [(way, addresses[at : at + AT_ONCE]) for way in WAYS for at in range(0, len(addresses), AT_ONCE)]
    failures: Failures = {page: [] for page in pages}
    with ThreadPoolExecutor(2) as workers:
        folders = [scratch / f"round-{number}" for number in range(len(rounds))]
        ways, parts = zip(*rounds, strict=True)
        for found in workers.map(_in_browser, ways, parts, folders):
            for address, said in found:
                failures[copies[address]].append(said)
    return failures


def _in_browser(way: tuple[int, str], addresses: list[str], folder: Path) -> Iterable[tuple[str, str]]:
    width, scheme = way
    folder.mkdir()
    harness = folder / "harness.html"
    given = {"axe": (TOOLS / "axe.min.js").as_uri(), "pages": addresses, "width": width, "scheme": scheme}
    script = (Path(__file__).parent / "in_browser.js").read_text("utf-8")
    harness.write_text(
        f'<!DOCTYPE html><pre id="out"></pre><script>const given = {json.dumps(given)};{script}</script>'
    )
    color = f"--blink-settings=preferredColorScheme={0 if scheme == 'dark' else 1}"
    command = [CHROMIUM, *FLAGS, color, f"--user-data-dir={folder / 'profile'}", "--dump-dom", harness.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600).stdout
    out = re.search(r'<pre id="out">(.+?)</pre>', shown, re.DOTALL)
    told = json.loads(unescape(out[1])) if out else {}
    return [
        (address, f"axe at {width} px, {scheme}: {said}")
        for address in addresses
        for said in told.get(address, ["the browser gave no answer"])
    ]
