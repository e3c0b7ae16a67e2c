"""Every difference between a report and the report of its answers is named."""

import shutil
import subprocess
from datetime import date
from io import BytesIO
from urllib.parse import quote

import pypdf
import pytest
from pypdf.generic import RectangleObject

import forgeries
from readiness.pdf.layout import Attachment, render_pdf
from readiness.pdf_comparison.comparison import compare_pdfs
from readiness.verification.difference_text import difference_statements

SHOWN = {
    "page 1 is not drawn as expected from the answers": [
        forgeries.painted,
        forgeries.painted_before,
        forgeries.painted_by_image,
        forgeries.painted_by_form,
        forgeries.painted_by_shading,
        forgeries.painted_inside_a_picture,
    ],
    "pages 1 and 2 are not drawn as expected from the answers": [forgeries.see_through, forgeries.swapped],
    "the letters on pages 1 and 2 have another shape, as with other versions of the fonts": [forgeries.other_letters],
    "page 1 has 1 more annotation than expected": [forgeries.annotated],
    "page 1 has an annotation that is not a link and could cover anything": [forgeries.annotated],
    "page 1 is cropped": [forgeries.page("/CropBox", [0, 400, 500, 841])],
    "pages 1 and 2 are cropped": [forgeries.inherited_crop],
    "page 1 is turned": [forgeries.page("/Rotate", 180)],
    "page 2 has another size": [forgeries.page("/MediaBox", RectangleObject((0, 0, 595, 1000)), 1)],
    "it has 1 page, not 2 as expected from the answers": [forgeries.shortened],
    "it has 3 pages, not 2 as expected from the answers": [forgeries.lengthened],
}
"""Messages about changes that are visible on a page."""

HIDDEN = {
    "page 2 has another size": [forgeries.page("/UserUnit", 2.0, 1)],
    "page 1 has other margins for printing": [forgeries.page("/TrimBox", [100, 100, 200, 200])],
    "page 1 does something when shown": [forgeries.page("/AA", {"/O": {"/S": "/URI", "/URI": "https://example.org"}})],
    "page 1 has an entry 'Trans' that is not as expected from the answers": [
        forgeries.page("/Trans", {"/S": "/Dissolve"})
    ],
    "the letters on pages 1 and 2 have another shape, as with other versions of the fonts": [
        forgeries.other_copied_text
    ],
    "it has a form, or a signature in a form": [forgeries.form_field],
    "it does something when it is opened, printed or closed": [
        forgeries.root("/OpenAction", {"/S": "/Launch", "/F": "run.exe"}),
        forgeries.root("/AA", {"/WP": {"/S": "/JavaScript", "/JS": "1"}}),
    ],
    "it runs a script": [forgeries.scripted],
    "it has layers, which may be shown or hidden": [forgeries.layered],
    "its outline is different": [forgeries.renamed_outline],
    "the text for reading aloud or copying is different": [forgeries.read_aloud, forgeries.root("/Lang", "de")],
    "its pages are numbered in another way": [forgeries.root("/PageLabels", {"/Nums": [0, {"/S": "/r"}]})],
    "it opens in another way": [
        forgeries.root("/PageLayout", "/TwoPageLeft"),
        forgeries.root("/ViewerPreferences", {"/HideMenubar": True}),
    ],
    "it opens as a collection of the files inside, not with its pages": [
        forgeries.root("/Collection", {"/View": "/D"})
    ],
    "its metadata are different": [forgeries.other_metadata],
    "its property 'Title' is not as expected from the answers": [forgeries.titled],
    "its colors are meant for another device": [forgeries.other_colors],
    "the files inside are attached, named or described in another way": [
        forgeries.described_attachment,
        forgeries.renamed_attachment,
    ],
    "its short links begin with another address": [forgeries.root("/URI", {"/Base": "https://example.org"})],
    "it has an entry 'Threads' that is not as expected from the answers": [forgeries.root("/Threads", [])],
}
"""Messages about changes that not every program shows."""


def cases(kinds):
    return [
        pytest.param(change, said, id=f"{getattr(change, '__name__', 'entry').strip('<>')}: {said}")
        for said, changes in kinds.items()
        for change in changes
    ]


PICTURE = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)


def told(changed, pdf):
    comparison = compare_pdfs(changed, pdf)
    assert not comparison.unclear, comparison.unclear
    return [str(one) for one in (*comparison.oddities, *difference_statements(comparison.differences))]


