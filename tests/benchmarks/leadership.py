"""The report for leaders of each example: the size of its page, and the processor time of its PDF against others'."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
EXAMPLES = ("enterprise-scale", "front-office-phone", "sepsis-stalled")
MOST_BYTES = 400_000
Row = tuple[str, float, float]


def sizes() -> list[Row]:
    """Return the bytes of each page with its typeface, as a share of the most."""
    with tempfile.TemporaryDirectory() as name:
        page = Path(name) / "page.html"
        rows = []
        for example in EXAMPLES:
            processor_time(*report(ours(), ROOT, example, "html", page))
            rows.append((f"HTML for leaders of {example} / 400 kB", page.stat().st_size / MOST_BYTES, 1.0))
    return rows


def against_chromium(rounds: int) -> list[tuple[str, float | None]]:
    """Return the processor time of each PDF over that of Chromium printing its page; None without Chromium."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    rows: list[tuple[str, float | None]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for example in EXAMPLES:
            processor_time(*report(ours(), ROOT, example, "html", folder / "page.html"))
            making = report(ours(), ROOT, example, "pdf", folder / "ours.pdf")
            printing = [str(chromium), "--headless", "--no-sandbox", "--disable-gpu"]
            printing += [f"--user-data-dir={folder}/profile", f"--print-to-pdf={folder}/theirs.pdf"]
            printing += [(folder / "page.html").as_uri()]
            what = f"PDF for leaders of {example} / Chromium printing its page"
            rows.append((what, in_pairs(rounds, making, printing) if chromium else None))
    return rows


def against_another(checkout: Path, rounds: int) -> list[Row]:
    """Return the processor time of each PDF over that of another version, from a checkout with its `.venv`."""
    theirs = checkout.absolute() / ".venv/bin/readiness"
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "out.pdf"
        return [
            (
                f"PDF for leaders of {example} / {checkout.name}",
                in_pairs(
                    rounds,
                    report(ours(), ROOT, example, "pdf", out),
                    report(theirs, checkout.absolute(), example, "pdf", out),
                ),
                0.75,
            )
            for example in EXAMPLES
        ]


def in_pairs(rounds: int, ours: list[str], theirs: list[str]) -> float:
    """Return the median of the ratios of runs taken in turn, so that a busy machine slows both sides alike."""
    processor_time(*ours), processor_time(*theirs)  # the first runs fill the caches
    return median(processor_time(*ours) / processor_time(*theirs) for _ in range(rounds))


def report(program: Path, root: Path, example: str, form: str, out: Path) -> list[str]:
    answers = str(root / "examples" / example / "answers.yaml")
    return [str(program), "report", answers, "--audience", "leadership", "--format", form, "-o", str(out)]


def ours() -> Path:
    return Path(sys.executable).with_name("readiness")


def processor_time(*command: str) -> float:
    """Return the processor time of a command and everything it starts, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    compiled = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=compiled)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
