"""Validate reports as HTML and as PDF: every example for every audience and part, one decided, and hostile.

Run by `make validate`, which sets up the validators. One line per file, what is wrong below it, a table at the end.
"""

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from html_checks import axe_failures, nu_failures, policy_failures
from pdf_checks import file_failures, order_failures, standard_failures

from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.page.build_page import build_page
from readiness.view.build import build_view
from readiness.view.edition import AUDIENCES, Edition
from readiness.view.part_choice import settle_part
from readiness.view.reader_parts import PARTS

ROOT = Path(__file__).parents[2]
DECIDED = "sepsis-stalled"
"""The example whose reports are written once more, six weeks after a decision."""
DECISION = (
    *("--option", "minimum", "--by", "Steering committee", "--review", "2026-09-30"),
    *("--condition", "Finance confirms the budget; CFO; 2026-07-10"),
    *("--condition", "Super users are trained; CNO; 2026-08-14; stop"),
)


class Report(NamedTuple):
    """The report of an assessment in both forms, before or after it is written."""

    name: str
    answers: Path
    edition: Edition = Edition("leadership")
    since: Path | None = None

    @property
    def options(self) -> Iterator[str]:
        """The options of `readiness report` for the edition and the earlier assessment."""
        audience, part, site = self.edition.audience, self.edition.part, self.edition.site
        for name, value in (("audience", audience), ("part", part), ("site", site), ("since", self.since)):
            if value:
                yield f"--{name}={value}"

    def file(self, folder: Path, form: str) -> Path:
        """Return the path of the report in this form."""
        return folder / f"{self.name}.{form}"


def reports(folder: Path) -> list[Report]:
    """Return every example for every audience and part, one after a decision, and every adversarial case."""
    stories = sorted(ROOT.glob("examples/*/answers.yaml"))
    cases = sorted(ROOT.glob("tests/cases/adversarial/*.yaml"))
    told = [one for path in stories for one in editions(path.parent.name, path)]
    earlier = ROOT / "examples" / DECIDED / "answers.yaml"
    told += editions("decided", decided(earlier, folder / "decided.yaml"), earlier)
    return told + [Report(f"adversarial-{path.stem}", path) for path in cases]


def editions(name: str, answers: Path, since: Path | None = None) -> list[Report]:
    """Return the reports of answers for every audience, and for every part that they have."""
    assessment = pipeline.assess(answers)
    wanted = [Edition(audience) for audience in AUDIENCES]
    for part in PARTS:
        site = next((one.id for one in assessment.answers.sites), None) if part == "site" else None
        with suppress(ReadinessError):
            wanted.append(settle_part(Edition("leadership", part=part, site=site), assessment))
    return [Report(f"{name}-{one.part or one.audience}", answers, one, since) for one in wanted]


def decided(earlier: Path, path: Path) -> Path:
    """Write the answers of an example six weeks after a decision, one condition of which was met; return their path."""
    path.write_bytes(earlier.read_bytes())
    for recorded in (
        ("decision", path, *DECISION),
        ("date", path, "2026-07-17"),
        ("decision", path, "D-1", "--done", "C-1", "--on", "2026-07-09"),
    ):
        if (ended := _readiness("record", *recorded)).returncode:
            raise SystemExit(ended.stderr)
    return path


def _readiness(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "readiness", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def made(report: Report, folder: Path) -> list[str]:
    """Write both forms of the report; return the errors."""
    failures = []
    for form in ("html", "pdf"):
        options = (*report.options, "--format", form, "-o", report.file(folder, form))
        ended = _readiness("report", report.answers, *options)
        if ended.returncode:
            failures.append(f"{form}: exit {ended.returncode}: {ended.stderr.strip()}")
    return failures


def printed_page(report: Report, folder: Path) -> Path:
    """Write the page as the PDF has it, where what has no room on page 1 stands on page 2, and return its path."""
    assessment = pipeline.assess(report.answers)
    if report.since:
        assessment = pipeline.compare_with(assessment, pipeline.assess(report.since), report.since.name)
    view = build_view(pipeline.redact(assessment, report.edition), report.edition)
    path = report.file(folder, "printed.html")
    path.write_text(build_page(view, paper=True), "utf-8")
    return path


def checked(wanted: list[Report], folder: Path, flavours: list[str]) -> dict[Path, list[str]]:
    """Make every report and run every validator; return the failures of each file."""
    with ThreadPoolExecutor(2) as workers:
        broken = dict(zip(wanted, workers.map(lambda report: made(report, folder), wanted), strict=True))
    whole = [report for report in wanted if not broken[report]]
    wrong = {report.file(folder, "html"): list(failures) for report, failures in broken.items()}
    wrong |= {report.file(folder, "pdf"): [] for report in whole}
    pages = {report.file(folder, "pdf"): report.file(folder, "html") for report in whole}
    printed = {report.file(folder, "pdf"): printed_page(report, folder) for report in whole}

    def take(found: dict[Path, list[str]]) -> None:
        for path, failures in found.items():
            wrong[path] += failures

    for title, ask in (
        ("the Nu HTML checker", lambda: nu_failures(list(pages.values()))),
        ("every page for its policy", lambda: {page: list(policy_failures(page)) for page in pages.values()}),
        ("axe", lambda: axe_failures(list(pages.values()), folder / "axe")),
        ("veraPDF", lambda: standard_failures(list(pages), flavours)),
        ("qpdf and sizes", lambda: {paper: list(file_failures(paper)) for paper in pages}),
        ("the order of reading", lambda: {paper: list(order_failures(paper, page)) for paper, page in printed.items()}),
    ):
        take(_timed(title, ask))
    return wrong


def _timed(title: str, ask: Callable[[], dict[Path, list[str]]]) -> dict[Path, list[str]]:
    start = monotonic()
    found = ask()
    print(f"asked {title}: {monotonic() - start:.0f} s", file=sys.stderr)
    return found


def main() -> int:
    """Validate, print and return the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pdfa", default="3a", metavar="FLAVOUR", help="the part of PDF/A to ask for; 3a unless told")
    options.add_argument("--only", default="", metavar="WORD", help="only reports with this in their name")
    options.add_argument("--keep", type=Path, metavar="FOLDER", help="keep what was made in this new folder")
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="readiness-") as scratch:
        folder = (given.keep or Path(scratch)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        wanted = [report for report in reports(folder) if given.only in report.name]
        wrong = checked(wanted, folder, ["ua1", given.pdfa])
        for path, failures in sorted(wrong.items()):
            print(f"{'✗' if failures else '✓'} {path.name}")
            for failure in failures:
                print(f"    {' '.join(failure.split())[:300]}")
    print(f"\n{'check':<12} {'failures':>8}")
    for check, number in sorted(Counter(one.partition(":")[0].split()[0] for f in wrong.values() for one in f).items()):
        print(f"{check:<12} {number:>8}")
    failed = sum(map(bool, wrong.values()))
    print(f"{'files':<12} {len(wrong):>8}, {failed} of them failed")
    return 1 if failed or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
