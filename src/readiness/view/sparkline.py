"""A trend as one line of blocks."""

from collections.abc import Sequence

_BLOCKS = "▁▂▃▄▅▆▇█"
_MISSING = "·"


def sparkline(shares: Sequence[float | None]) -> str:
    """Return one block for each share from 0 to 1, and a dot for None.

    >>> sparkline([0, 0.5, None, 1])
    '▁▅·█'
    """
    last = len(_BLOCKS) - 1
    return "".join(_MISSING if one is None else _BLOCKS[max(0, min(last, round(one * last)))] for one in shares)


def spread(values: Sequence[float | None]) -> list[float | None]:
    """Return values as shares between the lowest and the highest of them; equal ones are in the middle."""
    known = [value for value in values if value is not None]
    least, most = min(known, default=0), max(known, default=0)
    if most == least:
        return [None if value is None else 0.5 for value in values]
    return [None if value is None else (value - least) / (most - least) for value in values]
