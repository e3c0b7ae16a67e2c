"""Read files that came back, print what they change, and write it."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.carrier import CARRIERS, ReturnedAnswers, carrier_of, carrier_that_knows
from readiness.cli.answers_to_write import apply_changes, open_to_write
from readiness.cli.json_errors import problem_rows
from readiness.cli.output import print_notice, print_warnings
from readiness.cli.run_language import read_in_language
from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.exchange.import_plan import ImportPlan, ValueChange, plan_import
from readiness.exchange.returned_form import copies_apart, settle_returns
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

if TYPE_CHECKING:
    from readiness.exchange.foreign_table import ForeignTable


class ImportRequest(NamedTuple):
    """An import as the command line asks for it."""

    path: str
    files: tuple[str, ...]
    form: str
    packs: Path | None
    language: str | None
    write: bool
    skip_wrong: bool
    as_answered: bool = False
    headings: tuple[str, ...] = ()
    """The headings of a table that another program wrote, as `column=heading`."""
    scores: str = ""
    """The levels that its scores mean."""


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
        read = read_returned(asked.files, pack, foreign_table(asked, pack))
        returned, copies = settle_returns(read, pack, as_answered=asked.as_answered)
        copies += copies_apart(returned, Path(asked.path))
        plan = plan_import(returned, file.contents, skip_wrong=asked.skip_wrong)
        file.contents.changed(*plan.changes)  # raises for what only the whole file shows
        if asked.write and plan.changes:
            apply_changes(file, lambda: plan_import(returned, file.contents, skip_wrong=asked.skip_wrong).changes)
    _print(asked, plan._replace(remarks=(*plan.remarks, *copies)), file)


def foreign_table(asked: ImportRequest, pack: Pack) -> "ForeignTable | None":
    """Return what is stated about tables of another program; None where nothing is. Raises ReadinessError."""
    if not asked.headings and not asked.scores:
        return None
    from readiness.exchange.foreign_scores import read_scores
    from readiness.exchange.foreign_table import ForeignTable, read_headings

    return ForeignTable(read_headings(list(asked.headings), pack), read_scores(asked.scores) if asked.scores else None)


def read_returned(files: Sequence[str], pack: Pack, foreign: "ForeignTable | None" = None) -> list[ReturnedAnswers]:
    """Return what each file says. Raises InvalidFilesError with the problems of all that cannot be used."""
    returned, problems = list[ReturnedAnswers](), list[Problem]()
    for path in files:
        name = carrier_of(path)
        if name is None:
            endings = tuple(sorted({one for carrier in CARRIERS.load_all() for one in carrier.endings}))
            raise ReadinessError(statements.no_carrier(path=path), statements.endings(endings=endings))
        carrier, shown = CARRIERS.load(name), path_on_one_line(path)
        try:
            content = read_bytes(path, shown, carrier.size, statements.name_files())
            carrier = carrier_that_knows(content) or carrier
            returned.append(
                _read_foreign(content, shown, pack, foreign) if foreign else carrier.read(content, shown, pack)
            )
        except InvalidFilesError as error:
            problems += error.problems
    if problems:
        raise InvalidFilesError(problems)
    return returned


def _read_foreign(content: bytes, shown: str, pack: Pack, foreign: "ForeignTable") -> ReturnedAnswers:
    from readiness.exchange.answers_tables import answers_tables
    from readiness.exchange.foreign_table import translated
    from readiness.exchange.rows_returned import read_tables
    from readiness.spreadsheet.read_rows import sheets_in
    from readiness.statements import foreign_tables
    from readiness.statements.lists import at_most
    from readiness.statements.quoting import found

    made = translated(sheets_in(content, shown), foreign, pack)
    read = read_tables(answers_tables(made.sheets, pack), shown, pack)
    if not made.not_used:
        return read
    headings = at_most([found(heading) for heading in made.not_used], 100)
    return read._replace(remarks=(*read.remarks, foreign_tables.not_used(headings=headings)))


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
