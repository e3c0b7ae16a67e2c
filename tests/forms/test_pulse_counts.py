"""The counts of the anonymous pulse tell nothing about fewer than five people."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.model.pulse_return import CHOICES, LEAST, PulseReturn, count_pulse, latest_of
from readiness.model.questionnaire import PulseStatement

SAYS = [PulseStatement(id=id_, says=f"{id_} is so.", questions=("d.a",)) for id_ in ("one", "two")]


def said(number: int, group: str | None = None, copy: int = 1, **answers: str) -> PulseReturn:
    head = {"form": "0" * 8, "digest": "0" * 16, "return": f"{number:08x}", "copy": copy}
    return PulseReturn.model_validate({"pulse": head, "group": group, "answers": answers})


def test_everyone_is_counted_by_statement():
    counts = count_pulse([said(n, one="agree" if n else "disagree", two="partly") for n in range(6)], SAYS)

    assert counts.number == 6
    assert counts.statements[0].counts == {"agree": 5, "partly": 0, "disagree": 1, "cannot-say": 0}
    assert counts.statements[1].counts == {"agree": 0, "partly": 6, "disagree": 0, "cannot-say": 0}
    assert counts.groups == ()


def test_a_statement_that_four_answered_is_not_told():
    counts = count_pulse([said(n, one="agree") if n < 4 else said(n, two="agree") for n in range(9)], SAYS)

    assert counts.statements[0].counts == {}
    assert counts.statements[1].counts["agree"] == 5


@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ({"nurses": 5, "doctors": 5}, [("doctors", 5), ("nurses", 5)]),
        ({"nurses": 6, "doctors": 4}, []),
        ({"nurses": 6, "doctors": 5, None: 1}, [("nurses", 6), (None, 6)]),
        ({"nurses": 6, "doctors": 4, None: 1}, [("nurses", 6), (None, 5)]),
        ({"nurses": 4, "doctors": 4, None: 4}, []),
        ({None: 12}, []),
    ],
    ids=str,
)
def test_a_group_is_told_when_it_and_the_rest_are_five_or_more(sizes, told):
    groups = [group for group, number in sizes.items() for _ in range(number)]
    counts = count_pulse([said(n, group, one="agree") for n, group in enumerate(groups)], SAYS[:1])

    assert [(one.id, one.number) for one in counts.groups] == told


def test_the_last_copy_of_a_return_counts():
    one = latest_of([said(1, copy=2, one="agree"), said(1, copy=1, one="disagree"), said(2, one="partly")])

    assert [each.answers["one"] for each in one] == ["agree", "partly"]


ANSWERS = st.dictionaries(st.sampled_from(["one", "two"]), st.sampled_from(CHOICES))
PEOPLE = st.lists(st.tuples(st.sampled_from(["nurses", "doctors", "clerks", None]), ANSWERS), max_size=40)


@settings(max_examples=100, deadline=None)
@given(PEOPLE)
def test_no_difference_of_what_is_told_is_about_fewer_than_five(people):
    returns = [said(n, group, **answers) for n, (group, answers) in enumerate(people)]
    counts = count_pulse(returns, SAYS)

    for index, one in enumerate(SAYS):
        answered = Counter(group for group, answers in people if one.id in answers)
        assert (sum(answered.values()) >= LEAST) == bool(counts.statements[index].counts)
        told = [group for group in counts.groups if any(each.statement is one for each in group.statements)]
        if told:
            numbers = [
                sum(each.counts.values()) for group in told for each in group.statements if each.statement is one
            ]
            assert sum(numbers) == sum(answered.values())
            assert min(numbers) >= LEAST
