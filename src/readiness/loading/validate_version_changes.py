"""Validate the changes of ids between the versions of a questionnaire: each old id leads to what is asked today."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import names_exist
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.version_changes import VersionChanges, version_number
from readiness.statements import id_changes as says
from readiness.statements.reference_problems import Missing, no_fact, no_initiative, no_question
from readiness.suggestions import did_you_mean

Kinds = dict[str, dict[str, tuple[str, ...]]]
"""The new ids by the old one, by the key of the file; a retired one has none."""


@dataclass
class _Known:
    """The ids after a version: those that may be named as new, and those that are certainly there."""

    missing: Missing
    named: set[str]
    there: set[str]


def validate_version_changes(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of `changes`, from the latest version to the first."""
    yield from _order(questionnaire, files)
    asked, planned = set(questionnaire.questions), {one.id for one in rubric.initiatives}
    questions, work = _Known(no_question, asked, set(asked)), _Known(no_initiative, planned, set(planned))
    choices = {fact.id: set(fact.choices) for fact in questionnaire.facts}
    facts = _Known(no_fact, set(choices), set(choices))
    for index, one in reversed(list(enumerate(questionnaire.changes))):
        spot = files.in_questionnaire("changes", index)
        yield from _moves(_of_questions(one), one.version, questions, spot)
        yield from _moves(_of_initiatives(one), one.version, work, spot / "initiatives")
        yield from _values(one, choices, facts.named, spot / "facts" / "values")
        yield from _moves(_of_facts(one), one.version, facts, spot / "facts")
        yield from _splits(one, questionnaire, spot / "split")
        for id_ in one.remeasured:
            yield from names_exist([id_], questions.named, no_question, spot / "remeasured" / id_, at_key=True)


def _order(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    changes = questionnaire.changes
    for index, one in enumerate(changes):
        spot = files.in_questionnaire("changes", index, "version")
        if index and one.number <= changes[index - 1].number:
            message = says.out_of_order(version=one.version, before=changes[index - 1].version)
            yield spot.problem(message, says.oldest_first())
        if one.number > version_number(questionnaire.version):
            message = says.later_than_pack(version=one.version, now=questionnaire.version)
            yield spot.problem(message, says.raise_version())


def _of_questions(one: VersionChanges) -> Kinds:
    renamed: dict[str, tuple[str, ...]] = {old: (new,) for old, new in one.renamed.items()}
    return {"renamed": renamed, "split": one.split, "retired": dict.fromkeys(one.retired, ())}


def _of_initiatives(one: VersionChanges) -> Kinds:
    renamed: dict[str, tuple[str, ...]] = {old: (new,) for old, new in one.initiatives.renamed.items()}
    return {"renamed": renamed, "retired": dict.fromkeys(one.initiatives.retired, ())}


def _of_facts(one: VersionChanges) -> Kinds:
    renamed: dict[str, tuple[str, ...]] = {old: (new,) for old, new in one.facts.renamed.items()}
    return {"renamed": renamed, "retired": dict.fromkeys(one.facts.retired, ())}


def _values(one: VersionChanges, choices: dict[str, set[str]], facts: Collection[str], spot: Spot) -> Iterator[Problem]:
    """Yield the problems of one version's choices of facts, and set the known choices back to those before it."""
    for fact, values in one.facts.values.items():
        yield from names_exist([fact], facts, no_fact, spot / fact, at_key=True)
        known = choices.setdefault(fact, set())
        for old, new in values.items():
            place = spot / fact / old
            if new not in known:
                yield place.problem(says.no_choice(name=new, fact=fact), did_you_mean(new, known))
            if old in known:
                yield place.key_problem(says.still_there(name=old, version=one.version), says.keep_right_one())
        known |= set(values)
    for old, new in one.facts.renamed.items():
        choices[old] = choices.pop(new, set())


def _moves(kinds: Kinds, version: str, known: _Known, spot: Spot) -> Iterator[Problem]:
    """Yield the problems of one version's moves, and set the known ids back to those before it."""
    keys: dict[str, str] = {}
    origins: dict[str, str] = {}
    for key, moves in kinds.items():
        for old, new in moves.items():
            place = spot / key / old
            if old in keys:
                message = says.changed_twice(name=old, version=version, first=keys[old], second=key)
                yield place.key_problem(message, says.keep_right_one())
            elif old in new and key == "renamed":
                yield place.problem(says.renamed_to_itself(name=old), says.remove_line())
            elif old in known.there and old not in new:
                yield place.key_problem(says.still_there(name=old, version=version), says.own_new_id())
            keys.setdefault(old, key)
            yield from _targets(old, new, known.named, known.missing, place, origins)
    known.there -= set(origins) - set(keys)
    known.there |= set(keys)
    known.named |= set(keys)


def _targets(
    old: str, new: tuple[str, ...], named: Collection[str], missing: Missing, spot: Spot, origins: dict[str, str]
) -> Iterator[Problem]:
    """Yield the problems of the ids that an old one became; `origins` has the old id of each new one."""
    for index, id_ in enumerate(new):
        place = spot / index if spot.is_list else spot
        yield from names_exist([id_], named, missing, place)
        if id_ in origins:
            yield place.problem(says.from_two(name=id_, first=origins[id_], second=old), says.retire_one())
        origins.setdefault(id_, old)


def _splits(one: VersionChanges, questionnaire: Questionnaire, spot: Spot) -> Iterator[Problem]:
    for old, parts in one.split.items():
        if len(parts) < 2:
            yield (spot / old).key_problem(says.split_into_one(name=old), says.list_two())
        asked = [questionnaire.questions[part] for part in parts if part in questionnaire.questions]
        for part in asked[1:]:
            if (part.scope, part.asked_per) != (asked[0].scope, asked[0].asked_per):
                message = says.parts_differ(first=asked[0].id, second=part.id)
                yield (spot / old).problem(message, says.same_scope())
