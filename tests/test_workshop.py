"""A whole workshop on a real terminal, interrupted twice, gives the report of the same answers typed into the file."""

import os
import re
import signal
import sys
from itertools import chain
from pathlib import Path

import pexpect

from pseudo_terminal import text_before, wait_for_read
from readiness import pipeline
from readiness.model.answer import State
from running import STORIES, readiness_here

IN_JUNE = str(Path(__file__).with_name("assess_in_june.py"))
STORY = STORIES / "front-office-phone/answers.yaml"
PROMPT = re.compile(r"[A-Z]+-\d\d, level 0-4 [^\n]*: $")


def test_a_workshop_interrupted_twice_gives_the_report_of_the_file_typed_by_hand(tmp_path):
    by_hand = pipeline.load(STORY)
    path = a_new_file_with_the_header_of_the_story(tmp_path)
    said = [list(what_is_said(by_hand, id_)) for id_ in by_hand.answers.answers]

    room = enter(path, said[:25])
    wait_for_read(room)
    room.sendintr()
    assert code(room) == 130
    room = enter(path, said[25:50])
    room.kill(signal.SIGKILL)
    room.close()
    room = enter(path, said[50:])
    room.sendline("q")
    assert code(room) == 0

    in_the_room = pipeline.load(path)
    assert in_the_room.answers.answers.keys() == by_hand.answers.answers.keys()
    for form in ("markdown", "json", "html"):
        assert report(in_the_room, form) == report(by_hand, form)


def a_new_file_with_the_header_of_the_story(folder: Path) -> Path:
    """Write a file as `new` does, with the story's header, remedies and progress added as people do."""
    path = folder / "answers.yaml"
    readiness_here("new", path, "--organization", "x", "--use-case", "x", "--date", "2026-06-05")
    story = STORY.read_text("utf-8")
    header = story[: story.index("\nanswers:")]
    tail = story[story.index("\nremedies:") :] if "\nremedies:" in story else ""
    new = path.read_text("utf-8")
    body = new[new.index("\nanswers:") :]
    body = body[: body.index("\n# remedies:")] if "\n# remedies:" in body else body
    path.write_text(header + body + "\n" + tail, "utf-8")
    assert not pipeline.load(path).answers.answers
    return path


def what_is_said(loaded, id_):
    """Yield every line typed about one question."""
    question, answer = loaded.pack.questionnaire.questions[id_], loaded.answers.answers[id_]
    yield f"g {question.code}"
    if answer.measured:
        yield from ("m", str(float(answer.measured.value)).removesuffix(".0"), answer.measured.date.isoformat())
    for evidence in answer.evidence:
        level = answer.level if evidence.supports is None else evidence.supports
        yield from (f"{level}", f"g {question.code}", f"e {evidence.use or evidence.title}")
        if evidence.use is None:  # a document of the register has its date and place there
            yield from (str(evidence.date or ""), evidence.location or "", "")
    if answer.note:
        yield f"n {' '.join(answer.note.split())}"
    match answer.state:
        case State.ANSWERED:
            yield str(answer.level)
            if late := answer.done_late:
                yield from (f"g {question.code}", "a", late.accepted_by, late.date.isoformat(), late.note or "")
        case State.UNKNOWN:
            yield "u"
        case State.NOT_APPLICABLE:
            yield from ("x", answer.not_applicable, answer.approved_by)


def enter(path: Path, said: list[list[str]]) -> "pexpect.spawn[str]":
    environment = os.environ | {"TERM": "dumb", "COLUMNS": "100"}
    room = pexpect.spawn(
        sys.executable, [IN_JUNE, "assess", str(path)],
        encoding="utf-8", timeout=60, env=environment, dimensions=(40, 500), maxread=100_000,
    )  # fmt: skip
    room.setecho(state=False)
    room.delaybeforesend = None
    room.expect(PROMPT)
    for line in chain.from_iterable(said):
        room.sendline(line)
        room.expect(r"[:?)] $")
        assert "NOT saved" not in text_before(room)
    return room


def code(room: "pexpect.spawn[str]") -> int | None:
    room.expect(pexpect.EOF)
    room.close()
    return room.exitstatus


def report(loaded, form: str) -> str:
    """Return a report without the digest of its file, whose comments and order of keys may differ."""
    content = pipeline.report(pipeline.assess(loaded), form).decode().replace("<wbr>", "")
    return content.replace(loaded.sha256, "").replace(loaded.sha256[:12], "")
