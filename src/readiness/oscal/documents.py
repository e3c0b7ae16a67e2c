"""Documents of the register → resources, to which the evidence of observations refers."""

import re
from urllib.parse import quote

from readiness.oscal.parts import Json, identifier, line, markup, properties
from readiness.view.models.documents import DocumentView

_IS_PATH = re.compile(r"[^\s:\\?#]+\.[A-Za-z][A-Za-z0-9]{1,4}")


def document_id(key: str, one: DocumentView) -> str:
    """Return the identifier of a document."""
    return identifier(key, "evidence", one.id)


def document_resource(key: str, one: DocumentView) -> Json:
    """Return the resource of a document, with a link where its location is an address or a path."""
    location = one.location or ""
    href = one.link or (quote(location) if _IS_PATH.fullmatch(location) and not location.startswith("/") else None)
    hashes = {"hashes": [{"algorithm": "SHA-256", "value": one.sha256}]} if one.sha256 else {}
    return {
        "uuid": document_id(key, one),
        "title": markup(one.title),
        **properties(
            ("document", one.id),
            ("number", f"E{one.number}"),
            ("date", one.date),
            ("state", one.state.kind),
            ("counts-until", one.until),
            ("reviewed-by", one.reviewed_by and line(one.reviewed_by)),
            ("location", one.location and line(one.location)),
        ),
        **({"rlinks": [{"href": href, **hashes}]} if href else {}),
    }
