"""The register of evidence in a file: where a document goes, how answers name it, and what merges."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from git_branches import PACK, QUESTIONS, Branches, a_new_file, answers_in
from readiness.loading.read_answers import parse_answers
from readiness.loading.yaml_file import parse
from readiness.saving import changes
from readiness.saving.answers_file import open_answers
from readiness.saving.canonical_layout import canonical_text
from readiness.saving.changes import Change
from readiness.saving.combine_files import combine_files, contributor
from readiness.saving.file_contents import FileContents
from readiness.saving.merge_texts import merge_texts
from readiness.saving.record_changes import to_registered
from readiness.saving.yaml_file_edit import edit_text

FIRST, SECOND = QUESTIONS[:2]


def document(id_: str, **more: object) -> Change:
    """Return the change that puts a document into the register."""
    return to_registered(("evidence", id_), {"title": id_.title(), "date": date(2026, 5, 1), **more})


def written(text: str, *made: Change) -> str:
    """Return a text with changes in it, one by one."""
    for change in made:
        file = parse(text, "answers.yaml")
        contents = FileContents(PACK, file, None, parse_answers(file, PACK)[0]).changed(change)
        text = edit_text(file, contents.own.data, [change.way], PACK)
    return text


def section(text: str, key: str = "evidence") -> list[str]:
    """Return the lines of a section."""
    after = text.partition(f"\n{key}:\n")[2].split("\n")
    return after[: next(number for number, line in enumerate(after) if not line.startswith(" "))]


BASE = written(a_new_file(), *map(document, ("budget", "minutes", "quality", "test")))


def test_documents_stand_above_the_answers_one_to_a_line_in_the_order_of_their_ids() -> None:
    text = written(a_new_file(), document("quality"), document("budget", location="Share"), document("minutes"))

    assert section(text) == [
        "  budget: {title: Budget, date: 2026-05-01, location: Share}",
        "  minutes: {title: Minutes, date: 2026-05-01}",
        "  quality: {title: Quality, date: 2026-05-01}",
    ]
    assert text.index("\nevidence:") < text.index("\nanswers:")


def test_references_stand_one_to_a_line() -> None:
    named = [changes.to_document(FIRST, "minutes"), changes.to_document(FIRST, "quality", supports="1", at="sheet 2")]
    text = written(BASE, changes.to_level(FIRST, 2), *named)

    assert "      - minutes\n      - {use: quality, supports: 1, at: sheet 2}\n" in text


def test_a_document_that_is_named_again_stays_one_reference() -> None:
    named = changes.to_document(FIRST, "minutes", at="page 3")
    text = written(BASE, changes.to_level(FIRST, 2), named, changes.to_document(FIRST, "minutes"))

    assert answers_in(text)[FIRST]["evidence"] == [{"use": "minutes", "at": "page 3"}]


def test_a_reference_keeps_the_level_it_was_given_for() -> None:
    text = written(BASE, changes.to_level(FIRST, 1), changes.to_document(FIRST, "minutes"), changes.to_level(FIRST, 3))

    assert answers_in(text)[FIRST] == {"level": "3", "evidence": [{"use": "minutes", "supports": "1"}]}


def test_a_reference_named_again_for_a_higher_level_supports_that_level() -> None:
    named = changes.to_document(FIRST, "minutes")
    text = written(BASE, changes.to_level(FIRST, 1), named, changes.to_level(FIRST, 3), named)

    assert answers_in(text)[FIRST] == {"level": "3", "evidence": ["minutes"]}


def test_a_comment_stays_with_its_document() -> None:
    commented = BASE.replace("  minutes: {", "  # Ask Ana for the signed copy.\n  minutes: {")
    text = written(commented, document("letter"), document("minutes", reviewed_by="CMIO"))

    assert section(text)[1:4] == [
        "  letter: {title: Letter, date: 2026-05-01}",
        "  # Ask Ana for the signed copy.",
        "  minutes: {title: Minutes, date: 2026-05-01, reviewed_by: CMIO}",
    ]


def test_the_last_document_takes_the_register_along() -> None:
    text = written(a_new_file(), document("minutes"), Change(("evidence", "minutes"), lambda _: None))

    assert text.replace("\n\n\n", "\n\n") == a_new_file()


def test_the_usual_layout_has_documents_in_the_order_of_their_ids() -> None:
    lines = section(BASE)
    mixed = BASE.replace("\n".join(lines), "\n".join([*lines[2:], *lines[:2]]))

    assert section(mixed) != lines
    assert section(canonical_text(parse(mixed, "answers.yaml"), PACK)) == lines


def test_branches_that_add_documents_which_are_no_neighbors_merge_in_git(tmp_path: Path) -> None:
    ours, theirs = written(BASE, document("agenda")), written(BASE, document("report"))

    code, text = Branches(tmp_path, BASE, ours, theirs).merged()

    assert code == 0
    assert section(text) == section(written(BASE, document("agenda"), document("report")))


def test_branches_that_add_neighbors_merge_with_the_driver(tmp_path: Path) -> None:
    branches = Branches(tmp_path, BASE, written(BASE, document("letter")), written(BASE, document("memo")))
    branches.use_driver()

    code, text = branches.merged()

    assert code == 0
    assert [line.split(":")[0].strip() for line in section(text)] == [
        "budget", "letter", "memo", "minutes", "quality", "test",
    ]  # fmt: skip


def test_one_document_named_in_two_ways_is_one_reference_after_a_merge() -> None:
    base = written(BASE, changes.to_level(FIRST, 2))
    ours = written(base, changes.to_document(FIRST, "minutes"))
    theirs = written(base, changes.to_document(FIRST, "minutes", at="page 3"), changes.to_document(FIRST, "test"))

    merged = merge_texts(base, ours, theirs, {})

    assert merged.conflicts == ()
    assert answers_in(merged.text)[FIRST]["evidence"] == [{"use": "minutes", "at": "page 3"}, "test"]


def test_a_level_changed_on_one_branch_leaves_the_others_reference_its_own_level() -> None:
    base = written(BASE, changes.to_level(FIRST, 1))
    ours = written(base, changes.to_document(FIRST, "minutes"))
    theirs = written(base, changes.to_level(FIRST, 3))

    merged = merge_texts(base, ours, theirs, {})

    assert answers_in(merged.text)[FIRST] == {"level": "3", "evidence": [{"use": "minutes", "supports": "1"}]}


def combined_texts(*texts: str) -> tuple[dict[str, Any], list[str]]:
    """Return the content of the combination of several people's files, and what differs."""
    files = [parse(text, f"{name}.yaml") for name, text in zip("abc", texts, strict=False)]
    people = [contributor(one, parse_answers(one, PACK)[0], one.path) for one in files]
    found = combine_files(people, PACK)
    return parse(found.text, "combined.yaml").data, [one.label for one in found.differences]


