"""A small pack with rules for tools in use, and the answers about one such tool, laid out as a person would."""

from pathlib import Path
from typing import Any

from small_packs import pack_files, write_files

LIVE: dict[str, Any] = {
    "statuses": [
        {"id": "not-started", "title": "Not started", "use": "before"},
        {"id": "live", "title": "In daily use", "use": "in-use", "gate": "G1", "milestone": "go_live"},
        {"id": "suspended", "title": "Suspended", "use": "paused", "gate": "G1"},
        {"id": "withdrawn", "title": "Withdrawn", "use": "ended"},
    ],
    "outcomes": [
        {
            "id": "suspend",
            "title": "Suspend",
            "meaning": "Nobody uses the tool.",
            "fails_gates": True,
            "action": "Stop using the tool today.",
        },
        {"id": "narrow", "title": "Narrow"},
        {"id": "continue", "title": "Continue"},
    ],
}
EVENTS: list[dict[str, Any]] = [
    {
        "id": "harm",
        "title": "Harm to a patient, or nearly",
        "severities": {"near-miss": "Near miss", "harm": "Harm", "serious-harm": "Serious harm"},
        "reopens": [{"questions": ["data.plan"], "at_most": 1}, {"questions": ["use.tool"], "severity": "harm"}],
        "forces": {"near-miss": "narrow", "serious-harm": "suspend"},
        "duties": [
            {"id": "stop", "title": "Stop it where it happened", "days": 1, "severity": "harm"},
            {"id": "look-back", "title": "Look back at results already acted on", "days": 30, "look_back": True},
        ],
        "work": ["write"],
    },
    {
        "id": "model-change",
        "title": "A change of the model",
        "reopens": [{"questions": ["use.tool"]}],
        "forces": {"any": "narrow"},
        "evidence": False,
    },
]
ANSWERS = """\
# Our own tool.
assessment:
  organization: Elm Hill Health
  use_case: Bed planning
  date: 2026-06-05
  questionnaire: small@1.0.0
  rubric: small@1.0.0
  profile: {sites: 2}
  # milestones:
answers:
  # D-1 Plan
  data.plan:
    level: 2
    evidence:
      - {title: Minutes, date: 2026-05-01, location: Share}
  # D-2 Records
  data.records: 1  # seen
  # U-1 Tool
  use.tool:
    level: 2
    evidence:
      - {title: Log of use, date: 2026-05-02}
  # U-2 Tuned
  use.tuned: 1
tool: {status: live, since: 2026-02-01}  # approved
functions:
  # The first one.
  - id: notes
    title: Drafts the note
  - {id: codes, title: Suggests codes, status: live}
sites:
  - id: north   # the old house
    title: North campus
    status: live
    # North has paper forms.

# Kept by the safety office.
"""


def write_live_pack(folder: Path) -> Path:
    """Write the pack `small` into a folder, and return the folder."""
    files = pack_files("small", {"gates", "evidence", "initiatives", "sites"})
    rubric, asked = files["rubrics/small/rubric.yaml"], files["questionnaires/small/questionnaire.yaml"]
    rubric |= {"live": LIVE, "events": EVENTS}
    status = {"id": "tool_status", "prompt": "What is its status?", "type": "choice", "told_by": "tool"}
    asked["facts"].append(status | {"choices": [one["id"] for one in LIVE["statuses"]]})
    asked |= {"segments": {"clinicians": "Clinicians"}, "milestones": ["go_live"]}
    return write_files(folder, files)


def write_live_answers(folder: Path, text: str = ANSWERS) -> Path:
    """Write answers about a tool in use into a folder with the pack, and return their path."""
    write_live_pack(folder / "packs")
    path = folder / "answers.yaml"
    path.write_text(text, "utf-8")
    return path
