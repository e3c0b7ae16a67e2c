"""The text that a program in a pseudo-terminal showed around the last match."""

from typing import AnyStr

import pexpect


def text_before(child: "pexpect.spawn[AnyStr]") -> AnyStr:
    """Return the text before the last match."""
    assert child.before is not None, "nothing was matched yet"
    return child.before


def text_matched(child: "pexpect.spawn[AnyStr]") -> AnyStr:
    """Return the text of the last match."""
    assert isinstance(child.after, str | bytes), f"the last match is {child.after}, not text"
    return child.after
