"""Phones of people in a room, as windows of a real browser, and the wall in a real terminal."""

import asyncio
import json
import os
import re
import signal
import socket
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from phone_browser import Browser, PhoneWindow, browsing, wait_for_a_kept_round
from readiness import pipeline
from tmux import Window
from wall_with_phones import empty_room, held, joined, link_of, port_of, wall

VOTES = ["0", "1", "2", "3", "4", "I do not know"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return empty_room(tmp_path)


Steps = Callable[[Browser, Window, str], Awaitable[None]]


@pytest.fixture(scope="module")
def shared(tmp_path_factory) -> Iterator[tuple[asyncio.Runner, Browser]]:
    """One browser for all tests, and the loop that talks to it."""
    with asyncio.Runner() as runner:
        opened = browsing(tmp_path_factory.mktemp("browser"))
        browser = runner.run(opened.__aenter__())
        yield runner, browser
        runner.run(opened.__aexit__(None, None, None))


@pytest.fixture
def meet(shared: tuple[asyncio.Runner, Browser], path: Path) -> Callable[[Steps], None]:
    """Run steps with phones and a wall, and look at the end that nothing was printed that is no wall."""
    runner, browser = shared

    def meeting(steps: Steps) -> None:
        with wall(path) as window:
            window.log(path.parent / "log")
            window.wait("DATA-01")
            runner.run(steps(browser, window, link_of(path, window)))  # type: ignore[arg-type]
        assert b"Traceback" not in (path.parent / "log").read_bytes()
        runner.run(browser.close_phones())

    return meeting


def test_people_vote_by_phone_and_the_wall_shows_all_votes_at_once(path, meet, prove):
    number = 6 if prove else 3

    async def meeting(browser: Browser, window: Window, link: str) -> None:
        before = path.read_bytes()
        phones = await joined(browser, link, number)
        window.wait(f"{number} people joined")
        window.press("v")
        for place, phone in enumerate(phones):
            await (await phone.wait("Tap your level")).tap(VOTES[place])
            await phone.wait("Your vote is in")
            window.wait(f"{place + 1} of {number} voted")
        assert path.read_bytes() == before
        window.press("Enter")
        window.wait("Agreed level")
        for phone in phones:
            await phone.wait("the room is talking")
        window.press("Escape")
        said = pipeline.load(path).answers
        assert [one.name for one in said.assessment.participants] == [f"Role {place}" for place in range(number)]
        votes = next(iter(said.answers.values())).votes
        assert list(votes.values()) == [0, 1, 2, 3, 4, "unknown"][:number]
        for place, phone in enumerate(phones):
            await check_what_it_got(phone, link, place)

    async def check_what_it_got(phone: PhoneWindow, link: str, place: int) -> None:
        """Look for a vote of another, a request elsewhere, and a fault of the script."""
        own = {None, [0, 1, 2, 3, 4, "unknown"][place]}
        for body in await phone.bodies():
            if body.startswith("{"):
                assert json.loads(body).get("vote") in own
        assert phone.faults == []
        assert {address.split("/")[2] for address in phone.asked} == {link.split("/")[2]}

    meet(meeting)


def test_a_phone_comes_back_after_a_reload_without_a_network_and_from_sleep(path, meet):
    async def meeting(browser: Browser, window: Window, link: str) -> None:
        ana, ben = await joined(browser, link, 2)
        window.press("v")
        await (await ana.wait("Tap your level")).tap("2")
        await ana.wait("Your vote is in")
        await ana.send("Page.reload")
        await ana.wait("Your vote is in")
        assert [text[0] for text in await ana.chosen()] == ["2"]

        await ben.offline(is_off=True)
        await (await ben.wait("Tap your level")).tap("3")
        await ben.wait("NOT sent: no connection. Tap again.")
        window.wait("1 of 2 voted")
        await ben.offline(is_off=False)
        await (await ben.wait("Tap your level")).tap("3")
        await ben.wait("Your vote is in")
        window.wait("2 of 2 voted")

        await ana.freeze("frozen")
        window.press("Enter")
        window.wait("Agreed level")
        window.press("Enter")
        window.wait(lambda screen: "┏" not in screen)
        window.press("Enter")
        window.wait("question 2 of")
        title = window.screen.split("DATA-02")[1].split("\n")[0].strip()
        await ana.freeze("active")
        await (await ana.wait(title)).wait("not begun to vote")

    meet(meeting)


def test_a_second_tab_is_the_same_person_and_another_phone_may_be(path, meet):
    async def meeting(browser: Browser, window: Window, link: str) -> None:
        [ana] = await joined(browser, link, 1)
        tab = await browser.second_tab(ana, link)
        await tab.wait("not begun to vote")
        window.wait("1 person joined")
        other = await browser.phone(link)
        await other.join("role 0")
        await (await other.wait("is in the room already")).tap("I am role 0 on another phone")
        await other.wait("You are Role 0")
        stranger = await browser.phone(link.partition("#")[0])
        await stranger.join("Ben", "AAAAAA")
        await stranger.wait("not the code of the room")
        [kept] = (path.parent / "state/readiness/rooms").glob("*.json")
        await stranger.join("Ben", json.loads(kept.read_text())["code"].lower())
        await stranger.wait("You are Ben")
        window.wait("2 people joined")
        await (await stranger.tap("You are Ben")).join("Cho")
        await stranger.wait("You are Cho")
        await (await stranger.tap("I only watch")).wait("I want to vote")
        window.press("v")
        await (await tab.wait("Tap your level")).tap("1")
        await ana.wait("Your vote is in")
        window.wait("1 of 1 voted")
        await stranger.wait("You watch. The others vote now.")
        window.type("out cho")
        window.press("Enter")
        await stranger.wait("You are no longer in this room.")
        await stranger.join("Cho")
        await stranger.wait("Tap your level")
        window.wait("1 of 2 voted")

    meet(meeting)


def test_after_a_crash_phones_come_back_and_send_their_votes_again(path, shared):
    runner, browser = shared

    async def vote(link: str, window: Window) -> PhoneWindow:
        [ana] = await joined(browser, link, 1)
        window.press("v")
        await (await ana.wait("Tap your level")).tap("4")
        await ana.wait("Your vote is in")
        await wait_for_a_kept_round(path)
        os.kill(window.process, signal.SIGKILL)
        return await ana.wait("No connection")

    async def come_back(ana: PhoneWindow, window: Window) -> None:
        await ana.wait("not begun to vote")
        window.press("v")
        await ana.wait("Your vote is in")
        window.wait("1 of 1 voted")
        window.press("Escape")
        window.wait(lambda screen: "┏" not in screen)
        window.press("q")
        window.wait("(y or n)")
        window.type("y")
        window.press("Enter")
        window.wait("ended 0")
        await ana.wait("The session has ended")

    with wall(path) as window:
        window.wait("DATA-01")
        link = link_of(path, window)
        ana = runner.run(vote(link, window))
    with wall(path) as window:
        window.wait("DATA-01")
        assert link_of(path, window) == link
        runner.run(come_back(ana, window))
    assert not list((path.parent / "state/readiness/rooms").iterdir())
    runner.run(browser.close_phones())


def test_axe_finds_nothing_on_the_page_of_a_phone(path, meet):
    axe = Path(__file__).parents[1] / ".validators/axe.min.js"
    if not axe.exists():
        pytest.skip("axe is missing: make validate fetches it")

    async def meeting(browser: Browser, window: Window, link: str) -> None:
        phones = [await browser.phone(link, dark=dark) for dark in (False, True)]
        for place, phone in enumerate(phones):
            await phone.wait("Join")
            assert await look(phone) == []
            await phone.join(f"Role {place}")
            await phone.wait("not begun to vote")
            assert await look(phone) == []
        window.press("v")
        for phone in phones:
            await (await phone.wait("Tap your level")).tap("2")
            await phone.wait("Your vote is in")
            assert await look(phone) == []
            assert await phone.run("document.documentElement.scrollWidth <= 360")
            shown = "[...document.querySelectorAll('button')].filter((one) => one.offsetParent)"
            assert await phone.run(f"Math.min(...{shown}.map((one) => one.offsetHeight))") >= 44

    async def look(phone: PhoneWindow) -> list[str]:
        await phone.run(axe.read_text("utf-8") + "; true")
        return list(await phone.run("axe.run().then((found) => found.violations.map((one) => one.id + one.help))"))

    meet(meeting)


@pytest.mark.parametrize("options", ["--phones", "--phones --plain"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_ends_the_program_while_phones_wait_and_nothing_listens_then(path, name, options, prove):
    if not prove and (name, options) not in {("SIGTERM", "--phones"), ("SIGINT", "--phones --plain")}:
        pytest.skip("with --prove")
    with wall(path, options) as window:
        window.wait("DATA-01")
        link = link_of(path, window)
        waiting = [held(link) for _ in range(5)]
        os.kill(window.process, getattr(signal, name))
        window.wait("ended 130", 10)  # a request is held for 25 seconds
        assert "Traceback" not in window.screen
        assert "Everything answered is saved" in window.screen
        for connection in waiting:
            connection.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port_of(link)), timeout=1).close()


def test_leaving_with_phones_that_wait_takes_no_longer(path):
    with wall(path) as window:
        window.wait("DATA-01")
        link = link_of(path, window)
        waiting = [held(link) for _ in range(5)]
        window.press("q")
        window.wait("ended 0", 10)  # a request is held for 25 seconds
        assert b'"state":"end"' in waiting[-1].recv(8_000)
        for connection in waiting:
            connection.close()


def test_plain_lines_take_votes_of_phones(path):
    with wall(path, "--phones --plain", 100, 60) as window:
        window.wait("for help):")
        screen = window.wait("Phones join at http://127.0.0.1:")
        assert "█" not in screen
        link = link_of(path, window)
        held(link).close()
        window.type("v")
        window.press("Enter")
        window.wait("goes back (hidden):")
        window.press("Enter")
        window.wait("0 of 1 voted.")
        window.type("show")
        window.press("Enter")
        window.wait("Nobody has voted yet.")
        window.type("-")
        window.press("Enter")
        window.wait("v goes on with them")
        window.type("j qr")
        window.press("Enter")
        window.wait("█▄▄▄▄▄▄▄█")


def test_the_code_is_white_on_black_in_every_theme_and_beside_the_question_where_there_is_room(path):
    with wall(path) as window:
        window.wait("DATA-01")
        window.press("j")
        window.wait("█▄▄▄▄▄▄▄█")
        assert re.search(r"38;(?:2;255;255;255|5;231)m.*48;(?:2;0;0;0|5;16)m█", window.raw)
        window.press("j")
        window.wait(lambda screen: "█▄▄▄▄▄▄▄█" not in screen)
        window.resize(120, 34)
        assert "0-4 level" in window.wait("█▄▄▄▄▄▄▄█")
        window.press("j")
        window.wait(lambda screen: "█▄▄▄▄▄▄▄█" not in screen)


def test_without_colors_the_address_and_the_code_are_shown_and_no_picture(path):
    with wall(path, "--phones --plain", NO_COLOR="1") as window:
        window.wait("for help):")
        window.type("j qr")
        window.press("Enter")
        assert "█" not in window.wait("j qr\nNo QR code without colors: type the address.\nPhones join at")
