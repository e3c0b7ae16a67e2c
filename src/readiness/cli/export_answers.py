"""Write answers in a form in which they leave."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from readiness import pipeline
from readiness.carrier import CARRIERS, SentAnswers
from readiness.cli.output import is_standard_output, print_notice, write_result
from readiness.cli.output_guard import refuse_own_input
from readiness.cli.report_files import refuse_terminal
from readiness.cli.run_language import read_in_language
from readiness.cli.unique_path import keep_aside
from readiness.errors import ReadinessError
from readiness.exchange.asked_of import person_called, prework_by_role, questions_called, questions_of, role_of
from readiness.model.answer import State
from readiness.model.assessment import Assessment
from readiness.saving.file_kinds import special_kind
from readiness.saving.written_forms import note_forms
from readiness.statements import exchanging as statements
from readiness.statements import outputs

_USUAL = "xlsx"


class ExportRequest(NamedTuple):
    """An export as the command line asks for it."""

    path: str
    form: str
    person: str
    only: str
    everyone: bool
    output: Path | None
    force: bool
    packs: Path | None
    language: str | None


def export(asked: ExportRequest) -> None:
    """Write the file, or one for each participant.

    Raises ReadinessError for a form, person or part that is not known, and WriteError.
    """
    if asked.everyone and (asked.person or asked.only):
        raise ReadinessError(statements.one_choice(), statements.name_one_choice())
    form = asked.form or _by_suffix(None if asked.everyone else asked.output)
    carrier = CARRIERS.load(form)
    refuse_own_input(asked.output, asked.path)
    document = read_in_language(asked.path, asked.language)
    loaded = pipeline.load_document(document, asked.path, asked.packs)
    assessment = pipeline.judge(loaded)
    if asked.everyone:
        every = to_everyone(assessment)
        _write(form, every, _paths_for(every, asked, carrier.suffix), asked)
        return
    sent = answers_to_send(assessment, asked.person, asked.only)
    if carrier.asks and sent.person is None:
        raise ReadinessError(statements.for_one_person(), statements.name_person_or_all())
    name = asked.person.partition(",")[0] or asked.only
    _write(form, [sent], [asked.output or _named_after(asked, name, carrier.suffix)], asked)


def answers_to_send(assessment: Assessment, person: str, only: str) -> SentAnswers:
    """Return what is carried: all questions that are asked, those of one person, or those of a part."""
    from readiness.interview.filters import ONLY, question_filter

    pack, answers, asked = assessment.pack, assessment.answers, _asked(assessment)
    one = person_called(person, answers) if person else None
    if one and not only:
        return SentAnswers(answers, pack, questions_of(one, asked, answers, pack), one)
    if only and only not in ONLY:
        questions = questions_called([name.strip() for name in only.split(",")], asked, pack)
        nothing = (statements.none_asked(), statements.check_depth_and_facts())
    else:
        chosen = question_filter(only, pack, assessment.scorecard, answers, None)
        questions = tuple(id_ for id_ in asked if chosen.holds(pack.questionnaire.questions[id_]))
        nothing = chosen.nothing
    if not questions:
        raise ReadinessError(*nothing)
    return SentAnswers(answers, pack, questions, one)


def to_everyone(assessment: Assessment) -> list[SentAnswers]:
    """Return the prework of each participant, and say who gets none and what is nobody's. Raises ReadinessError."""
    pack, answers = assessment.pack, assessment.answers
    questionnaire, people = pack.questionnaire, answers.assessment.participants
    if not people:
        raise ReadinessError(statements.no_participants(), statements.add_participants())
    questions = [questionnaire.questions[id_] for id_ in _asked(assessment)]
    by_role = prework_by_role(questions, questionnaire, people)
    roles = [role_of(one, questionnaire) or "" for one in people]
    every = [
        SentAnswers(answers, pack, tuple(each.id for each in by_role[role]), one)
        for one, role in zip(people, roles, strict=True)
        if role in by_role
    ]
    if not every:
        raise ReadinessError(statements.nobody_has_prework(), statements.add_participants())
    if without := tuple(one.name for one, role in zip(people, roles, strict=True) if role not in by_role):
        print_notice(statements.without_file(names=without))
    left = {role: own for role, own in by_role.items() if role not in roles}
    if codes := tuple(one.code for own in left.values() for one in own):
        titles = tuple(questionnaire.roles.get(role, role) for role in left)
        print_notice(statements.nobodys(number=len(codes), codes=codes, roles=titles))
    return every


def _by_suffix(output: Path | None) -> str:
    """Return the form for the ending of a file; a workbook without one. Raises ReadinessError for another ending."""
    if is_standard_output(output):
        return _USUAL
    forms = {CARRIERS.load(name).suffix: name for name in CARRIERS.names()}
    if output and output.suffix.lower() not in forms:
        raise ReadinessError(statements.no_carrier(path=str(output)), statements.endings(endings=tuple(forms)))
    return forms[output.suffix.lower()] if output else _USUAL


def _asked(assessment: Assessment) -> tuple[str, ...]:
    scores = assessment.scorecard.questions
    return tuple(id_ for id_ in assessment.pack.questionnaire.questions if scores[id_].state is not State.NOT_ASKED)


def _paths_for(every: Sequence[SentAnswers], asked: ExportRequest, suffix: str) -> list[Path]:
    """Return a path for each person, in the folder that is named or else beside the answers; no two are the same."""
    paths: list[Path] = []
    for sent in every:
        path = _named_after(asked, sent.person.name if sent.person else "", suffix)
        path = asked.output / path.name if asked.output else path
        again = sum(one.stem.partition("_")[0] == path.stem for one in paths)
        paths.append(path.with_stem(f"{path.stem}_{again + 1}") if again else path)
    return paths


def _write(form: str, every: Sequence[SentAnswers], paths: Sequence[Path], asked: ExportRequest) -> None:
    carrier = CARRIERS.load(form)
    for path in paths:
        if carrier.binary:
            refuse_terminal(form, path, f"answers{carrier.suffix}")
        if not _is_stream(path) and os.path.lexists(path) and not asked.force:
            raise ReadinessError(outputs.exists(path=str(path)), statements.force_or_another())
    if carrier.asks:
        wanted = [(sent.person.name if sent.person else "", carrier.asks(sent)) for sent in every]
        ids = note_forms(answers_path(asked), wanted)
        every = [sent._replace(copy=id_) for sent, id_ in zip(every, ids, strict=True)]
    if asked.everyone and asked.output:
        asked.output.mkdir(parents=True, exist_ok=True)
    for sent, path in zip(every, paths, strict=True):
        content = carrier.write(sent)
        if _is_stream(path):
            write_result(content, path)
            continue
        with keep_aside(path) as kept:
            write_result(content, path, is_kept=kept is not None)
        if kept:
            print_notice(outputs.kept(path=str(kept)))


def _is_stream(path: Path) -> bool:
    return str(path) == "-" or special_kind(path) is not None


def answers_path(asked: ExportRequest) -> Path:
    """Return the path of the answers; that of the default file for standard input."""
    return Path("answers.yaml" if asked.path == "-" else asked.path)


def _named_after(asked: ExportRequest, name: str, suffix: str) -> Path:
    """Return the path beside the answers: `answers-ana.xlsx` for one person."""
    answers = answers_path(asked)
    name = re.sub(r"\W+", "-", name.casefold()).strip("-")
    return answers.with_name(f"{answers.stem}-{name}{suffix}" if name else f"{answers.stem}{suffix}")
