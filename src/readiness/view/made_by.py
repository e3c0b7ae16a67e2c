"""Tell the versions that a report is made with."""

from readiness.statements import report_text
from readiness.statements.statement import Statement
from readiness.view.models.header import FooterView


def made_by(foot: FooterView) -> Statement:
    """Return the line on the program and the pack, whose questionnaire and rubric are named once where they agree."""
    if foot.questionnaire == foot.rubric:
        return report_text.made_by_pack(tool=foot.tool, pack=foot.rubric, digest=foot.pack_sha256)
    return report_text.made_by(
        tool=foot.tool, questionnaire=foot.questionnaire, rubric=foot.rubric, digest=foot.pack_sha256
    )
