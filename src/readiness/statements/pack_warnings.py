"""Parts of a pack that it never uses, references without a source, and rules without a weight or evidence."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure


@phrase("this refers to the file '{file}', which the rubric lacks", file="sources.yaml")
def no_file(*, file: str) -> None:
    """A reference or a source in a pack without the file that lists them."""


@phrase(
    "write {path} with 'frameworks' and 'entries', or remove what refers to it", path="rubrics/tiny/references.yaml"
)
def write_references(*, path: str) -> None:
    """The way to correct references without a file that lists them."""


@phrase("write {path} with 'documents', or remove what refers to it", path="rubrics/tiny/sources.yaml")
def write_sources(*, path: str) -> None:
    """The way to correct sources without a file that lists them."""


@phrase("add an entry for it")
def add_entry() -> None:
    """The way to correct a reference that the list of references lacks."""


@phrase("'{source}' is not a document and a line", source="s001")
def no_document_line(*, source: str) -> None:
    """A source in another form than a document and a line."""


@phrase("write s001:L12")
def write_line() -> None:
    """The form of a source."""


@phrase(
    "'{document}' has {lines} line; there is no line {line}",
    "'{document}' has {lines} lines; there is no line {line}",
    by="lines",
    document="s001",
    lines=40,
    line=51,
)
def beyond_end(*, document: str, lines: int, line: int) -> None:
    """A source beyond the end of its document."""


@phrase("correct the line, or the document's 'lines'")
def correct_line() -> None:
    """The way to correct a source beyond the end of its document."""


@phrase("nothing covers {item}", item="A-01")
def not_covered(*, item: str) -> None:
    """A statement of the sources that no question, initiative, gate or rule takes up."""


@phrase(
    "name the questions, initiatives, gates or rules that cover it, or write in 'report' which part of the report covers it"
)
def cover() -> None:
    """The way to cover a statement of the sources."""


@phrase("no question has the theme '{theme}'", theme="people")
def theme_unused(*, theme: str) -> None:
    """Something that a pack declares and never uses."""


@phrase("nothing depends on the fact '{fact}'", fact="size")
def fact_unused(*, fact: str) -> None:
    """Something that a pack declares and never uses."""


@phrase("nobody with the role '{role}' is asked or accountable", role="cmio")
def role_unused(*, role: str) -> None:
    """Something that a pack declares and never uses."""


@phrase("no initiative has the cost band '{band}'", band="XL")
def cost_band_unused(*, band: str) -> None:
    """Something that a pack declares and never uses."""


@phrase("no question is on the scale '{scale}'", scale="partial")
def scale_unused(*, scale: str) -> None:
    """Something that a pack declares and never uses."""


@phrase("no roll-up method reads '{key}'", key="stage")
def key_unread(*, key: str) -> None:
    """Something that a pack declares and never uses."""


@phrase("'{key}' {weight}", key="data.plan", weight=Figure("3", 3, "3"))
def weight_of(*, key: str, weight: Figure) -> None:
    """A declared weight of a question or a node, in a list."""


@phrase(
    "the weight changes no score, because '{method}' reads no weight but zero: {weights}",
    "the weights change no score, because '{method}' reads no weight but zero: {weights}",
    by="number",
    number=1,
    method="lowest",
    weights=(weight_of(key="data.plan", weight=Figure("3", 3, "3")),),
)
def weights_unread(*, number: int, method: str, weights: tuple[Value, ...]) -> None:
    """Weights of questions that a pack declares and no score reads."""


@phrase(
    "the weight changes no score, because '{method}' reads no weight of a section or dimension but zero: {weights}",
    "the weights change no score, because '{method}' reads no weight of a section or dimension but zero: {weights}",
    by="number",
    number=1,
    method="flat-mean",
    weights=(weight_of(key="data", weight=Figure("3", 3, "3")),),
)
def node_weights_unread(*, number: int, method: str, weights: tuple[Value, ...]) -> None:
    """Weights of sections or dimensions that a pack declares and no score reads."""


@phrase("use it, or remove it")
def use_or_remove() -> None:
    """The way to deal with something that is never used."""


@phrase("choose a method that reads it, or remove it")
def choose_method() -> None:
    """The way to deal with a key that no roll-up method reads."""


@phrase("every weight in '{node}' is zero", node="data")
def weights_zero(*, node: str) -> None:
    """A node without a score."""


@phrase("give at least one question a weight")
def give_question_weight() -> None:
    """The way to correct a node without a score."""


@phrase("'{node}' and all nodes beside it have the weight zero", node="data")
def siblings_zero(*, node: str) -> None:
    """Nodes that leave nothing to score above them."""


@phrase("give at least one of them a weight")
def give_node_weight() -> None:
    """The way to correct nodes that leave nothing to score."""


@phrase(
    "level {level} of '{question}' needs evidence, but nothing says what counts as evidence",
    level=2,
    question="data.live-records",
)
def no_evidence(*, level: int, question: str) -> None:
    """A level that counts only with evidence, without a text on it."""


@phrase("add '{level}: …' under 'evidence'", level=2)
def add_evidence(*, level: int) -> None:
    """The way to correct a level without a text on its evidence."""


@phrase(
    "the status of {name} was checked on no date: {found} is no month or day", name="HIPAA", found=quoted(text="soon")
)
def no_month(*, name: str, found: Statement) -> None:
    """A reference of a pack without the date of its last check; `found` is in quotes."""


@phrase("write the month or day on which its status was last checked, such as 2026-11")
def write_month() -> None:
    """A hint below a reference without the date of its last check."""
