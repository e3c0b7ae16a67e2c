"""Build one self-contained HTML page from a view, for the screen and for the PDF."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any

from readiness.chart import CHARTS, Chart, ChartKind, Drawing, Picture
from readiness.chart_elements.svg import with_one_alternative
from readiness.package_data import data_folder
from readiness.page.board_page import BoardPage
from readiness.page.first_page import first_page, printed_board, second_page
from readiness.page.page_numbers import browser_print_styles
from readiness.page.render import render_page
from readiness.page.template import Template
from readiness.page.template_folder import shipped_template
from readiness.page.whole_codes import keep_codes_whole
from readiness.shorten import shorten
from readiness.statements.sections import basis
from readiness.statements.statement import Statement
from readiness.statements.voice import language, say, say_isolated
from readiness.view.basis_lines import basis_lines
from readiness.view.calendar_months import calendar_shown
from readiness.view.cells import cell_text
from readiness.view.gap_views import gaps_shown, untold_reasons
from readiness.view.models.money import MoneyTable
from readiness.view.models.plan_rows import PlanRow
from readiness.view.models.report import ReportView
from readiness.view.plain_data import as_plain
from readiness.view.scorecard_columns import shown_columns
from readiness.view.sections import Section, moved_to_full, report_sections
from readiness.view.site_groups import gates_at_sites, sites_alike

_COMPUTED = frozenset({"method.simulated", "method.offset"})
_LONGEST_NAME = 48
"""Characters of each of the two names in the head of printed pages."""
_DETAILS = frozenset({"plan_tables.effort_of", "plan_tables.reached"})


def build_page(view: ReportView, template: Template | None = None, *, paper: bool = False) -> str:
    """Return the report as one HTML file that works without scripts and loads nothing.

    With `paper`, parts that print hides are left out, which shortens the layout of the PDF. Raises InvalidFilesError:
    when a template that is not shipped has a fault.
    """
    template, first = template or shipped_template(), first_page(view, paper=paper)
    second = second_page(view, first) if paper else None
    gaps = gaps_shown(view, paper=paper)
    data = {
        **view._asdict(),
        "gaps_shown": as_plain(gaps),
        "untold_reasons": as_plain(untold_reasons(view, gaps)),
        "sections": as_plain(_sections(view, second)),
        "basis": () if view.edition.part else tuple(basis_lines(view)),
        "assumptions": _assumptions(view, paper=paper),
        "option_rows": _option_rows(view, paper=paper),
        "moved": moved_to_full(view),
        "shows": shown_columns(view)._asdict(),
        "words": template.words,
        "paper": paper,
        "first": first._asdict(),
        "second": second._asdict() if second else None,
        "printed": None if paper else printed_board(view),
        "owners": _owners(view),
        "gates_at_sites": as_plain(gates_at_sites(view.sites)),
        "sites_alike": as_plain(sites_alike(view.sites)),
        "days": as_plain(calendar_shown(view)),
        **_money(view),
        "history_tables": _history(view),
        "language": {"code": language().code, "direction": language().direction},
        "charts": page_charts(view, _painted_on_paper(template) if paper else template.recolored),
    }
    styles = template.styles_on_paper if paper else page_styles(template, view)
    ours = {
        "styles": styles,
        "policy": policy(styles, "" if paper else page_script()),
        "logo": template.logo,
        "script": page_script(),
    }
    page = render_page(template, data, ours, [page_script()])
    return page if paper else keep_codes_whole(page)


def _sections(view: ReportView, second: BoardPage | None) -> list[Section]:
    """Return the sections; that of the board is named by what page 2 had room for."""
    rests = second is not None and not second.way
    return [one._replace(title=basis()) if rests and one.id == "board" else one for one in report_sections(view)]


def _assumptions(view: ReportView, *, paper: bool) -> tuple[Statement, ...]:
    """Return the assumptions; on the paper of leaders without those on how the plan is computed."""
    is_short = paper and view.edition.audience == "leadership"
    return tuple(one for one in view.method.assumptions if not (is_short and one.code in _COMPUTED))


def _option_rows(view: ReportView, *, paper: bool) -> tuple[PlanRow, ...]:
    """Return the rows of the options; on paper, but in the full edition, without the details."""
    rows = view.options.rows if view.options else ()
    is_short = paper and not view.edition.detail
    return tuple(
        row for row in rows if not (is_short and isinstance(row.about, Statement) and row.about.code in _DETAILS)
    )


def _money(view: ReportView) -> dict[str, Any]:
    """Return the tables of the money case and of the indicators."""
    if view.money is None and not view.indicators:
        return {"case_tables": (), "indicator_table": None}
    from readiness.view.indicator_views import indicator_table  # noqa: PLC0415 - only with a case or indicators
    from readiness.view.money_tables import money_tables  # noqa: PLC0415

    return {
        "case_tables": [_in_words(table) for table in (money_tables(view.money) if view.money else ())],
        "indicator_table": _in_words(indicator_table(view.indicators)) if view.indicators else None,
    }


def _history(view: ReportView) -> list[dict[str, Any]]:
    """Return the tables of the history; none where it is not shown."""
    if view.history is None:
        return []
    from readiness.view.history_tables import history_tables  # noqa: PLC0415 - only with a history

    return [
        {
            "title": say(table.title),
            "heads": [*map(say, table.heads)],
            "rows": [[*map(cell_text, row)] for row in table.rows],
            "numbers": [sign == "n" for sign in table.numbers.ljust(len(table.heads), "-")],
        }
        for table in history_tables(view.history)
    ]


def _in_words(table: MoneyTable) -> dict[str, Any]:
    rows = [[cell_text(row.about), *map(cell_text, row.cells)] for row in table.rows]
    numbers = len(table.heads) - 1 - table.texts
    said: dict[str, Any] = as_plain(table._replace(rows=()))
    return said | {"rows": rows, "numbers": numbers}


def page_styles(template: Template, view: ReportView) -> str:
    """Return the styles of the page for browsers, with what they print on each sheet."""
    names = (shorten(say(name), _LONGEST_NAME) for name in (view.header.organization, view.header.use_case))
    return template.styles + browser_print_styles(", ".join(map(say_isolated, names)))


@lru_cache(maxsize=1)
def page_script() -> str:
    """Return the JavaScript that filters, sorts and folds the page; no page may contain any other script."""
    return (data_folder("report_templates") / "standard" / "page.js").read_text(encoding="utf-8")


def _owners(view: ReportView) -> list[str]:
    """Return the names accountable for the steps of the roadmap, sorted and without duplicates."""
    return sorted({say(step.accountable) for phase in view.roadmap.phases for step in phase.steps})


def policy(styles: str, script: str) -> str:
    """Return the page's Content-Security-Policy: only these styles, this script, and embedded pictures and fonts."""
    runs = f" script-src '{_digest(script)}';" if script else ""
    return (
        f"default-src 'none'; style-src '{_digest(styles)}';{runs} img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def page_charts(view: ReportView, painted: Callable[[str], str]) -> dict[str, Any]:
    """Return every chart of the report as plain data; a chart without data is None or empty.

    The SVG text, recolored by `painted`, is in the key `svg`; templates must not escape it.
    """
    return {kind.key: _plain_drawing(kind.draw(view), painted) for kind in _chart_kinds()}


def _painted_on_paper(template: Template) -> Callable[[str], str]:
    return lambda picture: with_one_alternative(template.recolored(picture))


@cache
def _chart_kinds() -> tuple[ChartKind, ...]:
    return tuple(CHARTS.load_all())


def _plain_drawing(drawing: Drawing, painted: Callable[[str], str]) -> Any:
    if drawing is None:
        return None
    if isinstance(drawing, Chart | Picture):
        said: dict[str, Any] = as_plain(drawing)
        return said | {"svg": painted(drawing.svg)}
    if isinstance(drawing, Mapping):
        return {name: _plain_drawing(part, painted) for name, part in drawing.items()}
    return [_plain_drawing(part, painted) for part in drawing]
