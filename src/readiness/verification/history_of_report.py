"""The earlier states of the answers that a report with a history carries; the file may come from a stranger."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.field_types import parse_day
from readiness.model.past_state import PastState
from readiness.pdf.history_file import HISTORY
from readiness.statements import report_faults
from readiness.verification.read_pdf import ReportPdf, unreadable

_MOST_STATES = 2_000


def states_of(paper: ReportPdf, path: str, assess: Callable[[bytes, str], Assessment]) -> tuple[PastState, ...]:
    """Return the states that a report carries, none without a history.

    `assess` assesses the content of answers with the name of their place. Raises InvalidFilesError for a file that is
    not in the form that this program writes, and what `assess` raises.
    """
    if HISTORY not in paper.files:
        return ()
    stated = _read(paper.files[HISTORY])
    if stated is None:
        raise unreadable(path, report_faults.malformed(name=HISTORY), report_faults.verify_as_made())
    return tuple(_state(one, f"{path}: {HISTORY}", assess) for one in stated)


def _read(content: bytes) -> list[dict[str, Any]] | None:
    try:
        stated = json.loads(content.decode())
    except (ValueError, RecursionError):
        return None
    is_list = isinstance(stated, list) and 0 < len(stated) <= _MOST_STATES
    return stated if is_list and all(map(_is_state, stated)) else None


def _is_state(stated: Any) -> bool:
    match stated:
        case {"name": str(), "commit": None | str(), "committed": None | str() as day, **rest}:
            has_day = day is None or parse_day(day) is not None
            return has_day and len(rest) == 1 and isinstance(rest.get("answers", rest.get("fault")), str)
    return False


def _state(stated: Mapping[str, Any], place: str, assess: Callable[[bytes, str], Assessment]) -> PastState:
    committed: date | None = parse_day(stated["committed"]) if stated["committed"] else None
    name = stated["name"]
    found = assess(stated["answers"].encode(), f"{place}, {name}") if "answers" in stated else stated["fault"]
    return PastState(name, stated["commit"], committed, found)
