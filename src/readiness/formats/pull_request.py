"""The report as a comment on a pull request: what a decision needs in 40 lines of Markdown, the rest folded."""

from readiness.markdown.comment import comment
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the comment as UTF-8 Markdown."""
    return comment(build_view(assessment, edition), edition.name).encode()


FORMAT = OutputFormat(suffix=".md", render=render, is_usual=False)
