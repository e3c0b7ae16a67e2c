"""Read files that came back, print what they change, and write it."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from readiness.carrier import CARRIERS, ReturnedAnswers, carrier_of
from readiness.cli.answers_to_write import apply_changes, open_to_write
from readiness.cli.json_errors import problem_rows
from readiness.cli.output import print_notice, print_warnings
from readiness.cli.run_language import read_in_language
from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.exchange.import_plan import ImportPlan, ValueChange, plan_import
from readiness.loading.bounded_file import path_on_one_line, read_bytes
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.pack import Pack
from readiness.safe_text import json_text
from readiness.saving.answers_file import AnswersFile
from readiness.statements import case_figures, outputs
from readiness.statements import exchanging as statements
from readiness.statements.statement import Words
from readiness.statements.values import Named
from readiness.statements.voice import say


class ImportRequest(NamedTuple):
    """An import as the command line asks for it."""

    path: str
    files: tuple[str, ...]
    form: str
    packs: Path | None
    language: str | None
    write: bool
    skip_wrong: bool


def import_files(asked: ImportRequest) -> None:
    """Print what the files change, and write it if asked.

    Raises InvalidFilesError with everything wrong in all files, unless it is skipped, and the errors of
    `AnswersFile.apply`.
    """
    if not asked.files:
        raise ReadinessError(statements.no_file(), statements.name_files())
    if asked.path == "-":
        raise ReadinessError(case_figures.no_standard_input(), outputs.name_the_file())
    read_in_language(asked.path, asked.language)
    with open_to_write(asked.path, asked.packs) as file:
        pack = pack_for_profile(file.pack, file.answers.assessment.profile)
        returned = read_returned(asked.files, pack)
        plan = plan_import(returned, file.contents, skip_wrong=asked.skip_wrong)
        file.contents.changed(*plan.changes)  # raises for what only the whole file shows
        if asked.write and plan.changes:
            apply_changes(file, lambda: plan_import(returned, file.contents, skip_wrong=asked.skip_wrong).changes)
    _print(asked, plan, file)


def read_returned(files: Sequence[str], pack: Pack) -> list[ReturnedAnswers]:
    """Return what each file says. Raises InvalidFilesError with the problems of all that cannot be used."""
    returned, problems = list[ReturnedAnswers](), list[Problem]()
    for path in files:
        name = carrier_of(path)
        if name is None:
            endings = tuple(sorted({one for carrier in CARRIERS.load_all() for one in carrier.endings}))
            raise ReadinessError(statements.no_carrier(path=path), statements.endings(endings=endings))
        carrier, shown = CARRIERS.load(name), path_on_one_line(path)
        try:
            returned.append(carrier.read(read_bytes(path, shown, carrier.size, statements.name_files()), shown, pack))
        except InvalidFilesError as error:
            problems += error.problems
    if problems:
        raise InvalidFilesError(problems)
    return returned


def _print(asked: ImportRequest, plan: ImportPlan, file: AnswersFile) -> None:
    print_warnings(plan.problems)
    if asked.form == "json":
        sys.stdout.write(json_text(_as_json(asked, plan)))
        return
    for one in plan.found:
        sys.stdout.write(f"{path_on_one_line(say(told(one, file.pack)))}\n")
    for remark in plan.remarks:
        print_notice(remark)
    if plan.left_out:
        print_notice(statements.left_out(number=len(plan.left_out)))
    if plan.joined:
        print_notice(statements.new_participants(names=plan.joined))
    if plan.apart:
        print_notice(statements.apart(number=len(plan.apart), path=asked.path))
    number = len(plan.found)
    if not number:
        print_notice(statements.nothing_changes())
    elif asked.write:
        print_notice(statements.written(number=number, path=asked.path))
    else:
        print_notice(statements.not_written(number=number))


def told(one: ValueChange, pack: Pack) -> Words:
    """Return the sentence on a value that changes."""
    about = pack.questionnaire.questions.get(one.id)
    place: Named | str = Named("question", about.id, f"{about.code} {about.title}") if about else one.id
    name = statements.remedy_for(place=place) if one.section == "remedies" else place
    name = statements.at_part(question=name, part=one.part) if one.part else name
    if one.old is None:
        return statements.added(question=name, key=one.key, new=one.new or "")
    if one.new is None:
        return statements.replaced(question=name, key=one.key, old=one.old)
    return statements.changed(question=name, key=one.key, old=one.old, new=one.new)


def _as_json(asked: ImportRequest, plan: ImportPlan) -> dict[str, Any]:
    return {
        "schema_version": "2",
        "answers": asked.path,
        "files": list(asked.files),
        "written": asked.write and bool(plan.changes),
        "changes": [one._asdict() for one in plan.found],
        "apart": list(plan.apart),
        "participants": list(plan.joined),
        "left_out": list(plan.left_out),
        "problems": problem_rows(plan.problems),
        "remarks": [say(one) for one in plan.remarks],
    }
