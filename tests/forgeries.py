"""Changes to a PDF that keep its words and its embedded files, and alter the rest.

Each function takes a writer of the report; its name describes the changed report.
"""

# ruff: noqa: SLF001  what pypdf's own guide uses to write objects
import re
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    EncodedStreamObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

PAINT = b"q 1 1 1 rg 40 600 500 200 re f 0 .5 0 rg 60 650 300 80 re f Q"


Change = Callable[[PdfWriter], object]
"""A change to a PDF that is open in a writer."""


class Pdf(bytes):
    """The bytes of a PDF, with a short text for the output of a failed test."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


def forged(pdf: bytes, change: Change) -> Pdf:
    """Change a PDF and save it with pypdf."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return Pdf(out.getvalue())


def inside(holder: PdfObject, *keys: str | int) -> Any:
    """Follow keys and indexes into dictionaries, lists and referenced objects."""
    found: Any = holder
    for key in keys:
        found = found[key].get_object()
    return found


def plain(value: object) -> PdfObject:
    """Convert Python data to objects of a PDF; texts that begin with a slash become names."""
    if isinstance(value, dict):
        return DictionaryObject({NameObject(key): plain(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return ArrayObject(plain(inner) for inner in value)
    if isinstance(value, str):
        return NameObject(value) if value.startswith("/") else TextStringObject(value)
    if isinstance(value, bool):
        return BooleanObject(value)
    if type(value) is int:
        return NumberObject(value)
    if type(value) is float:
        return FloatObject(value)
    if type(value) is bytes:
        return ByteStringObject(value)
    assert isinstance(value, PdfObject)
    return value


def stream(writer: PdfWriter, data: bytes, **entries: object) -> PdfObject:
    """Add a stream to the file."""
    made = DecodedStreamObject()
    made.set_data(data)
    for key, value in entries.items():
        put(made, f"/{key}", value)
    return writer._add_object(made)


def put(holder: PdfObject | None, key: str, value: object) -> None:
    """Set an entry of a dictionary."""
    assert isinstance(holder, DictionaryObject)
    holder[NameObject(key)] = plain(value)


def root(key: str, value: object) -> Change:
    """Return a change that sets an entry of the root."""
    return lambda writer: put(writer._root_object, key, value)


def page(key: str, value: object, number: int = 0) -> Change:
    """Return a change that sets an entry of a page."""
    return lambda writer: put(writer.pages[number], key, value)


def draw(writer: PdfWriter, data: bytes, number: int = 0) -> None:
    """Add drawing instructions after those of a page."""
    holder = writer.pages[number]
    put(holder, "/Contents", [holder.raw_get("/Contents"), stream(writer, data)])


def resources(writer: PdfWriter, category: str, number: int = 0) -> DictionaryObject:
    """Give a page a copy of the shared resources, and return the entries of a category in it."""
    holder = writer.pages[number]
    own = DictionaryObject(inside(holder, "/Resources"))
    entries = DictionaryObject(own.get(category, {}))
    own[NameObject(category)] = entries
    holder[NameObject("/Resources")] = own
    return entries


def painted(writer: PdfWriter) -> None:
    draw(writer, PAINT)


def painted_before(writer: PdfWriter) -> None:
    holder = writer.pages[0]
    put(holder, "/Contents", [stream(writer, b"0.9 0 0 0.9 0 0 cm"), holder.raw_get("/Contents")])


def painted_by_image(writer: PdfWriter) -> None:
    image = {"Type": "/XObject", "Subtype": "/Image", "Width": 1, "Height": 1, "ColorSpace": "/DeviceGray"}
    made = stream(writer, b"\x00", **image, BitsPerComponent=8)
    put(resources(writer, "/XObject"), "/over", made)
    draw(writer, b"q 500 0 0 300 50 500 cm /over Do Q")


def painted_by_form(writer: PdfWriter) -> None:
    made = stream(writer, PAINT, Type="/XObject", Subtype="/Form", BBox=[0, 0, 600, 850])
    put(resources(writer, "/XObject"), "/over", made)
    draw(writer, b"/over Do")


def painted_by_shading(writer: PdfWriter) -> None:
    function = {"/FunctionType": 2, "/Domain": [0, 1], "/C0": [1, 1, 1], "/C1": [1, 1, 1], "/N": 1}
    shading = {"/ShadingType": 2, "/ColorSpace": "/DeviceRGB", "/Coords": [0, 0, 1, 1], "/Function": function}
    put(resources(writer, "/Shading"), "/over", shading | {"/Extend": [True, True]})
    draw(writer, b"/over sh", 0)


def painted_inside_a_picture(writer: PdfWriter) -> None:
    named = inside(writer.pages[0], "/Resources", "/XObject").values()
    form = next(one.get_object() for one in named if one["/Subtype"] == "/Form")
    form.set_data(form.get_data() + b"\nq 1 1 1 rg -1000 -1000 9000 9000 re f Q")


def see_through(writer: PdfWriter) -> None:
    state = inside(writer.pages[0], "/Resources", "/ExtGState")
    put(state["/a1"] if "/a1" in state else state["/a1.0"], "/ca", 0.0)
    put(state["/a1.0"], "/ca", 0.0)


def other_letters(writer: PdfWriter) -> None:
    fonts = [font.get_object() for font in inside(writer.pages[0], "/Resources", "/Font").values()]
    one, other = (inside(font, "/DescendantFonts", 0, "/FontDescriptor") for font in fonts)
    one[NameObject("/FontFile2")] = other.raw_get("/FontFile2")


def other_copied_text(writer: PdfWriter) -> None:
    font = next(iter(inside(writer.pages[0], "/Resources", "/Font").values())).get_object()
    tree = font["/ToUnicode"].get_object()
    tree.set_data(tree.get_data() + b"\n%")


def add_annotation(writer: PdfWriter, one: PdfObject) -> None:
    put(writer.pages[0], "/Annots", [*writer.pages[0].get("/Annots", []), one])


def annotated(writer: PdfWriter) -> None:
    look = stream(writer, PAINT, Type="/XObject", Subtype="/Form", BBox=[0, 0, 600, 850])
    note = {"/Type": "/Annot", "/Subtype": "/Stamp", "/Rect": [0, 0, 600, 850], "/F": 4, "/AP": {"/N": look}}
    add_annotation(writer, writer._add_object(plain(note)))


def form_field(writer: PdfWriter) -> None:
    field = {"/Type": "/Annot", "/Subtype": "/Widget", "/FT": "/Tx", "/T": "passed", "/V": "ALL", "/Rect": [0, 0, 9, 9]}
    added = writer._add_object(plain(field))
    put(writer._root_object, "/AcroForm", {"/Fields": [added], "/NeedAppearances": True})
    add_annotation(writer, added)


def layered(writer: PdfWriter) -> None:
    group = writer._add_object(plain({"/Type": "/OCG", "/Name": "gates"}))
    settings = {"/OCGs": [group], "/D": {"/OFF": [group]}}
    put(writer._root_object, "/OCProperties", settings)


def scripted(writer: PdfWriter) -> None:
    action = writer._add_object(plain({"/S": "/JavaScript", "/JS": "app.alert('passed')"}))
    put(inside(writer._root_object, "/Names"), "/JavaScript", {"/Names": ["run", action]})


def swapped(writer: PdfWriter) -> None:
    kids = inside(writer._root_object, "/Pages", "/Kids")
    kids[0], kids[1] = kids[1], kids[0]


def shortened(writer: PdfWriter) -> None:
    pages = inside(writer._root_object, "/Pages")
    del pages["/Kids"][1]
    put(pages, "/Count", 1)


def lengthened(writer: PdfWriter) -> None:
    writer.add_blank_page(595, 842)


def inherited_crop(writer: PdfWriter) -> None:
    put(inside(writer._root_object, "/Pages"), "/CropBox", [0, 0, 300, 300])


def renamed_outline(writer: PdfWriter) -> None:
    first = inside(writer._root_object, "/Outlines", "/First")
    put(first, "/Title", "All gates passed")


def read_aloud(writer: PdfWriter) -> None:
    kid = inside(writer._root_object, "/StructTreeRoot", "/K")
    kid = (kid[0] if isinstance(kid, list) else kid).get_object()
    put(kid, "/ActualText", "All gates passed")


def titled(writer: PdfWriter) -> None:
    put(writer._info, "/Title", "All gates passed")


def other_metadata(writer: PdfWriter) -> None:
    metadata = inside(writer._root_object, "/Metadata")
    metadata.set_data(metadata.get_data().replace(b"readiness", b"Readiness"))


def described_attachment(writer: PdfWriter) -> None:
    place = inside(writer._root_object, "/Names", "/EmbeddedFiles", "/Names", 1)
    put(place, "/Desc", "Approved by the board")


def renamed_attachment(writer: PdfWriter) -> None:
    place = inside(writer._root_object, "/Names", "/EmbeddedFiles", "/Names", 1)
    put(place, "/UF", "answers-old.yaml")


def other_colors(writer: PdfWriter) -> None:
    profile = inside(writer._root_object, "/OutputIntents", 0, "/DestOutputProfile")
    profile.set_data(profile.get_data()[:-1] + b"\x01")


def other_fonts(writer: PdfWriter) -> None:
    """Name other fonts, as a machine with other fonts would."""
    for name, font in inside(writer.pages[0], "/Resources", "/Font").items():
        put(inside(font, "/DescendantFonts", 0, "/FontDescriptor"), "/FontName", f"{name}+Other")


def laid_out_elsewhere(writer: PdfWriter) -> None:
    """Move a page by 0.01 points, as another version of the layout engine might."""
    put(writer._info, "/Producer", "WeasyPrint 69.0")
    holder = writer.pages[0]
    moved = b"1 0 0 1 -.01 0 cm\n" + inside(holder, "/Contents").get_data()
    put(holder, "/Contents", stream(writer, moved))


def uncompressed(writer: PdfWriter) -> None:
    """Store the streams without compression."""
    for one in list(writer._objects):
        if isinstance(one, EncodedStreamObject) and one.get("/Filter") == "/FlateDecode" and "/DecodeParms" not in one:
            data = one.get_data()
            del one[NameObject("/Filter")]
            one._data = data
            one.decoded_self = None


def emptied(writer: PdfWriter) -> None:
    pages = inside(writer._root_object, "/Pages")
    put(pages, "/Kids", [])
    put(pages, "/Count", 0)


def swollen(writer: PdfWriter) -> None:
    made = StreamObject()
    made._data = zlib.compress(bytes(100 * 1024**2))
    put(made, "/Filter", "/FlateDecode")
    put(writer.pages[0], "/Contents", writer._add_object(made))


def utf16(name: str) -> bytes:
    """Encode a text as a hexadecimal UTF-16 string of a PDF."""
    return b"<" + ("\ufeff" + name).encode("utf-16-be", "surrogatepass").hex().encode() + b">"


def reworded(old: str, new: str, number: int = 0) -> Change:
    """Return a change that draws other letters of the same font where a page first has `old` in one line."""

    def change(writer: PdfWriter) -> None:
        holder = writer.pages[number]
        drawn = inside(holder, "/Contents").get_data()
        for font in inside(holder, "/Resources", "/Font").values():
            codes = _codes(font.get_object()["/ToUnicode"].get_object().get_data())
            if not set(old + new) <= codes.keys():
                continue
            wanted = re.compile(rb"(?:>-?\d+<)?".join(codes[letter] for letter in old))
            redrawn = wanted.sub(b"".join(codes[letter] for letter in new), drawn, count=1)
            if redrawn != drawn:
                put(holder, "/Contents", stream(writer, redrawn))
                return
        raise AssertionError(f"no font draws {old!r} in one line and has the letters of {new!r}")

    return change


def _codes(table: bytes) -> dict[str, bytes]:
    """Return the code of each letter from the table of a font."""
    pairs = re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]{4})>", table)
    return {chr(int(letter, 16)): code for code, letter in pairs}
