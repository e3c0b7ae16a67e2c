"""The cases of the examples, recomputed by formulas in LibreOffice, to the cent."""

import csv
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest

from readiness import pipeline
from readiness.money.likely import Likely
from readiness.money.streams import Stream
from readiness.planning.money_input import money_input
from readiness.planning.money_plan import money_plan
from readiness.planning.use_case import UseCase
from running import STORIES

OFFICE = shutil.which("soffice")
HAS_CALC = OFFICE is not None and (Path(OFFICE).resolve().parent / "libsclo.so").exists()
NAMES = sorted(path.parent.name for path in STORIES.glob("*/answers.yaml"))
_FIRST = 6
"""The column of month 1; before it stand side, amount, start, end and timing."""
_FIGURES = ("total", "cash", "value", "return", "payback", "payback discounted", "rate")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"'
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
    '<table:table table:name="Case">'
)
_TAIL = "</table:table></office:spreadsheet></office:body></office:document>"

pytestmark = pytest.mark.skipif(not HAS_CALC, reason="no LibreOffice Calc here: .ci/system-packages office")


def letter(column: int) -> str:
    """Return the name of a column, counted from 1."""
    name = ""
    while column:
        column, place = divmod(column - 1, 26)
        name = chr(ord("A") + place) + name
    return name


def rows(likely: Likely, rate: float) -> Iterator[list[Any]]:
    """Yield the rows of a sheet: the months, a row for each stream, and the totals; what begins with = is a formula."""
    given, months = likely.given, likely.timeline.months
    last = letter(_FIRST + months - 1)
    yield [str(given.contingency - 1), *[""] * (_FIRST - 2), *range(1, months + 1)]
    for number, stream in enumerate(given.streams, 2):
        yield _row(likely, stream, number, months)
    end = len(given.streams) + 1
    sums = {
        side: [f'=SUMIF([.$A$2:.$A${end}];"{side}";[.{at}$2:.{at}${end}])' for at in _columns(months)]
        for side in ("once", "cost", "cash")
    }
    for side, formulas in sums.items():
        yield [side, *[""] * (_FIRST - 2), *formulas]
    once, cost, cash = end + 1, end + 2, end + 3
    at = f"${letter(_FIRST)}"
    yield ["total", f"=SUM([.{at}${once}:.${last}${cost}])"]
    yield ["cash", f"=SUM([.{at}${cash}:.${last}${cash}])"]
    month = f"[.{at}$1:.${last}$1]"
    growth = 1 + rate / 100
    later, now = f"{growth!r}^({month}/12)", f"{growth!r}^(({month}-1)/12)"
    gain = f"SUMPRODUCT([.{at}${cash}:.${last}${cash}]/({later}))"
    paid = f"SUMPRODUCT([.{at}${cost}:.${last}${cost}]/({later}))+SUMPRODUCT([.{at}${once}:.${last}${once}]/({now}))"
    yield ["value", f"={gain}-({paid})"]
    yield ["return", f"=(({gain})/({paid})-1)*100"]
    yield from _over_time(months, growth, (once, cost, cash), cash + 4)


def _over_time(months: int, growth: float, sides: tuple[int, int, int], above: int) -> Iterator[list[Any]]:
    """Yield the rows of payback and of the internal rate; `sides` has the rows of what is paid, `above` the last row.

    A month's end and the next month's start are one point in time; nothing is paid out or in before the first.
    """
    once, cost, cash = sides
    columns, empty = _columns(months), [""] * (_FIRST - 2)
    for row, name, at_end, at_start in (
        (above + 1, "payback", "1", "1"),
        (above + 3, "payback discounted", f"({growth!r}^({{at}}/12))", f"({growth!r}^(({{at}}-1)/12))"),
    ):
        balances = []
        for place, at in enumerate(columns):
            month, before = f"[.{at}$1]", f"[.{columns[place - 1]}{row}]" if place else "0"
            ends, starts = at_end.format(at=month), at_start.format(at=month)
            balances.append(f"={before}+([.{at}{cash}]-[.{at}{cost}])/{ends}-[.{at}{once}]/{starts}")
        yield [f"balance of {name}", *empty, *balances]
        months_in_red = f"([.{columns[0]}{row}:.{columns[-1]}{row}]<-0.0001)*[.{columns[0]}$1:.{columns[-1]}$1]"
        yield [name, f'=IF([.{columns[-1]}{row}]<-0.0001;"none";SUMPRODUCT(MAX({months_in_red}))+1)']
    points = [f"=-[.{columns[0]}{once}]"]
    points += [
        f"=[.{at}{cash}]-[.{at}{cost}]-{f'[.{after}{once}]' if after else '0'}"
        for at, after in zip(columns, [*columns[1:], ""], strict=True)
    ]
    yield ["points", *empty, *points]
    ends = f"[.{columns[0]}{above + 5}:.{letter(_FIRST + months)}{above + 5}]"
    yield ["rate", f'=IFERROR(((1+IRR({ends}))^12-1)*100;"none")']


