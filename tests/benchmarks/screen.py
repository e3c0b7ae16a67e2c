"""Time in a real terminal until the first question fills the screen, and until a key takes effect."""

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pexpect

EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("nothing else")
Empty().run()
"""
LEAST = """
import sys, typer, yaml
from pathlib import Path
from pydantic import BaseModel
from textual.app import App
from textual.widgets import Static
class Question(BaseModel):
    prompt: str
def run(files: str, full_screen: bool = typer.Option(False, "--full-screen")) -> None:
    read = [yaml.load(Path(name).read_text("utf-8"), Loader=yaml.CSafeLoader) for name in files.split()]
    asked = next(one["questions"][0] for one in read if "questions" in one)
    class Asked(App):
        def compose(self):
            yield Static(Question.model_validate({"prompt": asked["prompt"]}).prompt)
            yield Static("every question is read")
    Asked().run()
app = typer.Typer(add_completion=False)
app.command()(run)
app()
"""
HEADER = """assessment:
  organization: Elm Hill
  use_case: Beds
  date: 2026-06-05
  questionnaire: wide@1.0.0
  rubric: wide@1.0.0
answers:
"""
RULES = """rubric: wide
version: 1.0.0
title: Wide
questionnaire: wide@1
scale: {from: 0, to: 4}
policies: {unanswered: lowest, unknown: lowest, not_applicable: excluded}
roll_up: {overall: weighted-mean, dimension: weighted-mean}
"""


def first_screen(rounds: int, answers: Path, files: Sequence[str] = ()) -> float:
    """Compare the time to the first question with the time to the first frame of a smaller program.

    Without `files` that program is an empty Textual app, which reads nothing. With `files` it is the least program that
    can ask a question: it reads a command line with typer and these files with the C parser, makes a model, and shows
    the first prompt. Any program on these libraries takes that time before it asks.
    """
    ours = [sys.executable, "-m", "readiness", "assess", "--full-screen", str(answers)]
    least = [sys.executable, "-c", LEAST, "--full-screen", " ".join(files)]
    theirs = (least, b"every question") if files else ([sys.executable, "-c", EMPTY], b"nothing else")
    pairs = [(until(ours, b"Optimizing"), until(*theirs)) for _ in range(rounds)]
    return min(mine for mine, _ in pairs) / min(other for _, other in pairs)


def key(rounds: int) -> float:
    """Compare a key's delay, with 200 questions and scores in view, with 100 ms, which people perceive as immediate."""
    with tempfile.TemporaryDirectory() as folder:
        answers = wide_pack(Path(folder))
        screen = on_screen(
            [sys.executable, "-m", "readiness", "assess", "--full-screen", str(answers), "--pack", folder]
        )
        screen.expect(b"What A-000 is about")
        screen.send("s")
        screen.expect(b"answered")
        time.sleep(0.5)
        took = []
        for number in range(rounds * 3):
            time.sleep(0.3)
            began = time.perf_counter()
            screen.send(str(number % 5))  # the current level, because a replacement needs confirmation
            screen.expect(f"is level {number % 5}".encode())
            took.append(time.perf_counter() - began)
            screen.send("\r")
            screen.expect(f"A-{number + 1:03}".encode())
        screen.close(force=True)
        return sorted(took)[len(took) // 2] / 0.1


def until(command: list[str], shown: bytes) -> float:
    """Return the processor time of a program until it shows a text."""
    screen = on_screen(command)
    screen.expect(shown)
    figures = Path(f"/proc/{screen.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    screen.close(force=True)
    return (int(figures[11]) + int(figures[12])) / os.sysconf("SC_CLK_TCK")


def on_screen(command: list[str]) -> "pexpect.spawn[bytes]":
    clean = {name: value for name, value in os.environ.items() if name not in {"CI", "NO_COLOR"}}
    screen: pexpect.spawn[bytes] = pexpect.spawn(
        command[0], command[1:], dimensions=(50, 160), timeout=30, env=clean | {"TERM": "xterm-256color"}
    )
    screen.delaybeforesend = None
    return screen


def wide_pack(folder: Path) -> Path:
    """Write a pack with 200 questions in four dimensions, and answers to all of them; return the answers file."""
    asked, judged = folder / "questionnaires/wide", folder / "rubrics/wide"
    asked.mkdir(parents=True)
    judged.mkdir(parents=True)
    head = "questionnaire: wide\nversion: 1.0.0\ntitle: Wide\ndimensions: [a, b, c, d]\n"
    (asked / "questionnaire.yaml").write_text(head, "utf-8")
    (judged / "rubric.yaml").write_text(RULES, "utf-8")
    said = [HEADER]
    for dimension in "abcd":
        questions, rules = [f"dimension: {dimension}\ntitle: Dimension {dimension}\nquestions:\n"], []
        for number in range(50):
            code = f"{dimension.upper()}-{number:03}"
            title = f"What {code} is about"
            questions.append(f"  - {{id: q{number}, code: {code}, title: {title}, prompt: How far is it?}}\n")
            rules.append(f"q{number}: {{weight: 1, criticality: major}}\n")
            said.append(f"  {dimension}.q{number}: {number % 5}\n")
        (asked / f"{dimension}.yaml").write_text("".join(questions), "utf-8")
        (judged / f"{dimension}.yaml").write_text("".join(rules), "utf-8")
    (folder / "answers.yaml").write_text("".join(said), "utf-8")
    return folder / "answers.yaml"
