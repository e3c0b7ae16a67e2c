"""A machine whose address changes while phones take part."""

import asyncio
import json
import socket
from pathlib import Path

import aiohttp
import pytest

from phone_clients import CARD
from readiness.interview.ballots import Ballots
from readiness.room import addresses, phones, place
from readiness.room.phone_options import PhoneOptions


def test_the_room_moves_to_the_new_address_and_seats_stay(tmp_path, monkeypatch):
    now = ["127.0.0.1"]
    monkeypatch.setattr(addresses, "outside_address", lambda: now[0])
    monkeypatch.setattr(place, "outside_address", lambda: now[0])
    monkeypatch.setattr(phones, "_LOOKS_AGAIN", 0.05)

    async def meeting() -> None:
        served = phones.Phones(PhoneOptions("lan"), Path(tmp_path) / "answers.yaml")
        room = served.attach(Ballots())
        room.show(CARD)
        async with served.serving(), aiohttp.ClientSession() as client:
            first, moved = served.place.url, asyncio.Event()
            async with client.post(f"{first}join", json={"key": served.code, "name": "Ana"}) as response:
                token = json.loads(await response.text())["token"]
            room.listeners.append(moved.set)
            now[0] = "127.0.0.2"
            await moved.wait()
            assert served.place.url != first
            headers = {"Authorization": f"Bearer {token}"}
            async with client.get(f"{served.place.url}state?after=-1", headers=headers) as response:
                assert (await response.json())["name"] == "Ana"
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", served.place.port), timeout=1).close()
        served.close()

    asyncio.run(asyncio.wait_for(meeting(), 20))
