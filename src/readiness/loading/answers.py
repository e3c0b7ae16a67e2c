"""An answers file → Answers, and whether they fit the questionnaire and rubric they name."""

from collections.abc import Iterator
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, did_you_mean
from readiness.loading.validation import validated
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.answers import Answer, Answers, AssessmentHeader
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact
from readiness.model.scalars import shown, to_number


def read_answers(path: Path | str) -> Document:
    """Read an answers file, or standard input for `-`, without judging it.

    Raises InvalidFilesError when it is not a mapping.
    """
    document = read_yaml(path, "standard input" if str(path) == "-" else None)
    if not isinstance(document.data, dict):
        message = "this file is empty" if document.data is None else f"expected a mapping, found {shown(document.data)}"
        hint = "'readiness new' writes a file to start from"
        raise InvalidFilesError([document.problem((), message, hint)])
    return document


def names_in_header(document: Document) -> tuple[str, str]:
    """Return the questionnaire and the rubric that a document names, without their versions.

    Raises InvalidFilesError, with everything else that is wrong with the file's shape, when it names none.
    """
    header = document.data.get("assessment")
    names = [header.get(kind) if isinstance(header, dict) else None for kind in ("questionnaire", "rubric")]
    if not all(isinstance(name, str) and "@" in name for name in names):
        problems: list[Problem] = []
        validated(Answers, document.data, document, (), problems)
        raise InvalidFilesError(problems)
    questionnaire, rubric = (str(name).partition("@")[0] for name in names)
    return questionnaire, rubric


def answers_in(document: Document, pack: Pack) -> tuple[Answers, list[Problem]]:
    """Return the answers in a document, and warnings about them.

    Raises InvalidFilesError with every problem of the file.
    """
    problems: list[Problem] = []
    answers = validated(Answers, document.data, document, (), problems)
    if answers is None:
        answers = _salvaged(document)
    if answers is not None:
        problems.extend(_disagreements(answers, pack, document))
    errors = [problem for problem in problems if not problem.warning]
    if errors or answers is None:
        raise InvalidFilesError(errors)
    return answers, sorted(problems, key=lambda problem: problem.order)


def _salvaged(document: Document) -> Answers | None:
    """Return what can be read of a file with problems, so that the rest of them are told in the same run."""
    header = validated(AssessmentHeader, document.data.get("assessment", {}), document, (), [])
    raw = document.data.get("answers")
    if header is None or not isinstance(raw, dict):
        return None
    good = {id_: answer for id_, value in raw.items() if (answer := validated(Answer, value, document, (), []))}
    return Answers.model_construct(assessment=header, answers=good, remedies={}, progress={})


