"""Languages that nobody speaks: they show which text of a page is no phrase, and what does not fit.

`en-XA` marks every phrase by brackets and accents, and is 40 percent longer. `ar-XB` is written from right to left.
"""

from __future__ import annotations

import re
from typing import Any

from readiness.statements.language import Language
from readiness.statements.statement import Phrase

_LATIN = "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = str.maketrans(_LATIN, "àƀçđéƒğĥîĵķļḿñöþɋřšţûṽŵẋýž" + "ÅƁÇĐÉƑĞĤÎĴĶĻḾÑÖÞɊŘŠŢÛṼŴẊÝŽ")
_MIRRORED = str.maketrans(_LATIN, "אבגדהוזחטיכלמנסעפצקרשתךםןף" * 2)
_PLACEHOLDER = re.compile(r"(\{[a-z_0-9]+\})")
_LONGER = 0.4


class _Marked(Language):
    def phrase(self, code: str, form: Phrase, number: int) -> str:
        """Return the English phrase in brackets, with accents and 40 percent more letters."""
        text = super().phrase(code, form, number)
        letters = sum(map(str.isalpha, _PLACEHOLDER.sub("", text)))
        if not letters:
            return text
        more = (" ~~~~~" * letters)[: round(letters * _LONGER)]
        return f"[{_letters(text, _ACCENTED)}{more}]"


class _Mirrored(Language):
    def phrase(self, code: str, form: Phrase, number: int) -> str:
        """Return the English phrase in Hebrew letters."""
        return _letters(super().phrase(code, form, number), _MIRRORED)


def _letters(text: str, table: dict[int, int]) -> str:
    parts = _PLACEHOLDER.split(text)
    return "".join(part if _PLACEHOLDER.fullmatch(part) else part.translate(table) for part in parts)


def _rules(table: dict[int, int]) -> dict[str, Any]:
    """Return the months and the lists of English in other letters."""
    lists = {name: getattr(Language, name).translate(table) for name in ("list_two", "list_end")}
    return {"months": tuple(month.translate(table) for month in Language.months), **lists}


PSEUDO_LANGUAGES = {
    "en-XA": _Marked(code="en-XA", name="English, marked", **_rules(_ACCENTED)),
    "ar-XB": _Mirrored(code="ar-XB", name="English, from right to left", direction="rtl", **_rules(_MIRRORED)),
}
