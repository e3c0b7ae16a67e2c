"""Does a pack keep its promises? Deeper than what the engine relies on; for `readiness check`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from readiness.errors import Problem, did_you_mean
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.initiative import Lift
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.references import References, SourceItem
from readiness.model.rubric import Rubric


def proofs(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield every broken promise of a pack that was loaded with its references, and warnings about what it never uses.

    Every level can be reached, in time for the gate that needs it, by work that fits its phase; every reference and
    source leads somewhere, and every statement of a source leads to something that covers it.
    """
    questionnaire, rubric = pack.questionnaire, pack.rubric
    if rubric.initiatives:
        yield from _liftable(rubric, files)
        yield from _in_time(rubric, files)
        yield from _phases(rubric, files)
    yield from _weights(questionnaire, rubric, files)
    yield from _judged(rubric, files)
    yield from _references(questionnaire, rubric.references, files)
    yield from _sources(questionnaire, rubric, files)
    for index, item in enumerate(rubric.references.items):
        yield from _covered(item, questionnaire, rubric, files.reference("items", index))
    yield from _never_used(questionnaire, rubric, files)


def _lifts(rubric: Rubric, phases: int | None = None) -> dict[str, list[Lift]]:
    """What lifts each question, in the first so many phases or in all of them."""
    allowed = [phase.id for phase in rubric.phases][:phases]
    found: dict[str, list[Lift]] = {}
    for initiative in rubric.initiatives:
        if initiative.phase in allowed:
            for question, lift in initiative.lifts.items():
                found.setdefault(question, []).append(lift)
    return found


