"""Fifty phones at a wall in a real terminal: keys, votes and memory."""

import tempfile
from pathlib import Path
from statistics import median

PEOPLE = 50


def phone_rows(rounds: int) -> list[tuple[str, float, float]]:
    """Rows about the delay of a key, that of a vote, and the memory of the first and the last half of the rounds."""
    from fifty_phones import meeting

    with tempfile.TemporaryDirectory() as folder:
        figures = meeting(Path(folder), PEOPLE, max(4, rounds))
    half = len(figures.memory) // 2
    return [
        (f"a key's effect with {PEOPLE} phones / 100 ms", median(figures.keys) / 0.1, 1),
        (f"a vote on another of {PEOPLE} phones, 99 of 100 / 250 ms", figures.of_votes(0.99) / 0.25, 1),
        ("memory with phones, last round / middle one", figures.memory[-1] / figures.memory[half], 1.1),
    ]
