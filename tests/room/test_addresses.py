"""The address that phones use, and its port."""

import socket

import pytest

from readiness.errors import ReadinessError
from readiness.room import addresses
from readiness.room.addresses import listen, other_addresses, outside_address, resolve_address
from readiness.statements import phone_setup as statements


def test_phones_alone_are_served_on_this_machine_only():
    assert resolve_address("loopback") == "127.0.0.1"


def test_without_a_network_the_message_says_what_is_possible(monkeypatch):
    def unreachable(*_: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)

    with pytest.raises(ReadinessError, match="this machine is on no network") as refused:
        resolve_address("lan")

    assert refused.value.hint == statements.no_network_hint()


def test_the_address_towards_the_outside_is_found_without_sending(monkeypatch):
    monkeypatch.setattr(addresses, "_OUTSIDE", ("127.0.0.1", 9))
    assert outside_address() is None  # loopback is no outside


@pytest.mark.parametrize("text", ["0.0.0.0", "::", "224.0.0.1"])
def test_no_address_stands_for_all(text):
    with pytest.raises(ReadinessError, match="every address of this machine"):
        resolve_address(text)


@pytest.mark.parametrize("text", ["wlan0", "", "300.1.1.1", "example.org"])
def test_another_text_is_no_address(text):
    with pytest.raises(ReadinessError, match="is no address"):
        resolve_address(text)


def test_an_address_of_another_machine_names_those_of_this_one():
    with pytest.raises(ReadinessError, match=r"nothing can listen on 192\.0\.2\.77") as refused:
        listen("192.0.2.77")

    assert "lan" in str(refused.value.hint)


def test_when_the_port_is_taken_the_next_free_one_is_used():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        taken = holder.getsockname()[1]
        with listen("127.0.0.1", taken) as found:
            assert found.getsockname()[1] != taken


def test_the_addresses_of_this_machine_leave_out_loopback_and_the_one_used():
    everything = other_addresses("")

    assert not [one for one in everything if one.startswith("127.")]
    assert all(one not in other_addresses(one) for one in everything)
