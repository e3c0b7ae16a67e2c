"""Build the header and the footer of a report."""

from collections.abc import Iterator, Sequence

from readiness.model.condition_text import fact_words
from readiness.model.field_types import format_exact
from readiness.model.id_words import id_words
from readiness.model.participants import Participant
from readiness.model.rejudgment import find_rejudgment
from readiness.model.scale import Scale
from readiness.statements import changes, editions, judged_later, part_words
from readiness.statements import header as statements
from readiness.statements.decisions import in_role
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.models.header import EditionView, FooterView, HeaderView
from readiness.view.models.parts import FactView, LevelView, ScaleView
from readiness.view.phrases import Phrases

_SHORT_HASH = 16
_MOST_LEVELS = 12


def edition_view(wording: Phrases) -> EditionView:
    """Return the audience, dimension and redaction of the report, as data and in words."""
    edition = wording.edition
    titles = [node.title for node in wording.questionnaire.dimensions if node.id == edition.dimension]
    sentences = [as_of] if (as_of := judged_as_of(wording)) else []
    sentences += [editions.board()] if edition.audience == "board" else []
    sentences += [editions.only(dimension=title) for title in titles]
    site = next((one.title for one in wording.answers.sites if one.id == edition.site), None)
    sentences += [_part_words(edition.part, site)] if edition.part else []
    sentences += [editions.withheld()] if edition.redacted else []
    return EditionView(
        audience=edition.audience or "full",
        detail=edition.audience in {None, "full"} or edition.part is not None,
        dimension=titles[0] if titles else None,
        part=edition.part,
        site=site,
        redacted=edition.redacted,
        words=paragraph(*sentences) if sentences else None,
    )


def judged_as_of(wording: Phrases) -> Statement | None:
    """Return a sentence if the answers are judged on another day than that of the assessment, else None."""
    assessment = wording.assessment
    if assessment.as_of is None:
        return None
    return judged_later.judged_as_of(day=assessment.as_of, assessed=assessment.as_stated.date)


def _part_words(part: str, site: str | None) -> Statement:
    if site:
        return part_words.site_only(site=site)
    named = {"team": part_words.team_only, "safety": part_words.safety_only, "finance": part_words.finance_only}
    return named[part]()


def header(wording: Phrases) -> HeaderView:
    """Return the subject, date, profile and participants of the assessment, with its questionnaire and rubric."""
    assessment, rubric = wording.answers.assessment, wording.rubric
    return HeaderView(
        title=wording.questionnaire.title,
        organization=assessment.organization,
        use_case=assessment.use_case,
        subject=wording.questionnaire.subject,
        category=assessment.category,
        date=wording.assessment.as_stated.date,
        judged_on=wording.answers.date,
        context=assessment.context or None,
        profile=tuple(_profile(wording)),
        milestones=tuple(
            FactView(id_, wording.gate(id_).title if id_ in wording.rubric.gate_named else id_words(id_), day)
            for id_, day in sorted(assessment.milestones.items(), key=lambda entry: (entry[1], entry[0]))
        ),
        participants=tuple(in_the_room(assessment.participants)),
        questionnaire=_named(wording.questionnaire.title, assessment.questionnaire, wording.questionnaire.version),
        rubric=_named(wording.rubric.title, assessment.rubric, wording.rubric.version),
        pack_digest=assessment.pack_digest,
        rejudged=rejudged(wording),
        overlay=_overlay(wording),
        scale=_levels(rubric.scale),
        scales=tuple(ScaleView(id_words(name), _levels(scale)) for name, scale in rubric.scales.items()),
        facets=tuple(rubric.facets.titles.values()) if rubric.facets else (),
        asks_evidence=rubric.policies.evidence is not None,
        has_work=bool(rubric.initiatives),
    )


def _named(title: str, written: str, version: str) -> Statement:
    """Return a title with the version that the answers name, and with the one that judges where it is another."""
    stated = written.partition("@")[2]
    if stated == version:
        return statements.titled(title=title, name=written)
    is_alike = stated.split(".")[:2] == version.split(".")[:2]  # a third number that differs changes words alone
    return (statements.judged_alike if is_alike else statements.judged_by)(title=title, name=written, version=version)


def rejudged(wording: Phrases) -> Statement | None:
    """Return a sentence if the answers were last judged by a different version of their pack, else None."""
    rejudgment = find_rejudgment(wording.answers.assessment, wording.assessment.pack)
    if rejudgment is None:
        return None
    return changes.rejudged(before=rejudgment.before, now=rejudgment.now)


def _overlay(wording: Phrases) -> Statement | None:
    if wording.assessment.pack.whole.overlay is None:
        return None
    from readiness.view.overlay_lines import overlay_summary  # noqa: PLC0415 - few answers name one

    return overlay_summary(wording.assessment.pack)


def in_the_room(participants: Sequence[Participant]) -> Iterator[Words]:
    """Yield every participant's name, with role and delivery team in parentheses."""
    for participant in participants:
        name, role = participant.name, participant.role
        if participant.delivery_team:
            yield statements.role_in_team(name=name, role=role) if role else statements.in_team(name=name)
        else:
            yield in_role(owner=name, role=role) if role else name


def _levels(scale: Scale) -> tuple[LevelView, ...]:
    """Return the levels of a scale; only the two ends of one with more than 12 levels and no meanings."""
    levels = scale.levels
    if len(levels) > _MOST_LEVELS and not any(level.meaning for level in levels):
        levels = (levels[0], levels[-1])
    return tuple(
        LevelView(level.level, level.called, level.name, level.meaning, format_exact(level.counts)) for level in levels
    )


def _profile(wording: Phrases) -> Iterator[FactView]:
    """Yield the facts of the profile in the questionnaire's order, then those it does not know, by id."""
    stated = wording.answers.assessment.profile
    known = {fact.id: fact for fact in wording.questionnaire.facts}
    yield from (
        FactView(id_, fact.prompt, fact_words(stated[id_], fact)) for id_, fact in known.items() if id_ in stated
    )
    for id_ in sorted(stated.keys() - known.keys()):
        yield FactView(id_, id_words(id_), fact_words(stated[id_], None))


def footer(wording: Phrases) -> FooterView:
    """Return the versions and hashes of the tool, the pack and the answers."""
    pack = wording.assessment.pack
    return FooterView(
        tool=f"readiness {wording.assessment.version}",
        questionnaire=f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        rubric=f"{pack.rubric.rubric}@{pack.rubric.version}",
        pack_sha256=pack.sha256[:_SHORT_HASH],
        answers_sha256=wording.assessment.answers_sha256,
    )
