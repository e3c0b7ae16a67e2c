"""Write answers in a form in which they leave."""

import os
import re
from pathlib import Path
from typing import NamedTuple

from readiness import pipeline
from readiness.carrier import CARRIERS, Carrier, SentAnswers
from readiness.cli.output import is_standard_output, print_notice, write_result
from readiness.cli.output_guard import refuse_own_input
from readiness.cli.report_files import refuse_terminal
from readiness.cli.run_language import read_in_language
from readiness.cli.unique_path import keep_aside
from readiness.errors import ReadinessError
from readiness.exchange.asked_of import person_named, questions_of
from readiness.model.answer import State
from readiness.model.assessment import Assessment
from readiness.saving.file_kinds import special_kind
from readiness.statements import exchanging as statements
from readiness.statements import outputs

_USUAL = "xlsx"


class ExportRequest(NamedTuple):
    """An export as the command line asks for it."""

    path: str
    form: str
    person: str
    only: str
    output: Path | None
    force: bool
    packs: Path | None
    language: str | None


def export(asked: ExportRequest) -> None:
    """Write the file. Raises ReadinessError for a form, person or part that is not known, and WriteError."""
    if asked.person and asked.only:
        raise ReadinessError(statements.one_choice(), statements.name_one_choice())
    form = asked.form or _by_suffix(asked.output)
    carrier = CARRIERS.load(form)
    refuse_own_input(asked.output, asked.path)
    document = read_in_language(asked.path, asked.language)
    loaded = pipeline.load_document(document, asked.path, asked.packs)
    sent = answers_to_send(pipeline.judge(loaded), asked.person, asked.only)
    _write(form, carrier, sent, asked)


def answers_to_send(assessment: Assessment, person: str, only: str) -> SentAnswers:
    """Return what is carried: all questions that are asked, those of one person, or those of a part."""
    from readiness.interview.filters import question_filter

    pack, answers, scores = assessment.pack, assessment.answers, assessment.scorecard.questions
    asked = tuple(id_ for id_ in pack.questionnaire.questions if scores[id_].state is not State.NOT_ASKED)
    if person:
        one = person_named(person, answers, pack)
        return SentAnswers(answers, pack, questions_of(one.role or "", asked, pack), one)
    chosen = question_filter(only, pack, assessment.scorecard, answers, None)
    questions = tuple(id_ for id_ in asked if chosen.holds(pack.questionnaire.questions[id_]))
    if not questions:
        raise ReadinessError(*chosen.nothing)
    return SentAnswers(answers, pack, questions)


def _by_suffix(output: Path | None) -> str:
    """Return the form for the ending of a file; a workbook without one. Raises ReadinessError for another ending."""
    if is_standard_output(output):
        return _USUAL
    forms = {CARRIERS.load(name).suffix: name for name in CARRIERS.names()}
    if output and output.suffix.lower() not in forms:
        raise ReadinessError(statements.no_carrier(path=str(output)), statements.endings(endings=tuple(forms)))
    return forms[output.suffix.lower()] if output else _USUAL


def _write(form: str, carrier: Carrier, sent: SentAnswers, asked: ExportRequest) -> None:
    path = asked.output or _beside(asked, carrier.suffix)
    if carrier.binary:
        refuse_terminal(form, path, f"answers{carrier.suffix}")
    if str(path) == "-" or special_kind(path):
        write_result(carrier.write(sent), path)
        return
    if os.path.lexists(path) and not asked.force:
        raise ReadinessError(outputs.exists(path=str(path)), statements.force_or_another())
    content = carrier.write(sent)
    with keep_aside(path) as kept:
        write_result(content, path)
    if kept:
        print_notice(outputs.kept(path=str(kept)))


def _beside(asked: ExportRequest, suffix: str) -> Path:
    """Return the path beside the answers: `answers-ana.xlsx` for one person."""
    answers = Path("answers.yaml" if asked.path == "-" else asked.path)
    name = re.sub(r"\W+", "-", (asked.person.partition(",")[0] or asked.only).casefold()).strip("-")
    return answers.with_name(f"{answers.stem}-{name}{suffix}" if name else f"{answers.stem}{suffix}")
