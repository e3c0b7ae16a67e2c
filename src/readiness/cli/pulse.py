"""Write the anonymous form, and count what came back of it."""

import sys
from collections.abc import Iterator, Sequence

from readiness import pipeline
from readiness.cli.answers_to_write import apply_changes, open_to_write
from readiness.cli.export_answers import ExportRequest, answers_path
from readiness.cli.import_answers import ImportRequest
from readiness.cli.output import print_notice, warn, write_result
from readiness.cli.output_guard import refuse_own_input
from readiness.cli.run_language import read_in_language
from readiness.cli.unique_path import keep_aside, refuse_existing
from readiness.errors import ReadinessError
from readiness.exchange.pulse_returns import PulseFiles, document_id, pulse_changes, read_pulse
from readiness.form.build_pulse import build_pulse, pulse_digest
from readiness.loading.bounded_file import path_on_one_line
from readiness.model.adapt_to_profile import may_hold
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.pulse_return import LEAST, PulseCounts, StatementCounts, count_pulse
from readiness.safe_text import json_text
from readiness.saving.written_forms import PULSE, note_forms
from readiness.statements import exchanging, outputs
from readiness.statements import pulse as says
from readiness.statements.statement import Words
from readiness.statements.voice import say


def export_pulse(asked: ExportRequest) -> None:
    """Write the anonymous form. Raises ReadinessError for options that do not fit, or a pack without a pulse."""
    if asked.form not in ("", "form") or asked.person or asked.only or asked.everyone:
        raise ReadinessError(says.only_a_form(), exchanging.name_one_choice())
    refuse_own_input(asked.output, asked.path)
    loaded = pipeline.load_document(read_in_language(asked.path, asked.language), asked.path, asked.packs)
    _refuse_without(loaded.pack)
    path = asked.output or answers_path(asked).with_name(f"{answers_path(asked).stem}-{PULSE}.html")
    refuse_existing(path, exchanging.force_or_another(), force=asked.force)
    id_ = note_forms(answers_path(asked), [(PULSE, pulse_digest(loaded.answers, loaded.pack))])[0]
    with keep_aside(path) as kept:
        write_result(build_pulse(loaded.answers, loaded.pack, id_).encode(), path, is_kept=kept is not None)
    if kept:
        print_notice(outputs.kept(path=str(kept)))


def _refuse_without(pack: Pack) -> None:
    if not pack.questionnaire.pulse:
        raise ReadinessError(says.no_pulse(pack=pack.name), says.declare_pulse())


def import_pulse(asked: ImportRequest) -> None:
    """Print the counts, and write them as evidence if asked. Raises ReadinessError for fewer than five people."""
    if not asked.files:
        raise ReadinessError(exchanging.no_file(), says.name_returns())
    read_in_language(asked.path, asked.language)
    with open_to_write(asked.path, asked.packs) as file:
        pack, answers = file.pack, file.answers
        _refuse_without(pack)
        found = read_pulse(asked.files, answers, pack)
        _tell_left_out(found)
        if len(found.returns) < LEAST:
            raise ReadinessError(says.too_few(number=len(found.returns), least=LEAST), says.wait_for_more())
        counts = count_pulse(found.returns, pack.questionnaire.pulse)
        lines = [say(line) for line in _lines(counts, pack)]
        questions = _questions(answers, pack)
        if asked.write:
            text, title = "\n".join(lines), say(says.title(number=counts.number))
            apply_changes(file, lambda: tuple(pulse_changes(title, text, questions, answers, pack)))
    if asked.form == "json":
        sys.stdout.write(json_text(_as_json(asked, counts)))
        return
    sys.stdout.write("".join(f"{path_on_one_line(line)}\n" for line in lines))
    if not asked.write:
        print_notice(says.not_written())
        return
    codes = tuple(pack.questionnaire.questions[id_].code for id_ in questions)
    print_notice(says.written(path=asked.path, name=document_id(answers), codes=codes))
    print_notice(says.supports_nothing())


def _tell_left_out(found: PulseFiles) -> None:
    if found.copies:
        print_notice(says.copies(number=found.copies))
    warn(says.other_pulse(path=path) for path in found.others)


def _questions(answers: Answers, pack: Pack) -> list[str]:
    """Return the questions of this file that the counts are evidence for, in the order of the questionnaire."""
    named = {id_ for one in pack.questionnaire.pulse for id_ in one.questions}
    known = pack.questionnaire.settled(answers.assessment.profile)
    apart = answers.assessment.organization_answers is not None
    return [
        one.id
        for one in pack.questionnaire.questions.values()
        if one.id in named and may_hold(one.ask_when, known) and not (apart and one.scope == "organization")
    ]


def _lines(counts: PulseCounts, pack: Pack) -> Iterator[Words]:
    yield says.answered(number=counts.number)
    yield from map(_line, counts.statements)
    for group in counts.groups:
        title = says.others() if group.id is None else pack.questionnaire.segments.get(group.id, group.id)
        yield says.group(title=title, number=group.number)
        yield from map(_line, group.statements)


def _line(one: StatementCounts) -> Words:
    if not one.counts:
        return says.hidden(says=one.statement.says)
    return says.counted(
        agree=one.counts["agree"],
        partly=one.counts["partly"],
        disagree=one.counts["disagree"],
        cannot_say=one.counts["cannot-say"],
        says=one.statement.says,
    )


def _as_json(asked: ImportRequest, counts: PulseCounts) -> dict[str, object]:
    def plain(statements: Sequence[StatementCounts]) -> list[dict[str, object]]:
        return [{"id": one.statement.id, "counts": dict(one.counts) or None} for one in statements]

    return {
        "schema_version": "2",
        "answers": asked.path,
        "people": counts.number,
        "statements": plain(counts.statements),
        "groups": [{"id": one.id, "people": one.number, "statements": plain(one.statements)} for one in counts.groups],
        "written": asked.write,
    }
