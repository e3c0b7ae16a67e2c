"""Write a text into a cell as it is."""

import re
from typing import Any


def write_text(sheet: Any, row: int, column: int, text: str, look: Any = None) -> None:
    """Write a text, whatever it holds, into a cell that is never computed.

    XlsxWriter takes a text from `<r>` to `</r>` for XML of its own and writes it unescaped; in pieces it does not.
    """
    if text.startswith("<r>") and text.endswith("</r>"):
        pieces = re.split("(?<=_)(?=x)", text[3:])  # of `_x0041_`, which it would escape twice
        sheet.write_rich_string(row, column, "<", "r>", *pieces, *([look] if look else []))
    else:
        sheet.write_string(row, column, text, look)
