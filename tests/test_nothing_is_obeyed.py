"""Every command, with a hostile pack, hostile answers, names, arguments and environment: all of it is shown.

Neither a terminal nor the log of a CI service obeys anything that is written.
"""

import json
import os
import re
import shutil
import sys
from itertools import count
from pathlib import Path

import pytest
import yaml

from readiness.cli.streams import EscapedStream
from readiness.output_format import FORMATS
from readiness.plugin_modules import module_names
from readiness.safe_text import harmless, json_text
from running import readiness, readiness_here

CASES = Path(__file__).parent / "cases"
IN_YAML = "\u202e\u2066\u200e\u061c\U000e0041\ufeff\n::error::forged\n##[group]forged ##vso[task.x]"
"""Hostile content of answers and packs: bidi overrides, tags, line ends, commands to a CI service."""
ANYWHERE = f"\x1b[8m\x1b]8;;x\x07\x9b2J\x85\r\t\x7f\u2028{IN_YAML}"
"""Further hostile content of file names, arguments and the environment."""
OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)
COMMANDS_TO_CI = re.compile(r"^\s*::\w|##(?:\[|vso\[|teamcity\[)", re.MULTILINE)
STYLES = re.compile(r"\x1b\[(?:0|1|2|3[0-7]|1;3[0-7])?m")
"""Escape sequences that this program writes to a terminal: bold, dim and colors."""
TEXTS = {"title", "meaning", "held", "message", "because", "prompt", "why", "success_metric"}


