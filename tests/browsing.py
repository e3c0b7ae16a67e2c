"""A real browser that opens pages, and a local server that records the browser's requests."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--allow-file-access-from-files",
    "--virtual-time-budget=2000",
]  # fmt: skip
_FRAMES = (Path(__file__).parent / "browsing.html").read_text("utf-8")


class Heard:
    """A server that records the path of each request."""

    def __init__(self) -> None:
        asked: list[str] = []
        self.asked = asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(404)
                self.end_headers()

            do_HEAD = do_POST = do_OPTIONS = do_GET  # noqa: N815  the names the server calls

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"


@contextmanager
def listening() -> Iterator[Heard]:
    """Run a server until the test ends."""
    heard = Heard()
    thread = Thread(target=heard.server.serve_forever)
    thread.start()
    try:
        yield heard
    finally:
        heard.server.shutdown()
        heard.server.server_close()
        thread.join()


def opened(html: str, folder: Path, *flags: str) -> str:
    """Open a page in a browser, wait until it has loaded everything, and return its tree as text."""
    page = folder / "page.html"
    page.write_bytes(html.encode())
    assert CHROMIUM, "no Chromium here"
    command = [CHROMIUM, *FLAGS, *flags, f"--user-data-dir={folder / 'profile'}", "--dump-dom", page.as_uri()]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=120).stdout


def opened_together(pages: Mapping[str, str], folder: Path) -> dict[str, Any]:
    """Open pages, each in a frame; return the address and the tree of each, as text, by the page's name."""
    frames = ""
    for name, page in pages.items():
        (folder / f"{name}.html").write_bytes(page.encode())
        frames += f'<iframe src="{(folder / name).as_uri()}.html"></iframe>\n'
    shown = opened(
        _FRAMES.replace("FRAMES", frames), folder, "--disable-web-security", "--disable-site-isolation-trials"
    )
    return dict(zip(pages, json_in(shown), strict=True))


def json_in(page: str) -> Any:
    """Return the data that a script wrote into the page's element `out`."""
    out = re.search(r'<pre id="out">(.*?)</pre>', page, re.DOTALL)
    assert out, page
    return json.loads(unescape(out[1]))
