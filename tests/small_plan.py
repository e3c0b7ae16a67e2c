"""The small pack whose plans can be worked by hand: four initiatives, two role groups, nothing by chance."""

import json
from pathlib import Path
from typing import Any

SMALL_PLAN = Path(__file__).parent / "cases/packs/small-plan"


def small_plan(tmp_path: Path, *, levels: dict[str, str] | None = None, **more: Any) -> Path:
    """Return the answers of the small plan: nothing is there, but for `levels` by question and further keys."""
    header = {"organization": "Elm Hill Health", "use_case": "Small plan", "date": "2026-01-05"}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    answers: dict[str, Any] = {f"work.{id_}": "0" for id_ in "abcd"}
    for id_, level in (levels or {}).items():
        shown = [{"title": "Seen", "date": "2026-01-05"}]
        answers[id_] = {"level": level, "evidence": shown} if level.isdigit() else {"level": level}
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps({"assessment": header, "answers": answers, **more}), "utf-8")
    return path
