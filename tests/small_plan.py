"""The small pack whose plans can be worked by hand: four initiatives, two role groups, nothing by chance."""

import json
import shutil
from pathlib import Path
from typing import Any

SMALL_PLAN = Path(__file__).parent / "cases/packs/small-plan"


_DAY = "2026-01-05"
_STOP = """
  - id: stop
    code: I-5
    title: Give it up
    phase: P1
    scope: use-case
    lifts: {work.a: {from: 0, to: 1}}
    duration: {low: 1, likely: 1, high: 1}
    effort: {technical: {low: 1, likely: 1, high: 1}}
    cost_band: S
    accountable_role: owner
    success_metric: It is gone
    instead: true
"""


def pack_with_options(folder: Path) -> Path:
    """Write the small pack with the fourth question as a major shortfall, and a way to stop; return its folder."""
    packs = folder / "packs"
    shutil.copytree(SMALL_PLAN, packs)
    rules = packs / "rubrics/small-plan/work.yaml"
    text = rules.read_text("utf-8")
    rules.write_text(text.replace("d: {criticality: blocker", "d: {criticality: major"), "utf-8")
    with (packs / "rubrics/small-plan/initiatives.yaml").open("a", encoding="utf-8") as work:
        work.write(_STOP)
    return packs


def small_plan(tmp_path: Path, *, levels: dict[str, str] | None = None, day: str = _DAY, **more: Any) -> Path:
    """Return the answers of the small plan: nothing is there, but for `levels` by question and further keys."""
    header = {"organization": "Elm Hill Health", "use_case": "Small plan", "date": day}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    answers: dict[str, Any] = {f"work.{id_}": "0" for id_ in "abcd"}
    for id_, level in (levels or {}).items():
        shown = [{"title": "Seen", "date": _DAY}]
        answers[id_] = {"level": level, "evidence": shown} if level.isdigit() else {"level": level}
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps({"assessment": header, "answers": answers, **more}), "utf-8")
    return path
