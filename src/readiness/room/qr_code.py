"""A QR code as lines of half blocks, two rows of modules to a line."""

import segno

_BORDER = 2
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
WHITE_ON_BLACK = "#ffffff on #000000"
"""The colors in which a line is read: a block is a light module. Readers refuse inverted codes."""


def qr_lines(text: str) -> list[str]:
    """Return the lines of a code; a block stands for light modules."""
    rows = [[not module for module in row] for row in segno.make_qr(text, error="l").matrix_iter(border=_BORDER)]
    if len(rows) % 2:
        rows.append([True] * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return ["".join(_HALVES[upper, lower] for upper, lower in zip(*pair, strict=True)) for pair in pairs]
