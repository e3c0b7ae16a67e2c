"""An editor completes, explains and checks the files, as the YAML language server of VS Code and others does it.

`.ci/language-server` fetches the server; without it these tests are skipped, and `tests/saving/test_answers_schema.py`
tests the schemas by themselves.
"""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from building import a_pack
from language_server import LanguageServer
from readiness.cli.schemas import schema_of
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_schema import answers_schema, organization_schema
from running import ROOT

SERVER = ROOT / ".language-server/node_modules/yaml-language-server/bin/yaml-language-server"
pytestmark = pytest.mark.skipif(
    not SERVER.is_file() or shutil.which("node") is None,
    reason="no YAML language server here: install node and npm, then run .ci/language-server",
)
HEADER = """\
assessment:
  organization: Elm
  use_case: Beds
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
"""
LONG = [{"level": str(n), "name": f"Level {n}", "meaning": f"What level {n} asks for."} for n in range(994)]


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder = tmp_path_factory.mktemp("editor")
    schemas = {
        "answers": answers_schema(load_pack("healthcare-ai")),
        "organization": organization_schema(load_pack("healthcare-ai")),
        "project": schema_of("project", "healthcare-ai", None),
        "overlay": schema_of("overlay", "healthcare-ai", None),
        "long": answers_schema(a_pack({f"d.q{n}": {} for n in range(150)}, scale=LONG)),
    }
    for name, schema in schemas.items():
        (folder / f"{name}.json").write_text(json.dumps(schema), "utf-8")
    with LanguageServer(["node", str(SERVER), "--stdio"], folder) as server:
        yield server


def of(schema: str, text: str) -> str:
    """Return the text of a file with its modeline."""
    return f"# yaml-language-server: $schema={schema}.json\n{text}"


def levels_told(shown: str) -> list[str]:
    return re.findall(r"(?m)^\W*(\d)\W", shown)


@pytest.mark.parametrize(
    "answer",
    ["data.av|ailability: 1", "data.availability: |1", "data.av|ailability:", "data.av|ailability: {level: 1}"],
)
def test_hovering_over_an_answer_tells_the_question_and_each_level_once_in_order(
    editor: LanguageServer, answer: str
) -> None:
    shown = editor.hover(of("answers", f"answers:\n  {answer}\n"))

    assert shown.startswith("#### DATA-01 Data shown to exist and to fit\n\nHas someone shown, field by field")
    assert levels_told(shown) == ["0", "1", "2", "3", "4"]


def test_hovering_over_the_level_in_a_mapping_tells_the_levels_too(editor: LanguageServer) -> None:
    shown = editor.hover(of("answers", "answers:\n  data.availability:\n    lev|el: 1\n"))

    assert levels_told(shown) == ["0", "1", "2", "3", "4"]


def test_hovering_over_an_answer_of_a_site_tells_the_same_as_over_the_answer_itself(editor: LanguageServer) -> None:
    at_site = "sites:\n  - id: north\n    title: North\n    answers:\n      data.gr|oups: 2\n"

    assert editor.hover(of("answers", at_site)) == editor.hover(of("answers", "answers:\n  data.gr|oups: 2\n"))


def test_levels_are_offered_with_their_meaning(editor: LanguageServer) -> None:
    offered = editor.offered(of("answers", "answers:\n  data.availability: |\n"))

    assert list(offered) == ["0", "1", "2", "3", "4", "unknown"]
    assert offered["1"].startswith("Pilot-grade. A team member looked at a sample")
    assert offered["unknown"] == "Nobody in the room knew."
    assert editor.offered(of("answers", "answers:\n  data.availability:\n    level: |\n")) == offered


