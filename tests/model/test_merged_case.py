"""The case of a use case has what only the organization's states."""

from datetime import date

from readiness.model.case import Case, merged_case
from readiness.model.case_rules import CaseRules

SHARED = Case.model_validate(
    {"currency": "EUR", "discount_rate": "4", "staff": {"rates": {"clinical": "5", "change": "3"}}}
)


def test_what_the_use_case_states_wins() -> None:
    merged = merged_case(Case.model_validate({"currency": "USD", "months": "12"}), SHARED)

    assert merged is not None
    assert (merged.currency, merged.discount_rate, merged.months) == ("USD", 4, 12)


def test_a_default_does_not_win_over_what_the_organization_states() -> None:
    merged = merged_case(Case(), SHARED.changed(months=60))

    assert merged is not None
    assert merged.months == 60


def test_rates_are_taken_together() -> None:
    merged = merged_case(Case.model_validate({"staff": {"rates": {"clinical": "6"}}}), SHARED)

    assert merged is not None
    assert merged.staff.rates == {"clinical": 6, "change": 3}


def test_staff_stays_uncounted_where_only_rates_are_added() -> None:
    shared = Case.model_validate({"staff": {"counted": "false"}})
    merged = merged_case(Case.model_validate({"staff": {"rates": {"clinical": "6"}}}), shared)

    assert merged is not None
    assert not merged.staff.counted


def test_without_one_of_both_the_other_counts() -> None:
    assert merged_case(None, SHARED) == SHARED
    assert merged_case(SHARED, None) == SHARED


def test_the_horizon_of_the_rubric_counts_where_none_is_stated() -> None:
    groups = [{"id": "licenses", "title": "Licenses"}]
    rules = CaseRules.model_validate({"groups": groups, "work_group": "licenses", "months": "60"})

    assert Case().judged_by(rules).months == 60
    assert Case(months=12).judged_by(rules).months == 12


def test_the_last_day_of_a_case_is_the_day_before_its_first_one_months_later() -> None:
    assert Case(months=1).last_day(date(2026, 1, 31)) == date(2026, 2, 27)
    assert Case(months=36).last_day(date(2026, 6, 5)) == date(2029, 6, 4)
    assert Case(months=120).last_day(date(9995, 1, 1)) == date.max
