"""A link leads to an address written whole in the template, or to one the answers hold as a whole."""

import pytest
from pypdf import PdfReader

from readiness.page.render import addresses_in_data, addresses_in_templates
from readiness.pdf.layout import render_pdf
from template_pages import CASES, LINKS, case_page, written_page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('<a href="https://example.org/a?b=1&amp;c=2#d">', {"https://example.org/a?b=1&c=2#d"}),
        ("{% set site = 'HTTP://example.org' %}", {"HTTP://example.org"}),
        ('<a href="https://example.org/?{{ header.organization }}">', {"https://example.org/?"}),
        ('<a href="https://{{ header.organization }}.example.org/">', set()),
        ('<a href="https://example.org/{% if gates %}a{% endif %}">', {"https://example.org/"}),
        ('<a href="mailto:a@example.org">', {"mailto:a@example.org"}),
        (
            '<a href="mailto:a@example.org?subject=Report%20of%20May">',
            {"mailto:a@example.org?subject=Report%20of%20May"},
        ),
        ('<a href="mailto:a@example.org?attach=/etc/passwd">', set()),
        ('<a href="mailto:a@example.org?subject=x&body=y">', set()),
        ('<a href="javascript:alert(1)"> <a href="//example.org/"> <a href="ftp://example.org/">', set()),
    ],
)
def test_an_address_of_a_template_ends_where_data_begins(text, found):
    assert addresses_in_templates([text]) == found


def test_an_address_of_the_answers_is_a_text_as_a_whole():
    data = {"a": ["https://example.org/x", "see https://example.org/y", {"b": "https://example.org/z z"}], "c": 1}

    assert list(addresses_in_data(data)) == ["https://example.org/x"]


def test_a_pdf_has_the_links_of_the_checked_page(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(render_pdf(written_page(case_page(CASES / "taken" / "anchors.html"))))
    with PdfReader(path) as reader:
        notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]

    assert {note["/A"]["/URI"] for note in notes if "/A" in note} == LINKS
    assert {note["/Subtype"] for note in notes} == {"/Link"}
