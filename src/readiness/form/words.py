"""The words that the script of a form says, by name; where the script fills in, they have `{name}`."""

from readiness.statements import form_page as page
from readiness.statements import form_question as question
from readiness.statements.statement import Statement
from readiness.statements.voice import say


def form_words() -> dict[str, str]:
    """Return the words in the language of the run."""
    return {name: say(said) for name, said in _statements().items()}


def _statements() -> dict[str, Statement]:
    return {
        "name": page.name(),
        "role": page.role(),
        "group": page.group(),
        "group_why": page.group_why(),
        "level_between": question.level_between(low="{low}", high="{high}"),
        "unknown": question.unknown(),
        "not_ours": question.not_ours(),
        "whom": question.whom(),
        "somebody": question.somebody(),
        "not_ours_note": question.not_ours_note(whom="{whom}"),
        "no_answer": question.no_answer(),
        "more": question.more(),
        "note": question.note(),
        "figure": question.figure(unit="{unit}"),
        "figure_date": question.figure_date(),
        "counts_as_evidence": question.counts_as_evidence(),
        "evidence": question.evidence(),
        "evidence_title": question.evidence_title(),
        "evidence_date": question.evidence_date(),
        "evidence_where": question.evidence_where(),
        "add_evidence": question.add_evidence(),
        "remove": question.remove(),
        "progress": page.progress(done="{done}", total="{total}"),
        "kept": page.kept(),
        "not_kept": page.not_kept(),
        "forgotten": page.forgotten(),
        "to_return": page.to_return(),
        "return_title": page.return_title(),
        "return_how": page.return_how(),
        "share": page.share(),
        "save": page.save(),
        "copy": page.copy(),
        "as_text": page.as_text(),
        "saved": page.saved(file="{file}"),
        "shared": page.shared(),
        "not_shared": page.not_shared(),
        "copied": page.copied(),
        "not_copied": page.not_copied(),
        "go_on": page.go_on(),
        "go_on_how": page.go_on_how(),
        "taken": page.taken(taken="{taken}", left="{left}"),
        "no_return": page.no_return(),
        "other_form": page.other_form(),
        "here": page.here(),
        "here_how": page.here_how(),
        "forget": page.forget(),
        "sure": page.sure(),
        "forget_now": page.forget_now(),
        "spare": page.spare(),
        "faults": page.faults(),
        "wrong_date": question.wrong_date(),
        "wrong_level": question.wrong_level(),
        "wrong_figure": question.wrong_figure(),
        "half_figure": question.half_figure(),
        "no_title": question.no_title(),
    }
