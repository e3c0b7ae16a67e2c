"""The head and the foot of a report: what was assessed, and from what it was made."""

from collections.abc import Iterator, Sequence

from readiness.model.field_types import format_exact
from readiness.model.participants import Participant
from readiness.model.rejudgment import find_rejudgment
from readiness.model.scale import Scale
from readiness.view.models.parts import FactView, LevelView, ScaleView
from readiness.view.models.report import EditionView, FooterView, HeaderView
from readiness.view.phrases import Phrases
from readiness.view.words import fact_text, id_words, long_date

_SHORT_HASH = 16
_MOST_LEVELS = 12


def edition_view(wording: Phrases) -> EditionView:
    """Return for whom the report is made, and which part of the assessment it shows."""
    edition = wording.edition
    named = [node.title for node in wording.questionnaire.dimensions if node.id == edition.dimension]
    said = ["Board edition"] if edition.audience == "board" else []
    said += [f"{title} only" for title in named]
    said += ["people's names, notes and evidence withheld"] if edition.redacted else []
    return EditionView(
        audience=edition.audience or "full",
        dimension=named[0] if named else None,
        redacted=edition.redacted,
        words=", ".join(said),
    )


def header(wording: Phrases) -> HeaderView:
    """Return what was assessed, when, and by which questionnaire and rubric."""
    said, rubric = wording.answers.assessment, wording.rubric
    return HeaderView(
        title=wording.questionnaire.title,
        organization=said.organization,
        use_case=said.use_case,
        subject=wording.questionnaire.subject,
        category=said.category,
        date=said.date.isoformat(),
        date_long=long_date(said.date),
        context=said.context or None,
        profile=tuple(_profile(wording)),
        milestones=tuple(
            FactView(id_, wording.gate(id_) if id_ in wording.rubric.gate_named else id_words(id_), long_date(day))
            for id_, day in sorted(said.milestones.items(), key=lambda entry: (entry[1], entry[0]))
        ),
        participants=tuple(in_the_room(said.participants)),
        questionnaire=f"{wording.questionnaire.title} ({said.questionnaire})",
        rubric=f"{wording.rubric.title} ({said.rubric})",
        pack_digest=said.pack_digest,
        rejudged=rejudged_said(wording),
        scale=_levels(rubric.scale),
        scales=tuple(ScaleView(id_words(name), _levels(scale)) for name, scale in rubric.scales.items()),
        facets=tuple(rubric.facets.titles.values()) if rubric.facets else (),
        asks_evidence=rubric.policies.evidence is not None,
        has_work=bool(rubric.initiatives),
    )


def rejudged_said(wording: Phrases) -> str | None:
    """Say that the answers were last judged by another content of their pack, where they were."""
    found = find_rejudgment(wording.answers.assessment, wording.assessment.pack)
    if found is None:
        return None
    return f"Re-judged: the answers were last judged by {found.before}, and are judged here by {found.now}."


def in_the_room(participants: Sequence[Participant]) -> Iterator[str]:
    """Yield every participant with their role."""
    for one in participants:
        about = [one.role, "delivery team" if one.delivery_team else None]
        said = ", ".join(part for part in about if part)
        yield f"{one.name} ({said})" if said else one.name


def _levels(scale: Scale) -> tuple[LevelView, ...]:
    """The levels of a scale; of one with very many and no words for them, its ends."""
    levels = scale.levels
    if len(levels) > _MOST_LEVELS and not any(level.meaning for level in levels):
        levels = (levels[0], levels[-1])
    return tuple(LevelView(level.level, level.name, level.meaning, format_exact(level.counts)) for level in levels)


def _profile(wording: Phrases) -> Iterator[FactView]:
    """Facts in the questionnaire's order, then any other."""
    stated = wording.answers.assessment.profile
    prompts = {fact.id: fact.prompt for fact in wording.questionnaire.facts}
    for id_ in [*(id_ for id_ in prompts if id_ in stated), *sorted(id_ for id_ in stated if id_ not in prompts)]:
        value = stated[id_]
        yield FactView(id_, prompts.get(id_, id_words(id_)), fact_text(value))


def footer(wording: Phrases) -> FooterView:
    """Return what made the report, from what."""
    pack = wording.assessment.pack
    return FooterView(
        tool=f"readiness {wording.assessment.version}",
        questionnaire=f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        rubric=f"{pack.rubric.rubric}@{pack.rubric.version}",
        pack_sha256=pack.sha256[:_SHORT_HASH],
        answers_sha256=wording.assessment.answers_sha256,
    )
