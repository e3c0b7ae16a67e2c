"""The places of an answers file that name a question, an initiative or a fact, and their moves to the ids of today."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from readiness.loading.asked_here import AskedHere
from readiness.loading.yaml_file import KeyPath
from readiness.model.condition import Profile
from readiness.model.id_moves import IdMoves, Moves
from readiness.model.pack import Pack
from readiness.statements import migrating as says
from readiness.statements.statement import Statement

_PARTS = ("functions", "segments", "sites")
_MAY_BE_EMPTY = {"answers", "remedies", "progress", "not_before", "counts", "figures", "modes"}
"""Keys that may stay without a value when all below them is gone."""


class Move(NamedTuple):
    """An entry of a mapping or an item of a list that is copied once for each new name, or left out without one."""

    way: KeyPath
    at: KeyPath | None
    """The key path, inside of it, of the text that the new name replaces; None for its key."""
    becomes: tuple[str, ...]
    without: tuple[frozenset[str], ...] = ()
    """For each new name, the keys of the entry that it cannot have."""
    value: str = ""
    """The text that replaces its value; empty where the value stays."""


class LookAt(NamedTuple):
    """Something that a person looks at after a migration."""

    way: KeyPath
    """The key path in the file as it was."""
    about: Statement


class IdPlaces:
    """The moves in one file, and what a person looks at."""

    def __init__(self, data: Mapping[str, Any], pack: Pack, moves: IdMoves, shared: Profile) -> None:
        self.data, self.pack, self.ids = data, pack, moves
        self.profile: dict[str, str] = {}
        """The facts of the file, as they are called today."""
        self.moves: list[Move] = []
        self.look_at: list[LookAt] = []
        self._facts(("assessment", "profile") if "assessment" in data else ("profile",))
        self.asked = AskedHere(pack, {**shared, **self.profile})
        self._find()
        self._drop_emptied()

    def _find(self) -> None:
        parts: list[KeyPath] = [(), *((key, index) for key in _PARTS for index, _ in self._items((key,)))]
        for above in parts:
            self._answers((*above, "answers"))
            self._keys((*above, "remedies"), self.ids.questions)
        self._keys(("progress",), self.ids.initiatives)
        for index, _ in self._items(("acceptances",)):
            self._value(("acceptances", index), ("question",), self.ids.questions)
        for index, _ in self._items(("indicators",)):
            self._one_value(("indicators", index, "question"))
        self._plan(("plan",))

    def _plan(self, plan: KeyPath) -> None:
        work = self.ids.initiatives
        for key in ("required", "forbidden"):
            for index, _ in self._items((*plan, key)):
                self._value((*plan, key, index), (), work)
        for key in ("not_before", "figures", "modes"):
            self._keys((*plan, key), work)
        for index, own in self._items((*plan, "initiatives")):
            way = (*plan, "initiatives", index)
            self._keys((*way, "lifts"), self.ids.questions)
            for place, _ in self._items((*way, "prerequisites")):
                self._value((*way, "prerequisites", place), (), work)
            modes = own.get("modes") if isinstance(own, dict) else None
            for place, _ in enumerate(modes if isinstance(modes, list) else ()):
                self._keys((*way, "modes", place, "lifts"), self.ids.questions)

    def _facts(self, way: KeyPath) -> None:
        """Move the facts of a profile, and their values."""
        stated, moves = self._at(way), self.ids.facts
        for key, value in stated.items() if isinstance(stated, dict) else ():
            place, becomes = (*way, key), moves.today(key)
            if becomes and becomes[0] != key and becomes[0] in stated:
                self.look_at.append(LookAt(place, says.answered_already(old=key, new=becomes[0])))
                becomes = ()
            elif key in moves.retired:
                self.look_at.append(LookAt(place, says.retired_fact(name=key, why=moves.retired[key])))
            new = self.ids.values.get(becomes[0], {}).get(value, "") if becomes and isinstance(value, str) else ""
            if new:
                self.look_at.append(LookAt(place, says.other_value(fact=becomes[0], old=value, new=new)))
            if becomes != (key,) or new:
                self.moves.append(Move(place, None, becomes, value=new))
            self.profile |= dict.fromkeys(becomes, new or value) if isinstance(value, str) else {}

    def _answers(self, way: KeyPath) -> None:
        answers = self._at(way)
        self._keys(way, self.ids.questions)
        for id_, answer in answers.items() if isinstance(answers, dict) else ():
            figure = answer.get("measured") if isinstance(answer, dict) else None
            parts = self.ids.questions.today(id_) if figure else ()
            for new in parts:
                is_carried = len(parts) < 2 or new == id_ or self.asked.why_not(id_, new, way) is None
                if is_carried and (why := self.ids.remeasured.get(new)):
                    self.look_at.append(LookAt((*way, id_, "measured"), says.measures_another(question=new, why=why)))

    def _keys(self, way: KeyPath, moves: Moves) -> None:
        """Move the keys of a mapping; one whose new name has an entry already is left out."""
        entries = self._at(way)
        if not isinstance(entries, dict):
            return
        taken = {key for key in entries if key in moves.today(key)}
        for key, value in entries.items():
            if key not in moves.becomes:
                continue
            place, becomes, without = (*way, key), [], []
            for new in self._asked_parts(place, key, moves):
                lacks = self._lacks(new, value) if way[-1] == "answers" else frozenset[str]()
                if new in taken and new != key:
                    self.look_at.append(LookAt(place, says.answered_already(old=key, new=new)))
                elif not (isinstance(value, dict) and value and value.keys() <= lacks):
                    becomes.append(new)
                    without.append(lacks)
                    taken.add(new)
                self.look_at += [LookAt((*place, name), says.no_place(name=name, question=new)) for name in lacks]
            self._tell(place, key, tuple(becomes), moves)
            if becomes != [key] or any(without):
                self.moves.append(Move(place, None, tuple(becomes), tuple(without)))

    def _asked_parts(self, place: KeyPath, old: str, moves: Moves) -> tuple[str, ...]:
        """Return the new ids that are asked at a place: a split question may have parts that are not."""
        becomes = moves.becomes[old]
        if moves is not self.ids.questions or len(becomes) < 2 or place[0] == "plan":
            return becomes
        kept = []
        for new in becomes:
            why_not = self.asked.why_not(old, new, place) if new != old else None
            if why_not is None:
                kept.append(new)
            else:
                self.look_at.append(LookAt(place, why_not))
        if not kept:
            self.look_at.append(LookAt(place, says.no_part_asked(old=old)))
        return tuple(kept)

    def _value(self, way: KeyPath, at: KeyPath, moves: Moves) -> None:
        """Move an item of a list that names an id in one of its texts."""
        old = self._at((*way, *at))
        if isinstance(old, str) and old in moves.becomes:
            becomes = self._asked_parts((*way, *at), old, moves)
            self._tell((*way, *at), old, becomes, moves)
            self.moves.append(Move(way, at, becomes))

    def _one_value(self, way: KeyPath) -> None:
        """Move a text that can name one id only: the first of several."""
        old = self._at(way)
        if isinstance(old, str) and old in self.ids.questions.becomes:
            becomes = self._asked_parts(way, old, self.ids.questions)
            if len(becomes) > 1:
                self.look_at.append(LookAt(way, says.names_first(old=old, new=becomes[0])))
            else:
                self._tell(way, old, becomes, self.ids.questions)
            self.moves.append(Move(way, (), becomes[:1]))

    def _tell(self, place: KeyPath, old: str, becomes: tuple[str, ...], moves: Moves) -> None:
        if old in moves.retired:
            kind = says.retired if moves is self.ids.questions else says.retired_initiative
            self.look_at.append(LookAt(place, kind(name=old, why=moves.retired[old])))
            votes = self._at((*place, "votes"))
            if isinstance(votes, dict) and votes and not becomes:
                self.look_at.append(LookAt((*place, "votes"), says.votes_of_retired(name=old, number=len(votes))))
        if len(moves.becomes[old]) > 1:
            for new in becomes:
                code = self.pack.questionnaire.questions[new].code
                self.look_at.append(LookAt(place, says.split(old=old, new=new, code=code)))

    def _lacks(self, question: str, answer: Any) -> frozenset[str]:
        """Return the keys of an answer that a question has no place for."""
        judged = self.pack.rubric.questions[question]
        has_measure = judged.measure or any(one.measure for one in judged.variants.values())
        none = {"measured"} if not has_measure else set[str]()
        none |= {"done_late"} if not judged.may_be_late else set()
        return frozenset(none & answer.keys()) if isinstance(answer, dict) else frozenset()

    def _drop_emptied(self) -> None:
        """Leave out what would stay without a value once all below it is gone."""
        while emptied := next(self._emptied(), None):
            self.moves = [one for one in self.moves if one.way[:-1] != emptied]
            self.moves.append(Move(emptied, None, ()))

    def _emptied(self) -> Iterator[KeyPath]:
        gone: dict[KeyPath, int] = {}
        for one in self.moves:
            if not one.becomes:
                gone[one.way[:-1]] = gone.get(one.way[:-1], 0) + 1
        yield from (way for way, number in gone.items() if way and self._loses_all(way, number))

    def _loses_all(self, way: KeyPath, number: int) -> bool:
        return way[-1] not in _MAY_BE_EMPTY and number == len(self._at(way))

    def _items(self, way: KeyPath) -> list[tuple[int, Any]]:
        node = self._at(way)
        return list(enumerate(node)) if isinstance(node, list) else []

    def _at(self, way: KeyPath) -> Any:
        node: Any = self.data
        for step in way:
            if isinstance(node, dict) and isinstance(step, str):
                node = node.get(step)
            elif isinstance(node, list) and isinstance(step, int) and step < len(node):
                node = node[step]
            else:
                return None
        return node
