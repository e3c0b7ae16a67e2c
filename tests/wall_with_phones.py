"""A wall in a real terminal to which phones come, and what they need to reach it."""

import json
import re
import socket
import sys
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from phone_browser import Browser, PhoneWindow
from running import STORIES
from tmux import Window


def empty_room(folder: Path) -> Path:
    """Write answers of a room in which nobody is named; return their path."""
    path = folder / "answers.yaml"
    text = (STORIES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    header = re.sub(r"  participants:\n(    .*\n)+", "", text[: text.index("\nanswers:")])
    path.write_text(f"{header}\nanswers:\n", "utf-8")
    return path


def wall(path: Path, options: str = "--phones", columns: int = 80, lines: int = 24, **environment: str) -> Window:
    """Open a terminal with a wall to which phones may come."""
    state = {"XDG_STATE_HOME": str(path.parent / "state")}
    command = f"{sys.executable} -m readiness assess {path} {options}"
    return Window(command, columns, lines, **state, **environment)


def link_of(path: Path, window: Window) -> str:
    """The link in the QR code, put together from the wall and from what the program keeps."""
    screen = window.wait("http://127.0.0.1:")
    [kept] = (path.parent / "state/readiness/rooms").glob("*.json")
    found = re.search(r"http://[0-9.:]+/", screen)
    assert found
    return f"{found[0]}#{json.loads(kept.read_text())['key']}"


def port_of(link: str) -> int:
    """Return the port of a link."""
    return int(link.split(":")[2].partition("/")[0])


async def joined(browser: Browser, link: str, number: int) -> list[PhoneWindow]:
    """Let people join, each with a phone."""
    phones = [await browser.phone(link) for _ in range(number)]
    for place, phone in enumerate(phones):
        await phone.join(f"Role {place}")
        await phone.wait("not begun to vote")
    return phones


def ask(link: str, path: str, body: dict[str, Any] | None = None, token: str = "") -> Any:
    """Send a request as a phone does; return what the room says."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    with urlopen(Request(link.partition("#")[0] + path, data, headers), timeout=20) as response:
        return json.load(response)


def join(link: str, name: str) -> str:
    """Join the room; return the token."""
    return str(ask(link, "join", {"key": link.partition("#")[2], "name": name})["token"])


def held(link: str) -> socket.socket:
    """Join, and leave a request for the next state open; return its connection."""
    port, key = port_of(link), link.partition("#")[2]
    connection = socket.create_connection(("127.0.0.1", port))
    body = json.dumps({"key": key, "name": f"P{connection.getsockname()[1]}"})
    head = f"Host: 127.0.0.1:{port}\r\n"
    length = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    connection.sendall(f"POST /join HTTP/1.1\r\n{head}{length}\r\n{body}".encode())
    token = json.loads(connection.recv(4_000).partition(b"\r\n\r\n")[2])["token"]
    ask = f"HTTP/1.1\r\n{head}Authorization: Bearer {token}\r\n\r\n"
    connection.sendall(f"GET /state?after=-1 {ask}".encode())
    version = json.loads(connection.recv(8_000).partition(b"\r\n\r\n")[2])["version"]
    connection.sendall(f"GET /state?after={version} {ask}".encode())
    return connection
