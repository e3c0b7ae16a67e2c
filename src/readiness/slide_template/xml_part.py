"""Parse an XML part without document types, entities or access to other files."""

from typing import Any

from lxml import etree

from readiness.slide_template import slide_limits
from readiness.slide_template.archive import Archive
from readiness.slide_template.template_faults import UnusableError, part_name
from readiness.statements import slide_template_problems as problems


def parse_part(archive: Archive, part: str) -> Any:
    """Return the root of a part, without comments and processing instructions.

    Raises UnusableError: when the part is missing, empty, too large, malformed or has a document type.
    """
    content = archive.read(part)
    name = part_name(part)
    if len(content) > slide_limits.XML_BYTES:
        raise UnusableError(problems.part_too_large(part=name, mebibytes=slide_limits.XML_BYTES // 1024**2))
    if not content:
        raise UnusableError(problems.part_empty(part=name))
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise UnusableError(problems.part_not_xml(part=name)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnusableError(problems.part_with_document_type(part=name))
    return root
