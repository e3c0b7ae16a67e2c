"""Files of earlier revisions are read with git, and whatever is wrong has a way out."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from unittest.mock import patch

import pytest

from git_repositories import GitRepository
from readiness.errors import InvalidFilesError, MissingCapabilityError
from readiness.loading.input_limits import FILE_BYTES
from readiness.revisions.git import GitError, find_git
from readiness.revisions.repository import open_repository, split_source
from readiness.statements import file_problems
from readiness.statements import revisions as statements

FILE = "answers.yaml"


@pytest.fixture
def repository(tmp_path):
    made = GitRepository(tmp_path / "repository")
    made.commit(**{FILE: "a: 1\n"})
    made.commit(**{FILE: "a: 2\n"})
    return made


@contextmanager
def opened(repository, folder="."):
    with open_repository(repository.folder / folder, FILE) as found:
        yield found


def read(repository, revision, path):
    with opened(repository) as found:
        return found.revision(revision).answers(path)


def problem(repository, revision, path):
    with pytest.raises(InvalidFilesError) as error:
        read(repository, revision, path)
    (found,) = error.value.problems
    return found


def refusal(repository, revision):
    with pytest.raises(GitError) as error, opened(repository) as found:
        found.revision(revision)
    return error.value.message, error.value.hint


def test_a_file_is_read_as_it_was_in_a_revision(repository):
    document = read(repository, "HEAD~1", FILE)

    assert (document.data, document.path) == ({"a": "1"}, "HEAD~1:answers.yaml")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("HEAD~1:a/b.yaml", ("HEAD~1", "a/b.yaml")),
        ("main:./b.yaml", ("main", "./b.yaml")),
        ("HEAD^{/fix: it}:b.yaml", ("HEAD^{/fix: it}", "b.yaml")),
        ("a/b.yaml", None),
        (":b.yaml", None),
        ("HEAD~1:", None),
    ],
)
def test_a_revision_and_a_path_are_told_apart_as_git_does(text, parts):
    assert split_source(text) == parts


def test_a_path_with_a_dot_is_from_the_folder_and_any_other_from_the_top(repository):
    repository.commit(**{"teams/b.yaml": "b: 1\n"})

    with opened(repository, "teams") as found:
        assert [found.from_top(path) for path in ("./b.yaml", "../answers.yaml", "teams/b.yaml")] == [
            "teams/b.yaml", FILE, "teams/b.yaml",
        ]  # fmt: skip


def test_a_path_that_leads_out_of_the_repository_is_refused(repository):
    with opened(repository) as found, pytest.raises(GitError):
        found.from_top("../secret.yaml")


def test_windows_line_ends_and_a_mark_at_the_start_are_read(repository):
    repository.commit(**{FILE: b"\xef\xbb\xbfa: 3\r\nb: 4\r\n"})

    assert read(repository, "HEAD", FILE).data == {"a": "3", "b": "4"}


def test_a_link_inside_of_the_revision_is_followed(repository):
    (repository.folder / "link.yaml").symlink_to(FILE)
    repository.commit()

    assert read(repository, "HEAD", "link.yaml").data == {"a": "2"}


def test_a_link_that_leads_out_is_no_file(repository):
    (repository.folder / "link.yaml").symlink_to("/etc/passwd")
    repository.commit()

    assert problem(repository, "HEAD", "link.yaml").message == statements.no_regular_file()


def test_a_folder_is_no_file(repository):
    repository.commit(**{"teams/b.yaml": "b: 1\n"})

    assert problem(repository, "HEAD", "teams").message == statements.no_regular_file()


def test_a_file_that_is_too_large_is_refused_and_the_next_one_is_read(repository):
    repository.commit(**{"large.yaml": b"a" * (FILE_BYTES + 2)})

    with opened(repository) as found:
        head = found.revision("HEAD")
        with pytest.raises(InvalidFilesError) as error:
            head.answers("large.yaml")
        assert head.answers(FILE).data == {"a": "2"}
    assert error.value.problems[0].message == file_problems.too_large(size=2)


def test_a_missing_path_tells_what_it_is_counted_from(repository):
    found = problem(repository, "HEAD~1", "b.yaml")

    assert found.message == statements.no_file(path="b.yaml", revision="HEAD~1")
    assert found.hint == statements.from_top()


def test_a_renamed_file_tells_its_earlier_name(repository):
    repository.git("mv", FILE, "b.yaml")
    repository.commit()

    assert problem(repository, "HEAD~1", "b.yaml").hint == statements.called(path=FILE, whole="HEAD~1:answers.yaml")


def test_the_earlier_name_is_found_for_a_file_of_today(repository):
    repository.git("mv", FILE, "b.yaml")
    repository.commit()

    with opened(repository) as found:
        assert found.revision("HEAD~1").called("b.yaml") == FILE


@pytest.mark.parametrize("name", ["nope", "HEAD~9", "feature/x"])
def test_an_unknown_revision_tells_where_to_look(repository, name):
    assert refusal(repository, name) == (statements.unknown(name=name), statements.check_revision())


@pytest.mark.parametrize("name", ["--all", "-1", "", "HEAD:answers.yaml", "HEAD\nnope"])
def test_what_could_be_an_option_or_another_question_is_no_revision(repository, name):
    assert refusal(repository, name)[1] == statements.name_revision()


def test_a_shallow_clone_says_how_to_get_the_rest(repository, tmp_path):
    subprocess.run(
        ["git", "clone", "--quiet", "--depth=1", repository.folder.as_uri(), str(tmp_path / "shallow")],
        check=True, capture_output=True,
    )  # fmt: skip

    with open_repository(tmp_path / "shallow", FILE) as found, pytest.raises(GitError) as error:
        found.revision("HEAD~1")
    assert error.value.hint == statements.unshallow()


def test_a_repository_without_commits_says_so(tmp_path):
    empty = GitRepository(tmp_path / "empty")

    assert refusal(empty, "HEAD~1") == (statements.no_commit(name="HEAD~1"), statements.commit_first())


def test_a_folder_outside_of_any_repository_says_so(tmp_path):
    with pytest.raises(GitError) as error, open_repository(tmp_path, "HEAD~1"):
        pass
    assert error.value.message == statements.no_repository(folder=str(tmp_path), name="HEAD~1")


def test_a_missing_git_says_how_to_go_on(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    find_git.cache_clear()
    with pytest.raises(MissingCapabilityError) as error, open_repository(tmp_path, "HEAD~1"):
        pass
    find_git.cache_clear()
    assert error.value.message == statements.no_git(name="HEAD~1")


def test_no_program_of_the_configuration_is_started(repository, tmp_path):
    """A repository from a stranger may name programs in its configuration."""
    trace = tmp_path / "started"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {trace}\n", "utf-8")
    program.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.external", "gpg.program", "core.sshCommand"):
        repository.git("config", key, str(program))
    repository.git("config", "log.showSignature", "true")

    with opened(repository) as found:
        found.revision("HEAD~1").answers(FILE)
        assert len(found.commits_of(FILE)) == 2
    assert not trace.exists()


def test_the_variables_of_a_hook_do_not_lead_elsewhere(repository, tmp_path):
    other = GitRepository(tmp_path / "other")
    other.commit(**{FILE: "a: other\n"})

    with patch.dict(os.environ, {"GIT_DIR": str(other.folder / ".git"), "GIT_INDEX_FILE": "nowhere"}):
        assert read(repository, "HEAD", FILE).data == {"a": "2"}


def test_a_damaged_repository_ends_with_a_message(repository):
    shutil.rmtree(repository.folder / ".git" / "objects")
    (repository.folder / ".git" / "objects").mkdir()

    with pytest.raises(GitError):
        read(repository, "HEAD", FILE)


def test_commits_are_those_of_the_branch_under_every_name(repository):
    first, second = repository.git("log", "--format=%H", "--reverse").split()
    repository.git("switch", "--quiet", "--create=side")
    repository.git("mv", FILE, "b.yaml")
    repository.commit("2026-02-03")
    repository.commit("2026-02-04", **{"b.yaml": "a: 2\nb: 3\n"})
    repository.git("switch", "--quiet", "main")
    repository.commit("2026-02-05", other="x")
    repository.git("merge", "--quiet", "--no-ff", "--message=merged", "side", day="2026-02-06")

    with opened(repository) as found:
        commits = found.commits_of("b.yaml")
    assert [(one.path, one.day.isoformat()) for one in commits] == [
        ("b.yaml", "2026-02-06"), (FILE, "2026-01-05"), (FILE, "2026-01-05"),
    ]  # fmt: skip
    assert [one.id for one in commits[1:]] == [second, first]


def test_a_file_that_was_never_committed_has_no_commits(repository):
    with opened(repository) as found:
        assert found.commits_of("new.yaml") == []
