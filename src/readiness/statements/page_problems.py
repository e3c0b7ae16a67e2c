"""Faults of a page that an own template rendered, with their remedies.

Tags, elements and attributes are written as in HTML, such as `<a href="…">`; they are not translated.
"""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("the page holds the character {character}", character="U+D800")
def forbidden_character(*, character: str) -> None:
    """A character that no page may hold, by its code point."""


@phrase("the page is not readable HTML")
def no_html() -> None:
    """A page that cannot be parsed."""


@phrase("close every element in its parent")
def close_elements() -> None:
    """The remedy for a page that cannot be parsed."""


@phrase("the page does not begin with its document type")
def no_document_type() -> None:
    """A page without the first line of an HTML page."""


@phrase("begin with <!DOCTYPE html>")
def begin_with_document_type() -> None:
    """The remedy for a page without the first line of an HTML page."""


@phrase("the page does not begin with its character set and its content security policy")
def no_policy() -> None:
    """A page without the two elements that every page needs first."""


@phrase(
    "begin as report.html.j2 of the standard template does, "
    'with <meta … content="{{{{ policy }}}}"> in the head'
)  # fmt: skip
def begin_as_the_standard() -> None:
    """The remedy for a page without its policy."""


@phrase("the page has other styles than those of its .css files")
def other_styles() -> None:
    """A page with styles of its own."""


@phrase("write <style>{{{{ styles }}}}</style> once in the head, and all styles into the .css files")
def write_styles_once() -> None:
    """The remedy for a page with styles of its own."""


@phrase("a browser would repair the page and show something else")
def read_differently() -> None:
    """A page that a browser repairs, so that it is another page afterwards."""


@phrase("close every element in its parent; put no form, link or table where HTML allows none")
def close_elements_where_allowed() -> None:
    """The remedy for a page that a browser repairs."""


@phrase("the character set comes too late for a browser")
def late_character_set() -> None:
    """A page whose character set does not stand in its first bytes."""


@phrase('write <meta charset="utf-8"> first in the head')
def write_character_set_first() -> None:
    """The remedy for a character set that comes too late."""


@phrase("{number} more problem of the page", "{number} more problems of the page", by="number", number=5)
def more_problems(*, number: int) -> None:
    """The last entry of a list of problems, which counts those that are not shown."""


@phrase("correct the problems above, then check again")
def correct_the_first() -> None:
    """The hint for problems that are counted and not shown."""


@phrase("the page has a script that does not come from this program")
def strange_script() -> None:
    """A page with a script of the template."""


@phrase("leave it out; the content security policy would block it")
def leave_out_script() -> None:
    """The remedy for a script of a template."""


@phrase("<{name}>", name="iframe")
def element(*, name: str) -> None:
    """An element, as the subject of `is not taken`."""


@phrase("{attribute} of <{name}>", attribute="onclick", name="p")
def attribute_of(*, attribute: str, name: str) -> None:
    """An attribute of an element, as the subject of `is not taken`."""


@phrase("this address of <{name}>", name="a")
def address_of(*, name: str) -> None:
    """The address of a link or picture, as the subject of `is not taken`."""


@phrase("{item} is not allowed: {tag}", item=element(name="base"), tag="<base>")
def refused(*, item: Statement, tag: str) -> None:
    """A part of the page that is not allowed, and the tag it stands in."""


@phrase("{item} is not allowed: {tag}, inside {inside}", item=element(name="base"), tag="<base>", inside="<body>")
def refused_inside(*, item: Statement, tag: str, inside: str) -> None:
    """A part of the page that is not allowed, the tag it stands in, and the tag around that."""


@phrase("the elements are nested too deeply: {tag}, inside {inside}", tag="<b>", inside="<b>")
def too_deep(*, tag: str, inside: str) -> None:
    """An element inside too many others."""


@phrase("at most {most} levels; close every element", most=60)
def nest_less(*, most: int) -> None:
    """The remedy for an element inside too many others."""


@phrase("use plain text, tables and the pictures of the report")
def use_plain_text() -> None:
    """The remedy for an element that is not allowed."""


@phrase("leave it out")
def leave_out() -> None:
    """The remedy for an element, attribute or character that is not allowed."""


@phrase("leave the address out; a picture may use only what it contains")
def keep_pictures_whole() -> None:
    """The remedy for a picture that would load something."""


@phrase("put styles into the .css files")
def use_style_files() -> None:
    """The remedy for a style of one element."""


@phrase("use only pictures with data: addresses, such as {{{{ logo }}}}")
def embed_pictures() -> None:
    """The remedy for a picture that would be loaded."""


@phrase('write target="_blank", or leave it out')
def write_target() -> None:
    """The remedy for a link that opens in an unusual place."""


@phrase('write rel="noopener noreferrer", or leave it out')
def write_rel() -> None:
    """The remedy for a link with an unusual relation."""


@phrase('write type="button" for a button, type="checkbox" or type="text" for an input')
def write_type() -> None:
    """The remedy for an input of another type."""


@phrase(
    'in the template, write a place on the page (#…) or a whole http:, https: or mailto: address; write an address from the answers with nothing beside it: href="{{{{ evidence.link | address }}}}"'
)
def write_whole_address() -> None:
    """The remedy for a link to an address that is not allowed."""
