"""Odd requests to the real server: each gets the status in the name of its file, or no answer that helps anybody."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from phone_clients import CARD
from readiness.interview.ballots import Ballots
from readiness.room.phone_options import PhoneOptions
from readiness.room.phones import Phones

CASES = sorted((Path(__file__).parents[1] / "cases/phone_requests").glob("*.http"))


@pytest.fixture(scope="module")
def phones(tmp_path_factory) -> Iterator[Phones]:
    phones = Phones(PhoneOptions("loopback"), tmp_path_factory.mktemp("room") / "answers.yaml")
    phones.attach(Ballots()).show(CARD)
    with phones.in_thread():
        yield phones
    phones.close()
    assert phones.faults == []


def answer(phones: Phones, sent: bytes) -> bytes:
    """Send bytes over a connection of their own, and return all that comes back within two seconds."""
    host = phones.place.url.removeprefix("http://").rstrip("/")
    with socket.create_connection(host.split(":"), timeout=2) as connection:  # type: ignore[arg-type]
        try:
            connection.sendall(sent.replace(b"{host}", host.encode()))
            received = connection.recv(100_000)
            while b"\r\n\r\n" not in received and (more := connection.recv(100_000)):
                received += more
        except (TimeoutError, ConnectionError):
            return b""
    return received


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_an_odd_request_gets_the_status_of_its_fault(phones, case):
    received = answer(phones, case.read_bytes())

    assert received.split(b" ", 2)[1] == case.stem[:3].encode()
    assert b"Traceback" not in received
    assert b"aiohttp" not in received


def test_there_are_many_odd_requests():
    assert len(CASES) > 30


def test_no_answer_repeats_what_was_sent(phones):
    for case in CASES:
        received = answer(phones, case.read_bytes()).lower()
        assert not [word for word in (b"evil", b"passwd", b"mallory", b"forged", b"xxxx") if word in received]


def test_every_answer_of_the_room_has_the_headers_of_a_page_that_nobody_else_uses(phones):
    for path in ("/", "/room.js", "/state", "/nothing"):
        received = answer(phones, f"GET {path} HTTP/1.1\r\nHost: {{host}}\r\n\r\n".encode()).decode("latin-1")
        assert "default-src 'none'; script-src 'self'" in received
        for header in ("Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff", "Cache-Control: no-store"):
            assert header in received
        assert "Access-Control" not in received
        assert "Set-Cookie" not in received


def test_line_ends_without_a_carriage_return_hang_nothing(phones):
    received = answer(phones, b"GET / HTTP/1.1\nHost: {host}\n\n")

    assert received[9:12] in {b"200", b"400"}


def test_a_good_request_after_all_of_them_is_served(phones):
    for case in CASES:
        answer(phones, case.read_bytes())

    assert answer(phones, b"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n").startswith(b"HTTP/1.1 200")


def test_the_page_and_the_script_are_small(phones):
    page = answer(phones, b"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
    script = answer(phones, b"GET /room.js HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")

    assert (len(page) < 3_800, len(script) < 5_600) == (True, True)
