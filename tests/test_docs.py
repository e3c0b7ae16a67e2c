"""The pack in the documentation works as printed."""

import re
from pathlib import Path
from typing import Any, cast

import pytest
from pydantic import BaseModel

from readiness import pipeline
from readiness.loading.read_pack import load_pack, pack_names, read_folders
from readiness.loading.yaml_file import parse
from readiness.model.answer import DoneLate, Evidence, Measured, Remedy
from readiness.model.answers import AssessmentHeader, Progress
from readiness.model.case import (
    Benefit,
    Case,
    CaseStaff,
    CaseUnits,
    CostLine,
    Exchange,
    Released,
    Spent,
    Verified,
)
from readiness.model.case_fields import ValueBefore, ValueWanted
from readiness.model.case_rules import (
    AdoptionShare,
    BenefitCheck,
    CaseRules,
    CostGroup,
    IndicatorRules,
    TypicalIndicator,
)
from readiness.model.cross_rules import Cap
from readiness.model.gate import Gate, RepeatingGate, Target
from readiness.model.indicator import Actual, CsvColumn, Indicator
from readiness.model.initiative import Initiative, Mode, Phase
from readiness.model.node_rubric import Band, Ceiling, RollUp, RoundedFirst
from readiness.model.organization import OrganizationAnswers
from readiness.model.overlay import AddedParts, DroppedParts, Overlay
from readiness.model.policies import EvidencePolicy, FixedLevel, NeverNotApplicable, Policies
from readiness.model.question_rubric import CriticalityRule, Facets, Measure, Minimum, QuestionRubric, Variant
from readiness.model.questionnaire import Fact, Question, Questionnaire, Theme
from readiness.model.references import Framework, FrameworkEntry, SourceDocument, SourceItem
from readiness.model.rubric import Rubric
from readiness.model.scale import Level
from readiness.model.tool_use import Site
from readiness.pack_lint import lint_pack

FILES = Path(__file__).parents[1] / "docs" / "files.md"
NAMED_BLOCK = re.compile(r"^`([\w/.-]+\.yaml)`\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """Write the example's files into a folder, each under the name above it."""
    for name, text in NAMED_BLOCK.findall(FILES.read_text(encoding="utf-8")):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_the_example_has_every_kind_of_file(example: Path) -> None:
    written = sorted(path.relative_to(example).as_posix() for path in example.rglob("*.yaml"))

    assert written == [
        "answers.yaml",
        "packs/questionnaires/tiny/data.yaml",
        "packs/questionnaires/tiny/questionnaire.yaml",
        "packs/rubrics/tiny/data.yaml",
        "packs/rubrics/tiny/initiatives.yaml",
        "packs/rubrics/tiny/rubric.yaml",
    ]


def test_the_pack_of_the_example_keeps_its_promises(example: Path) -> None:
    packs = example / "packs"
    pack, files = read_folders(packs / "questionnaires" / "tiny", packs / "rubrics" / "tiny")

    assert list(lint_pack(pack, files)) == []
    assert "tiny" in pack_names(packs)


def test_the_answers_of_the_example_are_assessed_and_reported(example: Path) -> None:
    loaded = pipeline.load(example / "answers.yaml", example / "packs")
    assessment = pipeline.assess(loaded)
    page = pipeline.report(assessment, "html").decode()

    assert loaded.warnings == ()
    assert [step.initiative for step in assessment.roadmap.steps] == ["trial"]
    assert "Elm Hill Health" in page
    assert "Try it on live records" in page


def _block_with(key: str) -> dict[str, Any]:
    """Return the data of the first example in the documentation that begins with a key."""
    text = re.findall(rf"```yaml\n({key}:\n.*?)```", FILES.read_text(encoding="utf-8"), re.DOTALL)
    return cast("dict[str, Any]", parse(text[0], "files.md").data)


def test_the_example_of_a_money_case_is_one() -> None:
    data = _block_with("case")

    assert len(Case.model_validate(data["case"]).benefits) == 3
    assert [Indicator.model_validate(one).direction for one in data["indicators"]] == ["up"]


def test_the_example_of_rules_for_money_cases_is_one() -> None:
    text = FILES.read_text(encoding="utf-8").partition("### The rules for cases and indicators")[2]
    data = parse(re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[0], "files.md").data

    assert CaseRules.model_validate(data["case"]).work_group == "infrastructure"
    assert IndicatorRules.model_validate(data["indicators"]).stale_after_days == 120


@pytest.mark.parametrize(
    "model",
    [
        Case, CaseStaff, CaseUnits, Exchange, Spent, CostLine, Benefit, ValueBefore, ValueWanted, Verified, Released,
        Indicator, Actual, CsvColumn, CaseRules, CostGroup, AdoptionShare, BenefitCheck, IndicatorRules,
        TypicalIndicator,
    ],
)  # fmt: skip
def test_every_key_of_money_and_indicators_is_documented(model: type[BaseModel]) -> None:
    text = FILES.read_text(encoding="utf-8").partition("## What it costs and what it returns")[2]
    keys = {info.alias or name for name, info in model.model_fields.items()}

    assert [key for key in keys if not re.search(rf"\b{key}\b", text.partition("## Packs")[0])] == []


@pytest.mark.parametrize(
    "model",
    [
        Questionnaire, Fact, Theme, Question, Rubric, Level, Policies, Gate, Target, QuestionRubric, Phase, Initiative,
        Mode, Framework, FrameworkEntry, SourceDocument, SourceItem, AssessmentHeader, Evidence, Measured, Remedy,
        Progress, Minimum, CriticalityRule, Measure, Variant, Cap, RepeatingGate, DoneLate, Site, OrganizationAnswers,
        RollUp, Band, Ceiling, RoundedFirst, Facets, FixedLevel, NeverNotApplicable, EvidencePolicy,
    ],
)  # fmt: skip
def test_the_table_of_required_keys_names_them_all(model: type[BaseModel]) -> None:
    documented = set(re.findall(r"`(\w+)`", FILES.read_text(encoding="utf-8")))
    required = {info.alias or name for name, info in model.model_fields.items() if info.is_required()}

    assert required - {"questions"} <= documented


def test_the_example_of_an_overlay_changes_the_shipped_pack() -> None:
    text = FILES.read_text(encoding="utf-8").partition("## An overlay")[2]
    overlay = parse(re.findall(r"```yaml\n(over:.*?)```", text, re.DOTALL)[0], "files.md")
    pack = load_pack("healthcare-ai", overlay=overlay)

    assert pack.questionnaire.title == "Our readiness"
    assert "talent.champions" not in pack.questionnaire.questions


@pytest.mark.parametrize("model", [Overlay, DroppedParts, AddedParts])
def test_every_key_of_an_overlay_is_documented(model: type[BaseModel]) -> None:
    text = FILES.read_text(encoding="utf-8").partition("## An overlay")[2].partition("## A tool in use")[0]

    assert [key for key in model.model_fields if f"`{key}`" not in text] == []