@pytest.fixture(scope="module")
def small():
    """Two pages with all that a report has: two fonts, a drawing, a picture, a link, an outline, and a file inside."""
    drawing = "data:image/svg+xml," + quote(
        "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='80'><circle cx='40' cy='40' r='30'/></svg>"
    )
    html = (
        f"<html lang=en><title>A report</title><meta name=author content=readiness>"
        f"<h1>One</h1><p>some words<a href='https://example.org/a'>a</a> <img alt=p src='{PICTURE}' width=50>"
        f"<img alt=d src=\"{drawing}\"><p style='opacity:.5'>pale words"
        "<h1 style='break-before:page'>Two</h1><p>more words</html>"
    )
    return render_pdf(html, "", [Attachment("answers.yaml", b"answers: {}", "The answers", "Source", date(2026, 1, 1))])


@pytest.mark.parametrize(("change", "said"), [*cases(SHOWN), *cases(HIDDEN)])
def test_a_change_is_named(change, said, small):
    assert said in told(forgeries.forged(small, change), small)


@pytest.mark.parametrize(
    "change", [forgeries.painted, forgeries.annotated, forgeries.see_through, forgeries.other_letters]
)
def test_the_words_of_both_files_are_equal(change, small):
    changed = forgeries.forged(small, change)
    words = [[page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages] for pdf in (small, changed)]

    assert words[0] == words[1]


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="no pdftoppm here: apt-get install poppler-utils")
@pytest.mark.parametrize(("change", "said"), cases(SHOWN))
def test_what_is_named_is_seen(change, said, small, tmp_path):
    assert pictures(forgeries.forged(small, change), tmp_path / "theirs") != pictures(small, tmp_path / "ours")


def pictures(pdf, folder):
    folder.mkdir()
    (folder / "report.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", "30", "-cropbox", "-gray", folder / "report.pdf", folder / "page"],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return [path.read_bytes() for path in sorted(folder.glob("page-*"))]


def test_a_link_that_leads_elsewhere_is_named(small):
    def change(writer):
        forgeries.put(writer.pages[0]["/Annots"][0].get_object()["/A"], "/URI", "https://example.org/b")

    assert told(forgeries.forged(small, change), small) == [
        "page 1 has a link that leads elsewhere or does something else"
    ]


def test_a_link_in_another_place_is_named(small):
    def change(writer):
        forgeries.put(writer.pages[0]["/Annots"][0].get_object(), "/Rect", [0, 0, 500, 500])

    assert told(forgeries.forged(small, change), small) == [
        "page 1 has an annotation that is placed, shown or marked in another way"
    ]


def test_a_missing_link_is_named(small):
    assert "page 1 has 1 fewer annotation than expected" in told(
        forgeries.forged(small, forgeries.page("/Annots", [])), small
    )


def test_another_picture_is_named(small):
    def change(writer):
        named = writer.pages[0]["/Resources"]["/XObject"].values()
        picture = next(one.get_object() for one in named if one["/Subtype"] == "/Image")
        picture.set_data(b"\x00\x00\x00\x00")

    assert told(forgeries.forged(small, change), small) == ["page 1 is not drawn as expected from the answers"]


def test_an_addition_to_the_file_is_named_beside_what_it_changes(board):
    writer = pypdf.PdfWriter(BytesIO(board), incremental=True)
    forgeries.annotated(writer)
    out = BytesIO()
    writer.write(out)

    assert told(out.getvalue(), board)[:2] == [
        "something was added to its file after it was written",
        "page 1 has 1 more annotation than expected",
    ]


@pytest.mark.parametrize(
    "save",
    [
        id,
        lambda writer: writer.compress_identical_objects(remove_unreferenced=True),
        lambda writer: [page.compress_content_streams() for page in writer.pages],
    ],
    ids=["again", "with equal objects made one", "with other compression"],
)
def test_a_report_that_is_only_saved_again_is_the_same(save, board, small):
    for pdf in (board, small):
        assert told(forgeries.forged(pdf, save), pdf) == []


def test_fonts_that_are_others_are_named(small):
    (mine, yours) = compare_pdfs(forgeries.forged(small, forgeries.other_fonts), small).fonts

    assert mine == ("Other",)
    assert len(yours) == 2
