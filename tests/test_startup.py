"""Heavy modules load only in the command that needs them, and a command loads nothing of what it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest

ANSWERS = str(Path(__file__).parents[1] / "examples" / "sepsis-stalled" / "answers.yaml")

OF_A_PLAN = {
    "model.options", "model.plan_sides", "model.plan_result", "model.safe_steps", "model.conflicts", "model.joint_plan",
    "view.option_lines", "view.plan_rows", "view.people_views", "view.models.options", "view.models.plan_rows",
    "view.models.people",
}  # fmt: skip
OF_OTHER_ANSWERS = {
    "loading.validate_case", "loading.validate_indicators", "loading.merge_organization", "model.organization",
    "loading.validate_plan", "scoring.indicators",
    "loading.validate_events", "loading.validate_acceptances", "loading.validate_parts", "loading.validate_decisions",
    "view.changes", "view.models.changes", "view.decided",
}  # fmt: skip
"""What only answers need that have a money case, an organization, events, parts, decisions, a plan or a past."""
OF_A_PROBLEM = {"loading.partial_parse"}
HEAVY = {"weasyprint", "jinja2", "textual", "rich", "yaml", "pptx"}


def all_modules_after(*arguments):
    script = (
        "import sys, runpy\n"
        f"sys.argv = ['readiness', *{arguments!r}]\n"
        "try:\n    runpy.run_module('readiness', run_name='__main__')\nexcept SystemExit:\n    pass\n"
        "print('MODULES', *sys.modules)\n"
    )
    quiet = subprocess.DEVNULL  # an interview reads the keyboard
    shown = subprocess.run([sys.executable, "-c", script], stdin=quiet, capture_output=True, text=True, check=True)
    return set(shown.stdout.rpartition("MODULES")[2].split())


@pytest.fixture(scope="module")
def short(tmp_path_factory):
    """Return the path of answers without a money case and indicators, which most answers do not have."""
    path = tmp_path_factory.mktemp("short") / "answers.yaml"
    path.write_text(Path(ANSWERS).read_text("utf-8").partition("\ncase:\n")[0] + "\n", "utf-8")
    all_modules_after("check", path.as_posix())  # a first run validates the pack, and stores it in the cache
    return path.as_posix()


def modules_after(*arguments):
    return {name.partition(".")[0] for name in all_modules_after(*arguments)}


def parts_after(*arguments):
    """Return the modules of the program by their names below `readiness`, with the packages that hold them."""
    return {name.removeprefix("readiness.") for name in all_modules_after(*arguments) if name.startswith("readiness.")}


@pytest.mark.parametrize("arguments", [["--version"], []])
def test_what_needs_no_file_loads_nothing_heavy(arguments):
    assert not modules_after(*arguments) & HEAVY


@pytest.mark.parametrize("arguments", [["--help"], ["check", "missing.yaml"], ["score", "--help"]])
def test_help_and_check_load_neither_the_pdf_engine_nor_the_templates(arguments):
    assert not modules_after(*arguments) & {"weasyprint", "jinja2", "textual", "pptx"}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_what_says_nothing_loads_no_phrase_and_no_language(arguments):
    statements = {name for name in parts_after(*arguments) if name.startswith("statements.")}

    assert statements <= {"statements.statement", "statements.values"}


@pytest.mark.parametrize("command", ["gate", "score"])
def test_json_of_a_verdict_or_of_scores_makes_no_plan(command):
    assert not parts_after(command, ANSWERS, "--format", "json") & {"planning.roadmap", "schedule.planner"}


@pytest.mark.parametrize(
    ("command", "not_shown"),
    [
        ("check", {"planning", "pack_lint", "terminal", "redaction", "output_format", "view.phrases", "scoring.gates"}),
        ("gate", {"planning", "schedule", "view.build", "view.answer_views", "view.vote_views", "view.models.report"}),
        (
            "score",
            {"planning", "schedule", "view.build", "view.answer_views", "view.roadmap_views", "view.models.report"},
        ),
        *((command, OF_A_PLAN | OF_OTHER_ANSWERS | OF_A_PROBLEM) for command in ("gate", "score")),
        ("score", {"view.gate_views", "view.models.gates"}),
    ],
)
def test_a_command_loads_nothing_of_what_it_does_not_show(command, not_shown, short):
    parts = parts_after(command, short)

    assert "loading.validate_answers" in parts
    assert not parts & {*not_shown, "money"}
    assert not {name for name in parts if name.startswith("statements.") and name.endswith("_problems")}
    assert sum(name.startswith("statements.") for name in parts) <= 42


BUILDS = """
import sys
from pydantic._internal import _model_construction
build = _model_construction.complete_model_class
def told(cls, *arguments, **options):
    if cls.__module__.startswith("readiness"):
        print("BUILT", cls.__name__)
    return build(cls, *arguments, **options)
_model_construction.complete_model_class = told
"""


@pytest.mark.parametrize("command", ["check", "gate", "score"])
def test_only_the_validator_of_answers_is_built(command, short):
    """Validators of the pack, and of plans and events that no answer states, take longer to build than to score."""
    script = f"{BUILDS}\nsys.argv = ['readiness', {command!r}, {short!r}]\nfrom readiness.cli import main\nmain()"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert [line for line in shown.stdout.splitlines() if line.startswith("BUILT")] == ["BUILT Answers"]


def test_a_table_loads_no_library_of_workbooks(short, tmp_path):
    table, libraries = str(tmp_path / "table.csv"), {"openpyxl", "xlsxwriter", "defusedxml", "textual", "weasyprint"}

    assert not modules_after("export", short, "-o", table) & libraries
    assert not modules_after("import", short, table) & libraries


def test_a_score_imports_few_modules_of_the_program(short):
    assert len(parts_after("score", short)) <= 236


def test_answers_without_an_overlay_load_nothing_of_it(short):
    assert not {name for name in parts_after("score", short) if "overlay" in name or name == "loading.merged_data"}


def test_an_interview_without_phones_loads_nothing_of_them(short):
    loaded = all_modules_after("assess", "--plain", short)

    assert "readiness.interview.vote_commands" in loaded
    assert not {name for name in loaded if name.startswith("readiness.room")}
    assert not loaded & {"aiohttp", "segno", "ssl", "readiness.statements.phone_page"}
