"""Write what became of each statement of the source documents: `python tools/source_table.py`, run in the project.

It reads the healthcare-ai pack and writes docs/healthcare-ai-sources.md. A statement is done where it changes what the
program says: a verdict, by a minimum that fails or conditions a gate, together with work that lifts the question; a
rule, a date, an indicator, a share or a page. It is asked where a question is about it and nothing more. What names no
part at all is only cited.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from readiness.loading.read_pack import load_pack
from readiness.model.pack import Pack
from readiness.model.references import SourceItem

PAGE = Path(__file__).parents[1] / "docs" / "healthcare-ai-sources.md"
_HEAD = """# The statements of the source documents

The healthcare-ai pack was written from five documents. Each statement in them has a code, is said here in other words,
and is followed by what it changes. Percentages and claims are those of the documents, unverified. This page is written
from `rubrics/healthcare-ai/sources.yaml` by `tools/source_table.py`.

*Done* means that a statement changes what the program says: **verdict**, a gate fails or gets a condition while the
question is below the level; **work**, an initiative lifts the question, in likely weeks and person-weeks for a health
system; **rule**, a phase, a date, a kind of event, a fact, an indicator or a share follows it; **page**, a part of the
report shows it. *Asked* means that a question is about it and nothing more.
"""


def status_of(item: SourceItem, pack: Pack) -> str:
    """Return `done`, `asked` or `cited` for a statement."""
    if item.rules or item.report or (list(_verdicts(item, pack)) and list(_work(item, pack))):
        return "done"
    return "asked" if item.questions else "cited"


def page_of(pack: Pack) -> str:
    """Return the page in Markdown, with counts and one table for each document."""
    items = pack.rubric.references.items
    counts = Counter(status_of(item, pack) for item in items)
    share = 100 * counts["done"] // len(items)
    asked, cited = counts["asked"], counts["cited"]
    counted = f"Of {len(items)} statements {counts['done']} are done ({share} %) and {asked} asked"
    lines = [_HEAD, f"{counted}; only cited: {cited or 'none'}."]
    for document in pack.rubric.references.documents:
        lines += ["", f"## {document.id}: {document.title}", "", "| | statement, in short | | what it changes |"]
        lines.append("|---|---|---|---|")
        lines += [_row(item, pack) for item in items if item.code.lower().startswith(f"{document.id}-")]
    return "\n".join(lines) + "\n"


def _row(item: SourceItem, pack: Pack) -> str:
    status = status_of(item, pack)
    changes = "; ".join(_changes(item, pack)) if status == "done" else f"asked in {', '.join(_asked(item, pack))}"
    return f"| {item.code} | {item.text} | {status} | {changes} |"


def _changes(item: SourceItem, pack: Pack) -> Iterator[str]:
    """Yield what a statement changes, by kind."""
    for kind, found in (("verdict", _verdicts(item, pack)), ("work", _work(item, pack)), ("rule", item.rules)):
        if listed := ", ".join(f"`{one}`" if kind == "rule" else one for one in found):
            yield f"{kind} {listed}"
    if item.report:
        yield f"page: {item.report}"


def _asked(item: SourceItem, pack: Pack) -> Iterator[str]:
    for id_ in item.questions:
        yield pack.questionnaire.questions[id_].code


def _verdicts(item: SourceItem, pack: Pack) -> Iterator[str]:
    """Yield each question with its first minimum that fails or conditions a gate, at the gates named where any is."""
    for id_ in item.questions:
        judged = pack.rubric.questions[id_]
        for gate, rules in judged.minimum.items():
            rule = max(rules, key=lambda one: one.level)
            if (rule.criticality or judged.criticality) != "standard" and (not item.gates or gate in item.gates):
                yield f"{pack.questionnaire.questions[id_].code} ≥ {rule.level} at {gate}"
                break


def _work(item: SourceItem, pack: Pack) -> Iterator[str]:
    """Yield the work that lifts a question of the statement, with its likely weeks and person-weeks."""
    named = pack.rubric.initiative_named
    for id_ in item.initiatives:
        one = named[id_]
        whole = named[one.part_of] if one.part_of else one
        if (one.lifts | whole.lifts).keys() & set(item.questions):
            yield f"{one.code} ({one.duration.likely} and {float(one.likely_effort):g})"


if __name__ == "__main__":
    PAGE.write_text(page_of(load_pack("healthcare-ai")), "utf-8")
