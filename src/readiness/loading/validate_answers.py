"""Validate answers against the questionnaire and the rubric they were written for."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.validate_facts import fact_value_hint
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.answers import Answers, AssessmentHeader, Remedy
from readiness.model.field_types import quote_value, to_number
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact
from readiness.model.rejudgment import find_rejudgment
from readiness.suggestions import Suggestions


def validate_answers(
    answers: Answers, pack: Pack, document: Document, shared: Mapping[str, str] | None
) -> Iterator[Problem]:
    """Yield the problems of an answers file with its questionnaire, its rubric and its date.

    `shared` holds the facts in the organization's file; None when they are not known.
    """
    header, suggest = answers.assessment, Suggestions()
    facts = {fact.id: fact for fact in pack.questionnaire.facts}
    yield from version_problems("questionnaire", header.questionnaire, pack, document, ("assessment", "questionnaire"))
    yield from version_problems("rubric", header.rubric, pack, document, ("assessment", "rubric"))
    yield from _rejudgment_warning(header, pack, document)
    yield from profile_problems(header.profile, facts, document, ("assessment", "profile"), suggest)
    yield from _milestones(answers, pack, document, suggest)
    yield from _participants(answers, document)
    profile = pack.questionnaire.settled({**(shared or {}), **header.profile})
    named = header.participants or not _has_participants(document)
    voters = tuple(one.name for one in header.participants) if named else None
    about = AnswerContext(
        pack, document, answers.date, profile, answers.answers, voters, suggest, knows_facts=shared is not None
    )
    for id_, answer in answers.answers.items():
        yield from validate_one_answer(id_, answer, about, ("answers", id_))
    yield from _remedies(answers.remedies, about, ("remedies",))
    initiatives = pack.rubric.initiative_named
    for id_ in answers.progress:
        if id_ not in initiatives:
            message = f"there is no initiative {quote_value(id_)}"
            yield document.key_problem(("progress", id_), message, suggest(id_, initiatives))
    yield from _sites(answers, about)


def version_problems(kind: str, written: str, pack: Pack, document: Document, place: KeyPath) -> Iterator[Problem]:
    """Yield a problem if a file was written for an incompatible or newer version of a questionnaire or rubric."""
    have = pack.questionnaire.version if kind == "questionnaire" else pack.rubric.version
    name, _, version = written.partition("@")
    if len(version) > 20:
        yield document.problem(place, f"{quote_value(version)} is not a version", f"write {name}@{have}")
        return
    theirs, ours = ([int(part) for part in text.split(".")] for text in (version, have))
    if theirs[0] != ours[0]:
        message = f"written for version {version} of the {kind} {name}; this is version {have}"
        hint = f"answer again for {name}@{have}, or use the {kind} it was written for"
        yield document.problem(place, message, hint)
    elif theirs > ours:
        message = f"written for {name} {version}, newer than the {have} here"
        yield document.problem(place, message, f"update the {kind}, or write {name}@{have}")


def _rejudgment_warning(header: AssessmentHeader, pack: Pack, document: Document) -> Iterator[Problem]:
    """Yield a warning if the answers were last judged by another content of the pack."""
    if found := find_rejudgment(header, pack):
        hint = "look with 'readiness score', then confirm it in 'readiness assess'"
        message = f"{found.said}: scores may differ"
        yield document.problem(("assessment", "pack_digest"), message, hint, warning=True)


def profile_problems(
    profile: Mapping[str, str], facts: Mapping[str, Fact], document: Document, way: KeyPath, suggest: Suggestions
) -> Iterator[Problem]:
    """Yield a problem for every unknown fact, and for every value that its fact cannot have."""
    for id_, value in profile.items():
        place = (*way, id_)
        if id_ not in facts:
            hint = suggest(id_, facts)
            yield document.key_problem(place, f"there is no fact {quote_value(id_)} in the profile", hint)
        elif hint := fact_value_hint(facts[id_], value):
            yield document.problem(place, f"{quote_value(value)} is not a value of '{id_}'", hint)


def _participants(answers: Answers, document: Document) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, participant in enumerate(answers.assessment.participants):
        if participant.name in seen:
            message = f"a second participant {quote_value(participant.name)}"
            place = ("assessment", "participants", index)
            yield document.problem(place, message, "give each a name of their own: 'Nurse A', 'Nurse B'")
        seen.add(participant.name)


def _has_participants(document: Document) -> bool:
    """Return whether the file has participants, valid or not."""
    header = document.data.get("assessment")
    return isinstance(header, dict) and bool(header.get("participants"))


def _milestones(answers: Answers, pack: Pack, document: Document, suggest: Suggestions) -> Iterator[Problem]:
    known = [*pack.questionnaire.milestones, *pack.rubric.gate_named]
    for name, day in answers.assessment.milestones.items():
        place = ("assessment", "milestones", name)
        if name not in known:
            yield document.key_problem(place, f"there is no milestone {quote_value(name)}", suggest(name, known))
        elif day > answers.date:
            message = f"{day} is after the assessment ({answers.date})"
            yield document.problem(place, message, "a milestone is a day already passed")
    yield from _out_of_order(answers.assessment.milestones, pack, document)


def _out_of_order(days: Mapping[str, date], pack: Pack, document: Document) -> Iterator[Problem]:
    """Yield a warning for every milestone that ends before its start, and every gate before the previous one."""
    gates = [gate for gate in pack.rubric.gate_named if gate in days]
    starts = {f"{name.removesuffix('_start')}_end": name for name in days if name.endswith("_start")}
    pairs = [(start, end) for end, start in starts.items() if end in days]
    written = list(days)
    for before, after in [*pairs, *pairwise(gates)]:
        if days[after] < days[before]:
            place = ("assessment", "milestones", max(before, after, key=written.index))
            message = f"{after} ({days[after]}) is before {before} ({days[before]})"
            yield document.problem(place, message, "correct one of the two dates", warning=True)


def _remedies(remedies: Mapping[str, Remedy], about: AnswerContext, way: KeyPath) -> Iterator[Problem]:
    questionnaire, rubric = about.pack.questionnaire, about.pack.rubric
    places = [*questionnaire.questions, *(node.id for node in questionnaire.dimensions)]
    for id_, remedy in remedies.items():
        place = (*way, id_)
        if id_ not in places:
            message = f"there is no question or dimension {quote_value(id_)}"
            yield about.document.key_problem(place, message, about.suggest(id_, places))
        elif remedy.due < about.day:
            message = f"this remedy was due on {remedy.due}, before the assessment; it no longer counts"
            hint = "give a new date, or answer again"
            yield about.document.problem((*place, "due"), message, hint, warning=True)
        elif id_ in rubric.questions and _is_always_a_blocker(id_, about):
            message = f"'{id_}' is a blocker; no remedy makes a gate conditional on it"
            yield about.document.key_problem(place, message, "a remedy counts for a major", warning=True)


def _is_always_a_blocker(id_: str, about: AnswerContext) -> bool:
    """Return whether a question is a blocker at every gate that has a minimum for it."""
    judged = about.judged(id_)
    rules = [rule for at_gate in judged.minimum.values() for rule in at_gate]
    return bool(rules) and all((rule.criticality or judged.criticality) == "blocker" for rule in rules)


def _sites(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    gates = about.pack.rubric.repeating_gates
    at_gates = {id_ for gate in gates for id_ in about.pack.rubric.rules_at[gate.id]}
    for index, site in enumerate(answers.sites):
        way: KeyPath = ("sites", index)
        if not gates:
            message = f"no gate of {about.pack.rubric.rubric} repeats by site"
            yield about.document.key_problem(("sites",), message, "remove 'sites'")
            return
        if site.id in {other.id for other in answers.sites[:index]}:
            message = f"a second site '{site.id}'"
            yield about.document.problem((*way, "id"), message, "give each an id of its own")
        for id_, answer in site.answers.items():
            place = (*way, "answers", id_)
            if id_ in about.pack.questionnaire.questions and id_ not in at_gates:
                message = f"'{id_}' is not asked of a site; the answer does not count"
                hint = f"what is: {', '.join(sorted(at_gates))}"
                yield about.document.key_problem(place, message, hint, warning=True)
            yield from validate_one_answer(id_, answer, about, place)
        yield from _remedies(site.remedies, about, (*way, "remedies"))
    for gate in gates:
        number = to_number(about.profile.get(gate.repeats, ""))
        if number is not None and len(answers.sites) > number:
            message = f"{len(answers.sites)} sites are named, but '{gate.repeats}' is {about.profile[gate.repeats]}"
            yield about.document.key_problem(("sites",), message, "correct one of the two", warning=True)
