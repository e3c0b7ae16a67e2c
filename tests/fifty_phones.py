"""A meeting with many phones at a wall in a real terminal: how fast keys and votes take effect, and the memory used."""

import asyncio
import json
import os
import re
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import pexpect

EXAMPLES = Path(__file__).parents[1] / "examples"
LEVELS = [0, 1, 2, 3, 4, "unknown"]


class Figures(NamedTuple):
    """Seconds from Enter to the next question and from a vote until another phone has it; bytes after each round."""

    keys: list[float]
    votes: list[float]
    memory: list[int]
    leaks: int
    """The number of bodies with a vote that the phone did not send."""

    def of_votes(self, part: float) -> float:
        """Return the seconds within which so large a part of the votes is seen."""
        return sorted(self.votes)[min(len(self.votes) - 1, int(len(self.votes) * part))]


class _Phone:
    def __init__(self, client: aiohttp.ClientSession, url: str, key: str, place: int) -> None:
        self._client, self._url, self._key, self.place = client, url, key, place
        self._headers: dict[str, str] = {}
        self.view: dict[str, Any] = {}
        self.sent: object = None
        self.leaks = 0
        self._changed = asyncio.Event()

    async def join(self) -> None:
        body = {"key": self._key, "name": f"Role {self.place}"}
        async with self._client.post(f"{self._url}join", json=body) as response:
            self._headers = {"Authorization": f"Bearer {(await response.json())['token']}"}

    async def watch(self) -> None:
        """Keep one request open, as the page does."""
        while True:
            after = self.view.get("version", -1)
            async with self._client.get(f"{self._url}state?after={after}", headers=self._headers) as response:
                self._take(await response.json())

    def _take(self, view: dict[str, Any]) -> None:
        self.view = view
        self.leaks += view.get("vote") not in {None, self.sent}
        self._changed.set()

    async def sees(self, state: str, voted: int = 0) -> None:
        while self.view.get("state") != state or self.view.get("voted", 0) < voted:
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), 30)

    async def vote(self, level: object) -> None:
        self.sent = level
        body = {"question": self.view["code"], "round": self.view["round"], "level": level}
        async with self._client.post(f"{self._url}vote", json=body, headers=self._headers) as response:
            assert response.status == 200, await response.text()


class _Wall:
    """The terminal of the wall, read all the time, as a terminal is."""

    def __init__(self, spawned: "pexpect.spawn[bytes]") -> None:
        self._spawned, self._shown, self._more = spawned, bytearray(), asyncio.Event()
        asyncio.get_running_loop().add_reader(spawned.child_fd, self._read)

    def _read(self) -> None:
        try:
            self._shown += os.read(self._spawned.child_fd, 65_536)
        except OSError:  # the program has ended
            asyncio.get_running_loop().remove_reader(self._spawned.child_fd)
        self._more.set()

    async def press(self, key: str, shows: bytes) -> float:
        """Press a key, and return the seconds until the wall shows its effect."""
        self._shown.clear()
        began = time.perf_counter()
        os.write(self._spawned.child_fd, key.encode())
        while shows not in self._shown:
            self._more.clear()
            await asyncio.wait_for(self._more.wait(), 30)
        return time.perf_counter() - began

    @property
    def memory(self) -> int:
        """The resident memory of the program in bytes."""
        status = Path(f"/proc/{self._spawned.pid}/status").read_text("ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) * 1024


def meeting(folder: Path, phones: int, rounds: int) -> Figures:
    """Let so many phones vote in so many rounds, one question each; nobody else is in the room."""
    text = (EXAMPLES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    header = re.sub(r"  participants:\n(    .*\n)+", "", text[: text.index("\nanswers:")])
    answers = folder / "answers.yaml"
    answers.write_text(f"{header}\nanswers:\n", "utf-8")
    state = answers.parent / "state"
    clean = {name: value for name, value in os.environ.items() if name not in {"CI", "NO_COLOR"}}
    environment = clean | {"TERM": "xterm-256color", "XDG_STATE_HOME": str(state)}
    command = ["-m", "readiness", "assess", "--full-screen", str(answers), "--phones"]
    wall: pexpect.spawn[bytes] = pexpect.spawn(
        sys.executable,
        command,
        dimensions=(50, 160),
        timeout=60,
        env=environment,
    )
    wall.delaybeforesend = None
    wall.expect(rb"http://127\.0\.0\.1:\d+/")
    assert isinstance(wall.after, bytes)
    url = wall.after.decode()
    [kept] = (state / "readiness/rooms").glob("*.json")
    try:
        return asyncio.run(_rounds(wall, url, json.loads(kept.read_text())["key"], phones, rounds))
    finally:
        wall.close(force=True)


async def _rounds(spawned: "pexpect.spawn[bytes]", url: str, key: str, number: int, rounds: int) -> Figures:
    figures, wall = Figures([], [], [], 0), _Wall(spawned)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as client:
        people = [_Phone(client, url, key, place) for place in range(number)]
        await asyncio.gather(*(one.join() for one in people))
        watching = [asyncio.create_task(one.watch()) for one in people]
        for turn in range(rounds):
            await _round(wall, people, turn, figures)
        for task in watching:
            task.cancel()
        await asyncio.gather(*watching, return_exceptions=True)
    return figures._replace(leaks=sum(one.leaks for one in people))


async def _round(wall: _Wall, people: list[_Phone], turn: int, figures: Figures) -> None:
    await asyncio.gather(*(one.sees("wait") for one in people))
    await asyncio.sleep(0.3)
    await wall.press("v", b"hidden until all")
    await asyncio.gather(*(one.sees("open") for one in people))
    await asyncio.gather(*(_timed_vote(people, one, turn, figures) for one in people))
    await wall.press("\r", b"Agreed level")
    await asyncio.gather(*(one.sees("over") for one in people))
    await wall.press("\r", b"saved")
    await asyncio.sleep(0.3)
    figures.keys.append(await wall.press("\r", f"question {turn + 2}".encode()))
    figures.memory.append(wall.memory)


async def _timed_vote(people: list[_Phone], phone: _Phone, turn: int, figures: Figures) -> None:
    """Vote at a moment of one's own within a second and a half, and wait until a neighbor sees one vote more."""
    neighbor = people[(phone.place + 1) % len(people)]
    await asyncio.sleep(1.5 * phone.place / len(people))
    before = neighbor.view.get("voted", 0)
    began = time.perf_counter()
    await phone.vote(LEVELS[(phone.place + turn) % len(LEVELS)])
    await neighbor.sees("open", before + 1)
    figures.votes.append(time.perf_counter() - began)
