"""The prework that an answers file still lacks: each question, and the people who are asked."""

from pathlib import Path

from readiness import pipeline
from readiness.cli.list_agenda import people_data
from readiness.cli.list_data import case_items, prework_item
from readiness.cli.list_output import case_lines, prework_line
from readiness.cli.narrowed_pack import Narrowing, narrowed
from readiness.cli.output import print_notice, write_result
from readiness.cli.project import settle
from readiness.interview.agenda import open_prework
from readiness.interview.agenda_text import people_words
from readiness.interview.navigator import Navigator
from readiness.safe_text import json_text
from readiness.statements import listing as statements
from readiness.statements.voice import say


def print_prework(answers: str, form: str, packs: Path | None, by: Narrowing) -> None:
    """Print the prework that the facts of an answers file ask for and that nobody has answered."""
    settled = settle(answers, packs, language=False)
    loaded = pipeline.load(settled.first, packs=settled.packs)
    left = narrowed(loaded.pack, by).questionnaire.questions
    found = [each for each in open_prework(Navigator(loaded.pack, loaded.answers)) if each[0].id in left]
    needs_case = loaded.answers.case is None
    if form == "json":
        items = [prework_item(one) | {"people": people_data(people)} for one, people in found]
        items += [item | {"people": []} for item in case_items(loaded.pack)] if needs_case else []
        write_result(json_text({"schema_version": "2", "prework": items}).encode(), None)
        return
    lines = [prework_line(one, ", ".join(map(say, people_words(people)))) for one, people in found]
    lines += case_lines(loaded.pack) if needs_case else []
    write_result("".join(f"{line}\n" for line in lines).encode(), None)
    if not lines:
        print_notice(statements.no_open_prework())