def _columns(months: int) -> list[str]:
    return [letter(_FIRST + month) for month in range(months)]


def _row(likely: Likely, stream: Stream, number: int, months: int) -> list[Any]:
    """Return the row of a stream: its amount and months, and a formula for each month."""
    profile, given = stream.profile, likely.given
    amount = float(stream.amount.likely * abs(given.factor(stream)))
    end = profile.end.month if profile.end else (profile.until or months)
    side = "once" if stream.side == "cost" and profile.timing == "once" else stream.side
    steps, ramp = len(profile.ramp) + 1, ";".join(str(float(share)) for share in (*profile.ramp, 1))
    formulas = []
    for at in _columns(months):
        month, start = f"[.{at}$1]", f"[.$C{number}]"
        within = f"AND({month}>={start};{month}<=[.$D{number}])"
        full = {
            "once": f"=IF({month}={start};[.$B{number}];0)",
            "spread": f"=IF({within};[.$B{number}]/([.$D{number}]-{start}+1);0)",
            "monthly": f"=IF({within};[.$B{number}]/12*CHOOSE(MIN({month}-{start}+1;{steps});{ramp});0)",
        }
        formulas.append(full[profile.timing])
    return [side, amount, profile.start.month, end, profile.timing, *formulas]


def _cell(value: Any) -> str:
    if isinstance(value, str) and value.startswith("="):
        return f"<table:table-cell table:formula={quoteattr('of:' + value)}/>"
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def recomputed(likely: Likely, rate: float, folder: Path) -> dict[str, float | None]:
    """Write the sheet, let LibreOffice compute it, and return its figures; None for what there is none of."""
    sheet = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows(likely, rate))
    (folder / "case.fods").write_text(f"{_HEAD}{sheet}{_TAIL}", "utf-8")
    office = [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"  # numbers as they are, not as shown
    convert = [*office, "--convert-to", options, "--outdir", str(folder), str(folder / "case.fods")]
    subprocess.run(convert, capture_output=True, check=True, timeout=300)
    with (folder / "case.csv").open(encoding="utf-8", newline="") as lines:
        found = {row[0]: row[1] for row in csv.reader(lines)}
    return {name: None if found[name] == "none" else float(found[name]) for name in _FIGURES}


@pytest.mark.parametrize("name", NAMES)
def test_a_spreadsheet_gives_the_same_totals_return_and_payback(name, tmp_path):
    one = pipeline.assess(pipeline.load(STORIES / name / "answers.yaml"))
    case = one.answers.case
    assert case
    assert case.discount_rate
    assert one.money
    shown = one.roadmap.option
    use_case = UseCase(one.whole.pack, one.answers, one.scorecard, one.roadmap.target, one.roadmap.site_id)
    plan = money_plan(use_case, one.roadmap.target_gate, shown.kind if shown else "recommended", shown and shown.more)
    likely = Likely(money_input(one.whole.pack, one.answers, one.scorecard, case, plan).given)
    found, money = recomputed(likely, float(case.discount_rate), tmp_path), one.money

    assert found["total"] == pytest.approx(float(money.total.likely), abs=0.005)
    assert found["value"] == pytest.approx(float(likely.value), abs=0.005)
    assert found["cash"] == pytest.approx(float(money.cash.likely) if money.cash else 0, abs=0.005)
    assert found["payback"] == (money.payback.likely if money.payback else None)
    assert found["payback discounted"] == money.payback_discounted
    assert found["rate"] == (pytest.approx(float(money.internal_rate), abs=1e-5) if money.internal_rate else None)
    # without cash all that is paid is lost, and the program states no return
    assert found["return"] == pytest.approx(-100 if money.return_percent is None else float(money.return_percent))
