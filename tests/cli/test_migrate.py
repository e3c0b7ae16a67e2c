"""Answers to an earlier version of a pack are carried to today's ids; every case is a folder of files.

A case has the file as it was (`before.yaml`), perhaps with its organization's and an overlay, as it is afterwards
(`after.yaml`), and what the command tells (`told.txt`). The pack is `cases/packs/ward`.
"""

import json
from pathlib import Path
from shutil import copy, copytree

import pytest

from running import ROOT, readiness_here

CASES = sorted(path.parent for path in ROOT.glob("tests/cases/migration/*/before.yaml"))
WARD = ROOT / "tests/cases/packs/ward"


def here(folder: Path, case: str) -> Path:
    """Copy a case and its pack into a folder, and return the folder."""
    copytree(WARD, folder / "packs")
    for file in (ROOT / "tests/cases/migration" / case).glob("*.yaml"):
        if not file.stem.endswith("after"):
            copy(file, folder / ("answers.yaml" if file.name == "before.yaml" else file.name))
    return folder


def migrate(folder: Path, *more: str):
    return readiness_here("migrate", "answers.yaml", "--pack", "packs", *more, cwd=folder)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file_becomes_exactly_this_and_is_then_left_alone(case, tmp_path, request):
    folder = here(tmp_path, case.name)
    before = {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
    told = migrate(folder)
    assert {path.name: path.read_bytes() for path in folder.glob("*.yaml")} == before
    assert migrate(folder, "--write").returncode == 0
    after = {path.name: path.read_text("utf-8") for path in folder.glob("*.yaml")}
    beside = {f"{name}.yaml": f"{name}-after.yaml" for name in ("organization", "overlay")}
    expected = {"answers.yaml": "after.yaml"} | beside
    if request.config.getoption("--update-golden", default=False):
        (case / "told.txt").write_text(told.stdout, "utf-8")
        for name, text in after.items():
            (case / expected[name]).write_text(text, "utf-8")

    assert told.stdout == (case / "told.txt").read_text("utf-8")
    assert after == {name: (case / expected[name]).read_text("utf-8") for name in after}
    assert told.returncode == (0 if case.name == "nothing" else 1)
    again = migrate(folder)
    assert (again.returncode, "nothing to do" in again.stdout) == (0, True)
    assert readiness_here("check", "answers.yaml", "--pack", "packs", cwd=folder).returncode == 0


def test_the_result_as_json_has_codes_and_lines(tmp_path):
    folder = here(tmp_path, "both_ids")

    (file,) = json.loads(migrate(folder, "--format", "json").stdout)["files"]

    assert (file["result"], file["before"], file["now"]) == ("would-change", "ward@1.0.0", "ward@3.0.0")
    assert [(one["line"], one["about"]["code"]) for one in file["look_at"]] == [
        (8, "migrating.answered_already"),
        (11, "migrating.answered_already"),
        (11, "migrating.split"),
    ]


def test_check_and_report_name_the_line_to_type(tmp_path):
    folder = here(tmp_path, "both_ids")

    for command in (["check"], ["report", "--format", "markdown", "-o", "-"]):
        done = readiness_here(command[0], "answers.yaml", "--pack", "packs", *command[1:], cwd=folder)

        assert done.returncode == 3
        assert "readiness migrate answers.yaml --pack packs" in done.stdout + done.stderr
        assert (done.stdout + done.stderr).count("error:") == 1


def test_an_earlier_file_is_carried_over_in_memory_for_the_comparison(tmp_path):
    folder = here(tmp_path, "whole")
    migrate(folder, "--write")
    old = ROOT / "tests/cases/migration/whole/before.yaml"
    (folder / "old.yaml").write_text(old.read_text("utf-8").replace("data.plan: 2", "data.plan: 1"), "utf-8")
    earlier = (folder / "old.yaml").read_bytes()

    done = readiness_here(
        "report", "answers.yaml", "--since", "old.yaml", "--pack", "packs", "--format", "json", "-o", "-", cwd=folder
    )

    changed = json.loads(done.stdout)["changes"]["answers"]
    assert [(one["question"]["code"]) for one in changed] == ["D-1"]
    assert "carried from ward@1.2.0 to ward@3.0.0" in done.stderr
    assert (folder / "old.yaml").read_bytes() == earlier


@pytest.mark.parametrize(
    ("digest", "named"),
    [("  pack_digest: 3f2a91bc04d5e6f7\n", "ward@1.0.1 (3f2a91bc)"), ("", "ward@1.0.1 (content not recorded)")],
)
def test_what_is_carried_over_is_marked_as_judged_by_another_pack(digest, named, tmp_path):
    folder = here(tmp_path, "whole")
    migrate(folder, "--write")
    text = (ROOT / "tests/cases/migration/whole/before.yaml").read_text("utf-8")
    assert "  pack_digest: 3f2a91bc04d5e6f7\n" in text
    (folder / "old.yaml").write_text(text.replace("  pack_digest: 3f2a91bc04d5e6f7\n", digest), "utf-8")
    done = readiness_here("compare", "old.yaml", "answers.yaml", "--pack", "packs", "--format", "json", cwd=folder)

    before = json.loads(done.stdout)["before"]
    assert before["rejudged"]["parameters"]["before"]["text"].endswith(named)


def test_windows_line_ends_and_a_byte_order_mark_stay(tmp_path):
    folder = here(tmp_path, "whole")
    file = folder / "answers.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    migrate(folder, "--write")

    after = ROOT / "tests/cases/migration/whole/after.yaml"
    assert file.read_bytes() == b"\xef\xbb\xbf" + after.read_bytes().replace(b"\n", b"\r\n")


@pytest.mark.parametrize(
    ("was", "wrong", "place", "said"),
    [
        ("ward@1.2.0", "ward@4.0.0", "answers.yaml:6:18", "the version here is 3.0.0"),
        ("data.plan: 2", "data.plan: 9", "answers.yaml:13:14", "9 is not a level of the scale"),
        ("data.plan: 2", "data.pan: 2", "answers.yaml:13:3", "there is no question 'data.pan'"),
        ("{Ana: 1, Ben: 2}", "{Ana: 1, Cleo: 2}", "answers.yaml:24:21", "there is no participant 'Cleo'"),
        ("[buy, I-01]", "[buy, I-09]", "answers.yaml:62:19", "there is no initiative 'I-09'"),
    ],
)
def test_a_fault_is_told_at_its_place_in_the_older_file_and_nothing_is_written(was, wrong, place, said, tmp_path):
    folder = here(tmp_path, "whole")
    file = folder / "answers.yaml"
    text = file.read_text("utf-8")
    assert text.count(was) == 1
    file.write_text(text.replace(was, wrong), "utf-8")

    done = migrate(folder, "--write")

    assert done.returncode == 3
    assert place in done.stderr
    assert said in done.stderr
    assert file.read_text("utf-8") == text.replace(was, wrong)


def test_standard_input_is_refused(tmp_path):
    done = readiness_here("migrate", "-", cwd=tmp_path)

    assert done.returncode == 2
    assert "standard input" in done.stderr


def test_a_comparison_of_packs_names_ids_that_are_gone_without_a_word(tmp_path):
    older, newer = tmp_path / "older", tmp_path / "newer"
    for folder in (older, newer):
        copytree(WARD, folder)
    file = newer / "questionnaires/ward/questionnaire.yaml"
    for kind in ("questionnaires", "rubrics"):
        main = older / kind / "ward" / f"{kind[:-1]}.yaml"
        text = main.read_text("utf-8").replace("version: 3.0.0", "version: 2.4.0").replace("ward@3", "ward@2")
        main.write_text(text.split("  - version: 2.4.0")[0], "utf-8")
    asked = older / "questionnaires/ward/data.yaml"
    more = "  - {id: old, code: D-9, title: Old, prompt: Old?}\n  - {id: lost, code: D-8, title: Lost, prompt: Lost?}\n"
    asked.write_text(asked.read_text("utf-8") + more, "utf-8")

    done = readiness_here("check", newer, "--against", older)

    assert "say under 'changes' in the questionnaire what became of data.lost; else" in done.stdout
    file.write_text(
        file.read_text("utf-8").replace("retired: {data.old", "retired: {data.lost: Gone., data.old"), "utf-8"
    )
    assert "under 'changes'" not in readiness_here("check", newer, "--against", older).stdout


def test_the_schemas_beside_the_files_are_written_anew(tmp_path):
    folder = here(tmp_path, "organization")
    schemas = [folder / ".readiness" / f"{name}.schema.json" for name in ("answers", "organization")]
    schemas[0].parent.mkdir()
    for schema in schemas:
        schema.write_text("{}", "utf-8")

    migrate(folder, "--write")

    assert [len(json.loads(schema.read_text("utf-8"))["properties"]) > 1 for schema in schemas] == [True, True]
