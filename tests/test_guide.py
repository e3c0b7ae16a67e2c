"""The guide on packs: every example of a choice loads and scores, and every key and method is named."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness.loading.pack_files import PackFiles
from readiness.loading.read_pack import read_folders
from readiness.model.answers import Answers
from readiness.model.live_rules import (
    DutyRule,
    EventKind,
    HowSure,
    LiveRule,
    LiveRules,
    Outcome,
    Rating,
    Reopening,
    SafeMinimum,
    SafeNow,
    Status,
)
from readiness.model.node_rubric import NodeRubric, RollUp, ScoreLevel
from readiness.model.pack import Pack
from readiness.model.policies import Policies, Rounding
from readiness.model.question_rubric import Facets, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.scale import Level
from readiness.pack_lint import lint_pack
from readiness.planning.roadmap import plan_roadmap
from readiness.plugin_modules import module_names
from readiness.scoring.scorecard import score_answers
from running import ROOT

GUIDE = (ROOT / "docs" / "own-model.md").read_text("utf-8")
EXAMPLES = GUIDE.partition("## Every choice")[2]
FRAGMENTS = re.findall(r"((?:<!-- [\w -]+\.yaml -->\n```yaml\n.*?^```$\s*)+)", EXAMPLES, re.MULTILINE | re.DOTALL)
BASE: dict[str, dict[str, Any]] = {
    "questionnaire.yaml": {
        "questionnaire": "base", "version": "1.0.0", "title": "Base", "dimensions": ["data"],
        "facts": [{"id": "live", "prompt": "Is it in use?", "type": "yes-no"}],
    },
    "questionnaire data.yaml": {
        "dimension": "data",
        "title": "Data",
        "questions": [
            {"id": "plan", "code": "D-1", "title": "Plan", "prompt": "Is there a plan?"},
            {"id": "records", "code": "D-2", "title": "Records", "prompt": "Are there records?"},
        ],
        "sections": [
            {
                "id": "use",
                "title": "Use",
                "questions": [
                    {"id": "tool", "code": "D-3", "title": "Tool", "prompt": "Is there a tool?"},
                    {"id": "tuned", "code": "D-4", "title": "Tuned", "prompt": "Is it tuned?"},
                ],
            }
        ],
    },
    "rubric.yaml": {
        "rubric": "base", "version": "1.0.0", "title": "Base", "questionnaire": "base@1",
        "scale": [{"level": "0", "name": "None"}, {"level": "1", "name": "Some"}, {"level": "2", "name": "Full"}],
        "policies": {"unanswered": "lowest", "unknown": "lowest", "not_applicable": "excluded"},
        "roll_up": {"overall": "weighted-mean", "dimension": "weighted-mean"},
    },
    "rubric data.yaml": {"plan": {}, "records": {}, "tool": {}, "tuned": {}},
}  # fmt: skip


def pack_of(group: str, folder: Path) -> tuple[Pack, PackFiles]:
    """Return the pack of an example and its files, which are written into a folder."""
    files = {name: dict(held) for name, held in BASE.items()}
    for name, text in re.findall(r"<!-- ([\w -]+\.yaml) -->\n```yaml\n(.*?)^```$", group, re.MULTILINE | re.DOTALL):
        files[name] |= yaml.load(text, Loader=yaml.BaseLoader)
    folders = {"questionnaire": folder / "q" / "base", "rubric": folder / "r" / "base"}
    for name, held in files.items():
        place, _, own = name.partition(" ")
        path = folders[place.removesuffix(".yaml")] / (own or name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(held, sort_keys=False), "utf-8")
    return read_folders(folders["questionnaire"], folders["rubric"])


@pytest.mark.parametrize("group", FRAGMENTS, ids=range(len(FRAGMENTS)))
def test_an_example_of_a_choice_loads_scores_and_plans(group, tmp_path):
    pack, _ = pack_of(group, tmp_path)
    header = {"organization": "E", "use_case": "U", "date": "2026-06-05"}
    versions = {"questionnaire": "base@1.0.0", "rubric": "base@1.0.0"}
    given = Answers.model_validate({"assessment": header | versions, "answers": {"data.plan": "1", "data.tool": "1"}})
    card = score_answers(pack, given)

    assert card.questions["data.plan"].claimed == 1
    plan_roadmap(pack, given, card)


def test_the_example_of_rules_for_a_tool_in_use_has_no_problem(tmp_path):
    (group,) = (group for group in FRAGMENTS if "safe_now" in group)

    assert list(lint_pack(*pack_of(group, tmp_path))) == []


@pytest.mark.parametrize(
    "model",
    [
        Policies, RollUp, NodeRubric, ScoreLevel, Rounding, Level, Facets, Question, QuestionRubric,
        LiveRules, Status, Outcome, LiveRule, SafeNow, SafeMinimum, EventKind, Reopening, DutyRule, HowSure, Rating,
    ],
)  # fmt: skip
def test_the_guide_speaks_of_every_key(model):
    told = set(re.findall(r"[a-z_]+", GUIDE))

    for name, info in model.model_fields.items():
        if name not in BESIDE:
            assert (info.alias or name) in told, name


BESIDE = {"core", "ask", "prework", "minutes", "references", "sources", "red_flag", "themes"}
"""Keys for the interview and the sources, which docs/files.md is about."""


def test_the_guide_names_every_method():
    assert all(f"`{name}`" in GUIDE for name in module_names("scoring.methods"))
