"""The colors of charts; shapes and numbers carry the same meaning, so that charts work in gray.

Each stands for a role. Pictures contain the colors themselves, for paper; the style sheet for screens names each of
them and gives the color of its role on a dark screen, where the order from light to dark is reversed.
"""

INK = "#17323f"
MUTED = "#586a75"
LINE = "#d3dce0"
PAPER = "#ffffff"
SOFT = "#eef3f4"
TEAL = "#1c6b75"
ACCENT = "#b4551d"

LEVELS = ("#ece4d6", "#bdd5d7", "#93bdc1", "#417f87", "#154a54")
"""Fill colors from the lowest level to the highest, each darker than the one before."""


def level_color(level: int, lowest: int, top: int) -> tuple[str, str]:
    """Return the fill color and the text color of a level on a scale from `lowest` to `top`."""
    place = 0 if top == lowest else (level - lowest) * (len(LEVELS) - 1) // (top - lowest)
    place = max(0, min(place, len(LEVELS) - 1))
    return LEVELS[place], PAPER if place >= 3 else INK
