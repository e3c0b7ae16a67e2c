"""The state of the cache of packs, for `readiness doctor`."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("off")
def off() -> None:
    """The state of the cache when a setting turns it off."""


@phrase("{number} pack in {folder}", "{number} packs in {folder}", by="number", number=3, folder="/home/ana/.cache")
def packs(*, number: int, folder: str) -> None:
    """The state of a cache that works."""


@phrase("{folder} cannot be used", folder="/home/ana/.cache")
def unusable(*, folder: str) -> None:
    """The state of a cache whose folder is missing, or open to other users."""


@phrase("there is no folder for the cache")
def no_folder() -> None:
    """The state of a cache without a folder."""


@phrase("name a folder that only you can change: READINESS_CACHE=DIR")
def name_folder() -> None:
    """The way to make the cache work; READINESS_CACHE is a variable of the environment."""
