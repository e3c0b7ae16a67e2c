"""Do the files of a pack fit each other? What the engine relies on; `pack_proofs` asks more."""

from collections import Counter
from collections.abc import Iterable, Iterator

from readiness.discovery import names_in
from readiness.errors import Problem, did_you_mean
from readiness.loading.pack_files import PackFiles
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Minimum, QuestionRubric, Rubric


def disagreements(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield everything in the files of a pack that does not fit the rest of it."""
    yield from _names(questionnaire, rubric, files)
    yield from _questions(questionnaire, files)
    yield from _judged(questionnaire, rubric, files)
    yield from _rules(questionnaire, rubric, files)
    yield from _initiatives(questionnaire, rubric, files)


def _names(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    name, _, major = rubric.questionnaire.partition("@")
    have = f"{questionnaire.questionnaire}@{questionnaire.version.split('.')[0]}"
    if name != questionnaire.questionnaire or major != questionnaire.version.split(".")[0]:
        message = f"this rubric judges {rubric.questionnaire}, but the questionnaire is {have}"
        yield files.rubric.problem(("questionnaire",), message, f"write questionnaire: {have}")
    levels = [level.level for level in rubric.scale]
    if levels != sorted(set(levels)):
        yield files.rubric.problem(("scale",), "the levels of the scale are not in order", "0, 1, 2, … each once")
    for kind in ("dimension", "overall"):
        method = getattr(rubric.roll_up, kind)
        if method not in (known := names_in("scoring.methods")):
            message = f"there is no roll-up method '{method}'"
            yield files.rubric.problem(("roll_up", kind), message, did_you_mean(method, known))
    for where, ids in (
        ("gates", [gate.id for gate in rubric.gates]),
        ("phases", [phase.id for phase in rubric.phases]),
        ("targets", [target.id for target in rubric.targets]),
    ):
        for index, twice in _repeated(ids):
            yield files.rubric.problem((where, index, "id"), f"'{twice}' is here twice", "ids are unique")


def _questions(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    themes = [theme.id for theme in questionnaire.themes]
    facts = {fact.id for fact in questionnaire.facts}
    ids: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    for dimension in questionnaire.dimensions:
        document = files.dimensions[dimension.id]
        for way, question in _located(dimension, ()):
            ids[question.id] += 1
            codes[question.code] += 1
            if ids[question.id] > 1:
                yield document.problem((*way, "id"), f"a second question '{question.id}'", "ids are unique")
            if codes[question.code] > 1:
                yield document.problem((*way, "code"), f"a second question {question.code}", "codes are unique")
            for index, theme in enumerate(question.themes):
                if theme not in themes:
                    message = f"there is no theme '{theme}'"
                    yield document.problem((*way, "themes", index), message, did_you_mean(theme, themes))
            for fact in sorted((question.ask_when.facts if question.ask_when else frozenset()) - facts):
                message = f"there is no fact '{fact}' in the profile"
                yield document.problem((*way, "ask_when"), message, did_you_mean(fact, sorted(facts)))


def _located(node, way):  # type: ignore[no-untyped-def]
    for index, question in enumerate(node.questions):
        yield (*way, "questions", index), question
    for index, section in enumerate(node.sections):
        yield from _located(section, (*way, "sections", index))


def _judged(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for question in questionnaire.questions.values():
        if question.id not in rubric.questions:
            document, _ = files.question_rubric(question.id)
            name = question.id.partition(".")[2]
            yield document.problem((), f"nothing here says how '{question.id}' is judged", f"add '{name}:'")
    known = [id_.partition(".")[2] for id_ in questionnaire.questions]
    levels = {level.level for level in rubric.scale}
    facts = {fact.id for fact in questionnaire.facts}
    for id_, judged in rubric.questions.items():
        document, way = files.question_rubric(id_)
        if id_ not in questionnaire.questions:
            message = f"there is no question '{id_}'"
            yield document.key_problem(way, message, did_you_mean(id_.partition(".")[2], known))
        for level in sorted(levels - judged.levels.keys()):
            yield document.problem((*way, "levels"), f"level {level} of '{id_}' is not described", f"add '{level}: …'")
        for kind in ("levels", "evidence"):
            for level in sorted(getattr(judged, kind).keys() - levels):
                message = f"{level} is not a level of the scale"
                yield document.key_problem((*way, kind, str(level)), message, _scale(levels))
        yield from _minimums(judged, rubric, facts, document, way)


def _minimums(judged: QuestionRubric, rubric: Rubric, facts, document, way) -> Iterator[Problem]:  # type: ignore[no-untyped-def]
    by_gate = isinstance(_data_at(document, (*way, "minimum")), dict)
    levels = {level.level for level in rubric.scale}
    for index, minimum in enumerate(judged.minimum):
        place = (*way, "minimum", minimum.gate) if by_gate else (*way, "minimum", index)
        if minimum.gate not in rubric.gate_named:
            hint = did_you_mean(minimum.gate, rubric.gate_named)
            yield document.problem(place, f"there is no gate '{minimum.gate}'", hint)
        if minimum.level not in levels:
            yield document.problem(place, f"{minimum.level} is not a level of the scale", _scale(levels))
        for fact in sorted((minimum.when.facts if minimum.when else frozenset()) - facts):
            yield document.problem(place, f"there is no fact '{fact}' in the profile", did_you_mean(fact, sorted(facts)))
    falling = _falling(judged.minimum, list(rubric.gate_named))
    if falling:
        message = f"the minimum falls from {falling[0].gate} to {falling[1].gate}"
        yield document.problem((*way, "minimum"), message, "a later gate never asks for less")


def _falling(minimums: Iterable[Minimum], gates: list[str]) -> tuple[Minimum, Minimum] | None:
    """Return two unconditional minimums of which the later gate asks for less."""
    plain = sorted((m for m in minimums if m.when is None and m.gate in gates), key=lambda m: gates.index(m.gate))
    for before, after in zip(plain, plain[1:], strict=False):
        if after.level < before.level:
            return before, after
    return None


def _rules(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    dimensions = [node.id for node in questionnaire.dimensions]
    yield from _known(rubric.dimension_weights, dimensions, "dimension", files, ("dimension_weights",))
    for index, rule in enumerate(rubric.consistency):
        yield from _known(rule.when, questionnaire.questions, "question", files, ("consistency", index, "when"))
        yield from _known(rule.needs, questionnaire.questions, "question", files, ("consistency", index, "needs"))
    for index, target in enumerate(rubric.targets):
        yield from _known([target.gate], rubric.gate_named, "gate", files, ("targets", index), "gate")
        yield from _known(target.levels, questionnaire.questions, "question", files, ("targets", index, "levels"))
    for index, phase in enumerate(rubric.phases):
        yield from _known([phase.gate], rubric.gate_named, "gate", files, ("phases", index), "gate")
    for index, gate in enumerate(rubric.gates):
        yield from _known(gate.thresholds, dimensions, "dimension", files, ("gates", index, "thresholds"))
    moments = [*rubric.gate_named, *questionnaire.milestones]
    for index, time_rule in enumerate(rubric.time_rules):
        way = ("time_rules", index)
        yield from _known([time_rule.since], moments, "milestone or gate", files, way, "since")
        yield from _known([time_rule.until or time_rule.since], moments, "milestone or gate", files, way, "until")
        yield from _known(time_rule.unless, questionnaire.questions, "question", files, (*way, "unless"))


def _known(names, known, kind, files, way, key=None) -> Iterator[Problem]:  # type: ignore[no-untyped-def]
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known)
            message = f"there is no {kind} '{name}'"
            make = files.rubric.problem if key else files.rubric.key_problem
            yield make((*way, key or name), message, hint)


def _initiatives(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    levels = {level.level for level in rubric.scale}
    ids = [initiative.id for initiative in rubric.initiatives]
    for index, twice in _repeated(ids):
        document, way = files.initiative(index, "id")
        yield document.problem(way, f"a second initiative '{twice}'", "ids are unique")
    for index, initiative in enumerate(rubric.initiatives):

        def told(way: tuple[str | int, ...], message: str, hint: str, index: int = index, *, key: bool = False) -> Problem:
            document, whole = files.initiative(index, *way)
            return (document.key_problem if key else document.problem)(whole, message, hint)

        if initiative.phase not in rubric.phase_named:
            message = f"there is no phase '{initiative.phase}'"
            yield told(("phase",), message, did_you_mean(initiative.phase, rubric.phase_named))
        for place, prerequisite in enumerate(initiative.prerequisites):
            if prerequisite not in ids:
                message = f"there is no initiative '{prerequisite}'"
                yield told(("prerequisites", place), message, did_you_mean(prerequisite, ids))
        for question, lift in initiative.lifts.items():
            if question not in questionnaire.questions:
                message = f"there is no question '{question}'"
                yield told(("lifts", question), message, did_you_mean(question, questionnaire.questions), key=True)
            if not {lift.from_, lift.to} <= levels:
                yield told(("lifts", question), "this lift leaves the scale", _scale(levels))
        if rubric.roles and initiative.accountable_role not in rubric.roles:
            message = f"there is no role '{initiative.accountable_role}'"
            yield told(("accountable_role",), message, did_you_mean(initiative.accountable_role, rubric.roles))
        if rubric.cost_bands and initiative.cost_band not in rubric.cost_bands:
            message = f"there is no cost band '{initiative.cost_band}'"
            yield told(("cost_band",), message, did_you_mean(initiative.cost_band, rubric.cost_bands))
    if circle := _circle({i.id: [p for p in i.prerequisites if p in ids] for i in rubric.initiatives}):
        document, way = files.initiative(ids.index(circle[0]), "prerequisites")
        yield document.problem(way, f"these wait for each other: {' → '.join(circle)}", "remove one prerequisite")


def _circle(needs: dict[str, list[str]]) -> list[str]:
    """Return one circle of prerequisites, or nothing. No recursion: a pack may be long."""
    left = {name: set(first) for name, first in needs.items()}
    while free := [name for name, first in left.items() if not first & left.keys()]:
        for name in free:
            del left[name]
    if not left:
        return []
    way = [next(iter(left))]
    while True:
        following = sorted(left[way[-1]] & left.keys())[0]
        if following in way:
            return [*way[way.index(following) :], following]
        way.append(following)


def _repeated(ids: list[str]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for index, id_ in enumerate(ids):
        if id_ in seen:
            yield index, id_
        seen.add(id_)


def _scale(levels: Iterable[int]) -> str:
    return f"the scale has {', '.join(map(str, sorted(levels)))}"


def _data_at(document, way):  # type: ignore[no-untyped-def]
    data = document.data
    for step in way:
        data = data.get(step) if isinstance(data, dict) else None
    return data
