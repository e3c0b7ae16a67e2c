"""Answers of a revision take the files that they name from the same revision."""

import shutil

import pytest
import yaml

from git_repositories import GitRepository
from live_tool import PACKS, answers
from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.revisions.repository import open_repository
from readiness.statements import csv_problems, organization
from readiness.statements.quoting import quoted
from running import STORIES

INDICATOR = {
    "id": "calls",
    "title": "Calls answered",
    "unit": "%",
    "direction": "up",
    "baseline": {"value": 62, "date": "2026-03-31"},
}
PATH = "team/answers.yaml"


def with_indicator(file="../calls.csv"):
    told = INDICATOR | {"from": {"file": file, "column": "answered", "date": "day"}}
    return yaml.safe_dump(answers() | {"indicators": [told]}, sort_keys=False)


def loaded(folder, revision, path, packs=None):
    with open_repository(folder, path) as repository:
        document = repository.revision(revision).answers(path)
        return pipeline.load_document(document, document.path, packs)


def messages(folder, revision, path, packs=None):
    with pytest.raises(InvalidFilesError) as error:
        loaded(folder, revision, path, packs)
    return [(one.place, one.message) for one in error.value.problems]


@pytest.fixture
def repository(tmp_path):
    made = GitRepository(tmp_path)
    made.commit(**{PATH: with_indicator(), "calls.csv": "day,answered\n2026-04-30,66\n"})
    made.commit(**{"calls.csv": "day,answered\n2026-04-30,66\n2026-05-31,71\n"})
    return made


def test_a_table_is_that_of_the_revision(repository):
    first, second = (loaded(repository.folder, name, PATH, PACKS) for name in ("HEAD~1", "HEAD"))

    assert [[str(one.value) for one in found.answers.indicators[0].actuals] for found in (first, second)] == [
        ["66"], ["66", "71"],
    ]  # fmt: skip
    assert first.sha256 != second.sha256


def test_a_table_outside_of_the_repository_is_refused(repository):
    repository.commit(**{PATH: with_indicator("../../calls.csv")})

    ((place, message),) = messages(repository.folder, "HEAD", PATH, PACKS)
    assert place.startswith("HEAD:team/answers.yaml:")
    assert message == csv_problems.no_inside_path(path=quoted(text="../../calls.csv"))


def test_a_table_that_the_revision_lacks_is_not_taken_from_the_disk(repository):
    repository.commit(**{PATH: with_indicator("../later.csv")})
    repository.write("later.csv", "day,answered\n2026-04-30,66\n")

    ((_, message),) = messages(repository.folder, "HEAD", PATH, PACKS)
    assert message == csv_problems.no_file(path=quoted(text="../later.csv"))


@pytest.fixture
def with_organization(tmp_path):
    shutil.copytree(STORIES / "enterprise-scale", tmp_path / "houses", ignore=shutil.ignore_patterns("report*"))
    made = GitRepository(tmp_path)
    made.commit()
    return made


def test_the_organization_is_that_of_the_revision(with_organization):
    (with_organization.folder / "houses/organization.yaml").unlink()

    found = loaded(with_organization.folder, "HEAD", "houses/answers.yaml")
    assert found.answers == pipeline.load(STORIES / "enterprise-scale/answers.yaml").answers


def test_an_organization_that_the_revision_lacks_is_named_in_it(with_organization):
    (with_organization.folder / "houses/organization.yaml").unlink()
    with_organization.commit()

    ((place, message),) = messages(with_organization.folder, "HEAD", "houses/answers.yaml")
    assert place.startswith("HEAD:houses/answers.yaml:")
    assert message == organization.no_file(path=quoted(text="HEAD:houses/organization.yaml"))
