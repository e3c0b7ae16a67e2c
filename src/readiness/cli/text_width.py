"""The width of text in terminal columns: wide characters take two, combining characters none."""

import textwrap


def text_width(text: str) -> int:
    """Return the width of `text` in terminal columns."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def padded(text: str, width: int) -> str:
    """Return `text` with spaces after it up to a width."""
    return text + " " * (width - text_width(text))


def wrap_columns(text: str, width: int, lead: str = "") -> list[str]:
    """Return text on one line in lines of at most `width` columns, the first after `lead`, the others indented."""
    indent = " " * text_width(lead)
    if text_width(text) == len(text):
        return textwrap.wrap(text, width, initial_indent=lead, subsequent_indent=indent)
    from rich.cells import chop_cells

    room = max(2, width - len(indent))
    lines = [""]
    for word in text.split():
        for part in chop_cells(word, room):
            joined = f"{lines[-1]} {part}" if lines[-1] and part == word else f"{lines[-1]}{part}"
            if text_width(joined) <= room:
                lines[-1] = joined
            else:
                lines.append(part)
    return [f"{indent if number else lead}{line}" for number, line in enumerate(lines) if line]
