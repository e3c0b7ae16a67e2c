"""The levels that the scores or words of another program mean: `0-2=0,2-4=1` and `compliant=2,not_assessed=`."""

import re
from typing import NamedTuple

from readiness.errors import ReadinessError
from readiness.model.field_types import Exact, to_number
from readiness.statements import foreign_tables as says
from readiness.statements.quoting import found

_NUMBER = r"-?[0-9]{1,9}(?:\.[0-9]{1,6})?"
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|–|\.\.)\s*({_NUMBER})")


class _Range(NamedTuple):
    low: Exact
    high: Exact
    level: str


class ForeignScores(NamedTuple):
    """The level of each range of numbers, and of each word."""

    ranges: tuple[_Range, ...]
    words: dict[str, str]
    """The level by word in small letters; empty for a word that says nothing."""

    def level(self, text: str) -> str | None:
        """Return the level that a text means; empty where it says nothing, None for a text of which nothing is stated.

        A number on the border of two ranges belongs to the higher one.
        """
        word = self.words.get(text.strip().casefold())
        if word is not None:
            return word
        number = to_number(text.strip().replace(",", ".") if text.count(",") == 1 else text.strip())
        inside = [one for one in self.ranges if number is not None and one.low <= number <= one.high]
        return inside[-1].level if inside else None


def read_scores(said: str) -> ForeignScores:
    """Return the map that an option states. Raises ReadinessError for another text, and for ranges that overlap."""
    ranges, words = list[_Range](), dict[str, str]()
    for part in said.split(","):
        text, sign, level = (piece.strip() for piece in part.rpartition("="))
        if not sign or not text or text.casefold() in words:
            raise ReadinessError(says.no_map(text=found(part.strip())), says.write_map())
        match = _RANGE.fullmatch(text)
        low, high = (to_number(match[1]), to_number(match[2])) if match else (None, None)
        if low is None or high is None:
            words[text.casefold()] = level
        elif low > high or any(low < one.high and one.low < high for one in ranges):
            raise ReadinessError(says.no_range(text=found(part.strip())), says.write_map())
        else:
            ranges.append(_Range(low, high, level))
    return ForeignScores(tuple(sorted(ranges, key=lambda one: (one.low, one.high))), words)
