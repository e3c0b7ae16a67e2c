"""The keys that an overlay may change, and problems of those that it may not."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from readiness.errors import Problem
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.initiative import Initiative
from readiness.model.node_rubric import NodeRubric
from readiness.model.overlay import Overlay
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Node, Question, Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import field_problems, overlay_problems
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean

QUESTION = frozenset(Question.model_fields) - {"id"}
"""Keys of a question in the questionnaire."""
JUDGED = frozenset(QuestionRubric.model_fields)
"""Keys of a question in the rubric."""
NODE = frozenset(Node.model_fields) - {"id", "questions", "sections"}
"""Keys of a dimension or section in the questionnaire."""
NODE_RULES = frozenset(NodeRubric.model_fields)
"""Keys of a dimension or section in the rubric."""
KEPT = {
    "questionnaire": frozenset({"questionnaire", "version", "dimensions", "changes"}),
    "rubric": frozenset({"rubric", "version", "questionnaire", "questions", "initiatives", "references", "nodes"}),
}
"""Keys of the main files that an overlay has no word on, or that it changes elsewhere."""

LISTS = frozenset(
    {"gates", "repeating_gates", "phases", "targets", "time_rules", "events", "aggregates", "facts", "themes"}
)
"""Keys of the main files that hold a list of entries with ids, also where a pack has none."""


def key_problems(said: Overlay, document: Document) -> Iterator[Problem]:
    """Yield a problem for each key that nothing of its kind has."""
    initiative = {field.alias or name for name, field in Initiative.model_fields.items()} - {"id"}
    for section, known in (
        ("questions", QUESTION | JUDGED),
        ("nodes", NODE | NODE_RULES),
        ("initiatives", initiative),
    ):
        for id_, keys in getattr(said, section).items():
            yield from _unknown(keys, known, (section, id_), document)
    for node, questions in said.add.questions.items():
        for place, keys in enumerate(questions):
            yield from _unknown(keys, QUESTION | JUDGED | {"id"}, ("add", "questions", node, place), document)
    yield from _unknown(said.questionnaire, _open(Questionnaire, "questionnaire"), ("questionnaire",), document)
    yield from _unknown(said.rubric, _open(Rubric, "rubric"), ("rubric",), document)


def _open(model: type[Questionnaire | Rubric], part: str) -> Collection[str]:
    return {field.alias or name for name, field in model.model_fields.items()} - KEPT[part]


def _unknown(keys: Mapping[str, Any], known: Collection[str], way: KeyPath, document: Document) -> Iterator[Problem]:
    for key in keys:
        if key == "id" and "id" not in known:
            yield document.key_problem((*way, key), overlay_problems.id_stays(), overlay_problems.drop_and_add())
        elif key in KEPT.get(str(way[0]), ()):
            message = field_problems.no_key(key=found(key))
            yield document.key_problem((*way, key), message, overlay_problems.see_documentation())
        elif key not in known:
            yield document.key_problem(
                (*way, key), field_problems.no_key(key=found(key)), did_you_mean(key, sorted(known))
            )
