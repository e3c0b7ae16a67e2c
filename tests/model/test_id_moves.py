"""Changes of several versions are followed one after the other."""

from readiness.model.id_moves import moves_since
from readiness.model.version_changes import VersionChanges

CHANGES = [
    VersionChanges.model_validate(one)
    for one in (
        {"version": "2.0.0", "facts": {"renamed": {"land": "state"}, "values": {"state": {"home": "inland"}}}},
        {"version": "3.0.0", "facts": {"renamed": {"state": "country"}, "values": {"country": {"inland": "here"}}}},
        {"version": "4.0.0", "facts": {"retired": {"paper": "Nobody works on paper."}}},
    )
]


def test_a_fact_that_was_renamed_twice_has_its_last_name_and_choice():
    found = moves_since(CHANGES, "1.0.0")

    assert found.facts.today("land") == ("country",)
    assert found.values == {"country": {"home": "here", "inland": "here"}}


def test_only_changes_after_the_version_of_the_answers_count():
    found = moves_since(CHANGES, "3.0.0")

    assert found.facts.becomes == {"paper": ()}
    assert found.values == {}
