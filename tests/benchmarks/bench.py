"""Ratios of speed and memory, each measured against a yardstick in the same run.

    python tests/benchmarks/bench.py [--quick] [--against CHECKOUT]

With --against, the PDF for leaders is also compared with that of another version, such as a checkout of 0.2.0 with its
own `.venv`; with --leaders, nothing else is measured.

A ratio compares the fastest of several runs, taken in turn, so that a busy machine slows both sides alike.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from batch import batch, checked_by_the_clock, copies, layout_checked, shipped_model
from batch import large_model as large_model_files
from git_history import history
from in_use import in_use
from leadership import against_another, against_chromium, sizes
from paper import doubled, html_against_flat_template, wall_against_others
from screen import first_screen, key
from searching import search
from workbooks import workbooks

ROOT = Path(__file__).parents[2]
ANSWERS = ROOT / "examples/sepsis-stalled/answers.yaml"
PYTHON = sys.executable
READINESS = str(Path(PYTHON).with_name("readiness"))

BARE_SCORE = """
import sys, typer, pydantic, yaml, rich.console, rich.table
from pathlib import Path
for name in sys.argv[1:]:
    yaml.load(Path(name).read_text("utf-8"), Loader=yaml.CSafeLoader)
"""
LEAST_SCORE = """
import sys, typer, yaml
from pathlib import Path
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table
class Answer(BaseModel):
    level: int
def run(answers: str, form: str = typer.Option("terminal", "--format")) -> None:
    for name in answers.split():
        yaml.load(Path(name).read_text("utf-8"), Loader=yaml.CSafeLoader)
    table = Table("name", "level")
    table.add_row("a", str(Answer(level=1).level))
    Console().print(table)
