"""Phones of people in a room, as HTTP clients that record every response, and rooms that serve them."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from readiness.interview.ballots import Ballots
from readiness.room.phone_options import PhoneOptions
from readiness.room.phones import Phones
from readiness.room.question_card import CardLevel, QuestionCard
from readiness.room.room import VotingRoom

LEVELS = tuple(CardLevel(number, f"Level {number}", f"Text {number}") for number in range(5))
CARD = QuestionCard("DATA-01", "Data", "Do the data exist?", LEVELS)


def a_room(*named: str) -> tuple[VotingRoom, Ballots]:
    """Return a room with a question on the wall, for the people named at the keyboard."""
    ballots = Ballots()
    room = VotingRoom(ballots)
    room.voters(named)
    room.show(CARD)
    return room, ballots


@asynccontextmanager
async def served(folder: Path, **options: Any) -> AsyncIterator[tuple[Phones, Ballots]]:
    """Serve a room with a question on the wall, in this loop."""
    phones, ballots = Phones(PhoneOptions("loopback", **options), folder / "answers.yaml"), Ballots()
    phones.attach(ballots).show(CARD)
    try:
        async with phones.serving():
            yield phones, ballots
    finally:
        phones.close()


class Phone:
    """A phone of one person."""

    def __init__(self, client: aiohttp.ClientSession, phones: Phones, name: str) -> None:
        self._client, self._phones, self.name = client, phones, name
        self.token = ""
        self.bodies: list[dict[str, Any]] = []

    async def ask(self, path: str, body: object = None, *, as_is: bool = False) -> tuple[int, dict[str, Any]]:
        """Send a request; return status and JSON."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        headers |= {} if body is None else {"Content-Type": "application/json"}
        data = None if body is None else (body if as_is else json.dumps(body))
        method = "GET" if body is None else "POST"
        async with self._client.request(method, self._phones.place.url + path, headers=headers, data=data) as response:
            said = await response.json(content_type=None)
        self.bodies.append(said)
        return response.status, said

    async def join(self, **options: Any) -> int:
        """Join the room; return the status."""
        status, said = await self.ask("join", {"key": self._phones.link.partition("#")[2], "name": self.name} | options)
        self.token = said.get("token", self.token)
        return status

    async def state(self, after: int = -1) -> dict[str, Any]:
        """Return the view once its version is not `after`."""
        return (await self.ask(f"state?after={after}"))[1]

    async def vote(self, level: object, number: int, question: str = CARD.code) -> int:
        """Vote in a round; return the status."""
        return (await self.ask("vote", {"question": question, "round": number, "level": level}))[0]


@asynccontextmanager
async def people(phones: Phones, *names: str) -> AsyncIterator[list[Phone]]:
    """Let people join with a phone each."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as client:
        joined = [Phone(client, phones, name) for name in names]
        assert set(await asyncio.gather(*(phone.join() for phone in joined))) <= {200}
        yield joined
