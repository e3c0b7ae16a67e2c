"""Ratios of the report to a flat template, the layout engine alone, half the questions, and other programs."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.page.build_page import build_page, page_charts
from readiness.page.template_folder import shipped_template
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.report import ReportView

FULL = Edition("full")
_TEXT = re.compile(r"(?<=>)[^<>]+(?=<)")


def assessed(answers: Path, pack: Path | None = None) -> Assessment:
    return pipeline.assess(pipeline.load(answers, pack))


def html_against_flat_template(
    answers: Path, *, pictures: bool = True
) -> tuple[Callable[[], object], Callable[[], object]]:
    """Compare the page with a template without conditions that writes the same texts between the same tags.

    With `pictures` the flat template draws the pictures too: they must be drawn from their numbers before any template
    can write them. Without, it gets their texts as if they cost nothing.
    """
    view, painted = build_view(assessed(answers), FULL), shipped_template().recolored
    head, body, rest = build_page(view).partition("<body>")
    texts = [Markup(text).unescape() for text in _TEXT.findall(rest)]
    numbers = iter(range(len(texts)))
    flat = _TEXT.sub(lambda _: f"{{{{ texts[{next(numbers)}] }}}}", rest)
    template = Environment(autoescape=True).from_string("{{ head }}" + flat)

    def write_flat() -> None:
        if pictures:
            page_charts(view, painted)
        template.render(head=Markup(head + body), texts=texts)

    return lambda: build_page(view), write_flat


def doubled(folder: Path) -> tuple[Callable[[], object], Callable[[], object]]:
    """Compare the PDF of twice as many questions with that of the questions."""
    larger, smaller = (assessed(a_pack(folder / str(count), count), folder / str(count)) for count in (20, 10))
    return lambda: pipeline.report(larger, "pdf", FULL), lambda: pipeline.report(smaller, "pdf", FULL)


def a_pack(folder: Path, each: int) -> Path:
    """Write six dimensions with a number of questions each, levels, notes and evidence; return the answers file."""
    asked, judged = folder / "questionnaires/some", folder / "rubrics/some"
    asked.mkdir(parents=True)
    judged.mkdir(parents=True)
    names = [f"area-{letter}" for letter in "abcdef"]
    head = "version: 1.0.0\ntitle: Some\n"
    (asked / "questionnaire.yaml").write_text(f"questionnaire: some\n{head}dimensions: [{', '.join(names)}]\n", "utf-8")
    (judged / "rubric.yaml").write_text(f"rubric: some\n{head}questionnaire: some@1\n{RULES}", "utf-8")
    said = [HEADER]
    for name in names:
        lines, rules = [f"dimension: {name}", f"title: Area {name[-1].upper()}", "questions:"], []
        for number in range(each):
            id_ = f"q-{number}"
            lines += [f"  - id: {id_}", f"    code: {name[-1].upper()}-{number:02}", f"    title: How {id_} is done"]
            lines += ["    prompt: Is it done every time, by whom, and how would anybody notice if it were not?"]
            rules += [f"{id_}:", "  weight: 1", "  criticality: major", "  minimum: {G1: 2}", "  levels:"]
            rules += [f"    {level}: It is done at level {level}, {'and more and ' * 8}so on." for level in range(5)]
            said += [f"  {name}.{id_}:", f"    level: {number % 5}", "    note: What was said of it. " + "More. " * 20]
            said += ["    evidence: [{title: A record of it, date: 2026-05-01, location: In a folder}]"]
        (asked / f"{name}.yaml").write_text("\n".join(lines) + "\n", "utf-8")
        (judged / f"{name}.yaml").write_text("\n".join(rules) + "\n", "utf-8")
    (folder / "answers.yaml").write_text("\n".join(said) + "\n", "utf-8")
    return folder / "answers.yaml"


RULES = """scale: {from: 0, to: 4}
policies:
  unanswered: lowest
  unknown: lowest
  not_applicable: excluded
  evidence: {required_from: 2, max_age_months: 12, without: 1}
roll_up: {overall: mean-of-means, dimension: weighted-mean, section: weighted-mean}
gates: [{id: G1, title: The gate, held: Once}]
"""
HEADER = """assessment:
  organization: Elm Hill Health
  use_case: A report of many answers
  date: 2026-06-05
  questionnaire: some@1.0.0
  rubric: some@1.0.0
answers:"""


def wall_against_others(answers: Path, rounds: int) -> list[tuple[str, float | None]]:
    """Return the wall time of the command over that of other programs with the same content; None for a missing one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        view = build_view(assessed(answers), FULL)
        (folder / "page.html").write_text(build_page(view, paper=True), "utf-8")
        workbook(view, folder / "book.xlsx")
        ours = [str(Path(sys.executable).with_name("readiness")), "report", str(answers), "--audience", "full"]
        ours += ["--format", "pdf", "-o", str(folder / "ours.pdf")]
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        printing = [str(chromium), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
        printing += [f"--print-to-pdf={folder}/theirs.pdf", (folder / "page.html").as_uri()]
        office = shutil.which("soffice")
        converting = [str(office), "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf"]
        converting += ["--outdir", str(folder), str(folder / "book.xlsx")]
        mine = clock(ours, rounds)
        return [
            (
                "PDF, on the clock / Chromium printing the same HTML",
                mine / clock(printing, rounds) if chromium else None,
            ),
            ("PDF, on the clock / LibreOffice, a workbook of it", mine / clock(converting, rounds) if office else None),
        ]


def clock(command: list[str], rounds: int) -> float:
    taken = []
    for _ in range(rounds + 1):  # the first run sets up profiles and caches
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append(time.perf_counter() - start)
    return min(taken[1:])


def workbook(view: ReportView, to: Path) -> None:
    """Write the same content as a workbook, which a person without this program would print."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(to))
    wrapped = book.add_format({"text_wrap": True})
    for name, rows in sheets(view):
        sheet = book.add_worksheet(name)
        sheet.set_column(0, 8, 22)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, str(cell), wrapped)
    book.close()


def sheets(view: ReportView) -> list[tuple[str, list[tuple[Any, ...]]]]:
    answers = [
        (a.question.code, a.question.title, a.prompt, a.claimed, a.level_text or "", a.next_text or "", a.note or "",
         "; ".join(one.title for one in a.evidence), a.because)
        for dimension in view.dimensions for a in dimension.answers
    ]  # fmt: skip
    steps = [
        (s.order, s.initiative.title, s.because, s.role,
         s.start_50, s.finish_50, s.finish_80, s.effort, s.success_metric)
        for phase in view.roadmap.phases for s in phase.steps
    ]  # fmt: skip
    references = [(f.title, e.id, e.title or "", ", ".join(e.questions)) for f in view.frameworks for e in f.entries]
    return [
        ("Scores", [(row.title, row.coverage_words, row.because) for row in view.scorecard]),
        ("Gates", [(g.title, g.because, *(r.because for r in g.reasons[:6])) for g in view.gates]),
        ("Gaps", [(g.question.code, g.question.title, g.criticality, g.supported, g.wanted) for g in view.gaps]),
        ("Roadmap", steps),
        ("Answers", answers),
        ("Method", [(said,) for said in (*view.method.sentences, *view.method.chosen, *view.method.assumptions)]),
        ("References", references),
    ]
