"""Check that references and sources exist, and that every statement of a source is covered."""

import re
from collections.abc import Iterator
from typing import Protocol

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import each_name_once, names_exist
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.references import References
from readiness.model.rubric import Rubric
from readiness.pack_lint.rule_names import rule_names
from readiness.statements import pack_warnings, reference_problems, suggestions_text
from readiness.statements.quoting import found
from readiness.statements.statement import Statement
from readiness.suggestions import near_miss

_MONTH_OR_DAY = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?")
_REFERENCES, _SOURCES = "references.yaml", "sources.yaml"


class _Write(Protocol):
    """A phrase about a file that has to be written."""

    def __call__(self, *, path: str) -> Statement: ...


def lint_references(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield every reference and source that does not exist, and every source item that nothing covers."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    yield from each_name_once(_references(questionnaire, rubric.references, files))
    yield from each_name_once(_sources(questionnaire, rubric, files))
    yield from each_name_once(_covered(questionnaire, rubric, files))


def _missing(name: str, kinds: tuple[str, ...], files: PackFiles) -> bool:
    """Return whether the file `name` does not exist and no other file holds its keys `kinds`."""
    there = any(file.name.endswith(f"/{name}") for file in files.references.values())
    return not there and not any(kind in files.references for kind in kinds)


def _no_file(name: str, write: _Write, spot: Spot, files: PackFiles) -> Problem:
    folder = files.rubric.path.rpartition("/")[0]
    return spot.problem(pack_warnings.no_file(file=name), write(path=f"{folder}/{name}"))


def _references(questionnaire: Questionnaire, references: References, files: PackFiles) -> Iterator[Problem]:
    if _missing(_REFERENCES, ("frameworks", "entries"), files):
        referring = (spot for question, spot in files.asked(questionnaire) if question.references)
        if first := next(referring, None):
            yield _no_file(_REFERENCES, pack_warnings.write_references, first / "references" / 0, files)
        return
    yield from _undated(references, files)
    frameworks = [framework.id for framework in references.frameworks]
    entries = [entry.id for entry in references.entries]
    named = [(entry.id, files.reference("entries", i) / "id") for i, entry in enumerate(references.entries)]
    for question, spot in files.asked(questionnaire):
        for index, reference in enumerate(question.references):
            place = spot / "references" / index
            if reference.partition(":")[0] not in frameworks:
                named.append((reference, place))
            elif reference not in entries:
                close = near_miss(reference, entries)
                hint = pack_warnings.add_entry() if close is None else suggestions_text.did_you_mean(name=close)
                yield place.problem(reference_problems.no_entry(name=found(reference)), hint)
    for reference, place in named:
        framework = reference.partition(":")[0]
        yield from names_exist([framework], frameworks, reference_problems.no_framework, place)


def _undated(references: References, files: PackFiles) -> Iterator[Problem]:
    """Yield every framework and identifier whose status was checked on no month or day."""
    stated = [(one.id, one.as_of, files.reference("frameworks", i)) for i, one in enumerate(references.frameworks)]
    stated += [
        (one.id, one.as_of, files.reference("entries", i)) for i, one in enumerate(references.entries) if one.as_of
    ]
    for name, as_of, spot in stated:
        if not _MONTH_OR_DAY.fullmatch(as_of):
            message = pack_warnings.no_month(name=name, found=found(as_of))
            yield (spot / "as_of").problem(message, pack_warnings.write_month())


def _sources(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    lines = {document.id: document.lines for document in rubric.references.documents}
    cited = [(question.sources, spot) for question, spot in files.asked(questionnaire)]
    cited += [(one.sources, files.initiative(i)) for i, one in enumerate(rubric.initiatives)]
    cited += [(one.sources, files.in_rubric("phases", i)) for i, one in enumerate(rubric.phases)]
    cited += [(one.sources, files.in_rubric("time_rules", i)) for i, one in enumerate(rubric.time_rules)]
    cited += _of_case(rubric, files)
    cited += [(one.sources, files.reference("items", i)) for i, one in enumerate(rubric.references.items)]
    if _missing(_SOURCES, ("documents", "items"), files):
        if first := next((spot for sources, spot in cited if sources), None):
            yield _no_file(_SOURCES, pack_warnings.write_sources, first / "sources" / 0, files)
        return
    for sources, spot in cited:
        for index, source in enumerate(sources):
            place = spot / "sources" / index
            document, _, line = source.partition(":")
            if not re.fullmatch(r"L[1-9][0-9]{0,5}", line):
                yield place.problem(pack_warnings.no_document_line(source=source), pack_warnings.write_line())
            elif document not in lines:
                yield from names_exist([document], lines, reference_problems.no_source_document, place)
            elif (number := int(line[1:])) > lines[document]:
                message = pack_warnings.beyond_end(document=document, lines=lines[document], line=number)
                yield place.problem(message, pack_warnings.correct_line())


def _of_case(rubric: Rubric, files: PackFiles) -> Iterator[tuple[tuple[str, ...], Spot]]:
    """Yield the sources of the rules for money cases and of typical indicators, with their positions."""
    for key in ("adoption", "verified"):
        if rule := getattr(rubric.case, key, None):
            yield rule.sources, files.in_rubric("case", key)
    for index, typical in enumerate(rubric.indicators.typical if rubric.indicators else ()):
        yield typical.sources, files.in_rubric("indicators", "typical", index)


def _covered(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield every source item that nothing covers, and every missing name in an item."""
    items = [(item, files.reference("items", index)) for index, item in enumerate(rubric.references.items)]
    for key, missing, known in (
        ("questions", reference_problems.no_question, list(questionnaire.questions)),
        ("initiatives", reference_problems.no_initiative, list(rubric.initiative_named)),
        ("gates", reference_problems.no_gate, list(rubric.gate_named)),
        ("rules", reference_problems.no_rule, rule_names(questionnaire, rubric)),
    ):
        for item, spot in items:
            for place, id_ in enumerate(getattr(item, key)):
                yield from names_exist([id_], known, missing, spot / key / place)
    for item, spot in items:
        if not (item.questions or item.initiatives or item.gates or item.rules or item.report):
            yield (spot / "code").problem(pack_warnings.not_covered(item=item.code), pack_warnings.cover())
