"""The options of `assess` about phones: everything that can be wrong is told before the first question."""

import importlib.util
import socket

import pytest

from readiness.cli.phones_option import with_address
from running import STORIES, readiness_here

ANSWERS = str(STORIES / "front-office-phone/answers.yaml")


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        (["--phones"], ["--phones", "loopback"]),
        (["--phones", "a.yaml"], ["--phones", "loopback", "a.yaml"]),
        (["a.yaml", "--phones", "--blind"], ["a.yaml", "--phones", "loopback", "--blind"]),
        (["--phones", "lan", "a.yaml"], ["--phones", "lan", "a.yaml"]),
        (["--phones", "192.168.1.20"], ["--phones", "192.168.1.20"]),
        (["--phones", "fe80::1"], ["--phones", "fe80::1"]),
        (["--phones", "lan.yaml"], ["--phones", "loopback", "lan.yaml"]),
        (["--phones=lan"], ["--phones=lan"]),
    ],
)
def test_the_address_may_be_left_out(typed, completed):
    assert with_address(typed) == completed


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--phones", "0.0.0.0"], "every address of this machine"),
        (["--phones=wlan0"], "'wlan0' is no address"),
        (["--phones", "192.0.2.77"], "nothing can listen on 192.0.2.77"),
        (["--phones-url", "https://x.org"], "--phones-url needs --phones"),
        (["--bell"], "--bell needs --phones"),
        (["--phones", "--phones-url", "x.org"], "'x.org' is no address of a web page"),
        (["--phones", "--phones-url", "ftp://x.org"], "no address of a web page"),
        (["--phones", "--phones-url", "https://user@x.org/"], "no address of a web page"),
        (["--phones", "--phones-url", "http://[x/"], "no address of a web page"),
        (["--phones", "--phones-cert", "missing.pem"], "missing.pem: "),
        (["--phones", "--phones-cert", "missing.pem", "--phones-key", "k.pem"], "missing.pem: No such file"),
        (["--phones", "--phones-cert", ANSWERS, "--phones-key", ANSWERS], "answers.yaml: "),
    ],
)
def test_a_wrong_option_is_told_before_the_first_question(options, said):
    result = readiness_here("assess", ANSWERS, "--plain", *options)

    assert result.returncode in {2, 3}, result
    assert said in result.stderr
    assert result.stdout == ""


def test_without_the_libraries_the_message_says_what_to_install(monkeypatch):
    found = importlib.util.find_spec
    monkeypatch.setattr("readiness.room.phone_options.find_spec", lambda name: None if name == "segno" else found(name))

    result = readiness_here("assess", ANSWERS, "--phones", "--plain")

    assert result.returncode == 4
    assert "votes by phone need aiohttp and segno" in result.stderr
    assert "pip install 'readiness[room]'" in result.stderr
    assert result.stdout == ""


def test_without_a_network_the_message_says_what_is_possible(monkeypatch):
    monkeypatch.setattr("readiness.room.addresses.outside_address", lambda: None)

    result = readiness_here("assess", ANSWERS, "--phones", "lan", "--plain")

    assert "this machine is on no network" in result.stderr
    assert "--phones alone serves this machine only" in result.stderr


def test_doctor_listens_and_reaches_itself(monkeypatch):
    monkeypatch.setattr("readiness.room.addresses.outside_address", lambda: "127.0.0.1")
    assert "listens on 127.0.0.1 and reaches itself" in readiness_here("doctor").stdout

    monkeypatch.setattr("readiness.room.addresses.outside_address", lambda: None)
    assert "no network: --phones lan serves nobody" in readiness_here("doctor").stdout


def test_doctor_tells_a_firewall(monkeypatch):
    monkeypatch.setattr("readiness.room.addresses.outside_address", lambda: "127.0.0.1")

    def refused(*_: object, **__: object) -> None:
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket, "create_connection", refused)
    shown = readiness_here("doctor").stdout

    assert "cannot listen on 127.0.0.1: Connection refused" in shown
    assert "firewall" in shown


def test_the_help_names_the_options():
    shown = readiness_here("assess", "--help").stdout

    assert "--phones" in shown
    assert "[lan|ADDRESS]" in shown
