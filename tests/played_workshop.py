"""A whole workshop: prework on forms and in a workbook, ten questions in the room, and what has to be there after it.

What people say is in `cases/workshop`, as is the file that has to come out, which was written by hand.
"""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import yaml

from filled_forms import data_in, filled_in
from readiness import pipeline
from returned_forms import returned, write_return
from running import readiness_here

CASES = Path(__file__).parent / "cases/workshop"
PEOPLE = ["Ana", "Ben", "Cho", "Dan", "Eve", "Flo"]
OFFICE = shutil.which("soffice")
WIDTHS = {"Ana": 390, "Ben": 1280}
"""The width of the screen on which each form is filled in."""
_COLUMNS = {"level": "Level", "note": "Note"}
_EVIDENCE = {"title": "Evidence", "date": "Date of the evidence", "location": "Where it is"}
_FIELDS = {"title": "Evidence: title", "date": "Made on", "location": "Where to find it"}


def case(name: str) -> Any:
    """Return the data of a case file; dates stay text."""
    return yaml.load((CASES / f"{name}.yaml").read_text("utf-8"), yaml.BaseLoader)


def before(folder: Path) -> Path:
    """Write the answers as they are before the workshop; return their path."""
    path = folder / "answers.yaml"
    path.write_bytes((CASES / "before.yaml").read_bytes())
    return path


def run(folder: Path, *arguments: object) -> str:
    """Run a command that has to succeed; return all that it says."""
    ran = readiness_here(*arguments, cwd=folder)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout + ran.stderr


# Prework


def hand_out(path: Path) -> None:
    """Write the two forms and the workbook."""
    prework = case("prework")
    people = {one["name"]: f"{one['name']}, {one['role']}" for one in case("before")["assessment"]["participants"]}
    for name in WIDTHS:
        only = ",".join(prework[name])
        run(path.parent, "export", path, "--format", "form", "--for", people[name], "--only", only)
    run(path.parent, "export", path, "--for", people["Cho"], "--only", "data")


def fill_in_browser(folder: Path, name: str) -> None:
    """Fill in a form as a person does, and save what it returns."""
    steps = [f"type(field(page(), 'Your name'), {name!r});"]
    for code, said in case("prework")[name].items():
        steps.append(f"choose('{code}', '{said['level']}');")
        steps += [f"type(field(set('{code}'), 'Note'), {said['note']!r});"] if "note" in said else []
        if "evidence" in said:
            steps.append(f"press(set('{code}'), 'Add evidence');")
            for key, value in said["evidence"].items():
                steps.append(f"type(field(set('{code}'), '{_FIELDS[key]}'), {value!r});")
    form = folder / f"answers-{name.lower()}.html"
    seen = filled_in(form, "\n".join([*steps, "seen.text = text();"]), width=WIDTHS[name])
    form.with_suffix(".yaml").write_text(seen["text"], "utf-8")


def fill_by_script(path: Path, name: str) -> None:
    """Write what a form would return, without a browser."""
    loaded = pipeline.load(path)
    ids = {question.code: id_ for id_, question in loaded.pack.questionnaire.questions.items()}
    said: dict[str, Any] = {}
    for code, one in case("prework")[name].items():
        level = one["level"]
        said[ids[code]] = one | {"level": int(level) if level.isdigit() else level}
        if "evidence" in one:
            said[ids[code]] |= {"evidence": [one["evidence"]]}
    header = case("before")["assessment"]
    form = data_in(path.with_name(f"answers-{name.lower()}.html").read_text("utf-8"))["form"]
    data = returned(loaded.pack, said, name, form=form, **header)
    write_return(path.with_name(f"answers-{name.lower()}.yaml"), data)


def fill_workbook(path: Path) -> None:
    """Fill in the workbook as another program saves it."""
    book = openpyxl.load_workbook(path)
    sheet = book["Answers"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    rows = {row[columns["Code"] - 1].value: row[0].row for row in sheet.iter_rows(min_row=2)}
    for code, said in case("prework")["Cho"].items():
        cells = {_COLUMNS[key]: value for key, value in said.items() if key in _COLUMNS}
        cells |= {_EVIDENCE[key]: value for key, value in said.get("evidence", {}).items()}
        for heading, value in cells.items():
            sheet.cell(rows[code], columns[heading], value)
    book.save(path)


def save_in_office(path: Path) -> None:
    """Let LibreOffice open and save a workbook."""
    folder = path.parent / "office"
    office = [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*office, "--convert-to", "xlsx", "--outdir", folder, path], capture_output=True, check=True, timeout=300
    )
    (folder / path.name).replace(path)


def take_back(path: Path) -> None:
    """Combine the two forms in a file aside, then import them and the workbook; both tell where people differ."""
    forms, was = ["answers-ana.yaml", "answers-ben.yaml"], path.read_bytes()
    tells_what_was_agreed(run(path.parent, "combine", path, *forms, "-o", "aside.yaml"), "combined")
    tells_what_was_agreed(run(path.parent, "import", path, *forms, "answers-cho.xlsx"), "prework")
    assert path.read_bytes() == was
    run(path.parent, "import", path, *forms, "answers-cho.xlsx", "--write")


# The room


def typed_lines() -> Iterator[str]:
    """Yield all lines of the workshop in plain lines; the votes of a round are one hidden line."""
    for asked in case("room"):
        yield from (f"g {asked['code']}", "v", asked["votes"], "")
        if "again" in asked:
            yield from ("v", asked["again"], "")
        yield from asked["typed"]
        if "evidence" in asked:
            yield from (f"g {asked['code']}", *asked["evidence"])
    yield "q"


# After it


def holds_what_was_agreed(path: Path) -> None:
    """Compare the file with the one that was written by hand."""
    assert yaml.load(path.read_text("utf-8"), yaml.BaseLoader) == case("expected")


def tells_what_was_agreed(text: str, part: str) -> None:
    """Look for each sentence that was written by hand, in its order; line breaks and blanks count for nothing."""
    words = "".join(text.split())
    at = 0
    for sentence in case("told")[part]:
        found = words.find("".join(sentence.split()), at)
        assert found >= 0, f"not told, or not in this order: {sentence}\n{text}"
        at = found


def votes_on(asked: Mapping[str, Any], round_: str = "votes") -> dict[str, str]:
    """Return the votes of a round by person, as the file and the phones have them."""
    return {name: {"u": "unknown"}.get(vote, vote) for name, vote in zip(PEOPLE, asked[round_], strict=True)}
