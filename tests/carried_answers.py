"""Answers of a pack with everything that an answer can hold, and their way through a carrier and back."""

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from readiness import pipeline
from readiness.carrier import CARRIERS, SentAnswers
from readiness.exchange.import_plan import ImportPlan, plan_import
from readiness.loading.read_answers import answers_document
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.saving.file_contents import FileContents
from running import ROOT

IN_USE = ROOT / "tests/cases/packs/in-use"
HEADER = {
    "organization": "Elm Hill Health",
    "use_case": "Bed planning",
    "date": "2026-06-05",
    "questionnaire": "in-use@1.0.0",
    "rubric": "in-use@1.0.0",
    "participants": ["Ana", {"name": "Ben", "role": "Nurse"}, "Dr. No: 1", 'the "third"'],
}
PARTS: dict[str, Any] = {
    "functions": [{"id": "codes", "title": "Codes"}, {"id": "notes", "title": "Notes"}],
    "segments": [{"id": "clinicians"}],
    "sites": [{"id": "north", "title": "North"}, {"id": "south", "title": "South"}],
}
TRICKY = [
    "=1+1", "'=x", "''-", "'", "+41 44", "-2 degrees", "@SUM(A1)", "|x", "%x", "＝1", "_x0041_", "x005F_", "_x005F_",
    "\tx", "012", "TRUE", "1/2", "2026-05-01", " lead", "trail ", "a\nb", "a\n\n", "Ana: 2", '"q', '"', "a,b;c\td|e",
    "#N/A", "unknown", "ä ß 😀 \u202e", "it's -2", "1.0", "{}", "file: x", "a\n=b", "'\t=",
    "<r>&x;</r>", "<r><t>a</t></r>", "<r>_x0041_</r>", "]]>", "&amp;", "</t>",
]  # fmt: skip
"""Texts that a spreadsheet, or a reader of its files, might take for something else."""
REGISTER = {
    "pilot-report": {"title": "Pilot report", "date": "2026-05-01", "location": "docs/pilot.pdf"},
    "scorecard": {"title": "Monthly scorecard", "date": "2026-05-02"},
}
QUESTIONS = ("care.oversight", "care.training", "care.downtime", "care.case")


def write_pack(folder: Path) -> Path:
    """Write a pack whose levels have ids, and whose questions have figures and may be late; return its folder."""
    shutil.copytree(IN_USE, folder, dirs_exist_ok=True)
    rubric = folder / "rubrics/in-use/rubric.yaml"
    ids = {"level: 0,": "level: 0, id: no,", "level: 1,": "level: 1, id: tried,", "level: 2,": "level: 2, id: done,"}
    text = rubric.read_text("utf-8").replace("policies:\n", "policies:\n  done_late: {at_most: 1}\n")
    for plain, named in ids.items():
        text = text.replace(f"\n  - {{{plain}", f"\n  - {{{named}")
    rubric.write_text(text, "utf-8")
    care = folder / "rubrics/in-use/care.yaml"
    judged = yaml.safe_load(care.read_text("utf-8"))
    for one in judged.values():
        one |= {"may_be_late": True}
        one |= {"measure": {"name": "delay", "unit": "minutes", "expected": ">=0", "basis": "assumption"}}
    care.write_text(json.dumps(judged), "utf-8")
    return folder


def contents(folder: Path, **sections: Any) -> FileContents:
    """Return the contents of an answers file of the pack in a folder."""
    data = {"assessment": HEADER, "evidence": REGISTER, **json.loads(json.dumps(PARTS)), **sections}
    document = answers_document(json.dumps(data, ensure_ascii=False), "answers.yaml")
    loaded = pipeline.load_document(document, "answers.yaml", folder)
    return FileContents(loaded.pack, document, None, loaded.answers)


def sent(file: FileContents) -> SentAnswers:
    """Return all answers of a file, to be carried."""
    pack = pack_for_profile(file.pack, file.answers.assessment.profile)
    return SentAnswers(file.answers, pack, tuple(pack.questionnaire.questions))


def carried(carrier: str, file: FileContents) -> bytes:
    """Return the file that a carrier writes of all answers."""
    return CARRIERS.load(carrier).write(sent(file))


def plan(carrier: str, content: bytes, onto: FileContents, **how: Any) -> ImportPlan:
    """Return what a file that came back changes."""
    returned = CARRIERS.load(carrier).read(content, f"back.{carrier}", sent(onto).pack)
    return plan_import([returned], onto, skip_wrong=how.get("skip_wrong", False))


def answers_after(planned: ImportPlan, onto: FileContents) -> Answers:
    """Return the answers after an import."""
    return onto.changed(*planned.changes).answers
