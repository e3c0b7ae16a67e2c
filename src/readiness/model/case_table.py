"""The columns of the table of a case's figures, which `readiness case` writes as CSV and reads again."""

from typing import Literal

COLUMNS = (
    "kind", "id", "title", "group", "period", "low", "likely", "high", "per", "starts", "until", "owner", "source",
    "baseline", "baseline_date", "target", "target_by", "total",
)  # fmt: skip
"""The headings; `group` is a cost group or the class of a benefit, `total` is computed and not read."""
NEEDED = ("kind", "id", "title", "group", "period", "low", "likely", "high")
Period = Literal["once", "per-year", "per-month", "per-unit", "hours-per-year"]
PERIODS: dict[Period, str] = {
    "once": "once",
    "per-year": "per_year",
    "per-month": "per_month",
    "per-unit": "per_unit",
    "hours-per-year": "hours_per_year",
}
"""The fields of amounts by their name in the table."""
KINDS = {"cost": "costs", "benefit": "benefits"}
"""The kinds of rows that are read, with their list; the other kinds are computed."""
COMPUTED = ("work", "staff", "contingency", "group", "total")
"""The kinds of rows that are not read."""
