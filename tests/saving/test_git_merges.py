"""Branches that answer different questions merge, in a real git; the layout of a new file sees to that."""

import random
import re
from pathlib import Path

import pytest

from git_branches import PACK, QUESTIONS, Branches, a_new_file, answered, answers_in
from readiness.loading.yaml_file import parse
from readiness.saving.canonical_layout import canonical_text
from readiness.saving.merge_texts import merge_texts
from readiness.saving.yaml_scalars import PlainScalar

LEVEL = PlainScalar("2")
NAMED = {code: question.id for code, question in PACK.questionnaire.by_code.items()}


def report(title: str) -> dict[str, object]:
    """An answer of several lines."""
    piece = {"title": title, "date": PlainScalar("2026-05-01"), "supports": LEVEL}
    return {"level": LEVEL, "note": f"{title}\nwas seen.", "evidence": [piece]}


HOW = {"merge": ("merge", "-q", "theirs"), "rebase": ("rebase", "-q", "theirs"), "pick": ("cherry-pick", "theirs")}


@pytest.mark.parametrize("how", HOW.values(), ids=HOW)
@pytest.mark.parametrize("first", [0, 12, 50, len(QUESTIONS) - 2])
def test_branches_that_answer_neighbors_in_a_new_file_do_not_conflict(first, how, tmp_path: Path) -> None:
    mine, other = QUESTIONS[first : first + 2]
    base = a_new_file()
    ours, theirs = {mine: report("Minutes")}, {other: LEVEL}

    code, text = Branches(tmp_path, base, answered(base, ours), answered(base, theirs)).merged(*how)

    assert code == 0
    assert text == answered(base, ours | theirs)


@pytest.mark.parametrize("seed", range(5))
def test_branches_that_answer_and_change_many_neighbors_do_not_conflict(seed, tmp_path: Path) -> None:
    chosen = random.Random(seed)
    base = answered(a_new_file(), {one: report(f"Old {one}") for one in chosen.sample(QUESTIONS, 30)})
    around = chosen.randrange(len(QUESTIONS) - 8)
    neighbors = chosen.sample(QUESTIONS[around : around + 8], 8)
    ours = {one: chosen.choice([LEVEL, report(f"Ours {one}")]) for one in neighbors[:4]}
    theirs = {one: chosen.choice([LEVEL, report(f"Theirs {one}")]) for one in neighbors[4:]}

    code, text = Branches(tmp_path, base, answered(base, ours), answered(base, theirs)).merged()

    assert code == 0
    assert answers_in(text) == answers_in(base) | ours | theirs


def without_questions(text: str) -> str:
    """Return a file as somebody may have written it by hand, without the comment lines of the questions."""
    return "".join(line for line in text.splitlines(keepends=True) if not re.match(r"  # [A-Z]+-\d", line))


def test_a_file_without_the_lines_of_the_questions_conflicts_until_it_is_laid_out(tmp_path: Path) -> None:
    bare = without_questions(answered(a_new_file(), dict.fromkeys(QUESTIONS, LEVEL)))
    mine, other = (f"{one}: 2\n" for one in QUESTIONS[:2])

    def merged(base: str, folder: str) -> int:
        (tmp_path / folder).mkdir()
        ours, theirs = (base.replace(one, one.replace("2", "3")) for one in (mine, other))
        return Branches(tmp_path / folder, base, ours, theirs).merged()[0]

    assert merged(bare, "bare") == 1
    assert merged(canonical_text(parse(bare, "answers.yaml"), PACK), "laid-out") == 0


@pytest.mark.parametrize("seed", range(12))
def test_by_question_even_answers_in_the_same_words_merge_as_if_given_one_after_the_other(seed) -> None:
    chosen = random.Random(seed)
    base = answered(a_new_file(), {one: report("Report") for one in chosen.sample(QUESTIONS, chosen.choice([0, 20]))})
    around = chosen.randrange(len(QUESTIONS) - 6)
    neighbors = chosen.sample(QUESTIONS[around : around + 6], 6)
    ours = {one: chosen.choice([LEVEL, report("Report")]) for one in neighbors[:3]}
    theirs = {one: chosen.choice([LEVEL, report("Report")]) for one in neighbors[3:]}

    merged = merge_texts(base, answered(base, ours), answered(base, theirs), NAMED)

    assert not merged.conflicts
    assert merged.text == answered(answered(base, ours), theirs)


def test_git_takes_the_driver_for_merge_and_rebase(tmp_path: Path) -> None:
    base = answered(a_new_file(), {QUESTIONS[0]: LEVEL})
    ours = base.replace("date: 2026-06-05", "date: 2026-06-12").replace(
        "\n  data.availability: 2\n", "\n  data.availability: 3\n"
    )
    theirs = answered(base.replace("date: 2026-06-05", "date: 2026-06-19"), {QUESTIONS[1]: LEVEL})
    for how in ("merge", "rebase"):
        (tmp_path / how).mkdir()
        branches = Branches(tmp_path / how, base, ours, theirs)
        branches.use_driver()

        code, text = branches.merged(*HOW[how])

        assert code == 0
        assert text == answered(ours.replace("2026-06-12", "2026-06-19"), {QUESTIONS[1]: LEVEL})


def test_two_answers_to_one_question_stay_for_a_person_and_the_rest_is_merged(tmp_path: Path) -> None:
    base = a_new_file()
    ours = answered(base, {QUESTIONS[0]: PlainScalar("3"), QUESTIONS[1]: LEVEL})
    theirs = answered(base, {QUESTIONS[0]: PlainScalar("1"), QUESTIONS[2]: LEVEL})
    branches = Branches(tmp_path, base, ours, theirs)
    branches.use_driver()

    told = branches.git("merge", "theirs")

    lines = branches.file.read_text("utf-8").splitlines()
    begin = lines.index("<<<<<<< ours")
    assert told.returncode == 1
    assert f"answers.yaml:{begin + 1}:1: error: both branches changed answers.{QUESTIONS[0]}" in told.stderr
    assert lines[begin : begin + 5] == [
        "<<<<<<< ours",
        f"  {QUESTIONS[0]}: 3",
        "=======",
        f"  {QUESTIONS[0]}: 1",
        ">>>>>>> theirs",
    ]
    decided = "\n".join([*lines[:begin], lines[begin + 1], *lines[begin + 5 :], ""])
    assert decided == answered(ours, {QUESTIONS[2]: LEVEL})
