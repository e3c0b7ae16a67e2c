"""What looks private in a file: patients, people and secrets."""

from pathlib import Path

import pytest
import yaml

from readiness.loading import number_checks, private_details, secret_details
from readiness.loading.private_details import masked, private_problems
from readiness.loading.yaml_file import Document
from readiness.statements import private_details as says

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases/private/details.yaml").read_text())
FOUND = [(kind, text.replace("~", "")) for kind, texts in CASES["found"].items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), FOUND)
def test_what_looks_private_is_found(kind: str, text: str) -> None:
    assert [one.kind for one in private_details.private_details(f"a: b\n{text}\n")] == [kind]


@pytest.mark.parametrize("text", CASES["nothing"])
def test_what_only_resembles_it_is_not(text: str) -> None:
    assert not list(private_details.private_details(f"a: b\n{text}\n"))


@pytest.mark.parametrize(("kind", "text"), FOUND)
def test_a_masked_text_has_nothing_private_and_its_length(kind: str, text: str) -> None:
    (found,) = private_details.private_details(text)
    private = text[found.start : found.end]

    assert len(masked(text)) == len(text), kind
    assert private not in masked(text)


@pytest.mark.parametrize("before", CASES["before birthdays"])
def test_a_birthday_is_found_in_each_form(before: str) -> None:
    for day in CASES["birthdays"]:
        (found,) = private_details.private_details(f"a: b\nnote: {before}{day} was shown.\n")

        assert found.kind == "birthday", day


def test_a_connection_with_a_password_is_found_however_long() -> None:
    text = f"location: postgresql://{'u' * 100}:{'p' * 200}@db.example.org/notes"

    assert [one.kind for one in private_details.private_details(text)] == ["connection"]


def test_a_warning_has_the_place_also_in_a_comment() -> None:
    document = Document("a.yaml", "a: b\n# patient Ann Ellery, MRN 00412345\nc: d\n")

    name, number = private_problems(document)

    assert (name.place, name.width, name.message) == ("a.yaml:2:3", 18, says.patient_name())
    assert (number.place, number.message) == ("a.yaml:2:23", says.record_number())
    assert name.warning


def test_a_person_at_a_key_for_people_is_of_the_organization() -> None:
    document = Document("a.yaml", "owner: Mrs. Ellery\nnote: Mrs. Ellery\n")

    assert [one.line for one in private_problems(document)] == [2]


def test_a_long_line_takes_no_longer_for_each_character() -> None:
    text = "note: " + "a" * 100_000 + "@" + "1" * 100_000

    assert not list(private_details.private_details(text))


@pytest.mark.parametrize("module", [number_checks, private_details, secret_details])
def test_the_examples_of_the_modules_hold(module: object) -> None:
    import doctest

    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]
