"""Mark a PDF/A-3 document as PDF/UA-1 too; the layout engine writes the metadata of only one standard.

PDF/A allows a property of another standard in the metadata only with a description of its schema (ISO 19005-3,
6.6.2.3).
"""

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_UA = "http://www.aiim.org/pdfua/ns/id/"
_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
_SCHEMA = "http://www.aiim.org/pdfa/ns/schema#"
_PROPERTY = "http://www.aiim.org/pdfa/ns/property#"
_PREFIXES = {"rdf": _RDF, "pdfuaid": _UA, "pdfaExtension": _EXTENSION, "pdfaSchema": _SCHEMA, "pdfaProperty": _PROPERTY}

VARIANT = "pdf/a-3a"


def mark_accessible(document: Any) -> None:
    """Add the identification of PDF/UA-1 to the metadata of a laid-out WeasyPrint document."""
    document.metadata.generate_rdf_metadata = _with_identification(document.metadata.generate_rdf_metadata)


def _with_identification(generate: Callable[..., bytes]) -> Callable[..., bytes]:
    def generate_marked(*arguments: Any) -> bytes:
        rdf = ET.fromstring(generate(*arguments))  # noqa: S314  written by the layout engine, without a document type
        for prefix, address in _PREFIXES.items():
            ET.register_namespace(prefix, address)
        part = _add_description(rdf)
        ET.SubElement(part, f"{{{_UA}}}part").text = "1"
        _schema(_add_description(rdf))
        written: bytes = ET.tostring(rdf, encoding="utf-8")
        return written

    return generate_marked


def _add_description(rdf: ET.Element) -> ET.Element:
    return ET.SubElement(rdf, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})


def _schema(described: ET.Element) -> None:
    """Describe the schema of PDF/UA with the one property that is used, `part`."""
    schema = _add_entry(ET.SubElement(described, f"{{{_EXTENSION}}}schemas"), "Bag")
    for name, value in (("schema", "PDF/UA identification"), ("namespaceURI", _UA), ("prefix", "pdfuaid")):
        ET.SubElement(schema, f"{{{_SCHEMA}}}{name}").text = value
    part = _add_entry(ET.SubElement(schema, f"{{{_SCHEMA}}}property"), "Seq")
    about = "The part of ISO 14289 that this file follows"
    for name, value in (
        ("name", "part"),
        ("valueType", "Integer"),
        ("category", "internal"),
        ("description", about),
    ):
        ET.SubElement(part, f"{{{_PROPERTY}}}{name}").text = value


def _add_entry(inside: ET.Element, kind: str) -> ET.Element:
    """Add an RDF list with one entry and return the entry."""
    container = ET.SubElement(inside, f"{{{_RDF}}}{kind}")
    return ET.SubElement(container, f"{{{_RDF}}}li", {f"{{{_RDF}}}parseType": "Resource"})
