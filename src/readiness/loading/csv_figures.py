"""Figures that answers take from CSV files: values of indicators, and measured figures of questions.

An indicator or a figure names a file under `from`. It is read where the answers are read, up to the day of the
assessment, and its values are put in their place, so that everything after this knows only values with days.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from fractions import Fraction
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, text_of
from readiness.loading.csv_places import csv_places
from readiness.loading.csv_table import CellReader, CsvTable, parse_table
from readiness.loading.files import files_of
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.field_types import Exact, as_whole, format_exact, parse_day
from readiness.statements import csv_problems as says
from readiness.statements.quoting import found

_MOST_ACTUALS = 1000
_DIGITS = 6
"""The decimals that a mean is rounded to."""


def with_csv_figures(document: Document) -> tuple[Document, list[Problem]]:
    """Return the document with the values of the CSV files that it names, and the problems of these files.

    A figure whose file cannot be used is left out.
    """
    last, data, problems = _day_of(document.data), deepcopy(document.data), list[Problem]()
    for way, source in csv_places(document.data):
        entry = _at(data, way[:-1])
        try:
            values = _values(document, way, source, last)
        except InvalidFilesError as error:
            problems += error.problems
            _leave_out(data, way)
            continue
        if way[0] == "indicators":
            _add_actuals(entry, values)
        else:
            problems += _figure_problems(entry, values, document, way, last)
            day = max(values, default=last)
            entry |= _written(day, values.get(day, 0))
    return replace(document, data=data), problems


def csv_digests(document: Document) -> tuple[str, ...]:
    """Return the SHA-256 digest of each CSV file that a document names, in order."""
    names = dict.fromkeys(str(source.get("file")) for _, source in csv_places(document.data))
    files = files_of(document)
    return tuple(sha256(files.read(files.beside(document.path, name))).hexdigest() for name in names)


def _values(document: Document, way: KeyPath, source: dict[str, Any], last: date) -> dict[date, Exact]:
    """Return the values of a CSV file by day, up to the last one. Raises InvalidFilesError."""
    if _missing(source):
        return {}
    file, column, heading = source["file"], source["column"], source["date"]
    path = _inside(document, way, file)
    text = text_of(files_of(document).read(path, says.name_csv()), path)
    table = parse_table(text, path_on_one_line(path), (column, heading))
    return _by_day(table, column, heading, source.get("rule"), last)


def _by_day(table: CsvTable, column: str, heading: str, rule: Any, last: date) -> dict[date, Exact]:
    """Return one value for each day. Raises InvalidFilesError with every wrong cell."""
    cells, found_values = CellReader(table, [], []), dict[date, list[Exact]]()
    for row in table.rows:
        value, day = cells.number(row, column), parse_day(cells.day(row, heading))
        if value is not None and day is not None and day <= last:
            found_values.setdefault(day, []).append(value)
    if cells.problems:
        raise InvalidFilesError(cells.problems)
    return {day: _by_rule(values, rule) for day, values in sorted(found_values.items())}


def _by_rule(values: list[Exact], rule: Any) -> Exact:
    if rule == "sum":
        return as_whole(Fraction(sum(values)))
    if rule == "mean":
        return as_whole(round(Fraction(sum(values)) / len(values), _DIGITS))
    return values[-1]


def _add_actuals(entry: dict[str, Any], values: dict[date, Exact]) -> None:
    """Add values to an indicator: those after its baseline, of days that it does not state itself."""
    written = entry.get("actuals")
    stated = [one for one in written if isinstance(one, dict)] if isinstance(written, list) else []
    days, since = {one.get("date") for one in stated}, _baseline_day(entry)
    more = [_written(day, value) for day, value in values.items() if day > since and day.isoformat() not in days]
    room = max(0, _MOST_ACTUALS - len(stated))
    entry["actuals"] = [*stated, *more[max(0, len(more) - room) :]]


def _figure_problems(
    entry: dict[str, Any], values: dict[date, Exact], document: Document, way: KeyPath, last: date
) -> Iterator[Problem]:
    """Yield a problem of a figure that is stated already, or has no value yet."""
    if "value" in entry or "date" in entry:
        yield document.key_problem(way, says.stated_twice(), says.keep_one())
    elif not values and not _missing(entry["from"]):
        message = says.no_value_yet(path=found(entry["from"]["file"]), day=last)
        yield document.problem((*way, "file"), message, says.add_row())


def _missing(source: dict[str, Any]) -> bool:
    """Return whether a file or a column is not named, which the model says."""
    return not all(isinstance(source.get(key), str) and source[key] for key in ("file", "column", "date"))


def _written(day: date, value: Exact) -> dict[str, str]:
    return {"date": day.isoformat(), "value": format_exact(value)}


def _baseline_day(entry: dict[str, Any]) -> date:
    baseline = entry.get("baseline")
    day = parse_day(str(baseline.get("date"))) if isinstance(baseline, dict) else None
    return day or date.min


def _leave_out(data: Any, way: KeyPath) -> None:
    """Take out what names a CSV file: the figure of a question, or the name of the file of an indicator."""
    above = way[:-1] if way[0] == "indicators" else way[:-2]
    del _at(data, above)["from" if way[0] == "indicators" else "measured"]


def _at(data: Any, way: KeyPath) -> Any:
    for key in way:
        data = data[key]
    return data


def _day_of(data: dict[str, Any]) -> date:
    header = data.get("assessment")
    written = header.get("date") if isinstance(header, dict) else data.get("date")
    return (parse_day(written) if isinstance(written, str) else None) or date.max


def _inside(document: Document, way: KeyPath, file: str) -> str:
    """Return the path of a CSV file inside the repository of the document; without one inside its folder.

    Raises InvalidFilesError for any other path, also through links.
    """
    pure, files = PurePosixPath(file), files_of(document)
    path = files.beside(document.path, file)
    is_plain = not pure.is_absolute() and pure.suffix.lower() == ".csv" and "\\" not in file and file.isprintable()
    if not is_plain or not files.keeps_inside(path, document.path):
        message = says.no_inside_path(path=found(file))
        raise InvalidFilesError([document.problem((*way, "file"), message, says.write_inside_path())])
    if not files.has(path):
        message = says.no_file(path=found(file))
        raise InvalidFilesError([document.problem((*way, "file"), message, says.name_csv())])
    return path
