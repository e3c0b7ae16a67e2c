"""Every answers file has one layout, which changes no value and loses no comment.

A case is a folder of `cases/layouts`: a file as it was, and as it is laid out. The pack is `cases/packs/tiny`.
"""

import random
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from readiness.errors import InvalidFilesError, ReadinessError
from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import Document, parse, read_yaml
from readiness.model.pack import Pack
from readiness.saving.canonical_layout import canonical_text
from readiness.saving.new_answers import Further, new_answers, new_organization
from readiness.saving.node_positions import comments_in, node_positions
from readiness.saving.yaml_file_edit import edit_text
from readiness.saving.yaml_scalars import PlainScalar
from running import ROOT
from small_packs import pack_files, write_files

CASES = sorted(path.parent for path in ROOT.glob("tests/cases/layouts/*/before.yaml"))
FACTS = {"touches_clinical_care": "true", "sites": "3"}


@cache
def pack(name: str = "healthcare-ai", folder: Path | None = None) -> Pack:
    return load_pack(name, name, folder)


def tiny() -> Pack:
    return pack("tiny", ROOT / "tests/cases/packs/tiny")


def laid_out(text: str, of: Pack) -> str:
    return canonical_text(parse(text, "answers.yaml"), of)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file_is_laid_out_exactly_so_and_then_left_alone(case: Path, request: pytest.FixtureRequest) -> None:
    text = laid_out((case / "before.yaml").read_text("utf-8"), tiny())
    if request.config.getoption("--update-golden", default=False):
        (case / "after.yaml").write_text(text, "utf-8")

    assert text == (case / "after.yaml").read_text("utf-8")
    assert laid_out(text, tiny()) == text


def corpora() -> list[Path]:
    """Every file with answers in the tests and the examples."""
    files = [path for root in ("tests", "examples") for path in sorted((ROOT / root).rglob("*.yaml"))]
    return [path for path in files if b"\nanswers:" in path.read_bytes()]


def pack_of(document: Document, path: Path) -> Pack:
    """Return the pack that a file names, from a folder beside it, the tests or the package; else the shipped one."""
    header = document.data.get("assessment")
    header = header if isinstance(header, dict) else document.data
    name = str(header.get("questionnaire")).partition("@")[0]
    folders = [
        path.parent / "packs",
        path.parents[1] / "packs",
        *ROOT.glob("tests/cases/packs/*"),
        ROOT / "tests/packs",
    ]
    for folder in folders:
        if (folder / "questionnaires" / name).is_dir():
            try:
                return pack(name, folder)
            except ReadinessError:
                continue
    return pack()


def comments(text: str) -> Counter[str]:
    return Counter(line.rstrip() for line in comments_in(text, node_positions(text), 0, len(text)))


def test_no_value_and_no_comment_of_any_file_changes_and_the_second_time_nothing_does() -> None:
    read = 0
    for path in corpora():
        try:
            document = read_yaml(path)
        except InvalidFilesError:
            continue
        if not isinstance(document.data, dict):
            continue
        of = pack_of(document, path)
        text = canonical_text(document, of)
        again = parse(text, str(path))
        assert again.data == document.data, path
        assert not comments(document.text) - comments(text), path
        assert canonical_text(again, of) == text, path
        read += 1
    assert read > 300


@pytest.mark.parametrize("depth", [None, "short", "middle"])
def test_a_new_file_is_laid_out_this_way(depth) -> None:
    alone = new_answers(pack(), "Elm", "Beds", "2026-06-05", FACTS, further=Further(depth=depth))
    shared = new_answers(pack(), "Elm", "Beds", "2026-06-05", FACTS, "organization.yaml", Further(depth=depth))
    of_all = new_organization(pack(), "Elm", "2026-06-05", FACTS)

    assert [laid_out(text, pack()) for text in (alone, shared, of_all)] == [alone, shared, of_all]


def test_what_commands_write_into_a_new_file_is_laid_out_this_way() -> None:
    chosen = random.Random(5)
    text = new_answers(pack(), "Elm", "Beds", "2026-06-05", FACTS)
    for question in chosen.sample(list(pack().questionnaire.questions), 30):
        document = parse(text, "answers.yaml")
        answer = chosen.choice(
            [
                PlainScalar("2"),
                {"level": PlainScalar("1"), "note": "It's so: seen.\nOn two lines."},
                {"evidence": [{"title": "Report", "date": PlainScalar("2026-05-01"), "supports": PlainScalar("2")}]},
            ]
        )
        answers = {**(document.data["answers"] or {}), question: answer}
        text = edit_text(document, document.data | {"answers": answers}, [("answers", question)], pack())
    for section, value in (
        ("remedies", {"data.availability": {"owner": "CIO", "due": PlainScalar("2026-09-30")}}),
        ("tool", {"status": "live"}),
        ("sites", [{"id": "north", "title": "North", "answers": {"data.groups": PlainScalar("2")}}]),
    ):
        document = parse(text, "answers.yaml")
        text = edit_text(document, document.data | {section: value}, [(section,)], pack())

    assert laid_out(text, pack()) == text


def test_the_comment_lines_of_questions_that_were_removed_come_back() -> None:
    new = new_answers(pack(), "Elm", "Beds", "2026-06-05", FACTS)
    bare = "".join(line for line in new.splitlines(keepends=True) if not line.startswith("  # DATA-0"))

    assert bare != new
    assert laid_out(bare, pack()) == new


def test_a_form_that_cannot_be_laid_out_without_loss_is_refused() -> None:
    text = "answers:\n  care.records:\n    note: |2  # its margin is two\n        deeper\n"

    with pytest.raises(ValueError):
        laid_out(text, tiny())


def test_a_title_of_several_lines_is_a_comment_of_one(tmp_path):
    files = pack_files("lines", frozenset())
    files["questionnaires/lines/data.yaml"]["questions"][0]["title"] = "Plan\nfor the ward"
    write_files(tmp_path, files)
    pack = load_pack("lines", packs=tmp_path)
    text = new_answers(pack, "Elm", "Beds", "2026-06-05", {})

    assert "  # D-1 Plan for the ward\n" in text
    assert canonical_text(parse(text, "answers.yaml"), pack) == text
