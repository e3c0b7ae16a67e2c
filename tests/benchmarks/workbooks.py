"""Workbooks with answers: written and read, each against the library alone on the same cells."""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

PYTHON = sys.executable
LEAST_READER = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
[[(cell.value, cell.data_type) for cell in row] for sheet in book.worksheets for row in sheet.rows]
"""
READER = """
import sys
from readiness.isolated_jobs import _workbook
_workbook(open(sys.argv[1], "rb").read())
"""
PEAK = """
import resource, sys
from readiness.isolated_jobs import _workbook
_workbook(open(sys.argv[1], "rb").read())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def workbooks(rounds: int, answers: Path) -> list[tuple[str, float, float]]:
    """Rows about workbooks of the shipped pack; memory is that of the process that reads, for 190,000 cells as well."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, content = _writers(answers)
        small, large = Path(folder, "small.xlsx"), Path(folder, "large.xlsx")
        small.write_bytes(content)
        large.write_bytes(_large())
        written = [(_timed(ours), _timed(theirs)) for _ in range(rounds)]
        read = [(_cpu(READER, small), _cpu(LEAST_READER, small)) for _ in range(rounds)]
        return [
            ("write a workbook of 82 questions / XlsxWriter, same cells", _ratio(written), 1.5),
            ("read it, formulas and values / openpyxl, values", _ratio(read), 1.5),
            ("peak memory to read it / 100 MB", _peak(small), 1),
            ("peak memory to read 190,000 cells / 100 MB", _peak(large), 1),
        ]


def _writers(answers: Path) -> tuple[Callable[[], object], Callable[[], object], bytes]:
    """Return our writer, the library's calls that it makes, and the workbook."""
    from readiness import pipeline
    from readiness.carrier import SentAnswers
    from readiness.exchange.workbook.write_workbook import write_workbook

    assessment = pipeline.judge(pipeline.load(answers))
    pack = assessment.pack
    sent = SentAnswers(assessment.answers, pack, tuple(pack.questionnaire.questions))
    content = write_workbook(sent)
    return lambda: write_workbook(sent), _replayed(content), content


def _replayed(content: bytes) -> Callable[[], object]:
    """Return a function that writes the same cells, lists, formats and protection with XlsxWriter alone."""
    import openpyxl
    from xlsxwriter import Workbook

    book = openpyxl.load_workbook(BytesIO(content))
    sheets = [
        (
            sheet.title,
            [(cell.row - 1, cell.column - 1, cell.value) for row in sheet for cell in row],
            [(str(rule.sqref), rule) for rule in sheet.data_validations.dataValidation],
        )
        for sheet in book
    ]

    def write() -> None:
        with Workbook(BytesIO(), {"in_memory": True, "strings_to_formulas": False}) as new:
            look = new.add_format({"valign": "top", "text_wrap": True, "border": 1, "num_format": "@", "locked": False})
            day = new.add_format({"num_format": "yyyy-mm-dd", "border": 1})
            for name, cells, rules in sheets:
                sheet = new.add_worksheet(name)
                for row, column, value in cells:
                    if isinstance(value, str):
                        sheet.write_string(row, column, value, look)
                    elif value is None:
                        sheet.write_blank(row, column, None, look)
                    else:
                        sheet.write_datetime(row, column, value, day)
                for place, rule in rules:
                    kind = {"validate": rule.type or "any", "source": rule.formula1 and f"={rule.formula1}"}
                    sheet.data_validation(place, kind | {"input_title": rule.promptTitle, "input_message": rule.prompt})
                sheet.protect("")

    return write


def _large() -> bytes:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in range(19_000):
        sheet.append([f"text {row} {column} {'x' * 80}" for column in range(10)])
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _ratio(pairs: list[tuple[float, float]]) -> float:
    return min(mine for mine, _ in pairs) / min(theirs for _, theirs in pairs)


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _cpu(program: str, path: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([PYTHON, "-c", program, str(path)], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _peak(path: Path) -> float:
    shown = subprocess.run([PYTHON, "-c", PEAK, str(path)], check=True, capture_output=True, text=True)
    return int(shown.stdout) / 1024 / 100
