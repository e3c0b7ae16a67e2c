"""Parse an XML part without document types, entities or access to other files."""

from typing import Any

from lxml import etree

from readiness.slide_template import slide_limits
from readiness.slide_template.archive import Archive
from readiness.slide_template.template_faults import broken_part_error


def parse_part(archive: Archive, part: str) -> Any:
    """Return the root of a part, without comments and processing instructions.

    Raises UnusableError: when the part is missing, empty, too large, malformed or has a document type.
    """
    content = archive.read(part)
    if len(content) > slide_limits.XML_BYTES:
        raise broken_part_error(part, f"is larger than {slide_limits.XML_BYTES // 1024**2} MiB")
    if not content:
        raise broken_part_error(part, "is empty")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise broken_part_error(part, "is not well-formed XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise broken_part_error(part, "has a document type, which may name other files")
    return root
