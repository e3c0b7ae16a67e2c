"""Tables of strangers become packs that `check` calls valid, or are refused with the row and the text."""

import json
import shlex
from pathlib import Path

import openpyxl
import pytest

from readiness.loading.read_pack import load_pack
from running import readiness_here

CASES = sorted((Path(__file__).parents[1] / "cases" / "questionnaires").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_table_becomes_the_expected_pack_with_the_expected_words(case, tmp_path, update_golden):
    options = case / "options"
    said = options.read_text("utf-8").split("\n") if options.exists() else []
    table = table_of(case, tmp_path)
    made = readiness_here("new-pack", "mine", "--from", table, *filter(None, said), cwd=tmp_path)
    text = made.stderr + summary(tmp_path) if made.returncode == 0 else made.stderr
    if update_golden:
        (case / "expected.txt").write_text(text, "utf-8")

    assert text == (case / "expected.txt").read_text("utf-8"), shlex.join(said)
    assert made.returncode == 0 or not (tmp_path / "mine").exists()


def table_of(case, folder):
    """Write the table of a case, and return its name; the sheets of a workbook are written as JSON."""
    source = next(case.glob("table.*"))
    if source.suffix != ".json":
        (folder / source.name).write_bytes(source.read_bytes())
        return source.name
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in json.loads(source.read_text("utf-8")).items():
        sheet = book.create_sheet(name.removesuffix(" (hidden)"))
        sheet.sheet_state = "hidden" if name.endswith(" (hidden)") else "visible"
        for row in rows:
            sheet.append(row)
    book.save(folder / "table.xlsx")
    return "table.xlsx"


def summary(folder):
    """Return the pack as a few lines, after `check` found nothing wrong with it."""
    checked = readiness_here("check", "mine", "--format", "json", cwd=folder)
    assert checked.returncode == 0, checked.stdout
    pack = load_pack("mine", packs=folder / "mine")
    lines = ["", *(f"fact {fact.id}: {fact.prompt} {fact.type} {fact.choices}" for fact in pack.questionnaire.facts)]
    lines += [f"levels: {', '.join(f'{level.level} {level.name}' for level in pack.rubric.scale.levels[:4])}"]
    for node in (node for dimension in pack.questionnaire.dimensions for node in dimension.walk()):
        lines.append(f"{node.id}: {node.title}")
        lines += [f"  {shown(question, pack)}" for question in node.questions[:12]]
    return "".join(f"{line}\n" for line in lines)


def shown(question, pack):
    judged = pack.rubric.questions[question.id]
    parts = [question.code, question.id, question.title, question.prompt if question.prompt != question.title else ""]
    parts += [question.why or "", f"weight {float(judged.weight)}" if judged.weight != 1 else ""]
    parts.append(f"scale {judged.scale}" if judged.scale else "")
    parts.append(f"levels {dict(judged.levels)}" if judged.levels else "")
    parts.append(f"asked when {question.ask_when.root}" if question.ask_when else "")
    return " · ".join(ascii(part)[1:-1] if not part.isprintable() else part for part in parts if part)
