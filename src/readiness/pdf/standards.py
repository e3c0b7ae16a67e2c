"""One PDF that is both PDF/UA-1 and PDF/A-3: the layout engine writes the marks of one standard at a time.

PDF/A lets a property of another standard into the metadata only beside a description of its schema (ISO 19005-3,
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
    """Have a laid-out document state that it follows PDF/UA-1, beside the standard it is written by."""
    document.metadata.generate_rdf_metadata = _stating(document.metadata.generate_rdf_metadata)


def _stating(generate: Callable[..., bytes]) -> Callable[..., bytes]:
    def stated(*arguments: Any) -> bytes:
        rdf = ET.fromstring(generate(*arguments))  # noqa: S314  the engine's own, and no document type in it
        for prefix, address in _PREFIXES.items():
            ET.register_namespace(prefix, address)
        part = _described(rdf)
        ET.SubElement(part, f"{{{_UA}}}part").text = "1"
        _schema(_described(rdf))
        written: bytes = ET.tostring(rdf, encoding="utf-8")
        return written

    return stated


def _described(rdf: ET.Element) -> ET.Element:
    return ET.SubElement(rdf, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})


def _schema(described: ET.Element) -> None:
    """The one property used of the schema of PDF/UA."""
    schema = _listed(ET.SubElement(described, f"{{{_EXTENSION}}}schemas"), "Bag")
    for name, said in (("schema", "PDF/UA identification"), ("namespaceURI", _UA), ("prefix", "pdfuaid")):
        ET.SubElement(schema, f"{{{_SCHEMA}}}{name}").text = said
    part = _listed(ET.SubElement(schema, f"{{{_SCHEMA}}}property"), "Seq")
    about = "The part of ISO 14289 that this file follows"
    for name, said in (
        ("name", "part"),
        ("valueType", "Integer"),
        ("category", "internal"),
        ("description", about),
    ):
        ET.SubElement(part, f"{{{_PROPERTY}}}{name}").text = said


def _listed(inside: ET.Element, kind: str) -> ET.Element:
    """The one entry of a list, which holds properties."""
    of = ET.SubElement(inside, f"{{{_RDF}}}{kind}")
    return ET.SubElement(of, f"{{{_RDF}}}li", {f"{{{_RDF}}}parseType": "Resource"})
