"""Ids and keys of a pack as words."""

_HYPHENATED = ("go-live", "multi-state", "roll-up")


def id_words(identifier: str) -> str:
    """Return an id or key as words: `pilot_start` → `pilot start`, `go_live` → `go-live`."""
    words = identifier.replace("_", " ").replace("-", " ")
    for hyphenated in _HYPHENATED:
        words = words.replace(hyphenated.replace("-", " "), hyphenated)
    return words


def measure_name(name: str) -> str:
    """Return the name of a measure in words, without the suffixes `_pct` and `_pp`."""
    return id_words(name.removesuffix("_pct").removesuffix("_pp"))
