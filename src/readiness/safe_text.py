"""The one function through which text from files reaches a terminal: it shows control characters, never obeys them."""

import re

_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 15) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def visible(text: str) -> str:
    """Return `text` with control, bidi-override, tag and private characters written out, such as `<U+001B>`.

    Newlines and tabs stay as they are.
    """
    if text.isprintable():  # so is most text, and none of these characters
        return text
    return _OBEYED.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
