"""Phones as windows of a real browser, each with a storage of its own, driven by the DevTools protocol."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any, Self

import aiohttp
import pytest

from browsing import CHROMIUM

_FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-component-update",
    "--disable-background-networking", "--remote-debugging-port=0", "about:blank",
]  # fmt: skip
_SECONDS = 20


class Browser:
    """A browser that several phones share."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket, self._numbers = socket, count(1)
        self._replies: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._phones: dict[str, PhoneWindow] = {}
        self._reading = asyncio.create_task(self._read())

    async def send(self, method: str, session: str = "", **parameters: Any) -> dict[str, Any]:
        """Send a command, and return its result."""
        number = next(self._numbers)
        reply = self._replies[number] = asyncio.get_running_loop().create_future()
        message = {"id": number, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        await self._socket.send_str(json.dumps(message))
        said = await asyncio.wait_for(reply, _SECONDS)
        assert "error" not in said, (method, said)
        result: dict[str, Any] = said["result"]
        return result

    async def phone(self, address: str, *, dark: bool = False) -> "PhoneWindow":
        """Open a page on a phone of 360 by 640 points with its own storage."""
        context = (await self.send("Target.createBrowserContext"))["browserContextId"]
        target = await self.send("Target.createTarget", url="about:blank", browserContextId=context)
        attached = await self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        phone = self._phones[attached["sessionId"]] = PhoneWindow(self, attached["sessionId"], context)
        for domain in ("Page", "Network", "Runtime"):
            await phone.send(f"{domain}.enable")
        await phone.send("Emulation.setDeviceMetricsOverride", width=360, height=640, deviceScaleFactor=1, mobile=True)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await phone.send("Emulation.setEmulatedMedia", features=[scheme])
        await phone.open(address)
        return phone

    async def window(self, width: int, height: int, *, is_phone: bool = False) -> "PhoneWindow":
        """Open an empty page whose storage outlives the browser."""
        target = await self.send("Target.createTarget", url="about:blank")
        attached = await self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        window = PhoneWindow(self, attached["sessionId"], "")
        await window.send("Page.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 2 if is_phone else 1, "mobile": is_phone}
        await window.send("Emulation.setDeviceMetricsOverride", **size)
        await window.send("Emulation.setTouchEmulationEnabled", enabled=is_phone)
        return window

    async def second_tab(self, phone: "PhoneWindow", address: str) -> "PhoneWindow":
        """Open a page in another tab of the same phone."""
        target = await self.send("Target.createTarget", url=address, browserContextId=phone.context)
        attached = await self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        return PhoneWindow(self, attached["sessionId"], phone.context)

    async def close_phones(self) -> None:
        """Close the windows of all phones."""
        for phone in self._phones.values():
            await self.send("Target.disposeBrowserContext", browserContextId=phone.context)
        self._phones = {}

    async def close(self) -> None:
        """Stop listening to the browser."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)

    async def _read(self) -> None:
        async for message in self._socket:
            said = json.loads(message.data)
            if "id" in said:
                self._replies.pop(said["id"]).set_result(said)
            elif phone := self._phones.get(said.get("sessionId", "")):
                phone.hear(said["method"], said["params"])


class PhoneWindow:
    """One phone; it records the addresses it asks and what its console says."""

    def __init__(self, browser: Browser, session: str, context: str) -> None:
        self._browser, self._session, self.context = browser, session, context
        self.asked: list[str] = []
        self.faults: list[str] = []
        self._received: list[str] = []
        self._bodies: list[str] = []

    async def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command to this page."""
        return await self._browser.send(method, self._session, **parameters)

    def hear(self, method: str, told: dict[str, Any]) -> None:
        """Record an event."""
        if method == "Network.requestWillBeSent":
            self.asked.append(told["request"]["url"])
        elif method == "Network.loadingFinished":
            self._received.append(told["requestId"])
        elif method == "Runtime.exceptionThrown":
            self.faults.append(str(told["exceptionDetails"]))

    async def open(self, address: str) -> None:
        """Go to an address."""
        await self.send("Page.navigate", url=address)

    async def loaded(self) -> Self:
        """Wait until the page of the address that was asked for is loaded."""
        ends = asyncio.get_running_loop().time() + _SECONDS
        while await self.run("location.protocol + document.readyState") != "file:complete":
            assert asyncio.get_running_loop().time() < ends, "not loaded"
            await asyncio.sleep(0.02)
        return self

    async def run(self, script: str) -> Any:
        """Return the value of an expression on the page."""
        result = await self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    @property
    async def text(self) -> str:
        """The text that is visible on the page."""
        return str(await self.run("document.body ? document.body.innerText : ''"))

    async def wait(self, shown: str, seconds: float = _SECONDS) -> Self:
        """Wait until the page shows a text."""
        ends = asyncio.get_running_loop().time() + seconds
        while shown not in (text := await self.text):
            assert asyncio.get_running_loop().time() < ends, f"not shown: {shown}\n{text}"
            await asyncio.sleep(0.02)
        return self

    async def join(self, name: str, code: str = "") -> Self:
        """Type a name, and the code where it is asked for, and join."""
        await self.wait("Join")
        fill = f"document.getElementById('name').value = {json.dumps(name)};"
        fill += f"document.getElementById('code').value = {json.dumps(code)};"
        await self.run(f"{fill} document.querySelector('#join button').click()")
        return self

    async def tap(self, begins: str) -> Self:
        """Tap the button whose text begins so."""
        shown = "[...document.querySelectorAll('button')].filter((one) => one.offsetParent)"
        await self.run(f"{shown}.find((one) => one.innerText.startsWith({json.dumps(begins)})).click()")
        return self

    async def chosen(self) -> list[str]:
        """The levels that are marked as this person's vote."""
        marked = "[...document.querySelectorAll('#levels [aria-pressed=true]')].map((one) => one.innerText)"
        return list(await self.run(marked))

    async def offline(self, *, is_off: bool) -> None:
        """Take the network away, or give it back."""
        await self.send(
            "Network.emulateNetworkConditions", offline=is_off, latency=0, downloadThroughput=-1, uploadThroughput=-1
        )

    async def freeze(self, state: str) -> None:
        """Set the state of the page to `frozen`, as on a locked phone, or `active`."""
        await self.send("Page.setWebLifecycleState", state=state)

    async def bodies(self) -> list[str]:
        """Return every body that the page has received; ask before a reload, after which the browser has lost them."""
        while self._received:
            reply = await self.send("Network.getResponseBody", requestId=self._received[0])
            self._bodies.append(reply["body"])
            del self._received[0]
        return self._bodies


async def wait_for_a_kept_round(answers: Path) -> None:
    """Wait until the number of the open round is kept for a restart, a moment after the round has begun."""
    [kept] = (answers.parent / "state/readiness/rooms").glob("*.json")
    ends = asyncio.get_running_loop().time() + _SECONDS
    while not json.loads(kept.read_text("utf-8"))["open"]:
        assert asyncio.get_running_loop().time() < ends, "the round is not kept"
        await asyncio.sleep(0.02)


@asynccontextmanager
async def browsing(folder: Path, *flags: str) -> AsyncIterator[Browser]:
    """Run a browser; a test is skipped where there is none."""
    if CHROMIUM is None:
        pytest.skip("Chromium is missing: apt-get install chromium")
    profile = folder / "profile"
    (profile / "DevToolsActivePort").unlink(missing_ok=True)  # of an earlier run with the same profile
    command = [CHROMIUM, *_FLAGS[:-1], *flags, f"--user-data-dir={profile}", _FLAGS[-1]]
    nowhere = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdout=nowhere, stderr=nowhere)
    try:
        place = profile / "DevToolsActivePort"
        ends = asyncio.get_running_loop().time() + 60
        while not place.exists() or len(place.read_text().split()) < 2:
            assert asyncio.get_running_loop().time() < ends, "the browser does not start"
            await asyncio.sleep(0.05)
        port, path = place.read_text().split()
        async with (
            aiohttp.ClientSession() as client,
            client.ws_connect(f"ws://127.0.0.1:{port}{path}", max_msg_size=0) as socket,
        ):
            browser = Browser(socket)
            try:
                yield browser
            finally:
                await browser.send("Browser.close")  # a signal would lose what it has not stored yet
                await browser.close()
    finally:
        try:
            await asyncio.wait_for(process.wait(), _SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()
