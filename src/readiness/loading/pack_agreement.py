"""Do the files of a pack fit each other? What the engine relies on; `pack_proofs` asks more."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from readiness.discovery import names_in
from readiness.errors import Problem, did_you_mean
from readiness.loading.facts import condition_problems
from readiness.loading.initiative_agreement import initiative_disagreements
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.question_rubric import Minimum
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.rubric import Rubric, TimeRule


def disagreements(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield everything in the files of a pack that does not fit the rest of it."""
    yield from _names(questionnaire, rubric, files)
    yield from _questions(questionnaire, files)
    yield from _judged(questionnaire, rubric, files)
    yield from _policies(questionnaire, rubric, files)
    yield from _rules(questionnaire, rubric, files)
    yield from initiative_disagreements(questionnaire, rubric, files)


def _names(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    name, _, major = rubric.questionnaire.partition("@")
    have = f"{questionnaire.questionnaire}@{questionnaire.version.split('.')[0]}"
    if f"{name}@{major}" != have:
        message = f"this rubric judges {rubric.questionnaire}, but the questionnaire is {have}"
        yield files.in_rubric("questionnaire").problem(message, f"write questionnaire: {have}")
    levels = [level.level for level in rubric.scale]
    if levels != sorted(set(levels)):
        hint = "list them from the lowest to the highest, each once"
        yield files.in_rubric("scale").problem("the levels of the scale are not in order", hint)
    methods = names_in("scoring.methods")
    for kind, method in (("dimension", rubric.roll_up.dimension), ("overall", rubric.roll_up.overall)):
        yield from _known([method], methods, "roll-up method", files.in_rubric("roll_up", kind))
    for where, spot, ids in (
        ("gate", files.in_rubric("gates"), [gate.id for gate in rubric.gates]),
        ("phase", files.in_rubric("phases"), [phase.id for phase in rubric.phases]),
        ("target", files.in_rubric("targets"), [target.id for target in rubric.targets]),
        ("theme", files.in_questionnaire("themes"), [theme.id for theme in questionnaire.themes]),
        ("fact", files.in_questionnaire("facts"), [fact.id for fact in questionnaire.facts]),
    ):
        for index, id_ in enumerate(ids):
            if id_ in ids[:index]:
                yield (spot / index / "id").problem(f"a second {where} '{id_}'", "give each an id of its own")


def _questions(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    themes = [theme.id for theme in questionnaire.themes]
    ids: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    yield from _nodes(questionnaire, files)
    for question, spot in files.asked(questionnaire):
        ids[question.id] += 1
        codes[question.code] += 1
        if ids[question.id] > 1:
            yield (spot / "id").problem(f"a second question '{question.id}'", "give each an id of its own")
        if codes[question.code] > 1:
            yield (spot / "code").problem(f"a second question {question.code}", "give each a code of its own")
        for index, theme in enumerate(question.themes):
            yield from _known([theme], themes, "theme", spot / "themes" / index)
        yield from condition_problems(question.ask_when, questionnaire, spot / "ask_when")


def _nodes(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    """Dimensions and sections have scores by id, beside `overall`; two with one id would hide each other."""
    seen = {"overall"}
    for dimension in questionnaire.dimensions:
        for node in dimension.walk():
            if node.id in seen:
                document = files.dimensions[dimension.id]
                message = f"a second dimension or section '{node.id}'"
                yield document.problem((), message, "give each an id of its own; 'overall' is the whole")
            seen.add(node.id)


def _judged(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for question, spot in files.asked(questionnaire):
        if question.id not in rubric.questions:
            file = files.judged[question.id.partition(".")[0]].path
            yield (spot / "id").problem(
                f"nothing in {file} says how this is judged", f"add '{_local(question)}:' there"
            )
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        if id_ not in questionnaire.questions:
            dimension = id_.partition(".")[0]
            known = [_local(one) for one in questionnaire.questions.values() if one.id.startswith(f"{dimension}.")]
            yield spot.key_problem(f"there is no question '{id_}'", did_you_mean(id_.partition(".")[2], known))
        for level in rubric.level_named:
            if level not in judged.levels:
                yield (spot / "levels").key_problem(f"level {level} of '{id_}' is not described", f"add '{level}: …'")
        yield from _levels_known(judged.levels, rubric, spot / "levels")
        yield from _levels_known(judged.evidence, rubric, spot / "evidence")
        yield from _minimums(judged.minimum, questionnaire, rubric, spot / "minimum")


def _local(question: Question) -> str:
    return question.id.partition(".")[2]


def _levels_known(levels: Iterable[int], rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for level in levels:
        if level not in rubric.level_named:
            yield (spot / str(level)).key_problem(f"{level} is not a level of the scale", _scale(rubric))


def _minimums(
    minimums: tuple[Minimum, ...], questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    by_gate = bool(minimums) and spot.is_mapping
    for index, minimum in enumerate(minimums):
        gate = spot / minimum.gate if by_gate else spot / index / "gate"
        level = gate if by_gate else spot / index / "level"
        yield from _known([minimum.gate], rubric.gate_named, "gate", gate, at_key=by_gate)
        if minimum.level not in rubric.level_named:
            yield level.problem(f"{minimum.level} is not a level of the scale", _scale(rubric))
        yield from condition_problems(minimum.when, questionnaire, spot / index / "when")
    gates = list(rubric.gate_named)
    plain = [(i, one) for i, one in enumerate(minimums) if one.when is None and one.gate in gates]
    plain.sort(key=lambda pair: gates.index(pair[1].gate))
    for (_, before), (index, after) in pairwise(plain):
        if after.level < before.level:
            place = spot / after.gate if by_gate else spot / index / "level"
            message = f"the minimum falls from {before.level} at {before.gate} to {after.level} at {after.gate}"
            yield place.problem(message, f"a later gate never asks for less: at least {before.level}")


def _policies(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    if rule := rubric.policies.never_not_applicable:
        yield from condition_problems(
            rule.when, questionnaire, files.in_rubric("policies", "never_not_applicable", "when")
        )
    for index, target in enumerate(rubric.targets):
        yield from condition_problems(target.when, questionnaire, files.in_rubric("targets", index, "when"))
    evidence = files.in_rubric("policies", "evidence")
    for key, level in (
        ("required_from", rubric.policies.evidence.required_from),
        ("without", rubric.policies.evidence.without),
    ):
        if level not in rubric.level_named:
            yield (evidence / key).problem(f"{level} is not a level of the scale", _scale(rubric))
    yield from _known([rubric.default_size], rubric.capacity, "size", files.in_rubric("default_size"))
    yield from _keys_known(rubric.effort_factor, rubric.capacity, "size", files.in_rubric("effort_factor"))


def _rules(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    dimensions = [node.id for node in questionnaire.dimensions]
    gates, questions = rubric.gate_named, questionnaire.questions
    yield from _keys_known(rubric.dimension_weights, dimensions, "dimension", files.in_rubric("dimension_weights"))
    for index, rule in enumerate(rubric.consistency):
        spot = files.in_rubric("consistency", index)
        yield from _claims(rule.when, questionnaire, rubric, spot / "when")
        yield from _claims(rule.needs, questionnaire, rubric, spot / "needs")
    for index, target in enumerate(rubric.targets):
        spot = files.in_rubric("targets", index)
        yield from _known([target.gate], gates, "gate", spot / "gate")
        yield from _claims(target.levels, questionnaire, rubric, spot / "levels")
    for index, phase in enumerate(rubric.phases):
        yield from _known([phase.gate], gates, "gate", files.in_rubric("phases", index, "gate"))
    for index, gate in enumerate(rubric.gates):
        yield from _keys_known(gate.thresholds, dimensions, "dimension", files.in_rubric("gates", index, "thresholds"))
    moments = [*gates, *questionnaire.milestones]
    for index, time_rule in enumerate(rubric.time_rules):
        spot = files.in_rubric("time_rules", index)
        yield from _moments(time_rule, moments, spot)
        yield from _keys_known(time_rule.unless, questions, "question", spot / "unless")


def _claims(levels: dict[str, int], questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    yield from _keys_known(levels, questionnaire.questions, "question", spot)
    for id_, level in levels.items():
        if level not in rubric.level_named:
            yield (spot / id_).problem(f"{level} is not a level of the scale", _scale(rubric))


def _moments(rule: TimeRule, moments: list[str], spot: Spot) -> Iterator[Problem]:
    yield from _known([rule.since], moments, "milestone or gate", spot / "since")
    if rule.until is not None:
        yield from _known([rule.until], moments, "milestone or gate", spot / "until")


def _keys_known(names: Iterable[str], known: Iterable[str], kind: str, spot: Spot) -> Iterator[Problem]:
    for name in names:
        yield from _known([name], known, kind, spot / name, at_key=True)


def _known(
    names: Iterable[str], known: Iterable[str], kind: str, spot: Spot, *, at_key: bool = False
) -> Iterator[Problem]:
    for name in names:
        if name not in known:
            told = spot.key_problem if at_key else spot.problem
            yield told(f"there is no {kind} '{name}'", did_you_mean(name, known))


def _scale(rubric: Rubric) -> str:
    return f"the scale has {', '.join(map(str, rubric.level_named))}"
