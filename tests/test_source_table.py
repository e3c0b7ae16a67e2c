"""Every statement of the source documents changes what the program says, or is at least asked about."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from readiness.loading.read_pack import load_pack

ROOT = Path(__file__).parents[1]
PACK = load_pack("healthcare-ai")


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch):
    """The tool that writes the page."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import source_table

    yield source_table
    sys.modules.pop("source_table", None)


def test_the_page_tells_what_became_of_each_statement_of_today(table) -> None:
    assert table.PAGE.read_text("utf-8") == table.page_of(PACK), "run: python tools/source_table.py"


def test_at_least_four_in_five_statements_are_done_and_none_is_only_cited(table) -> None:
    items = PACK.rubric.references.items
    counts = Counter(table.status_of(item, PACK) for item in items)
    assert counts["done"] >= 0.8 * len(items)
    assert counts["cited"] == 0


def test_a_statement_without_work_that_lifts_its_question_is_only_asked(table) -> None:
    item = next(one for one in PACK.rubric.references.items if one.questions and not (one.rules or one.report))
    alone = item.changed(initiatives=())
    assert (table.status_of(item, PACK), table.status_of(alone, PACK)) == ("done", "asked")
    assert table.status_of(alone.changed(questions=()), PACK) == "cited"
