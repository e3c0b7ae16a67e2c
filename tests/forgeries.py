"""Ways to change a PDF so that it says the same words and carries the same files, and yet shows or does something else.

Each takes a writer of the report, and the name of each is said of the report that comes of it.
"""

# ruff: noqa: SLF001  what pypdf's own guide uses to write objects
import zlib
from io import BytesIO

import pypdf
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
    StreamObject,
    TextStringObject,
)

PAINT = b"q 1 1 1 rg 40 600 500 200 re f 0 .5 0 rg 60 650 300 80 re f Q"


class Pdf(bytes):
    """A PDF, shown in few words where a test fails."""

    __slots__ = ()

    def __repr__(self):
        return f"<{len(self)} bytes>"


def forged(pdf, change):
    """The PDF after a change, saved by another program."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return Pdf(out.getvalue())


def plain(value):
    """Python data as objects of a PDF; texts that begin with a slash are names."""
    if isinstance(value, dict):
        return DictionaryObject({NameObject(key): plain(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return ArrayObject(plain(inner) for inner in value)
    if isinstance(value, str):
        return NameObject(value) if value.startswith("/") else TextStringObject(value)
    for kind, made in ((bool, BooleanObject), (int, NumberObject), (float, FloatObject), (bytes, ByteStringObject)):
        if type(value) is kind:
            return made(value)
    return value


def stream(writer, data, **entries):
    made = DecodedStreamObject()
    made.set_data(data)
    made.update(plain({f"/{key}": value for key, value in entries.items()}))
    return writer._add_object(made)


def put(holder, key, value):
    holder[NameObject(key)] = plain(value)


def root(key, value):
    return lambda writer: put(writer._root_object, key, value)


def page(key, value, number=0):
    return lambda writer: put(writer.pages[number], key, value)


def draw(writer, data, number=0):
    """More instructions after those of a page."""
    holder = writer.pages[number]
    put(holder, "/Contents", [holder.raw_get("/Contents"), stream(writer, data)])


def resources(writer, category, number=0):
    """Resources of one page alone; the pages of a report share theirs."""
    holder = writer.pages[number]
    own = DictionaryObject(holder["/Resources"])
    own[NameObject(category)] = DictionaryObject(own.get(category, {}))
    holder[NameObject("/Resources")] = own
    return own[category]


def painted(writer):
    draw(writer, PAINT)


def painted_before(writer):
    holder = writer.pages[0]
    put(holder, "/Contents", [stream(writer, b"0.9 0 0 0.9 0 0 cm"), holder.raw_get("/Contents")])


def painted_by_image(writer):
    image = {"Type": "/XObject", "Subtype": "/Image", "Width": 1, "Height": 1, "ColorSpace": "/DeviceGray"}
    made = stream(writer, b"\x00", **image, BitsPerComponent=8)
    put(resources(writer, "/XObject"), "/over", made)
    draw(writer, b"q 500 0 0 300 50 500 cm /over Do Q")


def painted_by_form(writer):
    made = stream(writer, PAINT, Type="/XObject", Subtype="/Form", BBox=[0, 0, 600, 850])
    put(resources(writer, "/XObject"), "/over", made)
    draw(writer, b"/over Do")


def painted_by_shading(writer):
    function = {"/FunctionType": 2, "/Domain": [0, 1], "/C0": [1, 1, 1], "/C1": [1, 1, 1], "/N": 1}
    shading = {"/ShadingType": 2, "/ColorSpace": "/DeviceRGB", "/Coords": [0, 0, 1, 1], "/Function": function}
    put(resources(writer, "/Shading"), "/over", shading | {"/Extend": [True, True]})
    draw(writer, b"/over sh", 0)


def painted_inside_a_picture(writer):
    named = writer.pages[0]["/Resources"]["/XObject"].values()
    form = next(one.get_object() for one in named if one["/Subtype"] == "/Form")
    form.set_data(form.get_data() + b"\nq 1 1 1 rg -1000 -1000 9000 9000 re f Q")


def see_through(writer):
    state = writer.pages[0]["/Resources"]["/ExtGState"]
    put(state["/a1"] if "/a1" in state else state["/a1.0"], "/ca", 0.0)
    put(state["/a1.0"], "/ca", 0.0)


def other_letters(writer):
    fonts = [font.get_object() for font in writer.pages[0]["/Resources"]["/Font"].values()]
    one, other = (font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts)
    one[NameObject("/FontFile2")] = other.raw_get("/FontFile2")


def other_copied_text(writer):
    font = next(iter(writer.pages[0]["/Resources"]["/Font"].values())).get_object()
    tree = font["/ToUnicode"].get_object()
    tree.set_data(tree.get_data() + b"\n%")


def add_annotation(writer, one):
    put(writer.pages[0], "/Annots", [*writer.pages[0].get("/Annots", []), one])


def annotated(writer):
    look = stream(writer, PAINT, Type="/XObject", Subtype="/Form", BBox=[0, 0, 600, 850])
    note = {"/Type": "/Annot", "/Subtype": "/Stamp", "/Rect": [0, 0, 600, 850], "/F": 4, "/AP": {"/N": look}}
    add_annotation(writer, writer._add_object(plain(note)))


def form_field(writer):
    field = {"/Type": "/Annot", "/Subtype": "/Widget", "/FT": "/Tx", "/T": "passed", "/V": "ALL", "/Rect": [0, 0, 9, 9]}
    field = writer._add_object(plain(field))
    put(writer._root_object, "/AcroForm", {"/Fields": [field], "/NeedAppearances": True})
    add_annotation(writer, field)


def layered(writer):
    group = writer._add_object(plain({"/Type": "/OCG", "/Name": "gates"}))
    settings = {"/OCGs": [group], "/D": {"/OFF": [group]}}
    put(writer._root_object, "/OCProperties", settings)


def scripted(writer):
    action = writer._add_object(plain({"/S": "/JavaScript", "/JS": "app.alert('passed')"}))
    put(writer._root_object["/Names"], "/JavaScript", {"/Names": ["run", action]})


def swapped(writer):
    kids = writer._root_object["/Pages"]["/Kids"]
    kids[0], kids[1] = kids[1], kids[0]


def shortened(writer):
    pages = writer._root_object["/Pages"]
    del pages["/Kids"][1]
    put(pages, "/Count", 1)


def lengthened(writer):
    writer.add_blank_page(595, 842)


def inherited_crop(writer):
    put(writer._root_object["/Pages"], "/CropBox", [0, 0, 300, 300])


def renamed_outline(writer):
    first = writer._root_object["/Outlines"]["/First"].get_object()
    put(first, "/Title", "All gates passed")


def read_aloud(writer):
    kid = writer._root_object["/StructTreeRoot"]["/K"]
    kid = (kid[0] if isinstance(kid, list) else kid).get_object()
    put(kid, "/ActualText", "All gates passed")


def titled(writer):
    put(writer._info, "/Title", "All gates passed")


def other_metadata(writer):
    metadata = writer._root_object["/Metadata"].get_object()
    metadata.set_data(metadata.get_data().replace(b"readiness", b"Readiness"))


def described_attachment(writer):
    place = writer._root_object["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    put(place, "/Desc", "Approved by the board")


def renamed_attachment(writer):
    place = writer._root_object["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    put(place, "/UF", "answers-old.yaml")


def other_colors(writer):
    profile = writer._root_object["/OutputIntents"][0]["/DestOutputProfile"].get_object()
    profile.set_data(profile.get_data()[:-1] + b"\x01")


def other_fonts(writer):
    """As a machine without the fonts of this one would set it."""
    for name, font in writer.pages[0]["/Resources"]["/Font"].items():
        put(font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object(), "/FontName", f"{name}+Other")


def laid_out_elsewhere(writer):
    """As another version of the layout engine might: a hair to the left."""
    put(writer._info, "/Producer", "WeasyPrint 69.0")
    holder = writer.pages[0]
    moved = b"1 0 0 1 -.01 0 cm\n" + holder["/Contents"].get_data()
    put(holder, "/Contents", stream(writer, moved))


def uncompressed(writer):
    """Streams as they are, without Flate."""
    for one in list(writer._objects):
        if isinstance(one, EncodedStreamObject) and one.get("/Filter") == "/FlateDecode" and "/DecodeParms" not in one:
            data = one.get_data()
            del one[NameObject("/Filter")]
            one._data = data
            one.decoded_self = None


def emptied(writer):
    pages = writer._root_object["/Pages"]
    put(pages, "/Kids", [])
    put(pages, "/Count", 0)


def swollen(writer):
    made = StreamObject()
    made._data = zlib.compress(bytes(100 * 1024**2))
    made.update(plain({"/Filter": "/FlateDecode"}))
    put(writer.pages[0], "/Contents", writer._add_object(made))


def utf16(name):
    """A string of a PDF, which may hold anything."""
    return b"<" + ("\ufeff" + name).encode("utf-16-be", "surrogatepass").hex().encode() + b">"
