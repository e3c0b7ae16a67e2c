"""A whole workshop from the first form to the report holds exactly what people said and agreed.

The file that has to come out was written by hand; it is the same by phone and by typed lines.
"""

import asyncio
from pathlib import Path

import pytest

import played_workshop as workshop
from browsing import CHROMIUM
from phone_browser import browsing
from running import readiness
from workshop_by_phone import PhoneWorkshop


def test_by_typed_lines_the_file_the_closing_page_and_the_report_hold_what_was_agreed(tmp_path):
    path = workshop.before(tmp_path)
    workshop.hand_out(path)
    for name in ("Ana", "Ben"):
        workshop.fill_by_script(path, name)
    workshop.fill_workbook(tmp_path / "answers-cho.xlsx")
    workshop.take_back(path)

    lines = "\n".join([*workshop.typed_lines(), ""])
    ran = readiness("assess", path, "--plain", "--blind", stdin=lines)

    assert ran.returncode == 0, ran.stderr
    workshop.holds_what_was_agreed(path)
    workshop.tells_what_was_agreed(ran.stdout, "closing")
    workshop.tells_what_was_agreed(report(path), "report")


def test_by_forms_an_office_and_phones_they_hold_the_same(tmp_path, prove):
    if not prove:
        pytest.skip("with --prove")
    if CHROMIUM is None or workshop.OFFICE is None:
        pytest.skip("no Chromium or no LibreOffice here")
    path = workshop.before(tmp_path)
    workshop.hand_out(path)
    for name in workshop.WIDTHS:
        workshop.fill_in_browser(tmp_path, name)
    workshop.fill_workbook(tmp_path / "answers-cho.xlsx")
    workshop.save_in_office(tmp_path / "answers-cho.xlsx")
    workshop.take_back(path)

    closing = asyncio.run(by_phone(path))

    workshop.holds_what_was_agreed(path)
    workshop.tells_what_was_agreed(closing, "closing_after_a_crash")
    workshop.tells_what_was_agreed(report(path), "report")
    assert b"Traceback" not in path.with_suffix(".log").read_bytes()


async def by_phone(path: Path) -> str:
    async with browsing(path.parent / "browser") as browser:
        return await PhoneWorkshop(browser, path).play()


def report(path: Path) -> str:
    """Return the full report in Markdown."""
    return workshop.run(path.parent, "report", path, "--format", "markdown", "--audience", "full", "-o", "-")
