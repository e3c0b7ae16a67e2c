"""Faults of the style sheets of an own template, with their remedies."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("'@import' loads a file")
def import_loads() -> None:
    """A rule of a style sheet that loads another one."""


@phrase("this address would be loaded")
def address_loads() -> None:
    """An address in a style sheet."""


@phrase("this address cannot be read")
def unreadable_address() -> None:
    """A malformed address in a style sheet."""


@phrase("only a literal address or picture is allowed here")
def indirect_address() -> None:
    """A function, such as `var()`, inside another one that loads an address."""


@phrase("'</style' would end the styles")
def end_tag() -> None:
    """A tag in a style sheet that would end the styles of the page."""


@phrase("styles must not load anything; put pictures into the page as data: addresses")
def load_nothing() -> None:
    """The remedy for styles that would load something."""


@phrase("'{name}' makes links or their targets", name="link")
def makes_links(*, name: str) -> None:
    """A property of a style sheet that turns an element into a link."""


@phrase("styles must not make links; write <a href> or an id into the page")
def write_links_into_page() -> None:
    """The remedy for styles that make links."""


@phrase("a comment, text or bracket is open at the end of the file")
def left_open() -> None:
    """A style sheet with something that is not closed."""


@phrase("close it: what follows would be read as a part of it")
def close_it() -> None:
    """The remedy for a style sheet with something that is not closed."""
