"""Hostile text in Markdown, rendered with every installed extension, is shown as text and has no effect."""

import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.tasklists import tasklists_plugin
from pydantic import BaseModel

from building import a_pack, answers
from readiness import pipeline
from readiness.markdown.escape import escape
from readiness.model.pack import Pack
from readiness.view.edition import Edition

PLACES = [
    "{}",
    "- {}",
    "1. **{}**",
    "### {}",
    "**Q-1** {}: {} (major)",
    "| A | B |\n| --- | --- |\n| {} | x |",
]
HOSTILE = [
    "https://evil.com/a?b=c http://1.2.3.4 //evil.com ftp://evil.com",
    "www.evil.com WWW.EVIL.COM/x evil.com sub.evil.co.uk e\u0301.com пример.рф",
    "ana@example.org mailto:ana@example.org xmpp:foo@bar.baz foo_bar@example.com",
    "@mention hi @org/team user/repo@deadbeef1",
    "#123 user/repo#45 GH-12 gh-7 &#36; !123 %1 &12 ~5 ^alert#3",
    "deadbeef1 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    ":smile: :+1: :100: :white_check_mark: :a:b: :) 8-) :D",
    "$x$ $$x^2$$ $`x`$ $5 and $6, 50$ or 60$ ($5)-($6) US$5$",
    r"\(x\) \[y\] \\[z\\] \$5 \@x ends in \ ".strip(),
    "```mermaid",
    "~~~math",
    "~~gone~~ **bold** __b__ *i* _i_ `code` ==mark== ++ins++ ^up^ a_b_c",
    "[link](http://evil.com) ![img](x.png) [a][b] [a][] [a]",
    "[ref]: http://evil.com",
    "[^1]: note [^1]",
    "> [!NOTE]",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "1) item",
    "[ ] task",
    "- [x] done",
    "# head",
    "---",
    "***",
    "===",
    "<b>b</b> <script>x</script> <!-- c --> <https://e.com> <a@b.co> &amp; &copy;",
    r"a | b \| c |",
    "|---|---|",
    "[[wiki]] {{ x }} {% raw %} {.class} {+ add +}",
    "/close @me",
    "::: warning",
    ": definition",
    "::error::x ##[error]x",
    "\u202eevil\U000e0041",
]


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self.feed(html)
        self.text = re.sub(r"\s+", " ", "".join(self.texts))

    def handle_starttag(self, tag, attrs):
        self.tags.add(f"{tag} {attrs}" if attrs else tag)

    def handle_data(self, data):
        self.texts.append(data)


def every_extension() -> MarkdownIt:
    made = MarkdownIt("gfm-like")
    for plugin in (dollarmath_plugin, footnote_plugin, tasklists_plugin, deflist_plugin, front_matter_plugin):
        made.use(plugin)
    return made


RENDERERS = {"commonmark": MarkdownIt("commonmark").enable("table"), "every extension": every_extension()}
OURS = {"p", "ul", "ol", "li", "strong", "h3", "table", "thead", "tbody", "tr", "th", "td", "span", "wbr"}


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_page_says_the_text_and_holds_no_element_of_it(text, renderer):
    shown = text.replace("\u202e", "<U+202E>").replace("\U000e0041", "<U+E0041>")
    for place in PLACES:
        page = Page(RENDERERS[renderer].render(place.replace("{}", escape(text)) + "\n"))
        assert shown in page.text, place
        assert page.tags <= OURS, place


LOOKED_FOR = {
    "a mention": r"(?:^|\W)@[a-z0-9]",
    "a reference": r"[#&]\d|\bGH-\d|\[\[",
    "an emoji": r":(?:[a-z][\w+-]*|[+-]1|100):",
    "a commit": r"\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b",
    "an address": r"\w://|(?:^|\W)//\w|\bwww\.\w|\w@\w+\.\w",
    "a formula": r"\$\S[^$]*\S\$|\$\S\$|\$\$|\\[(\[]",
    "the box of a task": r"^\s*\[.\]",
}
"""Patterns that services search for again in each text of the page, after backslashes are removed."""


@pytest.mark.parametrize("text", HOSTILE)
def test_a_service_that_looks_through_the_page_finds_nothing_to_act_on(text):
    for piece in Page(RENDERERS["commonmark"].render(f"- {escape(text)}\n")).texts:
        for what, pattern in LOOKED_FOR.items():
            assert not re.search(pattern, piece, re.IGNORECASE), (what, piece)


WORDED = {"title", "prompt", "why", "held", "meaning", "name"}


def with_text(part, text):
    """Return a part of a pack with this text as its titles, prompts, names and meanings."""
    if isinstance(part, BaseModel):
        fields = {name: value for name, value in part.__dict__.items() if name in type(part).model_fields}
        return part.model_copy(
            update={
                name: text if name in WORDED and isinstance(value, str) else with_text(value, text)
                for name, value in fields.items()
            }
        )
    if isinstance(part, tuple):
        return tuple(with_text(one, text) for one in part)
    return {key: with_text(one, text) for key, one in part.items()} if isinstance(part, dict) else part


def test_a_report_holds_only_elements_of_its_own_whatever_its_pack_and_its_answers_say():
    text = " ".join(one for one in HOSTILE if one.isprintable())
    pack = a_pack({"data.a": {}, "team.b": {}})
    pack = Pack(with_text(pack.questionnaire, text), with_text(pack.rubric, text), pack.sha256)
    said = {"data.a": {"level": "2", "note": text, "evidence": [{"title": text, "location": text}]}}
    made = answers(said, organization=text, use_case=text)
    assessment = pipeline.assess(pipeline.LoadedAnswers(pack, made, "0" * 64, ()))
    report = pipeline.report(assessment, "markdown", Edition("full")).decode()
    page = Page(RENDERERS["every extension"].render(report))

    aligned = {f"{cell} [('style', 'text-align:right')]" for cell in ("th", "td")}
    assert page.tags <= OURS | {"h1", "h2", "hr"} | aligned
    assert page.text.count(text) >= 19