def with_hostile_texts(data):
    if isinstance(data, dict):
        return {
            key: f"{value}{IN_YAML}" if key in TEXTS and isinstance(value, str) else with_hostile_texts(value)
            for key, value in data.items()
        }
    return [with_hostile_texts(one) for one in data] if isinstance(data, list) else data


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder of a hostile name with a hostile pack, good answers, answers with problems, and a report."""
    made = tmp_path_factory.mktemp("here") / ANYWHERE.replace("/", "")
    shutil.copytree(CASES / "packs" / "tiny", made / "packs")
    for path in (made / "packs").rglob("*.yaml"):
        path.write_text(yaml.safe_dump(with_hostile_texts(yaml.safe_load(path.read_text("utf-8")))), "utf-8")
    header = {
        "organization": f"Elm{IN_YAML}",
        "use_case": f"Beds{IN_YAML}",
        "date": "2026-06-05",
        "questionnaire": "tiny@1.1.0",
        "rubric": "tiny@1.1.0",
        "profile": {"sites": "2", "touches_care": "true"},
        "milestones": {"G1": "2025-09-01"},
    }
    evidence = {"title": f"Log{IN_YAML}", "date": "2026-05-01", "location": f"x{IN_YAML}"}
    said = {
        "care.records": {"level": "2", "note": f"Seen{IN_YAML}", "evidence": [evidence]},
        "care.oversight": "unknown",
    }
    other = said | {"care.records": {"level": "1"}, "team.owner": {"level": "1"}}
    wrong = {f"{IN_YAML}x": "2", "care.records": {"level": f"{IN_YAML}9", f"note{IN_YAML}": "x"}}
    remedy = {"team.owner": {"owner": f"Ana{IN_YAML}", "due": "2026-05-01"}}
    for name, text in (("a", said), ("b", other), ("wrong", wrong)):
        whole = {"assessment": header, "answers": text, "remedies": remedy}
        (made / f"{name}{ANYWHERE}.yaml").write_text(yaml.safe_dump(whole, allow_unicode=False), "utf-8")
    (made / f"raw{ANYWHERE}.yaml").write_text(f"a: {ANYWHERE}", "utf-8")
    rows = f"id,level,note,{IN_YAML.replace(chr(10), '')}\ncare.records,{IN_YAML[0]}9,x\n{IN_YAML[0]}x,2,x\n,1,x\n"
    (made / f"table{ANYWHERE}.csv").write_text(rows, "utf-8")
    table = f'Question,ID,Weight,x{ANYWHERE}\n"{ANYWHERE}",{ANYWHERE},1\nx,{ANYWHERE},\n'
    (made / f"table{ANYWHERE}.csv").write_text(table, "utf-8")
    (made / "look").mkdir()
    (made / "look" / f"{ANYWHERE}.css").write_text("x", "utf-8")
    return made


def named(name):
    return f"{name}{ANYWHERE}.yaml"


A, B, WRONG, RAW, NONE = map(named, ("a", "b", "wrong", "raw", "none"))
TABLE = f"table{ANYWHERE}.csv"
TABLE = f"table{ANYWHERE}.csv"
PACK = ("--pack", "packs")
RUNS = {
    "answer": [
        (A, "care.records=1", *PACK),
        (A, f"{ANYWHERE}=1", *PACK),
        (A, f"care.records={ANYWHERE}", *PACK),
        (A, "care.records=1", "--evidence", ANYWHERE, *PACK),
        ("--data-file", WRONG, A),
    ],
    "assess": [(A, "--plain", *PACK), (A, "--plain", "--target", ANYWHERE, *PACK), (NONE,)],
    "case": [
        (A, *PACK),
        (A, "--format", "csv", "-o", "-", *PACK),
        (A, "--from", RAW, *PACK),
        (A, "--from", NONE, "--write", *PACK),
        (A, "--target", ANYWHERE, *PACK),
    ],
    "check": [(A, *PACK), (WRONG, *PACK), (RAW,), (NONE,), ("packs",), (ANYWHERE,), (WRONG, *PACK, "--format", "json")],
    "combine": [
        (A, B, "-o", "new", *PACK),
        (A, B, "-o", "new", "--format", "json", *PACK),
        (A, B, "-o", B, *PACK),
        (A, WRONG, "-o", "new", *PACK),
    ],
    "compare": [
        *((A, B, "--format", form, *PACK) for form in ("terminal", "json", "markdown")),
        (A, WRONG, *PACK),
        (NONE, A, *PACK),
        (f"{ANYWHERE}:{A}", B, *PACK),
        (ANYWHERE, A, *PACK),
    ],
    "doctor": [(), ("--format", "json"), ("--format", ANYWHERE)],
    "explain": [
        *((what, A, *PACK) for what in ("overall", "care", "care.records", "G1", "SITE", "I-01")),
        ("care.records", *PACK),
        (ANYWHERE, A, *PACK),
    ],
    "export": [
        *((A, "--format", form, "-o", f"new{ANYWHERE}.{form}", *PACK) for form in module_names("carriers")),
        (A, "--for", ANYWHERE, *PACK),
        (A, "--only", ANYWHERE, *PACK),
        (A, "--format", "form", "--for", ANYWHERE, "--only", "all", *PACK),
        (A, "--format", "form", "--for", ANYWHERE, "--only", "all", "-o", "-", *PACK),
        (A, "--format", "form", "--all", *PACK),
        (A, "--pulse", *PACK),
        (A, "--format", ANYWHERE, *PACK),
    ],
    "format": [("--check", A, B, *PACK), ("--check", WRONG, RAW, NONE, *PACK), (A, *PACK), (A, "--format", ANYWHERE)],
    "gate": [(A, *PACK), (A, "--require", "G1", *PACK), (A, "--require", ANYWHERE, *PACK)],
    "history": [
        *((".", "--format", form, *PACK) for form in ("terminal", "json", "markdown")),
        (A, *PACK),
        (NONE, *PACK),
        (ANYWHERE,),
    ],
    "import": [
        (A, TABLE, *PACK),
        (A, TABLE, "--skip-wrong", *PACK),
        (A, TABLE, "--skip-wrong", "--format", "json", *PACK),
        (A, RAW, ANYWHERE, *PACK),
        (A, *PACK),
        (NONE, TABLE, "--write"),
    ],
    "list": [*((kind, *PACK) for kind in ("packs", "questions", "facts", "gates", "initiatives")), (ANYWHERE,)],
    "migrate": [
        (A, B, *PACK),
        (A, "--write", *PACK),
        (A, "--format", "json", *PACK),
        (WRONG, RAW, NONE, *PACK),
        (ANYWHERE, "--pack", ANYWHERE),
    ],
    "new": [
        (f"{ANYWHERE}/new.yaml", "--organization", ANYWHERE, "--use-case", ANYWHERE, *PACK),
        (A, "--organization", "x", "--use-case", "y"),
        ("new", "--fact", f"{ANYWHERE}=x", "--fact", ANYWHERE, "--date", ANYWHERE, *PACK),
    ],
    "new-pack": [
        (ANYWHERE, "--name", "mine", "--title", f"x{IN_YAML}"),
        (".", "--name", ANYWHERE),
        ("from-table", "--from", TABLE),
        ("from-table", "--from", TABLE, "--format", "json"),
        ("from-table", "--from", TABLE, "--columns", f"why={ANYWHERE}"),
        ("from-table", "--from", RAW, "--scale", ANYWHERE),
        ("from-table", "--from", ANYWHERE, "--sheet", ANYWHERE),
    ],
    "portfolio": [(A, B, *PACK), (A, B, "--format", "json", *PACK), (A, WRONG, NONE, *PACK)],
    "record": [
        ("flag", A, "care.records", *PACK),
        ("flag", A, ANYWHERE, *PACK),
        ("participant", A, f"{ANYWHERE}, {ANYWHERE}", *PACK),
        ("remedy", A, "team.owner", "--owner", ANYWHERE, "--due", "2026-09-30", *PACK),
        ("milestone", A, f"G1={ANYWHERE}", *PACK),
        ("fact", A, f"{ANYWHERE}=x", *PACK),
        ("event", A, ANYWHERE, "--date", ANYWHERE, *PACK),
        ("progress", A, "write", "--status", ANYWHERE, *PACK),
        (ANYWHERE, A),
    ],
    "report": [
        *((A, "--format", form, "-o", "-", *PACK) for form in ("json", "markdown", "terminal")),
        (A, "--audience", "full", *PACK),
        (A, "--template", "look", *PACK),
        (A, "--template", ANYWHERE, *PACK),
        (A, "--slides", NONE, "--format", "pptx", *PACK),
        (A, "--dimension", ANYWHERE, *PACK),
        (A, "-o", ANYWHERE, *PACK),
        (A, "--since", NONE, *PACK),
        (A, "--check", *PACK),
    ],
    "roadmap": [(A, *PACK), (A, "--format", "json", *PACK), (A, "--target", ANYWHERE, *PACK)],
    "schema": [("answers", *PACK), ("report",), (ANYWHERE,), ("answers", "--pack", ANYWHERE)],
    "score": [(A, *PACK), (A, "--format", "json", *PACK), (WRONG, *PACK), (RAW,), (NONE,), (f"--{ANYWHERE}",)],
    "verify": [(A,), (NONE,), (A, "--answers", A, *PACK), (A, "--format", ANYWHERE)],
}
FORMS_FOR_FILES = [form for form in ("html", "csv") if form in module_names("formats")]


def refuse_obeyed(shown):
    for text in (STYLES.sub("", shown.stdout), STYLES.sub("", shown.stderr)):
        assert not (found := OBEYED.search(text)), ascii(text[max(0, found.start() - 80) : found.end() + 20])
        assert not (found := COMMANDS_TO_CI.search(text)), ascii(text[max(0, found.start() - 80) : found.end() + 20])
    assert "Traceback" not in shown.stderr


def test_every_command_is_run():
    assert sorted(RUNS) == module_names("cli.commands")


@pytest.mark.parametrize("on_terminal", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("command", RUNS)
def test_what_a_command_writes_is_shown_and_never_obeyed(command, on_terminal, folder, tmp_path):
    here = tmp_path / ANYWHERE
    shutil.copytree(folder, here)
    new = count()
    for arguments in RUNS[command]:
        given = [f"new{next(new)}{ANYWHERE}.yaml" if one == "new" else one for one in arguments]
        shown = readiness_here(command, *given, cwd=here, on_terminal=on_terminal, TERM=f"xterm{ANYWHERE}")

        refuse_obeyed(shown)
        assert shown.stdout or shown.stderr


@pytest.mark.parametrize("form", FORMS_FOR_FILES)
def test_a_terminal_is_shown_a_report_that_is_meant_for_a_file(form, folder):
    refuse_obeyed(readiness_here("report", A, "--format", form, "-o", "-", *PACK, cwd=folder, on_terminal=True))


@pytest.mark.parametrize("form", [form for form in module_names("formats") if form != "pdf"])
def test_a_pipe_is_given_the_bytes_a_file_is(form, folder, tmp_path):
    to_file = readiness_here("report", A, "--format", form, "-o", tmp_path / "report", *PACK, cwd=folder)
    to_pipe = readiness_here("report", A, "--format", form, "-o", "-", *PACK, cwd=folder)

    assert (to_file.returncode, to_pipe.returncode) == (0, 0)
    assert (tmp_path / "report").read_bytes() == to_pipe.stdout.encode("utf-8", "surrogateescape")
    assert FORMATS.load(form).binary or not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", to_pipe.stdout)


@pytest.mark.parametrize("form", ["pdf", "pptx"])
def test_bytes_are_not_written_to_a_terminal(form, folder):
    shown = readiness_here("report", A, "--format", form, "-o", "-", *PACK, cwd=folder, on_terminal=True)

    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr.startswith(f"error: {form} is not text, and standard output is a terminal\n  help: name a file")


def test_wrong_usage_in_a_locale_of_ascii_is_shown_as_well(tmp_path):
    shown = readiness("score", "--\u202e\x1b[2J", cwd=tmp_path, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", LC_ALL="C")

    assert shown.returncode == 2
    assert not OBEYED.search(shown.stderr), ascii(shown.stderr)


def test_a_traceback_shows_the_text_in_it(monkeypatch, tmp_path):
    with (tmp_path / "err").open("w", encoding="utf-8", newline="") as file:
        monkeypatch.setattr("sys.stderr", EscapedStream(file))
        sys.__excepthook__(ValueError, ValueError(ANYWHERE), None)

    assert not OBEYED.search((tmp_path / "err").read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a<U+001B>[2Jb"),
        ("::error::x", "<U+003A>:error::x"),
        ("x\n \u00a0::set-output name=a::b", "x\n \u00a0<U+003A>:set-output name=a::b"),
        ("a ::error::x", "a ::error::x"),
        ("::1 is an address", "::1 is an address"),
        ("a ##[error]x", "a <U+0023>#[error]x"),
        ("##vso[task.x]", "<U+0023>#vso[task.x]"),
        ("## title [x]", "## title [x]"),
    ],
)
def test_text_is_shown_with_what_would_be_obeyed_written_out(text, shown):
    assert harmless(text) == shown


@pytest.mark.parametrize("text", [ANYWHERE, "\ud800", "\U000e0041", "##[error]x", "é 😀 <U+202E>"])
def test_json_is_harmless_and_of_the_same_value(text):
    written = json_text({"a": [text]})

    assert json.loads(written) == {"a": [text]}
    assert not OBEYED.search(written)
    assert not COMMANDS_TO_CI.search(written)


def test_bytes_are_not_written_to_a_terminal_by_its_name(folder):
    ours, terminal = os.openpty()
    try:
        shown = readiness_here("report", A, "--format", "pptx", "-o", os.ttyname(terminal), *PACK, cwd=folder)
    finally:
        os.close(ours)
        os.close(terminal)

    assert (shown.returncode, "is a terminal" in shown.stderr) == (2, True)
