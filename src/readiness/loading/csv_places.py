"""The places of an answers file that name a CSV file: indicators, and measured figures of questions."""

from collections.abc import Iterator
from typing import Any

from readiness.errors import Problem
from readiness.loading.yaml_file import Document, KeyPath

_PARTS = ("functions", "segments", "sites")


def csv_places(data: Any) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    """Yield the key path and the content of each `from` in answers and indicators."""
    if not isinstance(data, dict):
        return
    parts: list[tuple[KeyPath, Any]] = [((), data)]
    for key in _PARTS:
        entries = data.get(key)
        parts += [((key, index), one) for index, one in enumerate(entries if isinstance(entries, list) else ())]
    for above, part in parts:
        answers = part.get("answers") if isinstance(part, dict) else None
        for id_, answer in (answers if isinstance(answers, dict) else {}).items():
            figure = answer.get("measured") if isinstance(answer, dict) else None
            if isinstance(figure, dict) and isinstance(figure.get("from"), dict):
                yield (*above, "answers", id_, "measured", "from"), figure["from"]
    indicators = data.get("indicators")
    for index, one in enumerate(indicators if isinstance(indicators, list) else ()):
        if isinstance(one, dict) and isinstance(one.get("from"), dict):
            yield ("indicators", index, "from"), one["from"]


def read_csv_figures(document: Document) -> tuple[Document, list[Problem]]:
    """Return the document with the values of the CSV files that it names, and the problems of these files."""
    if names_csv(document) is None:
        return document, []
    from readiness.loading.csv_figures import with_csv_figures  # noqa: PLC0415 - few answers name a CSV file

    return with_csv_figures(document)


def names_csv(document: Document) -> KeyPath | None:
    """Return the first key path that names a CSV file; None without one."""
    return next((way for way, _ in csv_places(document.data)), None)
