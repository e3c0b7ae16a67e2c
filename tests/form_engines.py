"""A form in engines of browsers, each with a profile of its own folder that outlives the window.

Chromium is driven by the DevTools protocol, Firefox by WebDriver BiDi, and WebKitGTK by a program of our own: a session
of its WebDriver keeps nothing for the next window.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp

from browsing import CHROMIUM
from phone_browser import browsing

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
_WEBKIT = Path(__file__).parent / "webkit_window.py"
_PYTHON = "/usr/bin/python3"  # the one for which the system's packages are
_HELP = (Path(__file__).parent / "forms/in_a_form.js").read_text("utf-8")
_HERE = _HELP.replace('document.getElementById("form")', "{ contentDocument: document, contentWindow: window }")
_PREFS = {
    "browser.download.folderList": 2, "browser.download.useDownloadDir": True,
    "browser.download.alwaysOpenPanel": False, "browser.helperApps.neverAsk.saveToDisk": "application/yaml",
    "browser.shell.checkDefaultBrowser": False,
}  # fmt: skip
_SECONDS = 30

Run = Callable[[str], Awaitable[str]]


class FormWindow:
    """One window with a form."""

    def __init__(self, folder: Path, open_page: Run, evaluate: Run) -> None:
        self._folder, self._open, self._evaluate = folder, open_page, evaluate

    async def open(self, form: Path) -> None:
        """Open a form, and wait until it is loaded."""
        await self._open(form.as_uri())

    async def run(self, steps: str) -> dict[str, Any]:
        """Run steps as a person does them, with the helpers of `in_a_form.js`; return what they put into `seen`."""
        seen: dict[str, Any] = json.loads(await self._evaluate(f"{_HERE}\n{steps}\nreturn JSON.stringify(seen);"))
        return seen

    async def saved(self, name: str) -> str:
        """Return the content of a file that was saved, once it is there."""
        path, ends = self._folder / "downloads" / name, asyncio.get_running_loop().time() + _SECONDS
        while not path.exists() or not (text := path.read_text("utf-8")).endswith("}\n"):
            assert asyncio.get_running_loop().time() < ends, f"not saved: {name}"
            await asyncio.sleep(0.05)
        return text


Opened = AbstractAsyncContextManager[FormWindow]


@asynccontextmanager
async def chromium(folder: Path, *flags: str, width: int, is_phone: bool = False) -> AsyncIterator[FormWindow]:
    """Open a window of Chromium."""
    options = ["--disable-local-storage"] if "no-storage" in flags else []
    async with browsing(folder, *options) as browser:
        window = await browser.window(width, 844 if is_phone else 800, is_phone=is_phone)
        downloads = str(folder / "downloads")
        await browser.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=downloads)
        if "no-scripts" in flags:
            await window.send("Emulation.setScriptExecutionDisabled", value=True)

        async def evaluate(script: str) -> str:
            return str(await window.run(f"(async () => {{ {script} }})()"))

        async def opened(address: str) -> str:
            await window.open(address)
            return str(await window.loaded())

        yield FormWindow(folder, opened, evaluate)


@asynccontextmanager
async def firefox(folder: Path, *flags: str, width: int) -> AsyncIterator[FormWindow]:
    """Open a window of Firefox."""
    profile = folder / "profile"
    profile.mkdir(exist_ok=True)
    off = {"no-storage": {"dom.storage.enabled": False}, "no-scripts": {"javascript.enabled": False}}
    prefs = {**_PREFS, "browser.download.dir": str(folder / "downloads")}
    for flag in flags:
        prefs |= off[flag]
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in prefs.items())
    (profile / "user.js").write_text("".join(lines), "utf-8")
    assert FIREFOX
    process = await asyncio.create_subprocess_exec(
        FIREFOX, "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, env=_environment(folder),
    )  # fmt: skip
    assert process.stdout
    try:
        address = ""
        while not address:
            line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode("utf-8", "replace")
            assert line, "Firefox does not start"
            found = re.search(r"listening on (ws://\S+)", line)
            address = found[1] if found else ""
        async with aiohttp.ClientSession() as client, client.ws_connect(f"{address}/session", max_msg_size=0) as socket:
            send = _bidi(socket)
            await send("session.new", capabilities={})
            context = (await send("browsingContext.getTree"))["contexts"][0]["context"]
            await send("browsingContext.setViewport", context=context, viewport={"width": width, "height": 800})

            async def opened(page: str) -> str:
                return str(await send("browsingContext.navigate", context=context, url=page, wait="complete"))

            async def evaluate(script: str) -> str:
                done = await send(
                    "script.evaluate",
                    expression=f"(async () => {{ {script} }})()",
                    target={"context": context},
                    awaitPromise=True,
                )
                assert done["type"] == "success", done
                return str(done["result"]["value"])

            yield FormWindow(folder, opened, evaluate)
            await send("browser.close")
        await asyncio.wait_for(process.wait(), _SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _bidi(socket: aiohttp.ClientWebSocketResponse) -> Callable[..., Awaitable[dict[str, Any]]]:
    numbers = count(1)

    async def send(method: str, **parameters: Any) -> dict[str, Any]:
        number = next(numbers)
        await socket.send_str(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            said = json.loads((await asyncio.wait_for(socket.receive(), _SECONDS)).data)
            if said.get("id") == number:
                assert said["type"] == "success", (method, said)
                result: dict[str, Any] = said["result"]
                return result

    return send


@asynccontextmanager
async def webkit(folder: Path, *flags: str, width: int) -> AsyncIterator[FormWindow]:
    """Open a window of WebKitGTK on a screen that nobody sees."""
    process = await asyncio.create_subprocess_exec(
        "xvfb-run", "-a", _PYTHON, _WEBKIT, folder, str(width), *flags,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        env=_environment(folder), limit=2**24,
    )  # fmt: skip
    asking, replying = process.stdin, process.stdout
    assert asking
    assert replying

    async def reply() -> str:
        said = json.loads(await asyncio.wait_for(replying.readline(), _SECONDS))
        assert "error" not in said, said
        return str(said["value"])

    async def ask(**what: str) -> str:
        asking.write(f"{json.dumps(what)}\n".encode())
        return await reply()

    try:
        await reply()
        yield FormWindow(folder, lambda page: ask(open=page), lambda script: ask(run=script))
    finally:
        asking.close()
        await asyncio.wait_for(process.wait(), _SECONDS)


def _environment(folder: Path) -> dict[str, str]:
    """Return the environment of a program that keeps everything it writes in a folder."""
    return {**os.environ, "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "NO_AT_BRIDGE": "1"}


def missing(engine: str) -> str:
    """Return what is missing for an engine; nothing when it is here."""
    if engine.startswith("chromium"):
        return "" if CHROMIUM else "Chromium is missing: apt-get install chromium"
    if engine == "firefox":
        return "" if FIREFOX else "Firefox is missing: apt-get install firefox-esr"
    return "" if _has_webkit() else "WebKitGTK is missing: apt-get install python3-gi gir1.2-webkit2-4.1 xvfb xauth"


def _has_webkit() -> bool:
    if shutil.which("xvfb-run") is None or not Path(_PYTHON).exists():
        return False
    needs = "import gi; gi.require_version('WebKit2', '4.1'); gi.require_version('Gtk', '3.0')"
    return subprocess.run([_PYTHON, "-c", needs], capture_output=True, check=False).returncode == 0


ENGINES: dict[str, Callable[..., Opened]] = {
    "chromium-phone": lambda folder, *flags: chromium(folder, *flags, width=390, is_phone=True),
    "chromium-desktop": lambda folder, *flags: chromium(folder, *flags, width=1280),
    "firefox": lambda folder, *flags: firefox(folder, *flags, width=1280),
    "webkit": lambda folder, *flags: webkit(folder, *flags, width=1280),
}
