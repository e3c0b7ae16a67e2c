"""A QR code in half blocks."""

import segno

from readiness.room.qr_code import qr_lines

LINK = "http://192.168.178.144:8765/#K7Q2M9XPa1bc"
LIGHT = {" ": (False, False), "▀": (True, False), "▄": (False, True), "█": (True, True)}


def test_the_code_of_a_room_takes_33_columns_and_17_lines():
    lines = qr_lines(LINK)

    assert (len(lines), {len(line) for line in lines}) == (17, {33})


def test_the_blocks_are_the_light_modules():
    rows = []
    for line in qr_lines(LINK):
        upper, lower = zip(*(LIGHT[character] for character in line), strict=True)
        rows += [upper, lower]
    modules = [tuple(not module for module in row) for row in segno.make_qr(LINK, error="l").matrix_iter(border=2)]

    assert rows[: len(modules)] == modules


def test_the_code_has_a_light_border_on_every_side():
    lines = qr_lines(LINK)

    assert set(lines[0]) == set(lines[-1]) == {"█"}
    assert all(line.startswith("██") and line.endswith("██") for line in lines)
