"""View → one self-contained HTML page, for the screen and, printed, for the PDF."""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from typing import Any
from unicodedata import category, normalize

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from readiness.bundled import bundled
from readiness.reporting import charts
from readiness.reporting.columns import shown_columns
from readiness.reporting.view import View
from readiness.reporting.view.plain import as_plain
from readiness.reporting.view.shape import NodeRow
from readiness.reporting.view.words import cut, span
from readiness.safe_text import visible

_STYLES = ("base.css", "screen.css", "print.css")
_PAPER_STYLES = "paper.css"
_LONGEST_WORD = 30
_CIRCLE = "\N{DOTTED CIRCLE}"


def page(view: View) -> str:
    """Return the report as one HTML file without scripts and without anything to load."""
    environment = _environment()
    styles = _styles()
    return environment.get_template("report.html.j2").render(
        as_plain(view),
        styles=_our_own(styles),
        policy=_our_own(_policy(styles)),
        sections=_sections(view),
        charts=_charts(view),
        shows=shown_columns(view)._asdict(),
    )


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(bundled("report_templates") / "standard", encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_breakable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(cut=cut, address=_address, identifier=_identifier)
    environment.globals["span"] = span
    return environment


def _our_own(text: str) -> Markup:
    """The one place where text is not escaped: our pictures, our styles and the policy made from them."""
    return Markup(text)  # noqa: S704


def _breakable(value: Any) -> Any:
    """Show control characters, and give long words places to break, or one of them could stall the layout.

    Letters are composed, and a mark without a letter stands on a circle, as HTML wants them.
    """
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    text = visible(value) if value.isascii() else normalize("NFC", visible(value))
    if text and _is_mark(text[0]):
        text = f"{_CIRCLE}{text}"
    if len(text) <= _LONGEST_WORD or max(map(len, text.split()), default=0) <= _LONGEST_WORD:
        return text
    return Markup("").join(_broken(word) for word in _words(text))


def _words(text: str) -> list[str]:
    """The words and the white space between them, in turn."""
    words: list[str] = []
    for character in text:
        if words and words[-1][-1:].isspace() == character.isspace():
            words[-1] += character
        else:
            words.append(character)
    return words


def _broken(word: str) -> Markup:
    if word.isspace() or len(word) <= _LONGEST_WORD:
        return escape(word)
    pieces = [""]
    for character in word:
        if len(pieces[-1]) >= _LONGEST_WORD and not _is_mark(character):
            pieces.append("")
        pieces[-1] += character
    return Markup("<wbr>").join(pieces)


def _is_mark(character: str) -> bool:
    return category(character).startswith("M")


def _identifier(entry: dict[str, Any]) -> str:
    """What a framework calls one of its parts; nothing where the identifier is ours, or the title says it again."""
    id_, title = entry["id"], entry["title"]
    ours = id_.islower() and not any(character.isdigit() for character in id_)
    return "" if title and (ours or title.casefold().startswith(id_.casefold())) else id_


def _address(link: str) -> Markup:
    """A web address, whole and escaped: in a link it may hold no element, which would be a second link in a PDF."""
    return escape(link)


@lru_cache(maxsize=1)
def _styles() -> str:
    folder = bundled("report_templates") / "standard"
    return "\n".join((folder / name).read_text(encoding="utf-8") for name in _STYLES)


def paper_styles() -> str:
    """Return the styles that only a PDF knows, and that are no part of the page."""
    return (bundled("report_templates") / "standard" / _PAPER_STYLES).read_text(encoding="utf-8")


def _policy(styles: str) -> str:
    digest = b64encode(sha256(styles.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


def _sections(view: View) -> list[dict[str, str]]:
    """The sections that have something to say, in order."""
    open_questions = (view.unanswered, view.unknown, view.not_applicable, view.not_asked, view.contradictions)
    to_be_known = (*open_questions, view.done_late, view.remarks)
    every = (
        ("about", "About this assessment", True),
        ("scorecard", "Scorecard", True),
        ("gates", "Gates", bool(view.gates)),
        ("roadmap", "Roadmap", view.header.has_work),
        ("gaps", "Gaps", bool(view.gaps)),
        ("evidence", "Evidence to collect", bool(view.evidence_to_collect)),
        ("open", "Open questions", any(to_be_known)),
        ("voices", "Voices in the room", any(view.voices)),
        ("answers", "Every answer", any(dimension.answers for dimension in view.dimensions)),
        ("method", "How this was computed", True),
        ("sources", "Frameworks and sources", bool(view.frameworks or view.documents or view.context_box)),
    )
    present = [(id_, title) for id_, title, there in every if there]
    return [{"id": id_, "title": title, "number": str(number)} for number, (id_, title) in enumerate(present, 1)]


def _ends(row: NodeRow) -> charts.Ends:
    """The ends of a score; the same for every row where all are on one scale."""
    return charts.Ends(row.least.rounded if row.least else 0.0, row.most.rounded if row.most else 0.0)


def _charts(view: View) -> dict[str, Any]:
    ends = {row.id: _ends(row) for row in view.scorecard}
    shown = {ends[row.id] for row in view.scorecard if row.depth <= 1}
    planned = sum(1 for phase in view.roadmap.phases if phase.steps) > 1
    return {
        "axis": _our_own(charts.scale_axis(next(iter(shown)))) if len(shown) == 1 else "",
        "strips": {
            row.id: _our_own(
                charts.scale_strip(
                    row.title,
                    row.claimed if view.header.asks_evidence else None,
                    row.evidenced,
                    row.needed,
                    ends[row.id],
                )
            )
            for row in view.scorecard
        },
        "heat": _our_own(charts.heat_map(view.dimensions)),
        "phases": _our_own(charts.phase_timeline(view.roadmap, view.header.date)) if planned else "",
        "steps": {
            phase.id: [_our_own(picture) for picture in charts.step_timelines(phase, view.header.date)]
            for phase in view.roadmap.phases
        },
    }
