"""The answers file of a tool in use, laid out and commented by a person, for the small pack in tests/packs."""

import re
from pathlib import Path

PACKS = Path(__file__).parent / "packs"
ANSWERS = """\
# Our own tool.
assessment:
  organization: Elm Hill Health
  use_case: Note drafting
  date: 2026-06-05
  questionnaire: live-tool@1.0.0
  rubric: live-tool@1.0.0
  profile: {sites: 2}
  milestones: {G1: 2025-11-03, G2: 2026-01-30, go_live: 2026-02-01}
answers:
  # SAF-2 Hazard list
  safety.hazards:
    level: 2
    evidence:
      - {title: Minutes, date: 2026-03-01, location: Share}
  # SAF-3 Downtime
  safety.downtime: {level: 2, evidence: [{title: Drill, date: 2026-03-01}]}  # seen
tool: {status: live, since: 2026-02-01}  # approved
functions:
  # The first one.
  - id: notes
    title: Drafts the note
    answers:
      safety.oversight: {level: 2, evidence: [{title: Sample, date: 2026-03-01}]}
  - {id: codes, title: Codes, answers: {safety.oversight: {level: 2, evidence: [{title: S, date: 2026-03-01}]}}}
segments:
  - id: clinicians
    answers:
      people.training: {level: 2, evidence: [{title: List, date: 2026-03-01}]}
sites:
  - id: north   # the old house
    title: North campus
    status: live
    answers:
      people.local-check: {level: 2, evidence: [{title: Check, date: 2026-03-01}]}
    # North has paper forms.

# Kept by the safety office.
"""


def write_tool(folder: Path, text: str = ANSWERS) -> Path:
    """Write answers about a tool in use, and return their path."""
    path = folder / "answers.yaml"
    path.write_text(text, "utf-8")
    return path


def state_status(path: Path, status: str = "not-started") -> Path:
    """State the status of the tool in a new answers file, as a person does by hand, where its pack has statuses."""
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"^# tool: .*$", f"tool: {{status: {status}}}", text, flags=re.MULTILINE), "utf-8")
    return path
