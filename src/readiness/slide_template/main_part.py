"""Find the presentation part in a file of slides by the package relationships."""

from readiness.slide_template.archive import Archive
from readiness.slide_template.part_kinds import MAIN, MAIN_TYPES, TYPES
from readiness.slide_template.relationships import PACKAGE, read_relationships
from readiness.slide_template.template_faults import UnusableError, no_slides_error
from readiness.slide_template.xml_part import parse_part

_TYPES = "[Content_Types].xml"


def main_part(archive: Archive) -> str:
    """Return the name of the presentation part. Raises UnusableError: when the file is not a presentation."""
    if _TYPES not in archive:
        raise no_slides_error()
    relations = read_relationships(archive, PACKAGE).values()
    relation = next((known for known in relations if known.inside and known.kind == MAIN), None)
    if relation is None:
        raise no_slides_error()
    if relation.strict:
        hint = "save it in PowerPoint as PowerPoint Presentation (*.pptx)"
        raise UnusableError("this file is saved as Strict Open XML, which we cannot read", hint)
    if _type_of(archive, relation.target) not in MAIN_TYPES:
        raise no_slides_error()
    return relation.target


def _type_of(archive: Archive, part: str) -> str:
    root = parse_part(archive, _TYPES)
    for element in root.iter(f"{TYPES}Override"):
        if element.get("PartName", "").lower() == f"/{part}".lower():
            return str(element.get("ContentType", ""))
    ending = part.rpartition(".")[2].lower()
    defaults = (entry for entry in root.iter(f"{TYPES}Default") if entry.get("Extension", "").lower() == ending)
    return next((str(entry.get("ContentType", "")) for entry in defaults), "")
