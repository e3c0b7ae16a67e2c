"""The room of a played workshop by phone: a wall in a real terminal, and six phones in a real browser."""

import asyncio
import json
import os
import re
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from phone_browser import Browser, PhoneWindow, wait_for_a_kept_round
from played_workshop import PEOPLE, case, votes_on
from tmux import Window

_UNKNOWN = "I do not know"
_PERSONAL = {"name", "vote", "replaced", "version", "observes"}
_SHARED = {"state", "code", "title", "prompt", "levels", "round", "voted", "voters"}
_A_VOTE = re.compile(rf"(?:{'|'.join(PEOPLE)}):? +(?:\d|unknown)")
_WHAT_HAPPENS = {"DATA-09": "sleeps", "INF-07": "reloads", "TAL-06": "killed"}


class PhoneWorkshop:
    """The ten questions of the workshop, one after the other."""

    def __init__(self, browser: Browser, path: Path) -> None:
        self._browser, self._path = browser, path
        self._phones: dict[str, PhoneWindow] = {}
        self._cast: dict[str, dict[tuple[str, int], str]] = {name: {} for name in PEOPLE}
        """The vote of each person by question and number of the round."""
        self._wall = self._open()
        self._link = self.link
        self.log = path.with_suffix(".log")

    def _open(self) -> Window:
        command = f"{sys.executable} -m readiness assess --phones --blind {self._path}"
        window = Window(command, 100, 90, XDG_STATE_HOME=str(self._path.parent / "state"))
        window.wait("0-4 level")
        return window

    @property
    def link(self) -> str:
        """The link in the QR code, put together from the wall and from what the program keeps."""
        found = re.search(r"http://[0-9.:]+/", self._wall.wait("http://127.0.0.1:"))
        [kept] = (self._path.parent / "state/readiness/rooms").glob("*.json")
        assert found
        return f"{found[0]}#{json.loads(kept.read_text())['key']}"

    async def play(self) -> str:
        """Play the workshop; return the closing page."""
        try:
            self._wall.log(self.log)
            for name in PEOPLE:
                self._phones[name] = await self._browser.phone(self._link)
                await self._phones[name].join(name)
                await self._phones[name].wait("not begun to vote")
            for asked in case("room"):
                await self._ask(asked)
            await self._check_what_phones_got()
            self._wall.press("q")
            closing = self._wall.wait("ended 0")
            for phone in self._phones.values():
                await phone.wait("The session has ended")
            return closing
        finally:
            self._wall.__exit__()

    async def _ask(self, asked: Mapping[str, Any]) -> None:
        code = asked["code"]
        self._go(code)
        await self._round(asked, "votes", _WHAT_HAPPENS.get(code, ""))
        if "again" in asked:
            self._enter("v")
            await self._round(asked, "again")
        for line in asked["typed"]:
            self._enter(line)
        if "evidence" in asked:
            self._go(code)
            self._wall.press(asked["evidence"][0])
            self._wall.wait("Which document?")
            for line in asked["evidence"][1:]:
                self._enter(line)

    def _go(self, code: str) -> None:
        self._wall.wait(lambda screen: "┏" not in screen)
        self._wall.press("g")
        self._wall.wait("┏")
        self._enter(code)
        self._wall.wait(lambda screen: "┏" not in screen and f"{code}  " in screen)

    def _enter(self, line: str) -> None:
        """Type a line into the panel, and wait until the wall answers."""
        self._wall.type(line)
        was = self._wall.still()
        self._wall.press("Enter")
        self._wall.wait(lambda screen: screen != was)
        self._wall.still()

    async def _round(self, asked: Mapping[str, Any], round_: str, happens: str = "") -> None:
        votes, before = votes_on(asked, round_), self._saved()
        if round_ == "votes":
            self._wall.press("v")
        for number, (name, vote) in enumerate(votes.items(), 1):
            if happens == "killed" and number == 4:
                await self._kill_and_come_back(asked["code"], PEOPLE[:3])
            await self._vote(name, vote)
            self._wall.wait(f"{number} of 6 voted")
        if happens == "reloads":
            await self._reload("Eve", votes["Eve"])
        if happens == "sleeps":
            await self._phones["Dan"].freeze("frozen")  # until he has to vote on the next question
        assert self._path.read_bytes() == before, "a vote is in the file before all are shown"
        if round_ == "votes" and asked["code"] != "SEC-02":  # which has votes of the prework, for all to see
            assert not _A_VOTE.search(self._wall.screen)
        self._wall.press("Enter")
        self._wall.wait("Agreed level")

    async def _vote(self, name: str, vote: str) -> None:
        phone = self._phones[name]
        await phone.freeze("active")
        await (await phone.wait("Tap your level")).tap(_UNKNOWN if vote == "unknown" else vote)
        await phone.wait("Your vote is in")
        seen = [json.loads(body) for body in await phone.bodies() if '"round"' in body]
        self._cast[name][seen[-1]["code"], seen[-1]["round"]] = vote

    async def _reload(self, name: str, vote: str) -> None:
        phone, ends = self._phones[name], time.monotonic() + 20
        while '"voted":6,' not in (await phone.bodies())[-1]:  # nothing more comes, which the reload would lose
            assert time.monotonic() < ends
            await asyncio.sleep(0.05)
        await phone.send("Page.reload")
        await phone.wait("Your vote is in")
        assert [text[0] for text in await phone.chosen()] == [vote]

    async def _kill_and_come_back(self, code: str, voted: list[str]) -> None:
        """Kill the program in the middle of a round, and begin the round again."""
        await wait_for_a_kept_round(self._path)
        os.kill(self._wall.process, signal.SIGKILL)
        for phone in self._phones.values():
            await phone.wait("No connection")
        self._wall.__exit__()
        self._wall = self._open()
        self._wall.log(self.log)
        assert self.link == self._link
        self._go(code)
        for phone in self._phones.values():
            await phone.wait("not begun to vote")
        self._wall.press("v")
        for name in voted:
            await self._phones[name].wait("Your vote is in")
        self._wall.wait(f"{len(voted)} of 6 voted")

    def _saved(self) -> bytes:
        """Return the file once nothing has been written to it for a moment."""
        ends = time.monotonic() + 20
        while time.time() - self._path.stat().st_mtime < 0.5:
            assert time.monotonic() < ends
            time.sleep(0.05)
        return self._path.read_bytes()

    async def _check_what_phones_got(self) -> None:
        """Look in everything that arrived for the vote or the name of another, and for what tells one from another."""
        shared: dict[tuple[Any, ...], dict[str, Any]] = {}
        unseen = 0
        for name, phone in self._phones.items():
            for body in await phone.bodies():
                if not body.startswith('{"version"'):
                    continue
                view = json.loads(body)
                assert view.keys() <= _PERSONAL | _SHARED
                assert view["name"] == name
                unseen += view["state"] == "open"
                own = self._cast[name].get((view.get("code"), view.get("round")))
                assert view.get("vote") in {None, int(own) if own and own.isdigit() else own}, view
                same = {key: view[key] for key in view.keys() & _SHARED}
                place = tuple(view.get(key) for key in ("state", "code", "round", "voted"))
                assert shared.setdefault(place, same) == same, "what two phones see alike differs"
            assert phone.faults == []
            assert {address.split("/")[2] for address in phone.asked} == {self._link.split("/")[2]}
        assert unseen > 12 * len(PEOPLE), "too few views of open rounds were recorded to tell"
