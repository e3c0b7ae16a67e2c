"""Validate reports as HTML and as PDF: those that `reports.py` names, each in both forms.

Run by `make validate`, which sets up the validators. One line per file, what is wrong below it, a table at the end.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

from html_checks import axe_failures, nu_failures, policy_failures
from pdf_checks import file_failures, order_failures, page_failures, standard_failures
from reports import FORMS_OF, ROOT, Report, readiness, reports

from readiness import pipeline
from readiness.page.build_page import build_page
from readiness.statements.voice import speaking
from readiness.view.build import build_view
from readiness.view.edition import language_spoken
from tab_presses import tab_failures


def made(report: Report, folder: Path) -> list[str]:
    """Write both forms of the report; return the errors."""
    failures = []
    for form in ("html", "pdf"):
        options = (*report.options, "--format", form, "-o", report.file(folder, form))
        ended = readiness("report", report.answers, *options)
        if ended.returncode:
            failures.append(f"{form}: exit {ended.returncode}: {ended.stderr.strip()}")
    return failures


def printed_page(report: Report, folder: Path) -> Path:
    """Write the page as the PDF has it, where what has no room on page 1 stands on page 2, and return its path."""
    assessment = report.assessed()
    with speaking(language_spoken(report.edition, assessment.answers.assessment.language)):
        view = build_view(pipeline.redact(assessment, report.edition), report.edition)
        page = build_page(view, paper=True)
    path = report.file(folder, "printed.html")
    path.write_text(page, "utf-8")
    return path


def checked(wanted: list[Report], folder: Path, flavours: list[str]) -> dict[Path, list[str]]:
    """Make every report and run every validator; return the failures of each file."""
    with ThreadPoolExecutor(2) as workers:
        broken = dict(zip(wanted, workers.map(lambda report: made(report, folder), wanted), strict=True))
    whole = [report for report in wanted if not broken[report]]
    wrong = {report.file(folder, "html"): list(failures) for report, failures in broken.items()}
    wrong |= {report.file(folder, "pdf"): [] for report in whole}
    pages = {report.file(folder, "pdf"): report.file(folder, "html") for report in whole}
    editions = {report.file(folder, "pdf"): report.edition for report in whole}
    printed = {report.file(folder, "pdf"): printed_page(report, folder) for report in whole}

    def take(found: dict[Path, list[str]]) -> None:
        for path, failures in found.items():
            wrong[path] += failures

    for title, ask in (
        ("the Nu HTML checker", lambda: nu_failures(list(pages.values()))),
        ("every page for its policy", lambda: {page: list(policy_failures(page)) for page in pages.values()}),
        ("axe", lambda: axe_failures(list(pages.values()), folder / "axe")),
        ("presses of Tab", lambda: tab_failures(list(pages.values()))),
        ("veraPDF", lambda: standard_failures(list(pages), flavours)),
        ("qpdf and sizes", lambda: {paper: list(file_failures(paper)) for paper in pages}),
        ("the number of pages", lambda: {paper: list(page_failures(paper, one)) for paper, one in editions.items()}),
        ("the order of reading", lambda: {paper: list(order_failures(paper, page)) for paper, page in printed.items()}),
    ):
        take(_timed(title, ask))
    return wrong


def forms_checked(folder: Path) -> dict[Path, list[str]]:
    """Write the offline forms of an example, for one person and for nobody, in two languages; return their failures."""
    answers, made = folder / "answers.yaml", dict[Path, list[str]]()
    answers.write_bytes((ROOT / "examples" / FORMS_OF / "answers.yaml").read_bytes())
    person = ("--format", "form", "--for", "Ana, Privacy officer", "--only", "all")
    for name, options in (
        ("form", person),
        ("form-german", (*person, "--language", "de")),
        ("form-pulse", ("--pulse",)),
    ):
        path = folder / f"{name}.html"
        ended = readiness("export", answers, *options, "-o", path)
        made[path] = [f"form: exit {ended.returncode}: {ended.stderr.strip()}"] if ended.returncode else []
    pages = [path for path, failures in made.items() if not failures]
    policies = {page: list(policy_failures(page)) for page in pages}
    for found in (nu_failures(pages), policies, axe_failures(pages, folder / "axe-forms")):
        for path, failures in found.items():
            made[path] += failures
    return made


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
        wrong = checked(wanted, folder, ["ua1", given.pdfa]) if wanted else {}
        if given.only in "forms":
            wrong |= _timed("all of the forms", lambda: forms_checked(folder))
        for path, failures in sorted(wrong.items()):
            print(f"{'✗' if failures else '✓'} {path.name}")
            for failure in failures:
                print(f"    {' '.join(failure.split())[:300]}")
    print(f"\n{'check':<12} {'failures':>8}")
    for check, number in sorted(Counter(one.partition(":")[0].split()[0] for f in wrong.values() for one in f).items()):
        print(f"{check:<12} {number:>8}")
    failed = sum(map(bool, wrong.values()))
    print(f"{'files':<12} {len(wrong):>8}, {failed} of them failed")
    return 1 if failed or not wrong else 0


if __name__ == "__main__":
    sys.exit(main())
