"""The same opinions give the same answers file by form, workbook, phone and keyboard, but for the order of names."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml

from filled_forms import data_in
from in_plain_lines import sitting
from readiness import pipeline
from readiness.room.phone_options import PhoneOptions
from readiness.room.phones import Phones
from returned_forms import returned, write_return
from running import ROOT, readiness_here

TINY = ROOT / "tests/cases/packs/tiny"
HEADER: dict[str, Any] = {
    "organization": "Elm Hill Health",
    "use_case": "Sepsis prediction",
    "date": "2026-06-05",
    "questionnaire": "tiny@1.2.0",
    "rubric": "tiny@1.1.0",
    "profile": {"touches_care": True, "uses_agents": False, "size": "large", "sites": 3},
}
SAID: dict[str, dict[str, Any]] = {
    "CARE-01": {"Ana": 2, "Ben": 2, "Cho": 2},
    "CARE-02": {"Ana": 0, "Ben": 3, "Cho": "unknown"},
    "TEAM-01": {"Ana": 1, "Ben": 1, "Cho": 1},
}
IDS = {"CARE-01": "care.records", "CARE-02": "care.oversight", "TEAM-01": "team.owner"}
EXPECTED = {
    "care.records": {"level": 2, "votes": {"Ana": 2, "Ben": 2, "Cho": 2}},
    "care.oversight": {"votes": {"Ana": 0, "Ben": 3, "Cho": "unknown"}},
    "team.owner": {"level": 1, "votes": {"Ana": 1, "Ben": 1, "Cho": 1}},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    header = yaml.safe_dump(HEADER | {"participants": ["Ana", "Ben", "Cho"]}, default_flow_style=True, width=1_000)
    path.write_text(f"assessment: {header.strip()}\nanswers:\n", "utf-8")
    return path


def said_by(name: str) -> dict[str, Any]:
    """Return what one person says, by the id of the question."""
    return {IDS[code]: {"level": votes[name]} for code, votes in SAID.items()}


def by_form(path: Path) -> None:
    pack = pipeline.load(path, TINY).pack
    files = []
    for name in ("Ana", "Ben", "Cho"):
        page = path.with_name(f"{name}.html")
        run(path, "export", path, "--format", "form", "--for", name, "--only", "all", "-o", page)
        form = data_in(page.read_text("utf-8"))["form"]
        files.append(write_return(page.with_suffix(".yaml"), returned(pack, said_by(name), name, form=form, **HEADER)))
    run(path, "import", path, *files, "--write")


def by_workbook(path: Path) -> None:
    files = []
    for name in ("Ana", "Ben", "Cho"):
        file = path.with_name(f"{name}.xlsx")
        run(path, "export", path, "--for", name, "--only", "all", "-o", file)
        book = openpyxl.load_workbook(file)
        sheet = book["Answers"]
        columns = {cell.value: cell.column for cell in sheet[1]}
        for row in sheet.iter_rows(min_row=2):
            if (code := row[columns["Code"] - 1].value) in SAID:
                sheet.cell(row[0].row, columns["Level"], str(SAID[code][name]))
        book.save(file)
        files.append(file)
    run(path, "import", path, *files, "--write")


def by_keyboard(path: Path) -> None:
    def lines() -> Iterator[str]:
        for code, votes in SAID.items():
            yield from (
                f"g {code}",
                "v",
                "".join({"unknown": "u"}.get(str(vote), str(vote)) for vote in votes.values()),
            )
            yield from ("", "")  # shows the votes; takes what all say, or leaves the question open

    sitting(path, *lines(), packs=TINY, blind=True)


def by_phone(path: Path) -> None:
    phones = Phones(PhoneOptions("loopback"), path)
    tokens: dict[str, str] = {}

    def vote(code: str) -> Callable[[], None]:
        def act() -> None:
            room = phones.room
            assert room
            for name, level in reversed(SAID[code].items()):
                tokens[name] = tokens.get(name) or room.join(name)
                room.vote(tokens[name], code, int(room.view(tokens[name])["round"]), level)

        return act

    try:
        lines = [line for code in SAID for line in (f"g {code}", "v", vote(code), "", "")]
        sitting(path, *lines, packs=TINY, blind=True, phones=phones)
    finally:
        phones.close()


def run(path: Path, *arguments: object) -> None:
    ran = readiness_here(*arguments, "--pack", TINY, cwd=path.parent)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("way", [by_form, by_workbook, by_phone, by_keyboard])
def test_the_same_opinions_give_the_same_answers(path, way):
    before = pipeline.load(path, TINY).answers
    way(path)
    after = pipeline.load(path, TINY).answers

    answers = {id_: one.model_dump(mode="json", exclude_defaults=True) for id_, one in after.answers.items()}
    assert answers == EXPECTED
    assert after.assessment == before.assessment
