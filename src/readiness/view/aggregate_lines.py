"""Published figures of others, each beside the result here; nothing is ranked by them."""

from collections.abc import Iterator

from readiness.model.aggregates import Aggregate
from readiness.model.answer import State
from readiness.model.field_types import exact_figure
from readiness.statements import method as statements
from readiness.statements.statement import Statement
from readiness.view.entry_words import entry_words
from readiness.view.figures import in_unit, number_figure
from readiness.view.phrases import Phrases
from readiness.view.score_rounding import score_rounding


def aggregate_lines(wording: Phrases) -> Iterator[Statement]:
    """Yield the result here and the figure elsewhere, where the question is asked."""
    for one in wording.rubric.aggregates:
        if one.question and wording.scores.questions[one.question].state is State.NOT_ASKED:
            continue
        yield statements.beside_others(here=_here(one, wording), elsewhere=_elsewhere(one))


def _here(one: Aggregate, wording: Phrases) -> Statement:
    id_ = one.question or one.dimension or ""
    about = entry_words(wording.named(id_))
    if one.question:
        level = wording.scores.questions[id_].evidenced
        if level is None:
            return statements.nothing_here(about=about)
        return statements.level_here(about=about, level=wording.rubric.called(id_, level))
    node = wording.scores.by_node[id_]
    if node.evidenced.value is None:
        return statements.nothing_here(about=about)
    rule = score_rounding(node, wording.scores, wording.assessment.pack)
    return statements.score_here(
        about=about, score=in_unit(number_figure(node.evidenced.value, rule), wording.rubric.unit)
    )


def _elsewhere(one: Aggregate) -> Statement:
    value = in_unit(exact_figure(one.value), one.unit)
    return statements.elsewhere(text=one.text, value=value, source=one.source, year=str(one.year))
