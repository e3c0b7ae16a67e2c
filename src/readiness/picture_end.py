"""Cut a PNG, JPEG or GIF picture at its end: bytes after it are shown by no program and could be a file of any kind."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_GIF = (b"GIF87a", b"GIF89a")
_IN_SCAN = {0x00, *range(0xD0, 0xD8)}
"""The bytes after 0xFF that belong to the data of a JPEG scan: a stuffed zero, and restart markers."""
_ALONE = {0x01, *range(0xD0, 0xD9)}
"""The JPEG markers without a segment length and data."""
_END = 0xD9
_COLORS = 0x80
"""The flag of a GIF for a color table; the lowest three bits are its size."""


def cut_at_end(content: bytes) -> bytes | None:
    """Return the picture without the bytes after its end; None for another format and for a picture without an end.

    Sources: PNG (ISO/IEC 15948, 5.3), JPEG (ITU-T T.81, annex B), GIF89a. Of several pictures in a JPEG file (MPO),
    the first is returned.
    """
    try:
        if content.startswith(_PNG):
            end = _png_end(content)
        elif content.startswith(_JPEG):
            end = _jpeg_end(content)
        elif content.startswith(_GIF):
            end = _gif_end(content)
        else:
            return None
    except IndexError:
        return None
    return content[:end] if end <= len(content) else None


def _png_end(content: bytes) -> int:
    """Return the index after the chunk IEND. Raises IndexError: without one."""
    at = len(_PNG)
    while True:
        kind = content[at + 4 : at + 8]
        if len(kind) < 4:
            raise IndexError
        at += 12 + int.from_bytes(content[at : at + 4])
        if kind == b"IEND":
            return at


def _jpeg_end(content: bytes) -> int:
    """Return the index after the first marker EOI. Raises IndexError: without one."""
    at = 2
    while True:
        at = content.find(b"\xff", at)
        if at < 0:
            raise IndexError
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker == _END:
            return at + 2
        elif marker in _ALONE or marker in _IN_SCAN:
            at += 2
        else:
            # A scan's data follow its header; the search goes on in them for the next marker.
            at += 2 + int.from_bytes(content[at + 2 : at + 4])


def _gif_end(content: bytes) -> int:
    """Return the index after the trailer. Raises IndexError: without one."""
    at = 13 + _color_table(content[10])
    while (kind := content[at]) != ord(";"):
        if kind == ord(","):
            at += 11 + _color_table(content[at + 9])
        elif kind == ord("!"):
            at += 2
        else:
            raise IndexError
        while length := content[at]:
            at += 1 + length
        at += 1
    return at + 1


def _color_table(flags: int) -> int:
    """Return the number of bytes of a color table."""
    return 3 << ((flags & 7) + 1) if flags & _COLORS else 0
