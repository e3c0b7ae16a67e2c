"""Compute the contrast and the mixture of colors written as `#rrggbb`."""

READABLE = 4.5
"""The minimum contrast of readable text (WCAG 2.2, success criterion 1.4.3, level AA)."""
_BLACK = "#000000"


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colors, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix_colors(color: str, other: str, share: float) -> str:
    """Return a mixture of two colors; `share`, from 0 to 1, is the share of `color`."""
    parts = zip(_channels(color), _channels(other), strict=True)
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in parts)


def darken_color(color: str, paper: str) -> str:
    """Return the lightest mixture of `color` and black that is readable on `paper`."""
    shades = (mix_colors(color, _BLACK, percent / 100) for percent in range(100, -1, -1))
    return next(shade for shade in shades if contrast(shade, paper) >= READABLE)


def _luminance(color: str) -> float:
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in _shares(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _shares(color: str) -> list[float]:
    return [channel / 255 for channel in _channels(color)]


def _channels(color: str) -> list[int]:
    return [int(color[start : start + 2], 16) for start in (1, 3, 5)]
