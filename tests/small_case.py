"""The small pack with rules for money cases and for a tool in use, and what a case of it comes to."""

import json
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from readiness import pipeline
from readiness.model.money import MoneyCase
from small_plan import SMALL_PLAN

_RULES = """
case:
  groups:
    - {id: technical, title: Technical, kind: technology}
    - {id: human, title: Human, kind: organization}
  work_group: technical
  oversight: [technical]
live:
  statuses:
    - {id: new, title: New, use: before}
    - {id: live, title: In daily use, use: in-use, gate: G2}
  outcomes:
    - {id: suspend, title: Suspend}
    - {id: continue, title: Continue}
"""
_FACTS = """
facts:
  - {id: tool_status, prompt: What is the status of the tool?, type: choice, choices: [new, live], told_by: tool}
"""
DAY = "2026-01-05"


@cache
def pack_with_case() -> Path:
    """Write the small pack with rules for cases, and return its folder."""
    folder = Path(mkdtemp()) / "packs"
    shutil.copytree(SMALL_PLAN, folder)
    with (folder / "rubrics/small-plan/rubric.yaml").open("a", encoding="utf-8") as rubric:
        rubric.write(_RULES)
    with (folder / "questionnaires/small-plan/questionnaire.yaml").open("a", encoding="utf-8") as questionnaire:
        questionnaire.write(_FACTS)
    return folder


def small_case(case: Any, levels: dict[str, str] | None = None, **more: Any) -> MoneyCase:
    """Return the money of the small plan to G2: nothing is there, but for `levels` by question and further keys."""
    header = {"organization": "Elm Hill Health", "use_case": "Small plan", "date": DAY}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    answers: dict[str, Any] = {f"work.{id_}": "0" for id_ in "abcd"}
    for id_, level in (levels or {}).items():
        answers[id_] = {"level": level, "evidence": [{"title": "Seen", "date": DAY}]}
    stated = {"assessment": header, "answers": answers, "case": case, **more}
    money = pipeline.assess(json.loads(json.dumps(stated)), packs=pack_with_case()).money
    assert money
    return money
