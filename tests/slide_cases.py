"""Files of slides made from cases: a valid file with one part added, replaced or deleted.

A case names the part it changes, by one of the short names below. Into it go a picture of the `blip`, a shape of the
`fill`, any other `xml`, and `relationships`; `replace` changes text in it, `parts` are added to the file. ADDRESS is
that of a server that listens, FILE a file beside the slides.
"""

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import yaml
from PIL import Image
from pptx import Presentation

CASES = Path(__file__).parent / "cases/slide_templates"
PARTS = {
    "master": "ppt/slideMasters/slideMaster1.xml",
    "layout": "ppt/slideLayouts/slideLayout6.xml",
    "notes": "ppt/notesMasters/notesMaster1.xml",
    "theme": "ppt/theme/theme1.xml",
    "styles": "ppt/tableStyles.xml",
    "presentation": "ppt/presentation.xml",
    "types": "[Content_Types].xml",
    "package": "",
}
_END = {"master": "</p:spTree>", "layout": "</p:spTree>", "notes": "</p:spTree>", "theme": "</a:bgFillStyleLst>"}
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_TYPES_OF_CASES = "".join(
    f'<Default Extension="{ending}" ContentType="{kind}"/>'
    for ending, kind in {
        "png": "image/png", "svg": "image/svg+xml", "emf": "image/x-emf", "wmf": "image/x-wmf", "tiff": "image/tiff",
        "bin": "application/vnd.ms-office.vbaProject", "xlsx": "application/octet-stream", "mp4": "video/mp4",
    }.items()
)  # fmt: skip
_PLACE = (
    '<p:spPr><a:xfrm><a:off x="100000" y="100000"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{}</p:spPr>'
)
_PICTURE = (
    '<p:pic><p:nvPicPr><p:cNvPr id="90" name="Picture"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
    "<p:blipFill>{}<a:stretch><a:fillRect/></a:stretch></p:blipFill>" + _PLACE.format("") + "</p:pic>"
)
_SHAPE = (
    '<p:sp><p:nvSpPr><p:cNvPr id="91" name="Shape"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>' + _PLACE + "</p:sp>"
)  # fmt: skip

Case = dict[str, Any]
"""A case as in its file."""
LOGO: Case = {
    "blip": '<a:blip r:embed="rIdX"/>',
    "relationships": [{"type": "image", "target": "../media/logo.png", "mode": ""}],
    "parts": {"ppt/media/logo.png": "a png"},
}
"""A picture in the master, which reports keep."""


def cases(kind: str) -> list[str]:
    """Return the names of all cases of a kind."""
    return sorted(path.stem for path in (CASES / kind).glob("*.yaml"))


def case_of(kind: str, name: str) -> Case:
    """Read a case."""
    found: Case = yaml.safe_load((CASES / kind / f"{name}.yaml").read_text("utf-8"))
    return found


def good() -> dict[str, bytes]:
    """Return every part of a valid file of slides, by name; its one slide has the layout that reports use."""
    return dict(_good())


@cache
def _good() -> dict[str, bytes]:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "An old slide"
    slide.notes_slide.notes_text_frame.text = "An old secret"
    out = io.BytesIO()
    deck.save(out)
    with ZipFile(out) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Write the parts into a file of slides."""
    out = io.BytesIO()
    with ZipFile(out, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def changed(*said: Case, address: str = "http://127.0.0.1:9/", file: str = "/nowhere/secret.png") -> bytes:
    """Build a valid file of slides with the changes of these cases."""
    parts = good()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"<Default ", f"{_TYPES_OF_CASES}<Default ".encode(), 1
    )
    for number, case in enumerate(said):

        def fill_in(text: str, number: int = number) -> str:
            return _own(text, number).replace("ADDRESS", address).replace("FILE", file)

        _change(parts, case, fill_in)
    return packed(parts)


def _own(text: str, number: int) -> str:
    """Number the ids and names of a text, so that several cases fit into one file."""
    return text.replace("rIdX", f"rIdX{number}").replace("rIdY", f"rIdY{number}").replace("/own", f"/own{number}")


def _change(parts: dict[str, bytes], case: Case, said: Callable[[str], str]) -> None:
    where, part = case.get("in", "master"), PARTS[case.get("in", "master")]
    if part in parts:
        text = parts[part].decode()
        for old, new in case.get("replace", {}).items():
            assert old in text, old
            text = text.replace(old, said(new))
        added = "".join(
            [
                *([_PICTURE.format(case["blip"])] if "blip" in case else []),
                *([_SHAPE.format(case["fill"])] if "fill" in case else []),
                case.get("xml", ""),
            ]
        )
        if added:
            end = _END.get(where, f"</p:{where}>")
            assert end in text
            text = text.replace(end, said(added) + end)
        parts[part] = text.encode()
    if relationships := case.get("relationships"):
        folder, _, name = part.rpartition("/")
        listed = f"{folder}/_rels/{name}.rels" if part else "_rels/.rels"
        closing = b"</Relationships>"
        empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        lines = "".join(_relationship(**one) for one in relationships)
        parts[listed] = parts.get(listed, empty).replace(closing, said(lines).encode() + closing)
    for name, content in case.get("parts", {}).items():
        parts[said(name)] = _CONTENTS[content]() if content in _CONTENTS else said(content).encode()
    for name in case.get("delete", ()):
        del parts[PARTS.get(name, name)]


def _relationship(type: str, target: str, id: str = "rIdX", mode: str = "External") -> str:  # noqa: A002  the names of the format
    kind = type if ":" in type else f"{_TYPE}{type}"
    said = f' TargetMode="{mode}"' if mode else ""
    return f'<Relationship Id="{id}" Type="{kind}" Target="{target}"{said}/>'


def picture(form: str, size: tuple[int, int] = (8, 8)) -> bytes:
    """Draw a red picture."""
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, form)
    return out.getvalue()


_CONTENTS: dict[str, Callable[[], bytes]] = {
    "a png": lambda: picture("PNG"),
    "a jpeg": lambda: picture("JPEG"),
    "a gif": lambda: picture("GIF"),
    "a png and more": lambda: picture("PNG") + b"PK\x03\x04 a file",
    "a jpeg and more": lambda: picture("JPEG") + b"PK\x03\x04 a file",
    "a gif and more": lambda: picture("GIF") + b"PK\x03\x04 a file",
    "half a png": lambda: picture("PNG", (64, 64))[:-12],
    "half a jpeg": lambda: picture("JPEG", (64, 64))[:-2],
    "half a gif": lambda: picture("GIF", (64, 64))[:-1],
    "a tiff": lambda: picture("TIFF"),
    "a bmp": lambda: picture("BMP"),
    "an emf": lambda: bytes([1, 0, 0, 0, 88, 0, 0, 0]) + bytes(32) + b" EMF" + bytes(44),
    "a wmf": lambda: b"\xd7\xcd\xc6\x9a" + bytes(40),
    "nothing": bytes,
}
"""Contents of the parts that are not text, by name."""