def _liftable(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    lifts = _lifts(rubric)
    for id_ in rubric.questions:
        for level in sorted(rubric.level_named)[:-1]:
            if not any(lift.from_ <= level < lift.to for lift in lifts.get(id_, ())):
                hint = f"give an initiative the lift {id_}: {{from: {level}, to: {level + 1}}}"
                yield files.question_rubric(id_).key_problem(f"no initiative lifts '{id_}' from level {level}", hint)


def _reachable(level: int, lifts: list[Lift]) -> int:
    """The highest level that the lifts lead to, one after the other."""
    while higher := [lift.to for lift in lifts if lift.from_ <= level < lift.to]:
        level = max(higher)
    return level


def _in_time(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for index, gate in enumerate(rubric.gates):
        ending = [position for position, phase in enumerate(rubric.phases, 1) if phase.gate == gate.id]
        if not ending:
            message = f"no phase ends at '{gate.id}'"
            yield files.in_rubric("gates", index, "id").problem(message, "give a phase this gate", warning=True)
            continue
        lifts = _lifts(rubric, ending[-1])
        for id_, judged in rubric.questions.items():
            spot = files.question_rubric(id_) / "minimum"
            best = _reachable(rubric.lowest, lifts.get(id_, []))
            for place, minimum in enumerate(judged.minimum):
                if minimum.gate == gate.id and minimum.level > best:
                    message = (
                        f"{gate.id} needs level {minimum.level}, but the work up to it lifts '{id_}' only to {best}"
                    )
                    at = spot / gate.id if spot.is_mapping else spot / place / "level"
                    yield at.problem(message, "lift it in an earlier phase, or lower the minimum")


def _phases(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Prerequisites come in no later phase, and likely durations fit the windows when all starts as soon as it can."""
    order = [phase.id for phase in rubric.phases]
    places = {initiative.id: index for index, initiative in enumerate(rubric.initiatives)}
    finish: dict[str, int] = {}
    waiting = list(rubric.initiatives)
    while waiting:
        initiative = next(one for one in waiting if all(needed in finish for needed in one.prerequisites))
        waiting.remove(initiative)
        spot, phase = files.initiative(places[initiative.id]), rubric.phase_named[initiative.phase]
        for index, needed in enumerate(initiative.prerequisites):
            later = rubric.initiative_named[needed].phase
            if order.index(later) > order.index(phase.id):
                message = f"'{needed}' is in {later}, after {phase.id}"
                yield (spot / "prerequisites" / index).problem(message, "move one of the two to another phase")
        start = max([phase.window.start, *(finish[needed] for needed in initiative.prerequisites)])
        finish[initiative.id] = start + initiative.duration.likely
        if finish[initiative.id] > phase.window.end:
            message = f"ends in week {finish[initiative.id]}, but {phase.id} ends in week {phase.window.end}"
            hint = f"it can start in week {start}; shorten it or what it waits for, or move it to a later phase"
            yield (spot / "duration").problem(message, hint)


def _weights(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for node in questionnaire.dimensions:
        weights = {question.id: rubric.questions[question.id].weight for question in node.all_questions()}
        if weights and not any(weights.values()):
            spot = files.question_rubric(next(iter(weights))) / "weight"
            yield spot.problem(f"every weight in '{node.id}' is zero", "give at least one question a weight")
    one = Fraction(1)
    if not any(rubric.dimension_weights.get(node.id, one) for node in questionnaire.dimensions):
        message = "every dimension's weight is zero"
        yield files.in_rubric("dimension_weights").key_problem(message, "give at least one dimension a weight")


def _judged(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        for level in range(rubric.policies.evidence.required_from, rubric.top + 1):
            if level in rubric.level_named and level not in judged.evidence:
                message = f"level {level} of '{id_}' needs evidence, and nothing says what could be shown"
                yield (spot / "evidence").key_problem(message, f"add '{level}: …' under 'evidence'")
        for level in judged.measure.limits if judged.measure else ():
            if level not in rubric.level_named:
                place = spot / "measure" / "limits" / str(level)
                hint = f"the scale has {', '.join(map(str, rubric.level_named))}"
                yield place.key_problem(f"{level} is not a level of the scale", hint)


def _missing(name: str, kinds: tuple[str, ...], files: PackFiles) -> bool:
    """Is the file `name` not there, nor what it holds in another file?"""
    there = any(file.name.endswith(f"/{name}") for file in files.references.values())
    return not there and not any(kind in files.references for kind in kinds)


def _no_file(name: str, what: str, spot: Spot, files: PackFiles) -> Problem:
    folder = files.rubric.path.rpartition("/")[0]
    message = f"there is no file '{name}' in the rubric, which would say what this is"
    return spot.problem(message, f"write {folder}/{name} with {what}, or remove what refers to it")


def _references(questionnaire: Questionnaire, references: References, files: PackFiles) -> Iterator[Problem]:
    if _missing("references.yaml", ("frameworks", "entries"), files):
        referring = (spot for question, spot in files.asked(questionnaire) if question.references)
        if first := next(referring, None):
            yield _no_file("references.yaml", "'frameworks' and 'entries'", first / "references" / 0, files)
        return
    frameworks = [framework.id for framework in references.frameworks]
    entries = [entry.id for entry in references.entries]
    named = [(entry.id, files.reference("entries", i) / "id") for i, entry in enumerate(references.entries)]
    for question, spot in files.asked(questionnaire):
        for index, reference in enumerate(question.references):
            place = spot / "references" / index
            if reference.partition(":")[0] not in frameworks:
                named.append((reference, place))
            elif reference not in entries:
                hint = did_you_mean(reference, entries)
                yield place.problem(f"no entry describes '{reference}'", hint if hint.startswith("did") else "add it")
    for reference, place in named:
        framework = reference.partition(":")[0]
        if framework not in frameworks:
            yield place.problem(f"there is no framework '{framework}'", did_you_mean(framework, frameworks))


def _sources(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    lines = {document.id: document.lines for document in rubric.references.documents}
    cited = [(question.sources, spot) for question, spot in files.asked(questionnaire)]
    cited += [(one.sources, files.initiative(i)) for i, one in enumerate(rubric.initiatives)]
    cited += [(one.sources, files.in_rubric("phases", i)) for i, one in enumerate(rubric.phases)]
    cited += [(one.sources, files.in_rubric("time_rules", i)) for i, one in enumerate(rubric.time_rules)]
    cited += [(one.sources, files.reference("items", i)) for i, one in enumerate(rubric.references.items)]
    if _missing("sources.yaml", ("documents", "items"), files):
        if first := next((spot for sources, spot in cited if sources), None):
            yield _no_file("sources.yaml", "'documents'", first / "sources" / 0, files)
        return
    for sources, spot in cited:
        for index, source in enumerate(sources):
            place = spot / "sources" / index
            document, _, line = source.partition(":")
            if not re.fullmatch(r"L[1-9][0-9]{0,5}", line):
                yield place.problem(f"'{source}' is not a document and a line", "write s001:L12")
            elif document not in lines:
                yield place.problem(f"there is no source document '{document}'", did_you_mean(document, lines))
            elif int(line[1:]) > lines[document]:
                message = f"'{document}' has {lines[document]} lines; there is no line {line[1:]}"
                yield place.problem(message, "correct the line, or the document's 'lines'")


def _covered(item: SourceItem, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for key, kind, ids, known in (
        ("questions", "question", item.questions, list(questionnaire.questions)),
        ("initiatives", "initiative", item.initiatives, list(rubric.initiative_named)),
        ("gates", "gate", item.gates, list(rubric.gate_named)),
    ):
        for index, id_ in enumerate(ids):
            if id_ not in known:
                message = f"there is no {kind} '{id_}'"
                yield (spot / key / index).problem(message, did_you_mean(id_, known))
    if not (item.questions or item.initiatives or item.gates or item.report):
        hint = "name questions, initiatives or gates, or say in 'report' where it is told"
        yield (spot / "code").problem(f"nothing covers {item.code}", hint)


def _never_used(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    asked = list(questionnaire.questions.values())
    themes = {theme for question in asked for theme in question.themes}
    rule = rubric.policies.never_not_applicable
    conditions = [
        *(question.ask_when for question in asked),
        *(minimum.when for judged in rubric.questions.values() for minimum in judged.minimum),
        *(target.when for target in rubric.targets),
        *(initiative.when for initiative in rubric.initiatives),
        rule.when if rule else None,
    ]
    # The plan reads the fact `size` by itself: capacity and effort depend on it.
    facts = {"size"}.union(*(condition.facts for condition in conditions if condition))
    roles = {initiative.accountable_role for initiative in rubric.initiatives}
    for index, theme in enumerate(questionnaire.themes):
        if theme.id not in themes:
            spot = files.in_questionnaire("themes", index, "id")
            yield spot.problem(f"no question has the theme '{theme.id}'", "use it, or remove it", warning=True)
    for index, fact in enumerate(questionnaire.facts):
        if fact.id not in facts:
            spot = files.in_questionnaire("facts", index, "id")
            yield spot.problem(f"nothing depends on the fact '{fact.id}'", "use it, or remove it", warning=True)
    for role in [role for role in rubric.roles if rubric.initiatives and role not in roles]:
        spot = files.in_rubric("roles", role)
        yield spot.key_problem(f"no initiative has the role '{role}'", "use it, or remove it", warning=True)
