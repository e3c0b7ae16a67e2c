"""Faults of revisions that answers are read from, with their hints."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("git is not installed here, and '{name}' is a revision that only git can read", name="HEAD~1:answers.yaml")
def no_git(*, name: str) -> None:
    """Said where a revision is named and the program git is missing."""


@phrase("install git, or name a file instead of a revision")
def install_git() -> None:
    """A hint where the program git is missing."""


@phrase("'{folder}' is in no git repository, so '{name}' cannot be read", folder="teams/sepsis", name="HEAD~1")
def no_repository(*, folder: str, name: str) -> None:
    """Said where a revision is named outside of a repository."""


@phrase("run this inside the repository, or name a file")
def run_inside() -> None:
    """A hint where there is no repository."""


@phrase("git does not trust the repository of '{folder}', because another user owns it", folder="teams/sepsis")
def other_owner(*, folder: str) -> None:
    """Said where git refuses a repository for its owner."""


@phrase("if you trust it, run: git config --global --add safe.directory '*'")
def trust_it() -> None:
    """A hint where git refuses a repository; after the colon a command to type."""


@phrase("the repository has no commit yet, so there is no '{name}'", name="HEAD")
def no_commit(*, name: str) -> None:
    """Said where a revision is named in a repository without commits."""


@phrase("commit the answers first, or name a file")
def commit_first() -> None:
    """A hint where nothing was committed yet."""


@phrase("the repository has no revision called '{name}'", name="HEAD~9")
def unknown(*, name: str) -> None:
    """Said of a revision that git does not find."""


@phrase("check the name with 'git log --oneline'; a branch of a server needs 'git fetch' first")
def check_revision() -> None:
    """A hint for an unknown revision; the quoted words are commands."""


@phrase("this is a shallow clone, which lacks earlier commits; run 'git fetch --unshallow' first")
def unshallow() -> None:
    """A hint where only the last commits were fetched; the quoted words are a command."""


@phrase("'{name}' is no name of a revision", name="--all")
def no_revision_name(*, name: str) -> None:
    """Said of a text that git could take for an option, or that has a line break."""


@phrase("name a branch, a tag or a commit, such as HEAD~1 or origin/main")
def name_revision() -> None:
    """A hint for a text that is no revision."""


@phrase("there is no file '{path}' in the revision {revision}", path="teams/answers.yaml", revision="HEAD~1")
def no_file(*, path: str, revision: str) -> None:
    """A fault of a file in a revision."""


@phrase("there it was called {path}: name {whole}", path="answers.yaml", whole="HEAD~1:answers.yaml")
def called(*, path: str, whole: str) -> None:
    """A hint for a file that was renamed later; `whole` is what to type."""


@phrase("the path is from the top of the repository; with ./ in front it is from here")
def from_top() -> None:
    """A hint for a file that a revision does not have."""


@phrase("'{path}' is outside of the repository", path="../other/answers.yaml")
def outside(*, path: str) -> None:
    """A fault of a path in a revision."""


@phrase("this is a folder or a link that leads out of the revision, and no file")
def no_regular_file() -> None:
    """A fault of a path in a revision."""


@phrase("git failed: {reason}", reason="fatal: bad object")
def failed(*, reason: str) -> None:
    """Said where git ends with an error; the reason is in its own words."""


@phrase("git took longer than {seconds} seconds", seconds=60)
def too_slow(*, seconds: int) -> None:
    """Said where git does not answer in time."""


@phrase("run 'git fsck', which finds a damaged repository")
def check_repository() -> None:
    """A hint where git fails; the quoted words are a command."""


@phrase("no commit has the file '{path}'", path="answers.yaml")
def never_committed(*, path: str) -> None:
    """Said where the history of a file is asked for that was never committed."""


@phrase("name a later revision, which has its pack here, or the folder with the older pack: --pack FOLDER")
def name_a_later_one() -> None:
    """A hint for answers of a revision whose questionnaire is not here; the quoted words are an option."""


@phrase("it came later or had another name: name a later revision")
def came_later() -> None:
    """A hint for a file that answers of a revision name, and that this revision lacks."""
