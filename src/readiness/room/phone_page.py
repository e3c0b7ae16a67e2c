"""The page of the phones and its script, in the language of the run."""

import json
from html import escape
from pathlib import Path
from string import Template

from readiness.statements import phone_page as statements
from readiness.statements.voice import language, say

_FOLDER = Path(__file__).parent


def phone_page() -> bytes:
    """Return the page."""
    words = {
        "connecting": statements.connecting(), "wait": statements.wait(), "open": statements.open_round(),
        "voted": statements.voted(), "replaced": statements.replaced(), "watching": statements.watching(),
        "over": statements.over(), "end": statements.end(), "unknown": statements.unknown(),
        "observe": statements.observe(), "take_part": statements.take_part(),
        "no_connection": statements.no_connection(), "silent": statements.silent(), "not_sent": statements.not_sent(),
        "again": statements.again(name="{name}"), "other": statements.other(name="{name}"),
        "count": statements.count(voted="{voted}", voters="{voters}"),
    }  # fmt: skip
    parts = {
        "title": statements.title(), "noscript": statements.noscript(), "name": statements.name(),
        "code": statements.code(), "watch": statements.watch(), "join": statements.join(),
        "other": statements.someone_else(),
    }  # fmt: skip
    texts = json.dumps({name: say(words) for name, words in words.items()}, ensure_ascii=False)
    filled = {name: escape(say(words)) for name, words in parts.items()}
    page = Template((_FOLDER / "page.html").read_text("utf-8"))
    spoken, quoted = language(), texts.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;")
    return page.substitute(filled, lang=escape(spoken.code), direction=spoken.direction, words=quoted).encode()


def phone_script() -> bytes:
    """Return the script, without indentation and comments."""
    lines = (line.strip() for line in (_FOLDER / "room.js").read_text("utf-8").splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")).encode()
