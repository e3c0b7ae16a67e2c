"""Check that references and sources exist, and that every statement of a source is covered."""

import re
from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import missing_once
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.references import References
from readiness.model.rubric import Rubric
from readiness.suggestions import did_you_mean


def lint_references(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield every reference and source that does not exist, and every source item that nothing covers."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    yield from _references(questionnaire, rubric.references, files)
    yield from _sources(questionnaire, rubric, files)
    yield from _covered(questionnaire, rubric, files)


def _missing(name: str, kinds: tuple[str, ...], files: PackFiles) -> bool:
    """Return whether the file `name` does not exist and no other file holds its keys `kinds`."""
    there = any(file.name.endswith(f"/{name}") for file in files.references.values())
    return not there and not any(kind in files.references for kind in kinds)


def _no_file(name: str, what: str, spot: Spot, files: PackFiles) -> Problem:
    folder = files.rubric.path.rpartition("/")[0]
    message = f"there is no file '{name}' in the rubric, which would say what this is"
    return spot.problem(message, f"write {folder}/{name} with {what}, or remove what refers to it")


def _references(questionnaire: Questionnaire, references: References, files: PackFiles) -> Iterator[Problem]:
    if _missing("references.yaml", ("frameworks", "entries"), files):
        referring = (spot for question, spot in files.asked(questionnaire) if question.references)
        if first := next(referring, None):
            yield _no_file("references.yaml", "'frameworks' and 'entries'", first / "references" / 0, files)
        return
    frameworks = [framework.id for framework in references.frameworks]
    entries = [entry.id for entry in references.entries]
    named = [(entry.id, files.reference("entries", i) / "id") for i, entry in enumerate(references.entries)]
    for question, spot in files.asked(questionnaire):
        for index, reference in enumerate(question.references):
            place = spot / "references" / index
            if reference.partition(":")[0] not in frameworks:
                named.append((reference, place))
            elif reference not in entries:
                hint = did_you_mean(reference, entries)
                yield place.problem(f"no entry describes '{reference}'", hint if hint.startswith("did") else "add it")
    for reference, place in named:
        framework = reference.partition(":")[0]
        if framework not in frameworks:
            yield place.problem(f"there is no framework '{framework}'", did_you_mean(framework, frameworks))


def _sources(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    lines = {document.id: document.lines for document in rubric.references.documents}
    cited = [(question.sources, spot) for question, spot in files.asked(questionnaire)]
    cited += [(one.sources, files.initiative(i)) for i, one in enumerate(rubric.initiatives)]
    cited += [(one.sources, files.in_rubric("phases", i)) for i, one in enumerate(rubric.phases)]
    cited += [(one.sources, files.in_rubric("time_rules", i)) for i, one in enumerate(rubric.time_rules)]
    cited += [(one.sources, files.reference("items", i)) for i, one in enumerate(rubric.references.items)]
    if _missing("sources.yaml", ("documents", "items"), files):
        if first := next((spot for sources, spot in cited if sources), None):
            yield _no_file("sources.yaml", "'documents'", first / "sources" / 0, files)
        return
    for sources, spot in cited:
        for index, source in enumerate(sources):
            place = spot / "sources" / index
            document, _, line = source.partition(":")
            if not re.fullmatch(r"L[1-9][0-9]{0,5}", line):
                yield place.problem(f"'{source}' is not a document and a line", "write s001:L12")
            elif document not in lines:
                yield place.problem(f"there is no source document '{document}'", did_you_mean(document, lines))
            elif int(line[1:]) > lines[document]:
                message = f"'{document}' has {lines[document]} lines; there is no line {line[1:]}"
                yield place.problem(message, "correct the line, or the document's 'lines'")


def _covered(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield every source item that nothing covers, and every missing name in an item once."""
    items = [(item, files.reference("items", index)) for index, item in enumerate(rubric.references.items)]
    for key, kind, known in (
        ("questions", "question", list(questionnaire.questions)),
        ("initiatives", "initiative", list(rubric.initiative_named)),
        ("gates", "gate", list(rubric.gate_named)),
    ):
        named = ((id_, spot / key / place) for item, spot in items for place, id_ in enumerate(getattr(item, key)))
        yield from missing_once(named, known, kind)
    for item, spot in items:
        if not (item.questions or item.initiatives or item.gates or item.report):
            hint = "name questions, initiatives or gates, or say in 'report' where it is told"
            yield (spot / "code").problem(f"nothing covers {item.code}", hint)
