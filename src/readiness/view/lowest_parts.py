"""Find the parts with the lowest scores, for rubrics without gates."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from readiness.model.field_types import exact_figure
from readiness.statements.levels import level as level_alone
from readiness.statements.levels import level_named
from readiness.view.models.leader import LowPartView
from readiness.view.phrases import Phrases
from readiness.view.possible_scores import score_within

_MOST = 5


class _Part(NamedTuple):
    """A section or a question with its score as a share of its range."""

    share: Fraction
    """Share of the range between the lowest and the highest possible score, from 0 to 1."""
    shown: LowPartView


def lowest_parts(wording: Phrases) -> tuple[LowPartView, ...]:
    """Return at most five sections with the lowest scores, or questions if no section has a score.

    Parts with the highest possible score are left out. Empty for a rubric with gates, and when all parts have the same
    share of their range.
    """
    if wording.rubric.gates:
        return ()
    parts = list(_sections(wording)) or list(_questions(wording))
    if len({part.share for part in parts}) < 2:
        return ()
    below = sorted((part for part in parts if part.share < 1), key=lambda part: part.share)
    return tuple(part.shown for part in below[:_MOST])


def _sections(wording: Phrases) -> Iterator[_Part]:
    for dimension in wording.scores.overall.parts:
        for node in dimension.parts if wording.shows(dimension.id) else ():
            value, least, most = node.evidenced.value, node.least, node.most
            if value is not None and least is not None and most is not None and least < most:
                score = score_within(wording.score_limit(node.id, value), exact_figure(least), exact_figure(most))
                share = Fraction(value - least) / (most - least)
                yield _Part(share, LowPartView(wording.named(node.id).title, dimension.title, score))


def _questions(wording: Phrases) -> Iterator[_Part]:
    for id_, score in wording.scores.questions.items():
        scale = wording.rubric.scale_of(id_)
        if score.evidenced is not None and wording.shows(id_):
            held = scale.named[score.evidenced]
            level = level_named(level=held.called, name=held.name)
            if held.is_numbered:
                level = level_alone(level=held.called)
            share = Fraction(score.evidenced - scale.lowest, scale.top - scale.lowest)
            name = wording.named(id_)
            yield _Part(share, LowPartView(f"{name.code} {name.title}", wording.dimension_of(id_), level))