def test_a_document_that_several_people_name_is_one_reference_for_the_highest_of_their_levels() -> None:
    named = changes.to_document(FIRST, "minutes")
    low, high = (written(BASE, changes.to_level(FIRST, level), named) for level in (1, 2))

    data, different = combined_texts(low, high)

    assert data["answers"][FIRST]["evidence"] == [{"use": "minutes", "supports": "2"}]
    assert list(data["evidence"]) == ["budget", "minutes", "quality", "test"]
    assert different == [FIRST]


def test_a_document_that_people_describe_differently_is_told() -> None:
    data, different = combined_texts(BASE, written(BASE, document("minutes", location="Share")))

    assert data["evidence"]["minutes"] == {"title": "Minutes", "date": "2026-05-01"}
    assert different == ["document minutes"]


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Answers with those of their organization, each with a register."""
    path = tmp_path / "answers.yaml"
    own = BASE.replace("  profile:", "  organization_answers: organization.yaml\n  profile:", 1)
    path.write_text(own, encoding="utf-8")
    (tmp_path / "organization.yaml").write_text(
        "organization: Elm\ndate: 2026-06-01\nquestionnaire: healthcare-ai@"
        f"{PACK.questionnaire.version}\nevidence:\n  policy: {{title: Policy, date: 2026-04-01}}\nanswers:\n",
        encoding="utf-8",
    )
    return path


def test_a_document_is_changed_in_the_file_that_has_it(shared: Path) -> None:
    with open_answers(shared) as file:
        file.apply(to_registered(("evidence", "policy"), {"reviewed_by": "CMIO"}))
        file.apply(to_registered(("organization", "evidence", "charter"), {"title": "Charter"}))

    text = shared.with_name("organization.yaml").read_text("utf-8")
    assert section(text) == [
        "  charter: {title: Charter}",
        "  policy: {title: Policy, date: 2026-04-01, reviewed_by: CMIO}",
    ]
    assert section(shared.read_text("utf-8")) == section(BASE)


def test_answers_name_documents_of_the_organization(shared: Path) -> None:
    question = next(id_ for id_, one in PACK.questionnaire.questions.items() if one.scope == "use-case")
    with open_answers(shared) as file:
        now = file.apply(changes.to_level(question, 2), changes.to_document(question, "policy"))

    assert now.answers[question].evidence[0].title == "Policy"
    assert sorted(now.evidence) == ["budget", "minutes", "policy", "quality", "test"]
