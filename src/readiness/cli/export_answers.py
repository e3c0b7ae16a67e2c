"""Write answers in a form in which they leave."""

import re
from pathlib import Path
from typing import NamedTuple

from readiness import pipeline
from readiness.carrier import CARRIERS, Carrier, SentAnswers, carrier_of
from readiness.cli.output import print_notice, print_warnings, write_result
from readiness.cli.output_guard import refuse_own_input
from readiness.cli.run_language import read_in_language
from readiness.cli.unique_path import keep_aside, refuse_existing
from readiness.errors import ReadinessError
from readiness.exchange.asked_of import person_named, questions_of
from readiness.model.answer import State
from readiness.model.assessment import Assessment
from readiness.statements import exchanging as statements
from readiness.statements import outputs


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
    carrier = CARRIERS.load(asked.form or (carrier_of(str(asked.output)) if asked.output else None) or "xlsx")
    refuse_own_input(asked.output, asked.path)
    document = read_in_language(asked.path, asked.language)
    loaded = pipeline.load_document(document, asked.path, asked.packs)
    print_warnings(loaded.warnings)
    assessment = pipeline.judge(loaded)
    sent = answers_to_send(assessment, asked.person, asked.only)
    _write(carrier, sent, asked)


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


def _write(carrier: Carrier, sent: SentAnswers, asked: ExportRequest) -> None:
    if str(asked.output) == "-" and not carrier.binary:
        write_result(carrier.write(sent), None)
        return
    path = asked.output or _beside(asked, carrier.suffix)
    refuse_existing(path, statements.force_or_another(), force=asked.force)
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