def _disagreements(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
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
        theirs, ours = ([int(part) for part in text.split(".")] for text in (version, have))
        place = ("assessment", kind)
        if theirs[0] != ours[0]:
            message = f"written for version {version} of the {kind} {name}; this is version {have}"
            yield document.problem(place, message, f"answer it again for {name}@{have}, or use the {kind} it was written for")
        elif theirs > ours:
            message = f"written for {name} {version}, newer than the {have} here"
            yield document.problem(place, message, f"update the {kind}, or write {name}@{have}")


def _profile(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    facts = {fact.id: fact for fact in pack.questionnaire.facts}
    for id_, value in answers.assessment.profile.items():
        place = ("assessment", "profile", id_)
        if id_ not in facts:
            hint = did_you_mean(id_, facts)
            yield document.key_problem(place, f"there is no fact '{id_}' in the profile", hint)
        elif hint := wrong_value(facts[id_], value):
            yield document.problem(place, f"{shown(value)} is not a value of '{id_}'", hint)


def wrong_value(fact: Fact, value: str) -> str:
    """Return what would be right, when `value` is not a value of `fact`; otherwise nothing."""
    if fact.type == "yes-no":
        return "" if value in {"true", "false"} else "write true or false"
    if fact.type == "choice":
        return "" if value in fact.choices else did_you_mean(value, fact.choices)
    number = to_number(value)
    return "" if number is not None and number >= 0 else "write a number"


def _milestones(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    known = [*pack.questionnaire.milestones, *pack.rubric.gate_named]
    for name, day in answers.assessment.milestones.items():
        place = ("assessment", "milestones", name)
        if name not in known:
            yield document.key_problem(place, f"there is no milestone '{name}'", did_you_mean(name, known))
        elif day > answers.date:
            message = f"{day} is after the assessment ({answers.date})"
            yield document.problem(place, message, "a milestone is a day already passed")


def _answer(id_: str, answer: Answer, answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    place = ("answers", id_)
    question = pack.questionnaire.questions.get(id_)
    if question is None:
        if id_ in pack.questionnaire.by_code:
            hint = f"files hold ids: write '{pack.questionnaire.by_code[id_].id}'"
        else:
            hint = did_you_mean(id_, pack.questionnaire.questions)
        yield document.key_problem(place, f"there is no question '{id_}' in {pack.name}", hint)
        return
    rubric = pack.rubric
    scale = f"the scale has {', '.join(str(level) for level in rubric.level_named)}"
    if answer.level is not None and answer.level not in rubric.level_named:
        message = f"{answer.level} is not a level of the scale"
        yield document.problem((*place, "level"), message, scale)
    for index, evidence in enumerate(answer.evidence):
        if evidence.date and evidence.date > answers.date:
            message = f"this evidence is dated {evidence.date}, after the assessment ({answers.date})"
            yield document.problem((*place, "evidence", index, "date"), message, "correct one of the two dates")
        if evidence.supports is not None and evidence.supports not in rubric.level_named:
            message = f"{evidence.supports} is not a level of the scale"
            yield document.problem((*place, "evidence", index, "supports"), message, scale)
    if answer.measured:
        if rubric.questions[id_].measure is None:
            yield document.key_problem((*place, "measured"), f"'{id_}' has no measure", "move the figure to the note")
        if answer.measured.date > answers.date:
            message = f"this figure is dated {answer.measured.date}, after the assessment ({answers.date})"
            yield document.problem((*place, "measured", "date"), message, "correct one of the two dates")
    if answer.not_applicable is not None:
        yield from _not_applicable(id_, answers.assessment.profile, pack, document)
    if question.ask_when and not question.ask_when.holds(answers.assessment.profile):
        message = f"'{id_}' is not asked for this profile; the answer does not count"
        yield document.key_problem(place, message, f"it is asked when {question.ask_when}", warning=True)


def _not_applicable(id_: str, profile: Profile, pack: Pack, document: Document) -> Iterator[Problem]:
    rule = pack.rubric.policies.never_not_applicable
    if rule and pack.rubric.questions[id_].criticality == rule.criticality and rule.when.holds(profile):
        message = f"'{id_}' is a {rule.criticality} and cannot be not applicable when {rule.when}"
        yield document.problem(("answers", id_, "not_applicable"), message, "give a level, or 'unknown'")


def _remedies_and_progress(answers: Answers, pack: Pack, document: Document) -> Iterator[Problem]:
    places = [*pack.questionnaire.questions, *(node.id for node in pack.questionnaire.dimensions)]
    for id_, remedy in answers.remedies.items():
        if id_ not in places:
            message = f"there is no question or dimension '{id_}'"
            yield document.key_problem(("remedies", id_), message, did_you_mean(id_, places))
        elif remedy.due < answers.date:
            message = f"this remedy was due on {remedy.due}, before the assessment; it no longer counts"
            yield document.problem(("remedies", id_, "due"), message, "give a new date, or answer again", warning=True)
    initiatives = pack.rubric.initiative_named
    for id_ in answers.progress:
        if id_ not in initiatives:
            message = f"there is no initiative '{id_}'"
            yield document.key_problem(("progress", id_), message, did_you_mean(id_, initiatives))
