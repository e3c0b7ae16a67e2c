"""Forms that came back through import."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{path} is the form itself, not what came back of it", path="answers-ana.html")
def the_form_itself(*, path: str) -> None:
    """An HTML page given to import."""


@phrase("open it in a browser, and save the answers at its end")
def save_at_its_end() -> None:
    """A hint below a form that was given to import."""


@phrase("{path} is no returned form", path="answers-ana.yaml")
def no_returned_form(*, path: str) -> None:
    """An answers file given to import."""


@phrase("answers files are put together with 'readiness combine'")
def combine_files() -> None:
    """A hint below an answers file that was given to import."""


@phrase("not among these files: {names}", names=("Ana (7f3a91c2)",))
def not_back(*, names: tuple[str, ...]) -> None:
    """The people whose forms were written and have not come back with these files; with the id of each copy."""


@phrase("form {form} ({name}) was not written here", form="7f3a91c2", name="Ana")
def not_written_here(*, form: str, name: str) -> None:
    """A returned form whose id is not among those that were written."""