@pytest.mark.parametrize(
    ("text", "label", "told"),
    [
        ("answers:\n  |\n", "data.availability", "Has someone shown"),
        ("answers:\n  data.availability:\n    |\n", "expires", "The last day on which the question does not apply"),
        ("remedies:\n  |\n", "data.availability", "Data shown to exist and to fit"),
        ("assessment:\n  profile:\n    |\n", "kind", "What kind of work does the tool do?"),
        ("assessment:\n  profile:\n    kind: |\n", "prediction", ""),
        ("assessment:\n  milestones:\n    |\n", "G1", "Pilot verdict"),
        ("tool:\n  status: |\n", "limited", "In limited use"),
        ("sites:\n  - id: north\n    status: |\n", "pilot", "In a pilot"),
        ("events:\n  - kind: |\n", "model-change", "The model, its instructions or its software changed"),
        ("progress:\n  |\n", "executive-charter", "Appoint the executive sponsor"),
        ("progress:\n  executive-charter:\n    status: |\n", "in-progress", ""),
        ("plan:\n  required:\n    - |\n", "executive-charter", "Appoint the executive sponsor"),
        ("acceptances:\n  - question: |\n", "security.consent", "Consent of patients"),
        ("decisions:\n  - gate: |\n", "G2", "Production go-live"),
        ("|\n", "events", "Things that happened to the tool in use"),
    ],
)
def test_what_may_be_typed_is_offered_with_its_help(editor: LanguageServer, text: str, label: str, told: str) -> None:
    offered = editor.offered(of("answers", text))

    assert label in offered
    assert offered[label].startswith(told)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("answers:\n  data.availability: 7\n", '9: Value must be 0 | 1 | 2 | 3 | 4 | "unknown".'),
        ("answers:\n  data.availability: {level: 9}\n", '9: Value must be 0 | 1 | 2 | 3 | 4 | "unknown".'),
        ("answers:\n  data.availability: {levle: 1}\n", "9: Property levle is not allowed."),
        ("answers:\n  data.availabilty: 1\n", "9: Property data.availabilty is not allowed."),
        (
            "answers:\n  data.availability: {not_applicable: No tool}\n",
            "9: Object is missing property approved_by required by property not_applicable.",
        ),
        (
            "progress:\n  charter: {status: don}\n",
            '9: Value is not accepted. Valid values: "planned", "in-progress", "done".',
        ),
        ("tol: {}\n", "8: Property tol is not allowed."),
    ],
)
def test_a_mistake_is_marked_where_it_is(editor: LanguageServer, text: str, fault: str) -> None:
    assert editor.faults(of("answers", HEADER + text)) == [fault]


@pytest.mark.parametrize("story", sorted(ROOT.glob("examples/*/answers.yaml")), ids=lambda path: path.parent.name)
def test_no_example_has_a_mistake(editor: LanguageServer, story: Path) -> None:
    text = re.sub(r"(?m)^# yaml-language-server:.*\n", "", story.read_text("utf-8"))

    assert editor.faults(of("answers", text)) == []


def test_a_scale_of_994_levels_is_offered_and_held(editor: LanguageServer) -> None:
    offered = editor.offered(of("long", "answers:\n  d.q7: |\n"))

    assert len(offered) == 995
    assert offered["993"] == "Level 993. What level 993 asks for."
    faults = editor.faults(of("long", f"{HEADER}answers:\n  d.q7: 993\n  d.q8: 994\n"))
    assert [fault.split(":")[0] for fault in faults] == ["10"]


def test_an_organizations_file_is_completed_and_checked(editor: LanguageServer) -> None:
    head = "organization: Elm\ndate: 2026-06-05\nquestionnaire: healthcare-ai@3.0.0\n"

    assert "live_use_cases" in editor.offered(of("organization", f"{head}profile:\n  |\n"))
    assert editor.faults(of("organization", f"{head}answers:\n  data.availability: 1\n")) == [
        "6: Property data.availability is not allowed."
    ]


def test_a_project_file_is_completed_and_checked(editor: LanguageServer) -> None:
    assert editor.offered(of("project", "gate:\n  |\n"))["require"].startswith("The gate that must be passed")
    assert list(editor.offered(of("project", "gate:\n  severity:\n    coverage: |\n"))) == ['"off"', "warn", "error"]
    assert editor.faults(of("project", "answers: [a.yaml]\ngates: {}\n")) == ["3: Property gates is not allowed."]


def test_an_overlay_is_completed_and_checked(editor: LanguageServer) -> None:
    head = "over: healthcare-ai@3\nbecause: Our policy.\n"

    assert "security.inventory" in editor.offered(of("overlay", f"{head}questions:\n  |\n"))
    assert editor.offered(of("overlay", f"{head}questions:\n  security.inventory:\n    |\n"))["minimum"].startswith(
        "Minimums by gate"
    )
    assert "talent.champions" in editor.offered(of("overlay", f"{head}drop:\n  questions:\n    - |\n"))
    assert editor.faults(of("overlay", f"{head}questions:\n  security.inventory: {{wieght: 3}}\n")) == [
        "5: Property wieght is not allowed."
    ]
