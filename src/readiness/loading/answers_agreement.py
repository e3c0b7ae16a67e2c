"""Do the answers fit the questionnaire and the rubric they were written for?"""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from readiness.errors import Problem, did_you_mean
from readiness.loading.facts import wrong_value
from readiness.loading.yaml_file import Document, Way
from readiness.model.answers import Answer, Answers
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.scalars import shown


def disagreements(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    """Yield everything in an answers file that does not fit its questionnaire or its rubric, or its own date."""
    yield from _versions(answers, pack, document)
    yield from _profile(answers, pack, document)
    yield from _milestones(answers, pack, document)
    for id_, answer in answers.answers.items():
        yield from _answer(id_, answer, answers, pack, document)
    yield from _remedies_and_progress(answers, pack, document)


def _versions(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    header = answers.assessment
    for kind, written, have in (
        ("questionnaire", header.questionnaire, pack.questionnaire.version),
        ("rubric", header.rubric, pack.rubric.version),
    ):
        name, _, version = written.partition("@")
        if len(version) > 20:
            yield document.problem(("assessment", kind), f"{shown(version)} is not a version", f"write {name}@{have}")
            continue
        theirs, ours = ([int(part) for part in text.split(".")] for text in (version, have))
        place = ("assessment", kind)
        if theirs[0] != ours[0]:
            message = f"written for version {version} of the {kind} {name}; this is version {have}"
            hint = f"answer again for {name}@{have}, or use the {kind} it was written for"
            yield document.problem(place, message, hint)
        elif theirs > ours:
            message = f"written for {name} {version}, newer than the {have} here"
            yield document.problem(place, message, f"update the {kind}, or write {name}@{have}")


def _profile(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    facts = {fact.id: fact for fact in pack.questionnaire.facts}
    for id_, value in answers.assessment.profile.items():
        place = ("assessment", "profile", id_)
        if id_ not in facts:
            hint = did_you_mean(id_, facts)
            yield document.key_problem(place, f"there is no fact {shown(id_)} in the profile", hint)
        elif hint := wrong_value(facts[id_], value):
            yield document.problem(place, f"{shown(value)} is not a value of '{id_}'", hint)


def _milestones(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    known = [*pack.questionnaire.milestones, *pack.rubric.gate_named]
    for name, day in answers.assessment.milestones.items():
        place = ("assessment", "milestones", name)
        if name not in known:
            yield document.key_problem(place, f"there is no milestone {shown(name)}", did_you_mean(name, known))
        elif day > answers.date:
            message = f"{day} is after the assessment ({answers.date})"
            yield document.problem(place, message, "a milestone is a day already passed")
    yield from _out_of_order(answers.assessment.milestones, pack, document)


def _out_of_order(days: Mapping[str, date], pack: Pack, document: Document) -> Iterator[Problem]:
    """Yield a warning for every end before its start, and every gate before the one it follows."""
    gates = [gate for gate in pack.rubric.gate_named if gate in days]
    starts = {f"{name.removesuffix('_start')}_end": name for name in days if name.endswith("_start")}
    pairs = [(start, end) for end, start in starts.items() if end in days]
    written = list(days)
    for before, after in [*pairs, *pairwise(gates)]:
        if days[after] < days[before]:
            place = ("assessment", "milestones", max(before, after, key=written.index))
            message = f"{after} ({days[after]}) is before {before} ({days[before]})"
            yield document.problem(place, message, "correct one of the two dates", warning=True)


def _answer(id_: str, answer: Answer, answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    place = ("answers", id_)
    question = pack.questionnaire.questions.get(id_)
    if question is None:
        if id_ in pack.questionnaire.by_code:
            hint = f"answers are kept by id: write '{pack.questionnaire.by_code[id_].id}'"
        else:
            hint = did_you_mean(id_, pack.questionnaire.questions)
        yield document.key_problem(place, f"there is no question {shown(id_)} in {pack.name}", hint)
        return
    if answer.level is not None:
        yield from _level(answer.level, pack, document, (*place, "level"))
    for index, evidence in enumerate(answer.evidence):
        way = (*place, "evidence", index)
        if evidence.date and evidence.date > answers.date:
            message = f"this evidence is dated {evidence.date}, after the assessment ({answers.date})"
            yield document.problem((*way, "date"), message, "correct one of the two dates")
        if evidence.supports is not None:
            yield from _level(evidence.supports, pack, document, (*way, "supports"))
    if answer.measured:
        yield from _measured(id_, answer, answers, pack, document)
    if answer.not_applicable is not None:
        yield from _not_applicable(id_, answers.assessment.profile, pack, document)
    if question.ask_when and not question.ask_when.holds(answers.assessment.profile):
        message = f"'{id_}' is not asked for this profile; the answer does not count"
        yield document.key_problem(place, message, f"it is asked when {question.ask_when}", warning=True)


def _level(level: int, pack: Pack, document: Document, place: Way) -> Iterator[Problem]:
    known = pack.rubric.level_named
    if level not in known:
        hint = f"the scale has {', '.join(str(one) for one in known)}"
        yield document.problem(place, f"{level} is not a level of the scale", hint)


def _measured(id_: str, answer: Answer, answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    place = ("answers", id_, "measured")
    if pack.rubric.questions[id_].measure is None:
        yield document.key_problem(place, f"'{id_}' has no measure", "move the figure to the note")
    elif answer.measured and answer.measured.date > answers.date:
        message = f"this figure is dated {answer.measured.date}, after the assessment ({answers.date})"
        yield document.problem((*place, "date"), message, "correct one of the two dates")


def _not_applicable(id_: str, profile: Profile, pack: Pack, document: Document) -> Iterator[Problem]:
    rule = pack.rubric.policies.never_not_applicable
    if rule and pack.rubric.questions[id_].criticality == rule.criticality and rule.when.holds(profile):
        message = f"'{id_}' is a {rule.criticality} and cannot be not applicable when {rule.when}"
        yield document.problem(("answers", id_, "not_applicable"), message, "give a level, or 'unknown'")


def _remedies_and_progress(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    places = [*pack.questionnaire.questions, *(node.id for node in pack.questionnaire.dimensions)]
    for id_, remedy in answers.remedies.items():
        if id_ not in places:
            message = f"there is no question or dimension {shown(id_)}"
            yield document.key_problem(("remedies", id_), message, did_you_mean(id_, places))
        elif remedy.due < answers.date:
            message = f"this remedy was due on {remedy.due}, before the assessment; it no longer counts"
            yield document.problem(("remedies", id_, "due"), message, "give a new date, or answer again", warning=True)
        elif id_ in pack.rubric.questions and pack.rubric.questions[id_].criticality == "blocker":
            message = f"'{id_}' is a blocker; no remedy makes a gate conditional on it"
            yield document.key_problem(("remedies", id_), message, "a remedy counts for a major", warning=True)
    initiatives = pack.rubric.initiative_named
    for id_ in answers.progress:
        if id_ not in initiatives:
            message = f"there is no initiative {shown(id_)}"
            yield document.key_problem(("progress", id_), message, did_you_mean(id_, initiatives))