app = typer.Typer(add_completion=False)
app.command()(run)
app()
"""
BARE_PDF = """
import sys, weasyprint, logging
logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
page = weasyprint.HTML(string=open(sys.argv[1], encoding="utf-8").read())
styles = weasyprint.CSS(filename=sys.argv[3])
page.write_pdf(sys.argv[2], stylesheets=[styles], pdf_variant="pdf/a-3a", pdf_tags=True)
"""


def main() -> None:
    """Print a line for each ratio: name, measured value, limit and verdict."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="fewer runs, for a first look")
    parser.add_argument("--against", type=Path, metavar="CHECKOUT", help="another version, with its own .venv")
    parser.add_argument("--leaders", action="store_true", help="measure the report for leaders only")
    given = parser.parse_args()
    rounds = 3 if given.quick else 9
    show(sizes())
    if given.against:
        show(against_another(given.against, rounds))
    show_aims(against_chromium(max(2, rounds // 3)))
    if not given.leaders:
        everything(rounds)


def everything(rounds: int) -> None:
    """Print the rows of everything but the report for leaders."""
    rows = [
        ("--version / import typer", version(rounds * 2), 1.5),
        ("score / bare imports and C parser", score(rounds, BARE_SCORE), 1.6),
        ("score / least program of the same libraries", score(rounds, LEAST_SCORE), 1.6),
        ("HTML / a flat template of the strings, same pictures", page(rounds), 3),
        ("HTML / a flat template of the strings alone", page(rounds, pictures=False), float("inf")),
        ("PDF / WeasyPrint alone on the same HTML", pdf(max(2, rounds // 3)), 1.15),
        ("PDF of twice the questions / of the questions", twice(max(2, rounds // 3)), 2.3),
        *batches(rounds),
        (
            "check 500 files, a command / C parser, a script, by the clock",
            checked_by_the_clock(max(3, rounds // 3)),
            1.5,
        ),
        ("format --check of 500 files in order / C parser", layout_checked(max(3, rounds // 3)), 1.5),
        ("score 1,000 questions, 5 deep / C parser alone", large_model(rounds), 3),
        ("score with 20 events, 5 functions, 20 sites / without", in_use(rounds, sites_answered=True), 1.5),
        ("the same, the sites without answers / without", in_use(rounds, sites_answered=False), 1.5),
        ("read 200 states from git / git log -p of the file", history(rounds), 1.5),
        ("check a pack for every profile / load it once", checking(rounds), 15),
        *plans(rounds),
        ("schema of 994 levels and 150 questions / the same JSON", schema(rounds), 3),
        ("first question on the screen / least program that asks", first_screen(rounds, ANSWERS, of_score()), 1.5),
        ("first question on the screen / empty Textual app", first_screen(rounds, ANSWERS), float("inf")),
        ("a key's effect, 200 questions / 100 ms", key(rounds), 1),
        *phones(rounds),
        *workbooks(max(3, rounds // 2), ANSWERS),
        *searches(rounds),
        ("peak memory after 1,000 files / after 100", memory(), 1.1),
    ]
    show(rows)
    show_aims(wall_against_others(ANSWERS, max(2, rounds // 3)))


def show(rows: list[tuple[str, float, float]]) -> None:
    """Print a line for each ratio with its limit."""
    for what, ratio, limit in rows:
        verdict = "holds" if ratio <= limit else "DOES NOT HOLD"
        bound = "no limit" if limit == float("inf") else f"at most {limit:<5} {verdict}"
        print(f"{what:<58} {ratio:5.2f}   {bound}")


def show_aims(rows: list[tuple[str, float | None]]) -> None:
    """Print a line for each ratio to another program, which may be missing."""
    for what, aimed in rows:
        said = "that program is not here" if aimed is None else f"{aimed:5.2f}   aim below 1"
        print(f"{what:<58} {said}")


def batches(rounds: int) -> list[tuple[str, float, float]]:
    """Rows about 400 files of a large model and 1,000 of the shipped one; planning has no limit.

    The yardstick parses the files with the C parser, and makes models of them where the row says so: both are what any
    program does that checks files. The ratio to the parser alone grows with all that answers can state, such as a money
    case with 30 amounts, because a model of an amount takes longer than its text; that ratio has no limit.
    """
    rows = []
    for what, model, count in (("174 questions", large_model_files, 400), ("healthcare-ai", shipped_model, 1_000)):
        took = batch(model, count, max(3, rounds // 3))
        files, least = f"{count:,} files of {what}", took.parsed + took.modeled
        rows += [(f"check {files} / C parser and models", took.checked / least, 1.2)]
        rows += [(f"check {files} / C parser", took.checked / took.parsed, float("inf"))]
        rows += [(f"check and score {files} / C parser and models", took.scored / least, 1.8)]
        rows += [(f"plan {files} / C parser and models", took.planned / least, float("inf"))]
    return rows


def searches(rounds: int) -> list[tuple[str, float, float]]:
    found, made = search(rounds)
    return [
        ("a search in 1,000 questions / 2 ms", found, 1),
        ("the index of 1,000 questions, once / 300 ms", made, 1),
    ]


def version(rounds: int) -> float:
    return in_turn(rounds, lambda: run(READINESS, "--version"), lambda: run(PYTHON, "-c", "import typer"))


def score(rounds: int, yardstick: str) -> float:
    """Compare with a script that parses the same files and only imports the libraries, or uses each of them once."""
    names = of_score()
    given = names if yardstick is BARE_SCORE else [" ".join(names)]
    return in_turn(rounds, lambda: run(READINESS, "score", str(ANSWERS)), lambda: run(PYTHON, "-c", yardstick, *given))


def of_score() -> list[str]:
    """Return the files that a score of the example reads: the answers, and its pack without what only reports cite."""
    judged = ROOT / "rubrics/healthcare-ai"
    files = [ANSWERS, *(ROOT / "questionnaires/healthcare-ai").glob("*.yaml")]
    files += [f for f in judged.glob("*.yaml") if f.name not in {"references.yaml", "sources.yaml"}]
    return [str(name) for name in files]


def schema(rounds: int) -> float:
    sys.path.append(str(ROOT / "tests"))  # the pack is made as tests make theirs
    from schemas import long_scale

    return long_scale(rounds)


def plans(rounds: int) -> list[tuple[str, float, float]]:
    """Rows about planning and simulating."""
    sys.path.append(str(ROOT / "tests"))  # what is planned is shared with tests
    from schedules import growth, planning, scheduling, simulating

    from money import case_against_schedule

    few = max(2, rounds // 3)
    return [
        (
            "schedule of 61 initiatives to G3 / score",
            in_turn(rounds, scheduling(), lambda: run(READINESS, "score", str(ANSWERS))),
            0.7,
        ),
        (
            "roadmap of 61 initiatives to G3 with chances and costs / score",
            in_turn(rounds, planning(), lambda: run(READINESS, "score", str(ANSWERS))),
            float("inf"),
        ),
        (
            "roadmap --options / roadmap",
            in_turn(
                few,
                lambda: run(READINESS, "roadmap", str(ANSWERS), "--options"),
                lambda: run(READINESS, "roadmap", str(ANSWERS)),
            ),
            6,
        ),
        (
            "roadmap --curve / roadmap",
            in_turn(
                few,
                lambda: run(READINESS, "roadmap", str(ANSWERS), "--curve"),
                lambda: run(READINESS, "roadmap", str(ANSWERS)),
            ),
            15,
        ),
        ("10,000 simulations / as many sorts of the graph", simulating(few), 1.5),
        ("plan 1,000 activities / 60", growth(few), 25),
        ("a case of 60 lines in 10,000 runs / simulation of its plan", case_against_schedule(few), 3),
    ]


def phones(rounds: int) -> list[tuple[str, float, float]]:
    sys.path.append(str(ROOT / "tests"))  # the meeting is shared with a test
    from phones import phone_rows

    return phone_rows(rounds)


def page(rounds: int, *, pictures: bool = True) -> float:
    ours, flat = html_against_flat_template(ANSWERS, pictures=pictures)
    return in_turn(rounds, lambda: timed(ours), lambda: timed(flat))


def pdf(rounds: int) -> float:
    from readiness import pipeline
    from readiness.page.build_page import build_page as page_of
    from readiness.view.build import build_view
    from readiness.view.edition import Edition

    styles = ROOT / "report_templates/standard/paper.css"
    with tempfile.TemporaryDirectory() as folder:
        page, out = f"{folder}/page.html", f"{folder}/out.pdf"
        view = build_view(pipeline.assess(pipeline.load(ANSWERS)), Edition("full"))
        Path(page).write_text(page_of(view, paper=True), "utf-8")
        made = (READINESS, "report", str(ANSWERS), "--audience", "full", "--format", "pdf", "-o", out)
        return in_turn(rounds, lambda: run(*made), lambda: run(PYTHON, "-c", BARE_PDF, page, out, str(styles)))


def twice(rounds: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        larger, smaller = doubled(Path(folder))
        return in_turn(rounds, lambda: timed(larger), lambda: timed(smaller))


def in_turn(rounds: int, ours: Callable[[], float], yardstick: Callable[[], float]) -> float:
    ours(), yardstick()  # the first runs fill the file cache
    pairs = [(ours(), yardstick()) for _ in range(rounds)]
    return min(mine for mine, _ in pairs) / min(theirs for _, theirs in pairs)


def run(*command: str) -> float:
    """Return the processor time of a command and its children in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT, env=environment()
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONDONTWRITEBYTECODE": ""}


def large_model(rounds: int) -> float:
    """Compare scoring with parsing of the same files: 4 × 5 × 5 × 5 nodes, two questions each."""
    import yaml

    from readiness import pipeline

    with tempfile.TemporaryDirectory() as folder:
        loaded = pipeline.load(large_pack(Path(folder)), Path(folder))
        files = list(Path(folder).rglob("*.yaml"))

        def yardstick() -> None:
            for path in files:
                yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)

        return in_turn(rounds, lambda: timed(lambda: pipeline.score(loaded)), lambda: timed(yardstick))


def large_pack(folder: Path) -> Path:
    """Write a pack with 1,000 questions and answers to them; return the answers file."""
    asked, judged = folder / "questionnaires/large", folder / "rubrics/large"
    asked.mkdir(parents=True)
    judged.mkdir(parents=True)
    head = "version: 1.0.0\ntitle: Large\n"
    (asked / "questionnaire.yaml").write_text(f"questionnaire: large\n{head}dimensions: [a, b, c, d]\n", "utf-8")
    (judged / "rubric.yaml").write_text(f"rubric: large\n{head}questionnaire: large@1\n{LARGE_RULES}", "utf-8")
    said = [LARGE_HEADER]
    for dimension in "abcd":
        rules: list[str] = []
        lines = [f"dimension: {dimension}", f"title: Dimension {dimension}", *section(dimension, 3, rules)]
        (asked / f"{dimension}.yaml").write_text("\n".join(lines) + "\n", "utf-8")
        (judged / f"{dimension}.yaml").write_text("\n".join(rules) + "\n", "utf-8")
        ids = [line.removesuffix(":") for line in rules if line.startswith("q-")]
        said += [f"  {dimension}.{id_}: {number % 5}" for number, id_ in enumerate(ids)]
    (folder / "answers.yaml").write_text("\n".join(said) + "\n", "utf-8")
    return folder / "answers.yaml"


def section(name: str, depth: int, rules: list[str]) -> list[str]:
    """Return the lines inside a node: five sections, or two questions, whose rubric entries are added to `rules`."""
    lines = ["sections:" if depth else "questions:"]
    for number in range(5 if depth else 2):
        id_ = f"{name}{number}" if depth else f"q-{name}-{number}"
        lines += [f"  - id: {id_}", f"    title: What {id_} is about"]
        if depth:
            lines += [f"    {line}" for line in section(id_, depth - 1, rules)]
        else:
            lines += [f"    code: {id_.upper()}", f"    prompt: How far is what {id_} is about in place?"]
            rules += [f"{id_}:", f"  weight: {number + 1}", "  criticality: major"]
    return lines


LARGE_RULES = """scale: {from: 0, to: 4}
policies: {unanswered: lowest, unknown: lowest, not_applicable: excluded}
roll_up: {overall: mean-of-means, dimension: mean-of-means, section: weighted-mean}
"""
LARGE_HEADER = """assessment:
  organization: Elm Hill Health
  use_case: A large model
  date: 2026-06-05
  questionnaire: large@1.0.0
  rubric: large@1.0.0
answers:"""


def checking(rounds: int) -> float:
    """Compare the proofs over every combination of facts with loading their pack."""
    from readiness.loading.read_pack import read_pack
    from readiness.pack_lint import lint_pack

    def load() -> None:
        read_pack("healthcare-ai")

    def check() -> None:
        list(lint_pack(*read_pack("healthcare-ai")))

    return in_turn(rounds, lambda: timed(check), lambda: timed(load))


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


GROWTH = """
import resource, sys
from pathlib import Path
from readiness import pipeline
from readiness.loading.read_pack import PackReader
reader = PackReader()
for number, path in enumerate(sorted(Path(sys.argv[1]).glob("*.yaml")), 1):
    pipeline.score(pipeline.load_file(path, reader))
    if number in (100, 1000):
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory() -> float:
    with tempfile.TemporaryDirectory() as folder:
        copies(Path(folder), 1000)
        shown = subprocess.run([PYTHON, "-c", GROWTH, folder], check=True, capture_output=True, text=True, cwd=ROOT)
        early, late = map(int, shown.stdout.split())
        return late / early


if __name__ == "__main__":
    main()
