"""The changes of an overlay, made in the files of a pack as they are read, before their validation."""

from collections.abc import Mapping
from typing import Any

from readiness.errors import Problem
from readiness.loading.merged_data import MergedDocument, Origin, is_list_by_id, merge, on_one_line
from readiness.loading.overlay_keys import JUDGED, KEPT, LISTS, NODE, NODE_RULES, QUESTION, key_problems
from readiness.loading.without_dropped import Dropping
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.overlay import AppliedOverlay, Overlay, OverlayChange, Part

Data = dict[str, Any]
_DEFAULTS = {"weight": "1", "criticality": "standard"}


class PackOverlay:
    """An overlay on its way through the files of a pack: it notes what it changed, and which ids it met."""

    def __init__(self, document: Document, said: Overlay) -> None:
        self.document, self.said = document, said
        self.changes: list[OverlayChange] = []
        self.questions: dict[str, tuple[str, str]] = {}
        """Code and title of the pack's questions by full id."""
        self.initiatives: dict[str, tuple[str, str]] = {}
        self.nodes: dict[str, str] = {"overall": ""}
        """The titles of the pack's dimensions and sections by id."""
        self._dimensions: dict[str, str] = {}
        """The dimension that each dimension and section is in."""
        self.dropping = Dropping(said.drop.questions, said.drop.initiatives, said.because)

    def applied(self) -> AppliedOverlay:
        """Return what was changed, for the pack; after all files were read."""
        own, said = self.document, self.said
        changes, drop = tuple(dict.fromkeys(self.changes)), said.drop
        return AppliedOverlay(own.text, own.sha256, said.over, said.because, changes, drop.questions, drop.initiatives)

    def key_problems(self) -> list[Problem]:
        """Return the problems of keys that nothing in the pack has, whatever its questions."""
        return list(key_problems(self.said, self.document))

    def of_questionnaire(self, main: Document) -> Document:
        """Return the questionnaire's main file with its changes."""
        return self._main(main, "questionnaire", self.said.questionnaire, self.dropping.in_questionnaire(main.data))

    def of_rubric(self, main: Document) -> Document:
        """Return the rubric's main file with its changes, and those of initiatives that it holds itself."""
        data, origins = self.dropping.in_rubric(main.data)
        nodes = dict(data["nodes"]) if isinstance(data.get("nodes"), dict) else {}
        for id_, keys in self.said.nodes.items():
            if own := {key: value for key, value in keys.items() if key in NODE_RULES}:
                before = nodes.get(id_) if isinstance(nodes.get(id_), dict) else {}
                nodes[id_] = self._merged(before, own, ("nodes", id_), ("nodes", id_), origins)
        merged = self._main(main, "rubric", self.said.rubric, data | ({"nodes": nodes} if nodes else {}), origins)
        return self.of_initiatives(merged) if "initiatives" in main.data else merged

    def of_dimension(self, name: str, document: Document) -> Document:
        """Return a questionnaire's file for one dimension with its changes."""
        origins: dict[KeyPath, Origin] = {}
        data = self._node(document.data, name, name, (), origins)
        return self._document(document, data, origins)

    def of_judged(self, name: str, document: Document) -> Document:
        """Return a rubric's file for one dimension with its changes."""
        data, origins = dict(document.data), dict[KeyPath, Origin]()
        for id_ in self.said.drop.questions:
            data.pop(_short(id_, name), None)
        for id_, keys in self.said.questions.items():
            own = {key: value for key, value in keys.items() if key in JUDGED}
            short = _short(id_, name)
            if own and short:
                before = data.get(short) if isinstance(data.get(short), dict) else {}
                data[short] = self._merged(before, own, (short,), ("questions", id_), origins)
        for node, added in self.said.add.questions.items():
            for place, keys in enumerate(added if self._dimensions.get(node) == name else ()):
                if short := _str(keys, "id"):
                    origins[short,] = Origin(("add", "questions", node, place), in_overlay=True)
                    data[short] = {key: value for key, value in keys.items() if key in JUDGED}
        return self._document(document, data, origins)

    def of_initiatives(self, document: Document) -> Document:
        """Return the file with initiatives with its changes."""
        written = document.data.get("initiatives")
        before = written if is_list_by_id(written) else []
        self.initiatives = {one["id"]: (_str(one, "code"), _str(one, "title")) for one in before}
        origins = dict(document.origins) if isinstance(document, MergedDocument) else {}
        initiatives: list[Any] = []
        for index, one in enumerate(before):
            if one["id"] in self.said.drop.initiatives:
                self._note("dropped", "initiatives", one["id"])
                continue
            way: KeyPath = ("initiatives", len(initiatives))
            origins[way] = Origin(("initiatives", index), in_overlay=False)
            kept = self.dropping.in_initiative(one, before)
            if keys := self.said.initiatives.get(one["id"]):
                kept = self._merged(kept, keys, way, ("initiatives", one["id"]), origins)
            initiatives.append(kept)
        for place, own in enumerate(self.said.add.initiatives):
            origins["initiatives", len(initiatives)] = Origin(("add", "initiatives", place), in_overlay=True)
            initiatives.append(own)
            self.changes.append(_addition("initiatives", str(own.get("id", "")), own))
        return self._document(document, document.data | {"initiatives": initiatives}, origins)

    def of_references(self, document: Document) -> Document:
        """Return a file of references without what only dropped questions and initiatives cover."""
        data, origins = self.dropping.in_references(document.data)
        return self._document(document, data, origins)

    def _node(self, node: Data, dimension: str, id_: str, way: KeyPath, origins: dict[KeyPath, Origin]) -> Data:
        """Return a dimension or a section with its changes and those of the questions and sections in it."""
        self.nodes[id_], self._dimensions[id_] = _str(node, "title"), dimension
        data = dict(node)
        own = {key: value for key, value in self.said.nodes.get(id_, {}).items() if key in NODE}
        for key, value in own.items():
            merged = merge(node.get(key), value, (*way, key), ("nodes", id_, key), origins, self._told)
            data[key] = merged
        asked = node.get("questions")
        questions = self._questions(asked if isinstance(asked, list) else [], dimension, way, origins)
        for place, keys in enumerate(self.said.add.questions.get(id_, ())):
            origins[*way, "questions", len(questions)] = Origin(("add", "questions", id_, place), in_overlay=True)
            questions.append({key: value for key, value in keys.items() if key not in JUDGED})
            self.changes.append(_addition("questions", f"{dimension}.{_str(keys, 'id')}", keys))
        if questions or "questions" in node:
            data["questions"] = questions
        sections = node.get("sections")
        if isinstance(sections, list):
            data["sections"] = [
                self._node(one, dimension, str(one.get("id", "")), (*way, "sections", index), origins)
                if isinstance(one, dict)
                else one
                for index, one in enumerate(sections)
            ]
        return data

    def _questions(self, asked: list[Any], dimension: str, way: KeyPath, origins: dict[KeyPath, Origin]) -> list[Any]:
        questions: list[Any] = []
        for index, question in enumerate(asked):
            id_ = f"{dimension}.{question.get('id')}" if isinstance(question, dict) else ""
            if id_:
                self.questions[id_] = (_str(question, "code"), _str(question, "title"))
            if id_ in self.said.drop.questions:
                self._note("dropped", "questions", id_)
                continue
            here: KeyPath = (*way, "questions", len(questions))
            origins[here] = Origin((*way, "questions", index), in_overlay=False)
            keys = {key: value for key, value in self.said.questions.get(id_, {}).items() if key in QUESTION}
            questions.append(self._merged(question, keys, here, ("questions", id_), origins) if keys else question)
        return questions

    def _main(
        self,
        document: Document,
        part: Part,
        keys: Mapping[str, Any],
        data: Data,
        origins: dict[KeyPath, Origin] | None = None,
    ) -> Document:
        origins, merged = origins or {}, dict(data)
        for key, value in keys.items():
            if key not in KEPT[part]:
                before = data.get(key, [] if key in LISTS else None)
                merged[key] = merge(before, value, (key,), (part, key), origins, self._told)
        return self._document(document, merged, origins)

    def _merged(self, before: Any, keys: Any, way: KeyPath, at: KeyPath, origins: dict[KeyPath, Origin]) -> Any:
        return merge(before, keys, way, at, origins, self._told)

    def _document(self, base: Document, data: Data, origins: dict[KeyPath, Origin]) -> MergedDocument:
        return MergedDocument(
            path=base.path, text=base.text, data=data, name=base.name, overlay=self.document, origins=origins
        )

    def _told(self, at: KeyPath, before: Any, now: Any) -> None:
        """Note a value that changes."""
        part, *rest = map(str, at)
        id_, keys = ("", rest) if part in {"rubric", "questionnaire"} else (rest[0], rest[1:])
        was = _DEFAULTS.get(keys[-1]) if before is None and keys else None if before is None else on_one_line(before)
        code, title = self._named(part, id_)
        change = OverlayChange("changed", part, id_, code or title, title, tuple(keys), was, on_one_line(now))  # type: ignore[arg-type]
        self.changes.append(change)

    def _note(self, kind: Any, part: Part, id_: str) -> None:
        code, title = self._named(part, id_)
        self.changes.append(OverlayChange(kind, part, id_, code, title))

    def _named(self, part: str, id_: str) -> tuple[str, str]:
        known = {"questions": self.questions, "initiatives": self.initiatives}
        if part == "nodes":
            return "", self.nodes.get(id_, "") or id_
        return known[part].get(id_, ("", id_)) if part in known else ("", "")


def _addition(part: Part, id_: str, keys: Data) -> OverlayChange:
    return OverlayChange("added", part, id_, _str(keys, "code"), _str(keys, "title"))


def _str(data: Data, key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _short(id_: str, dimension: str) -> str:
    """Return the id of a question as the files of its dimension write it; empty for one of another dimension."""
    return id_.removeprefix(f"{dimension}.") if id_.startswith(f"{dimension}.") else ""
