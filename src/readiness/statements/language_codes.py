"""The codes of the languages; reading answers needs no more of a language."""

from __future__ import annotations

from pathlib import Path

CATALOGS = Path(__file__).with_name("catalogs")
ENGLISH_CODE = "en"
PSEUDO_CODES = ("en-XA", "ar-XB")
"""The codes of the languages that nobody speaks."""


def language_codes() -> list[str]:
    """Return the codes of the languages, English first."""
    return [ENGLISH_CODE, *sorted(path.stem for path in CATALOGS.glob("*.json"))]


def all_language_codes() -> list[str]:
    """Return the codes that a person can choose: the languages, and those that nobody speaks."""
    return [*language_codes(), *PSEUDO_CODES]


def catalog_code(code: str) -> str:
    """Return the code of the language that says `code`: `de` for `de-AT`. Raises KeyError for an unknown code."""
    known = all_language_codes()
    for name in (code, code.partition("-")[0]):
        if name in known:
            return name
    raise KeyError(code)
