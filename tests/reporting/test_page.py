"""The page holds one script, which is ours, loads nothing, and shows hostile text as text."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.package_data import data_folder
from readiness.page.build_page import build_page, page_script
from readiness.page.sandbox import break_long_words
from readiness.view.build import build_view
from readiness.view.edition import Edition

TEMPLATES = sorted(data_folder("report_templates").rglob("*.j2"))


class Dom(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text: list[str] = []
        self.styles: list[str] = []
        self.style = False
        self.feed(html)
        self.shown = " ".join("".join(self.text).split())

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *attribute) for attribute in attrs]
        self.style = tag == "style"

    def handle_data(self, data):
        (self.styles if self.style else self.text).append(data)

    def handle_endtag(self, _tag):
        self.style = False


@pytest.fixture(scope="module")
def html(hostile):
    return build_page(build_view(hostile))


@pytest.fixture(scope="module")
def dom(html):
    return Dom(html)


@pytest.mark.parametrize("tag", ["img", "iframe", "object", "embed", "link", "base", "i", "foreignobject"])
def test_hostile_text_makes_no_element(dom, tag):
    assert tag not in dom.tags


def test_hostile_text_is_shown_whole(dom):
    assert "</title><script>alert('organization')</script> {{ 7 * 7 }} {% for %} \"quoted\" & 'single'" in dom.shown
    assert "<img src=x onerror=alert(1)>" in dom.shown
    assert "javascript:alert('location')" in dom.shown


def test_bidi_controls_are_shown_and_not_obeyed(html):
    assert "\u202e" not in html
    assert "&lt;U+202E&gt;evil" in html


def test_letters_are_composed_and_a_lone_mark_is_shown_on_a_circle():
    assert break_long_words("Cafe\u0301") == "Caf\u00e9"
    assert break_long_words("\u0301x") == "\u25cc\u0301x"


def test_a_long_word_is_never_broken_between_a_letter_and_its_mark():
    assert "<wbr>\u0336" not in break_long_words("a\u0336" * 100)
    assert "<wbr>" in break_long_words("a\u0336" * 100)


def test_there_are_no_styles_nor_handlers_in_attributes(dom):
    assert not [name for _, name, _ in dom.attributes if name == "style" or name.startswith("on")]


def test_nothing_is_loaded(dom):
    assert not re.search(r"url\((?!\"data:)", "".join(dom.styles))
    assert "@import" not in "".join(dom.styles)
    assert not [name for _, name, _ in dom.attributes if name in {"src", "srcset", "data", "xlink:href", "action"}]


def test_only_plain_web_addresses_and_places_on_the_page_are_links(dom):
    links = {value for tag, name, value in dom.attributes if name == "href" and not value.startswith("#")}

    assert links == {"https://example.org/a/very/long/address/that/goes/on?a=1&b=2"}


def test_every_place_on_the_page_that_is_linked_exists(dom):
    ids = {value for _, name, value in dom.attributes if name == "id"}

    assert {value[1:] for _, name, value in dom.attributes if name == "href" and value.startswith("#")} <= ids


def test_the_one_script_is_ours_and_the_one_form_goes_nowhere(html, dom):
    assert (dom.tags.count("script"), dom.tags.count("form")) == (1, 1)
    assert f"<script>{page_script()}</script>" in html


def test_the_script_remembers_nothing_and_sends_nothing():
    assert not re.search(
        r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|cookie|"
        r"import|eval|Function|innerHTML|outerHTML|insertAdjacentHTML|write|location|open\()\b",
        page_script(),
    )


def test_the_policy_comes_first_and_names_the_hashes_of_styles_and_script(html, dom):
    styles, runs = (b64encode(sha256(text.encode()).digest()).decode() for text in ("".join(dom.styles), page_script()))
    policy = next(value for tag, name, value in dom.attributes if name == "content" and "default-src" in value)

    assert policy == (
        f"default-src 'none'; style-src 'sha256-{styles}'; script-src 'sha256-{runs}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert html.index("Content-Security-Policy") < html.index("<title>")
    assert dom.tags.count("style") == 1


def test_every_picture_has_a_title_and_is_an_image(html):
    pictures = re.findall(r"<svg.*?</svg>", html, re.DOTALL)

    assert len(pictures) > 8
    assert all(re.match(r'<svg [^>]*role="img"[^>]*><title>[^<]+</title>', picture) for picture in pictures)


def test_a_long_word_gets_places_to_break():
    from readiness.page.sandbox import break_long_words

    assert str(break_long_words("<" + "x" * 70)) == f"&lt;{'x' * 29}<wbr>{'x' * 30}<wbr>{'x' * 11}"


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_never_switch_escaping_off(template):
    text = template.read_text()

    assert not re.search(r"\|\s*safe\b|autoescape|Markup|xmlattr", text)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_attributes_in_templates_are_quoted(template):
    assert not re.search(r"=\{\{", template.read_text())


def test_what_many_sites_lack_is_folded_for_leaders():
    of_twelve = pipeline.assess(Path(__file__).parents[1] / "cases/adversarial/many-sites.yaml")
    folded = {
        name: pipeline.report(of_twelve, "html", Edition(name)).count(b'class="fold"><summary>GS ')
        for name in ("leadership", "full")
    }

    assert folded == {"leadership": 5, "full": 0}
