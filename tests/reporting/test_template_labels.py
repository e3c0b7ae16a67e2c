"""Templates hold no words of their own: every text that people read is a label, in the language of the run."""

import re
from collections.abc import Iterator

import pytest
from jinja2 import Environment, UndefinedError, nodes
from jinja2.exceptions import SecurityError

from conftest import ROOT
from readiness import pipeline
from readiness.package_data import data_folder
from readiness.page.sandbox import sandbox_environment, shipped_environment
from readiness.page.template_labels import label_functions
from readiness.statements.direction import END, ISOLATE
from readiness.statements.language import language_named
from readiness.statements.statement import PHRASES
from readiness.statements.voice import speaking

FOLDER = data_folder("report_templates")
TEMPLATES = sorted(FOLDER.rglob("*.j2"))
SOURCES = {path.name: path.read_text("utf-8") for path in TEMPLATES}
MARKED = language_named("en-XA")

_READ = re.compile(r"""\b(?:aria-label|alt|title|placeholder)="([^"]*)""")
_TAGS = re.compile(r"""<[^>]*>|&\w+;|data-[a-z]+=\"\"""")
_LETTERS = re.compile(r"[^\W\d_]")
_CLASSES = set(re.findall(r"\.([a-z-]+)", "".join(path.read_text("utf-8") for path in FOLDER.rglob("*.css"))))
_VALUES = {"yes", "no", "whole", "part", " short"}
"""Values of attributes that the script and the styles read."""
_ATTRIBUTES = _CLASSES | _VALUES
_LOOKUPS = {"selectattr", "rejectattr", "map", "groupby", "replace"}


def texts_of(source: str) -> Iterator[str]:
    """Yield what a template says by itself: text between tags, and in attributes that are read to people."""
    tree = Environment(autoescape=True).parse(source)
    page = "".join(node.data for node in _in_order(tree) if isinstance(node, nodes.TemplateData))
    yield from (match[1] for match in _READ.finditer(page) if _LETTERS.search(match[1]))
    yield from (text.strip() for text in _TAGS.split(page) if _LETTERS.search(text))
    yield from (text for text in _constants(tree) if _LETTERS.search(text) and not {text, text.strip()} & _ATTRIBUTES)


def _in_order(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _in_order(child)


def _constants(node: nodes.Node) -> Iterator[str]:
    """Yield the texts in expressions that can be written to the page; keys and compared values are none."""
    if isinstance(node, nodes.Include | nodes.Import | nodes.FromImport | nodes.Compare):
        return
    if isinstance(node, nodes.Filter) and node.name in _LOOKUPS:
        if node.node is not None:
            yield from _constants(node.node)
        return
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr | nodes.Name):
        shown = isinstance(node.node, nodes.Name) or node.node.attr not in {"split", "rows_shown"}
        for child in (*node.args, *node.kwargs) if shown else ():
            yield from _constants(child)
        return
    for child in node.iter_child_nodes():
        yield from _constants(child)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_words_of_its_own(path):
    assert list(texts_of(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>Gaps {{ x }}</p>", "Gaps"),
        ('<table aria-label="Table">', "Table"),
        ('{{ "Score" if x else y }}', "Score"),
        ('{% set head = "Score" %}', "Score"),
        ('{{ table("Unknown", x) }}', "Unknown"),
        ('{{ x | default("none") }}', "none"),
    ],
)
def test_words_of_a_template_are_found(source, found):
    assert list(texts_of(source)) == [found]


def test_every_label_has_one_name():
    names = [name for name, _, _ in label_functions()]
    assert len(names) == len(set(names))


def test_templates_use_every_label_of_the_page():
    written = "".join(SOURCES.values())
    of_page = [(name, code) for name, code, _ in label_functions() if code.startswith("page")]
    basis = (ROOT / "src/readiness/view/basis_lines.py").read_text("utf-8")
    unused = [code for name, code in of_page if f"label.{name}(" not in written and f".{name}(" not in basis]
    assert [code for code in unused if not code.endswith(".no_label")] == []


@pytest.mark.parametrize("environment", [sandbox_environment, shipped_environment])
class TestLabels:
    def test_a_label_is_said_in_the_language_of_the_run(self, environment):
        template = environment({"page": "{{ label.minimums_met() }}"}).get_template("page")
        assert template.render() == "Minimums met"
        with speaking(MARKED):
            assert template.render() == MARKED.phrase("", PHRASES["labels.minimums_met"], 1)

    def test_values_of_a_label_are_escaped(self, environment):
        page = {"page": "{{ label.met_for(gate=gate) }}"}
        said = environment(page).get_template("page").render(gate="<b>&{x}")
        assert said == "Met for &lt;b&gt;&amp;{x}"

    @pytest.mark.parametrize("name", ["minimum", "items", "Statement", "phrase"])
    def test_an_unknown_label_is_named(self, environment, name):
        with pytest.raises(UndefinedError, match=f"there is no label '{name}'"):
            environment({"page": f"{{{{ label.{name}() }}}}"}).get_template("page").render()


def test_a_figure_and_a_list_may_come_as_json():
    page = {"page": "{{ label.person_weeks(number=n) }}, {{ label.listed(names=names) }}"}
    one = {"exact": "1", "rounded": 1, "shown": "1"}
    said = sandbox_environment(page).get_template("page").render(n=one, names=["a", "b", "c"])
    assert said == "1 person-week, a, b and c"


@pytest.mark.parametrize("way", ["label.code.__globals__", "label.__class__", "label.__dict__", 'label["__init__"]'])
def test_a_label_leads_nowhere(way):
    with pytest.raises(SecurityError):
        sandbox_environment({"page": f"{{{{ {way} }}}}"}).get_template("page").render()


def test_an_own_template_speaks_the_language_of_the_run(tmp_path):
    from readiness.page.template_folder import load_template
    from readiness.view.edition import Edition

    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/foot.html.j2").write_text(
        "<p>{{ language.code }} {{ language.direction }} {{ label.minimums_met() }}: {{ gates[0].because }}</p>\n"
    )
    edition = Edition(template=load_template(str(tmp_path)))
    answers = ROOT / "examples" / "sepsis-stalled" / "answers.yaml"
    assert "<p>en ltr Minimums met: " in pipeline.report(answers, "html", edition).decode()
    with speaking(language_named("ar-XB")):
        page = pipeline.report(answers, "html", edition).decode().replace(ISOLATE, "").replace(END, "")
    assert 'lang="ar-XB" dir="rtl"' in page
    assert "<p>ar-XB rtl " in page
    assert "Minimums met" not in page
