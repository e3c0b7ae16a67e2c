"""What phones must not do is refused, and a wall that is beset or asleep goes on."""

import asyncio
import json
import os
import resource
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from phone_browser import Browser, PhoneWindow, browsing
from wall_with_phones import empty_room, held, joined, link_of, port_of, wall

ASK = """
fetch(PATH, {
  method: BODY ? "POST" : "GET", body: BODY && JSON.stringify(BODY),
  headers: { Authorization: "Bearer " + TOKEN, ...(BODY && { "Content-Type": "application/json" }) },
}).then(async (got) => [got.status, await got.text()])
"""
OWN = "Object.values(localStorage).map((one) => JSON.parse(one).token)[0]"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return empty_room(tmp_path)


async def asks(phone: PhoneWindow, path: str, body: Any = None, token: str = OWN) -> tuple[int, str]:
    """Send a request from the page of a phone, by default with its own token; return status and body."""
    words = {"PATH": json.dumps(path), "BODY": json.dumps(body), "TOKEN": token}
    script = ASK
    for word, value in words.items():
        script = script.replace(word, value)
    status, said = await phone.run(script)
    return int(status), str(said)


def with_browser(path: Path, meeting: Callable[[Browser], Any]) -> None:
    async def meet() -> None:
        async with browsing(path.parent / "browser") as browser:
            await meeting(browser)

    asyncio.run(meet())


def test_an_old_round_a_forged_token_another_host_and_the_51st_person_are_refused_in_a_browser(path):
    with wall(path) as window:
        window.wait("DATA-01")
        link = link_of(path, window)

        async def meeting(browser: Browser) -> None:
            [ana] = await joined(browser, link, 1)
            window.press("v")
            await (await ana.wait("Tap your level")).tap("2")
            await ana.wait("Your vote is in")
            window.press("Enter")
            window.wait("Agreed level")
            await ana.wait("the room is talking")
            late = {"question": "DATA-01", "round": 1, "level": 3}
            said = '{"say":"That vote is over; the room is talking.","again":false}'
            assert await asks(ana, "vote", late) == (409, said)
            window.type("v")
            window.press("Enter")
            await ana.wait("Tap your level")
            assert await asks(ana, "vote", late) == (409, said)
            assert (await asks(ana, "state?after=-1", token="'forged'"))[0] == 401
            await ana.run("for (const name of Object.keys(localStorage)) { const kept = JSON.parse(localStorage[name]);"
                          " localStorage[name] = JSON.stringify({ ...kept, token: 'forged' }); }")  # fmt: skip
            await ana.send("Page.reload")
            await (await ana.wait("Tap your level")).wait("You are Role 0")
            other = await browser.phone(link.replace("127.0.0.1", "elsewhere.localhost"))
            await other.wait("not the address of this room")
            crowd = [held(link) for _ in range(49)]
            late_comer = await browser.phone(link)
            await late_comer.join("One more")
            await late_comer.wait("The room is full (50).")
            for connection in crowd:
                connection.close()

        with_browser(path, meeting)


def test_a_wall_that_slept_takes_the_votes_that_were_sent_meanwhile(path):
    with wall(path) as window:
        window.wait("DATA-01")
        link, process = link_of(path, window), window.process

        async def meeting(browser: Browser) -> None:
            [ana] = await joined(browser, link, 1)
            window.press("v")
            await ana.wait("Tap your level")
            os.kill(process, signal.SIGSTOP)
            await ana.tap("3")
            await asyncio.sleep(1)
            assert "Your vote is in" not in await ana.text
            os.kill(process, signal.SIGCONT)
            await ana.wait("Your vote is in")
            window.wait("1 of 1 voted")

        with_browser(path, meeting)


def has_room(link: str) -> bool:
    """Return whether a further connection gets the page."""
    with socket.create_connection(("127.0.0.1", port_of(link)), timeout=20) as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port_of(link)}\r\nConnection: close\r\n\r\n".encode())
        try:
            return connection.recv(100).startswith(b"HTTP/1.1 200")
        except ConnectionError:
            return False


def test_a_thousand_connections_stop_no_phone_that_is_in_the_room(path, prove):
    number = 1_000 if prove else 500
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < number + 200:
        pytest.skip("this machine permits too few open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, number + 200), hard))
    with wall(path) as window:
        window.log(path.parent / "log")
        window.wait("DATA-01")
        link = link_of(path, window)
        ana = held(link)
        window.wait("1 person joined")
        idle = [socket.create_connection(("127.0.0.1", port_of(link))) for _ in range(number)]
        window.press("v")
        ana.settimeout(20)
        assert b'"state":"open"' in ana.recv(8_000)
        window.wait("0 of 1 voted")
        for connection in (ana, *idle):
            connection.close()
        ends = time.monotonic() + 20
        while not has_room(link):  # until it has noticed that the others are gone
            assert time.monotonic() < ends
        held(link).close()
        window.wait("0 of 2 voted")
    assert b"Traceback" not in (path.parent / "log").read_bytes()
