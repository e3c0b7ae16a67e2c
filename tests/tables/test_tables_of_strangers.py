"""Tables of strangers become packs that `check` calls valid, or are refused with the row and the text."""

import shlex
from pathlib import Path

import pytest

from readiness.loading.read_pack import load_pack
from running import readiness_here

CASES = sorted((Path(__file__).parents[1] / "cases" / "questionnaires").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_table_becomes_the_expected_pack_with_the_expected_words(case, tmp_path, update_golden):
    table, options = next(case.glob("table.*")), case / "options"
    said = options.read_text("utf-8").split("\n") if options.exists() else []
    (tmp_path / table.name).write_bytes(table.read_bytes())
    made = readiness_here("new-pack", "mine", "--from", table.name, *filter(None, said), cwd=tmp_path)
    text = made.stderr + summary(tmp_path) if made.returncode == 0 else made.stderr
    if update_golden:
        (case / "expected.txt").write_text(text, "utf-8")

    assert text == (case / "expected.txt").read_text("utf-8"), shlex.join(said)
    assert made.returncode == 0 or not (tmp_path / "mine").exists()


def summary(folder):
    """Return the pack as a few lines, after `check` found nothing wrong with it."""
    checked = readiness_here("check", "mine", "--format", "json", cwd=folder)
    assert checked.returncode == 0, checked.stdout
    pack = load_pack("mine", packs=folder / "mine")
    lines = ["", f"levels: {', '.join(f'{level.level} {level.name}' for level in pack.rubric.scale.levels[:4])}"]
    for node in (node for dimension in pack.questionnaire.dimensions for node in dimension.walk()):
        lines.append(f"{node.id}: {node.title}")
        lines += [f"  {shown(question, pack)}" for question in node.questions[:12]]
    return "".join(f"{line}\n" for line in lines)


def shown(question, pack):
    judged = pack.rubric.questions[question.id]
    parts = [question.code, question.id, question.title, question.prompt if question.prompt != question.title else ""]
    parts += [question.why or "", f"weight {float(judged.weight)}" if judged.weight != 1 else ""]
    parts.append(f"levels {dict(judged.levels)}" if judged.levels else "")
    parts.append(f"asked when {question.ask_when.root}" if question.ask_when else "")
    return " · ".join(ascii(part)[1:-1] if not part.isprintable() else part for part in parts if part)
