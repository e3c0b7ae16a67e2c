"""Results of `check` for one answers file or one pack."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readiness import pipeline
from readiness.cli.run_language import named_language
from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.findings.checked import rule_of
from readiness.loading.evidence_links import link_problems
from readiness.loading.merge_organization import check_organization
from readiness.loading.pack_files import PackFiles
from readiness.loading.problem_limit import first_problems
from readiness.loading.read_answers import is_overlay, read_answers
from readiness.loading.read_organization import read_organization
from readiness.loading.read_pack import PackReader, pack_folder, pack_names_in, read_pack
from readiness.loading.yaml_file import Document
from readiness.model.depth import FULL, least_depth, reaches
from readiness.model.pack import Pack
from readiness.scoring.question_scorer import count_answered
from readiness.statements import checking as statements
from readiness.statements import counts
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words

if TYPE_CHECKING:
    from readiness.model.overlay import Overlay


class CheckResult(NamedTuple):
    """The result of checking one answers file or one pack."""

    good: Statement | None
    """The line about a valid subject; None when it has errors."""
    problems: list[Problem]
    rules: Sequence[tuple[Words, Sequence[Words]]] = ()
    """Every rule that a valid pack declares, as sentences by topic."""
    language: str | None = None
    """The language that an answers file names."""
    subject: str = ""
    """The file or pack as the user named it."""


def check_subject(
    subject: str, packs: Path | None, *, is_pack: bool, as_of: date | None = None, reader: PackReader | None = None
) -> Iterator[CheckResult]:
    """Yield the result for answers, judged on the day `as_of`, for an overlay, a pack, or every pack in a folder.

    With `is_pack`, `subject` is the name of a pack. `reader` loads each pack of many answers once. Raises
    UnknownNameError for a folder without a pack.
    """
    if is_pack:
        yield _run_check(_pack, subject, packs)._replace(subject=subject)
    elif Path(subject).is_dir():
        for name in pack_names_in(Path(subject)):
            yield _run_check(_pack, name, Path(subject))._replace(subject=subject)
    else:
        yield _answers_with_language(subject, packs, as_of, reader or PackReader(packs))._replace(subject=subject)


def _run_check(check: Callable[[str, Path | None], CheckResult], subject: str, packs: Path | None) -> CheckResult:
    try:
        return check(subject, packs)
    except InvalidFilesError as error:
        return CheckResult(None, list(error.problems))


def _answers_with_language(path: str, packs: Path | None, as_of: date | None, reader: PackReader) -> CheckResult:
    try:
        document = read_answers(path)
    except InvalidFilesError as error:
        return CheckResult(None, list(error.problems))
    of_overlay = is_overlay(document)
    check = partial(_overlay, document) if of_overlay else partial(_answers, document, as_of=as_of, reader=reader)
    result = _run_check(check, path, packs)
    found = [*result.problems, *_private(document, result.problems)]
    return result._replace(problems=found, language=None if of_overlay else named_language(document))


def _private(document: Document, told: Sequence[Problem]) -> Iterator[Problem]:
    """Yield a warning for what looks private in answers and in the files they name, unless its line was told."""
    from readiness.loading.private_details import private_problems
    from readiness.loading.texts_beside import texts_beside

    lines = {(one.path, one.line) for one in told if rule_of(one) == "event_problems.names_patient"}
    for text in (document, *texts_beside(document)):
        found = (one for one in private_problems(text) if (one.path, one.line) not in lines)
        yield from first_problems(found, text.path)


def _answers(
    document: Document, path: str, packs: Path | None, *, as_of: date | None, reader: PackReader
) -> CheckResult:
    if "assessment" not in document.data and "organization" in document.data:
        shared, warnings = check_organization(document, packs)
        warnings += link_problems(document, shared.evidence)
        return CheckResult(
            statements.valid_organization(path=path, number=len(shared.answers), organization=shared.organization),
            warnings,
        )
    loaded = pipeline.load_document(document, path, reader, as_of=as_of)
    answered, unknown, applicable = count_answered(loaded.pack, loaded.judged)
    good = statements.valid_answers(path=path, answered=answered, applicable=applicable)
    if unknown:
        good = statements.valid_answers_unknown(path=path, answered=answered, applicable=applicable, unknown=unknown)
    links = _links(document, path, loaded)
    return CheckResult(good, [*loaded.warnings, *links, *_too_shallow(document, loaded)])


def _links(document: Document, path: str, loaded: pipeline.LoadedAnswers) -> Iterator[Problem]:
    """Yield a warning for each document of a register that is not where its location says."""
    for one in (document, read_organization(document, path)):
        written = one.data.get("evidence") if one else None
        if one and isinstance(written, dict):
            own = {id_: entry for id_, entry in loaded.answers.evidence.items() if id_ in written}
            yield from link_problems(one, own)


def _too_shallow(document: Document, loaded: pipeline.LoadedAnswers) -> Iterator[Problem]:
    """Yield a warning for an assessment that asks less than the rubric wants for its profile and next gate."""
    header, rubric = loaded.answers.assessment, loaded.pack.rubric
    if reaches(header.depth, FULL):
        return
    profile = loaded.pack.questionnaire.settled(header.profile)
    upcoming = pipeline.score(loaded).next_gate
    needed = least_depth(rubric.least_depth, profile, list(rubric.gate_named), upcoming)
    if not reaches(header.depth, needed):
        message = statements.too_shallow(depth=header.depth or FULL, needed=needed)
        yield document.problem(("assessment", "depth"), message, statements.deepen(depth=needed), warning=True)


def _pack(name: str, packs: Path | None) -> CheckResult:
    from readiness.pack_lint import lint_pack  # Slow to import, like the next, and not needed for answers files.
    from readiness.view.pack_rules import rules_by_topic

    pack, files = read_pack(name, packs=packs)
    problems = list(lint_pack(pack, files))
    if any(not problem.warning for problem in problems):
        return CheckResult(None, problems)
    good = statements.valid_pack(
        name=name,
        version=pack.rubric.version,
        questions=counts.questions(number=len(pack.questionnaire.questions)),
        initiatives=statements.initiatives(number=len(pack.rubric.initiatives)),
    )
    asked, *others = rules_by_topic(pack)
    asked[1].extend(_without_rules(pack, files))
    judged_by = (statements.judged_by(), [statements.digest(digest=pack.digest)])
    return CheckResult(good, problems, (asked, *others, judged_by))


def _overlay(document: Document, path: str, packs: Path | None) -> CheckResult:
    """Return the result of an overlay: its pack is checked as any pack is."""
    from readiness.loading.read_overlay import said_by
    from readiness.pack_lint import lint_pack
    from readiness.statements import overlay_changes
    from readiness.view.overlay_lines import change_sentences

    problems: list[Problem] = []
    said = said_by(document, problems)
    if said is None:
        return CheckResult(None, problems)
    if problems := list(_no_pack(said, document, packs)):
        return CheckResult(None, problems)
    pack, files = read_pack(said.name, packs=packs, overlay=document)
    problems = list(lint_pack(pack, files))
    if any(not problem.warning for problem in problems):
        return CheckResult(None, problems)
    changes = list(change_sentences(pack))
    named = f"{pack.name}@{pack.questionnaire.version}"
    good = overlay_changes.valid(path=path, number=len(changes), pack=named)
    judged_by = (statements.judged_by(), [statements.digest(digest=pack.digest)])
    return CheckResult(good, problems, ((overlay_changes.changes(), changes), judged_by))


def _no_pack(said: "Overlay", document: Document, packs: Path | None) -> Iterator[Problem]:
    try:
        pack_folder("questionnaire", said.name, packs)
    except UnknownNameError as error:
        yield document.problem(("over",), error.message, error.hint)


def _without_rules(pack: Pack, files: PackFiles) -> Iterator[Statement]:
    """Yield a note on the questions that the rubric does not name, where it has rules for others."""
    named = {f"{dimension}.{key}" for dimension, judged in files.judged.items() for key in judged.data}
    codes = [question.code for id_, question in pack.questionnaire.questions.items() if id_ not in named]
    if codes and any(rules for judged in files.judged.values() for rules in judged.data.values()):
        yield statements.without_rules(number=len(codes), questions=at_most(codes))
