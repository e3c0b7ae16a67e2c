"""Reasons why programs may read a PDF in different ways, as sentences about its file.

They stand alone, and before `, and programs may show such a file in different ways`.
"""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("its file does not begin as a PDF does")
def no_pdf_start() -> None:
    """The first bytes are those of another format."""


@phrase("its file does not end as a PDF does")
def no_pdf_end() -> None:
    """The last bytes are missing, or others follow."""


@phrase("its file is encrypted")
def encrypted() -> None:
    """The file is encrypted."""


@phrase("something was added to its file after it was written")
def added_to() -> None:
    """A program appended changes to the file."""


@phrase("its file was saved for the web (linearized), which names its first page twice")
def linearized() -> None:
    """The file is linearized."""


@phrase("its file has more objects than it says")
def more_objects() -> None:
    """The file states too small a number of objects."""


@phrase("at byte {at}, its file has bytes that belong to no object", at=9)
def stray_bytes(*, at: int) -> None:
    """Bytes lie between the objects."""


@phrase("its file has unclear cross-references")
def unclear_references() -> None:
    """The list of the objects' positions is malformed."""


@phrase("its file has two sets of cross-references")
def two_references() -> None:
    """There are two lists of the objects' positions."""


@phrase("its file lists an object twice")
def object_twice() -> None:
    """The list of the objects' positions has a number twice."""


@phrase("its file has more than {most} objects", most=200_000)
def too_many_objects(*, most: int) -> None:
    """The file has too many objects."""


@phrase("its file has another object at byte {at} than its cross-references say", at=9)
def other_object(*, at: int) -> None:
    """The list of the objects' positions is wrong."""


@phrase("its file refers to object {number}, which is missing", number=9)
def missing_object(*, number: int) -> None:
    """An object is not there."""


@phrase("its file has a reference to a reference")
def reference_chain() -> None:
    """An object is only the number of another one."""


@phrase("its file has a reference to a reference at byte {at}", at=9)
def reference_chain_at(*, at: int) -> None:
    """An object is only the number of another one."""


@phrase("its file has an unclear object stream")
def unclear_object_stream() -> None:
    """A packed group of objects is malformed."""


@phrase("its file has a stream of unclear length")
def unclear_length() -> None:
    """The length of data is malformed."""


@phrase("its file has a stream with a filter that this program does not read")
def unread_filter() -> None:
    """Data are packed in an unknown way."""


@phrase("its file has a stream with an unclear filter")
def unclear_filter() -> None:
    """The way in which data are packed is malformed."""


@phrase("its file has a stream with unclear parameters")
def unclear_parameters() -> None:
    """The parameters of packed data are malformed."""


@phrase("its file has a stream with parameters and no filter")
def parameters_without_filter() -> None:
    """The parameters of packed data belong to nothing."""


@phrase("its file has a damaged stream")
def damaged_stream() -> None:
    """Packed data are damaged."""


@phrase("its file has a stream that cannot be decoded")
def undecodable_stream() -> None:
    """Packed data cannot be unpacked."""


@phrase("its file unpacks to more than {mebibytes} MiB", mebibytes=64)
def too_much_data(*, mebibytes: int) -> None:
    """Packed data unpack to too much."""


@phrase("its file has no catalog")
def no_catalog() -> None:
    """The file lacks its root object."""


@phrase("its file has an unclear list of pages")
def unclear_pages() -> None:
    """The list of pages is malformed."""


@phrase("its file has more than {most} pages", most=1_000)
def too_many_pages(*, most: int) -> None:
    """The file has too many pages."""


@phrase("its file takes too long to compare")
def too_slow() -> None:
    """The comparison takes too many steps."""


@phrase("its file is not well-formed at byte {at}", at=9)
def malformed(*, at: int) -> None:
    """The syntax of the file is wrong."""


@phrase("its file nests objects more than {most} deep at byte {at}", most=60, at=9)
def too_deep(*, most: int, at: int) -> None:
    """Objects stand inside each other too often."""


@phrase("its file has a key twice in the dictionary before byte {at}", at=9)
def key_twice(*, at: int) -> None:
    """An object has two values of one name."""


@phrase("its file has a dictionary key that is not a name, before byte {at}", at=9)
def key_no_name(*, at: int) -> None:
    """An object has a value without a name."""


@phrase("its file has an unclear name at byte {at}", at=9)
def unclear_name(*, at: int) -> None:
    """A name in the file is malformed."""


@phrase("its file has a problem that could not be determined")
def unknown() -> None:
    """The process that compares PDFs sent something that is not a message."""
