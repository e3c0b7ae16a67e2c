"""Numbers published by other programs are computed exactly, from packs and answers made for them."""

from fractions import Fraction

import pytest

from conformance import of_ciso_assistant, of_lighthouse, write_ciso_assistant, write_lighthouse
from readiness import pipeline
from readiness.view.figures import format_rounded


@pytest.fixture
def scored(tmp_path):
    def score(write, case):
        loaded = pipeline.load(write(case, tmp_path), tmp_path)
        return pipeline.score(loaded), loaded.pack.rubric.policies.rounding

    return score


def shown(score, rounding):
    """Return a score as published; -1 for none."""
    return Fraction(-1) if score.value is None else Fraction(format_rounded(score.value, rounding))


@pytest.mark.parametrize("case", of_ciso_assistant(), ids=lambda case: case["id"])
def test_a_case_of_ciso_assistant_comes_out_exactly(case, scored):
    card, rounding = scored(write_ciso_assistant, case)
    expected = dict(case["expected"])
    facets = dict(zip(("implementation", "documentation"), card.overall.facets, strict=False))
    found = {"implementation": facets.get("implementation", card.overall.claimed), "maturity": card.overall.claimed}
    found |= {"documentation": facets["documentation"]} if facets else {}

    for name, value in expected.pop("nodes", {}).items():
        node = card.by_node[name].claimed.value
        assert node == (None if value is None else Fraction(str(value)))
    if most := expected.pop("total_max", None):
        assert card.overall.most == most
    for name, value in expected.items():
        if value is None:
            assert name not in found
        else:
            assert shown(found[name], rounding) == Fraction(str(value))


@pytest.mark.parametrize("category", of_lighthouse(), ids=lambda case: f"{case['version']}-{case['category']}")
def test_a_category_of_lighthouse_comes_out_exactly(category, scored):
    card, rounding = scored(write_lighthouse, category)
    published = category["published"]

    assert shown(card.overall.claimed, rounding) == (-1 if published is None else Fraction(str(published)))


def test_every_published_number_is_asked_for():
    ciso = [value for case in of_ciso_assistant() for value in case["expected"].values()]
    numbers = sum(len(value) if isinstance(value, dict) else 1 for value in ciso)

    assert numbers == 63
    assert len(of_lighthouse()) == 66
