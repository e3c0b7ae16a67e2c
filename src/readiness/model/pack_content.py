"""A pack as flat, plain data, with content that affects scores apart from wording.

Comments, layout, the order of keys and defaults written out make no difference. Frameworks and source documents are not
part of it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from hashlib import sha256
from typing import Any, NamedTuple, get_args

from pydantic.fields import FieldInfo

from readiness.model.condition import Condition, Limit
from readiness.model.field_types import Note, Text, format_exact
from readiness.model.file_model import FileModel
from readiness.model.questionnaire import Node, Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scale import Level, Scale

Way = tuple[str, ...]
Leaves = dict[Way, str]

ORDER = "order"
"""The last key of a leaf with the order of entries, which matters where the first that applies counts."""
_DIGITS = 16
_TEXTS = {*get_args(Text)[1:], *get_args(Note)[1:]}
_DECIDE = {("Band", "name"), ("Ceiling", "at_most"), ("Measure", "unit")}
"""Text fields that affect scores."""
_WORDS = {("Question", "minutes"), ("Fact", "choice_titles"), ("Measure", "possible"), ("Rubric", "cost_bands")}
"""Fields of other types that count as wording, because they affect no score; amounts of a cost band decide."""
_READ_SEPARATELY = {
    "Questionnaire": {"version", "dimensions", "changes", "pulse"},
    "Rubric": {"version", "questionnaire", "references", "aggregates", "candidates"},
    "Node": {"questions", "sections"},
    "Level": {"value"},
}
"""Fields that are read separately, or not at all."""


class PackContent(NamedTuple):
    """The content of a pack by key path; the first key is `questionnaire` or `rubric`."""

    decides: Leaves
    """Everything that affects the questions asked, a score, a verdict or a roadmap."""
    words: Leaves
    """Wording."""


def pack_content(questionnaire: Questionnaire, rubric: Rubric) -> PackContent:
    """Return the content of a pack for all profiles."""
    content = PackContent({}, {})
    _add(questionnaire, ("questionnaire",), content)
    for dimension in questionnaire.dimensions:
        _add_node(dimension, (), content)
    _add(rubric, ("rubric",), content)
    for id_ in rubric.questions:
        content.decides["rubric", "questions", id_, "id"] = id_
    for side in rubric.facets.titles if rubric.facets else ():
        content.decides["rubric", "facets", "sides", side] = "yes"
    for segment in questionnaire.segments:
        content.decides["questionnaire", "segments", segment] = "yes"
    for kind in rubric.events:
        way = ("rubric", "events", kind.id, "severities")
        for severity in kind.severities:
            content.decides[*way, severity] = "yes"
        if kind.severities:
            content.decides[*way, ORDER] = " ".join(kind.severities)
    for role in rubric.policies.not_applicable_by:
        content.decides["questionnaire", "roles", role] = questionnaire.roles.get(role, role)
    return content


def content_digest(questionnaire: Questionnaire, rubric: Rubric) -> str:
    """Return a digest of the content that affects scores and of the first two numbers of both versions."""
    from json import dumps  # only for a pack that was not read before

    versions = [version.rpartition(".")[0] for version in (questionnaire.version, rubric.version)]
    decides = sorted(pack_content(questionnaire, rubric).decides.items())
    return sha256(dumps([versions, decides], ensure_ascii=False).encode()).hexdigest()[:_DIGITS]


def _add_node(node: Node, above: Way, content: PackContent) -> None:
    """Add a dimension or a section, its questions, and the sections below it."""
    place = (*above, node.id)
    _add(node, ("questionnaire", "nodes", "/".join(place)), content)
    for question in node.questions:
        way = ("questionnaire", "questions", question.id)
        _add(question, way, content)
        content.decides[*way, "in"] = "/".join(place)
    for section in node.sections:
        _add_node(section, place, content)


def _add(value: Any, way: Way, content: PackContent, *, words: bool = False) -> None:
    """Add all leaves of a value to `content`."""
    leaves = content.words if words else content.decides
    match value:
        case str() | bool() | int():  # first, because most values are of these types
            leaves[way] = _plain(value)
        case Level():
            _add_fields(value, way, content)
            content.decides[*way, "counts"] = format_exact(value.counts)
        case Scale():
            for level in value.levels:
                _add(level, (*way, str(level.level)), content)
        case Condition():
            leaves[way] = " or ".join(" and ".join(sorted(f"{k} is {v}" for k, v in one.items())) for one in value.root)
        case FileModel():
            _add_fields(value, way, content)
        case dict() | tuple() | list():
            for key, inner in _parts(value, way).items():
                _add(inner, (*way, key), content, words=words)
        case _:
            leaves[way] = _plain(value)


def _parts(value: Any, way: Way) -> dict[str, Any]:
    """Return the parts of a list or mapping by key, with their order where it matters."""
    if isinstance(value, dict):
        parts, has_order = {str(key): inner for key, inner in value.items()}, way[-1] == "variants"
    else:
        parts, has_order = dict(_named(value)), any(hasattr(one, "id") for one in value)
    return parts | ({ORDER: " ".join(parts)} if has_order else {})


def _add_fields(value: FileModel, way: Way, content: PackContent) -> None:
    """Add every field whose value is not the default."""
    for field in _fields(type(value)):
        inner = getattr(value, field.name)
        if inner != field.default:
            _add(inner, (*way, field.key), content, words=field.is_words)


def _named(items: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    """Yield the entries of a list by id; texts by their own value, and models without an id by position."""
    for index, item in enumerate(items):
        if isinstance(item, FileModel):
            yield str(getattr(item, "id", index)), item
        else:
            yield (_plain(item), "yes") if isinstance(item, str) else (str(index), item)


class _Field(NamedTuple):
    """A field of a model: its name, key in files, default, and whether it is wording."""

    name: str
    key: str
    default: Any
    is_words: bool


@cache
def _fields(kind: type[FileModel]) -> tuple[_Field, ...]:
    """Return the fields of a model, without those that are read separately."""
    name, left_out = kind.__name__, _READ_SEPARATELY.get(kind.__name__, set())
    return tuple(
        _Field(
            one,
            field.alias or one,
            field.get_default(call_default_factory=True),
            (name, one) in _WORDS or (_is_text(field) and (name, one) not in _DECIDE),
        )
        for one, field in kind.model_fields.items()
        if one not in left_out
    )


def _is_text(field: FieldInfo) -> bool:
    return any(one in _TEXTS for one in field.metadata) or _holds_text(field.annotation)


def _holds_text(annotation: Any) -> bool:
    metadata = getattr(annotation, "__metadata__", ())
    return any(one in _TEXTS for one in metadata) or any(_holds_text(one) for one in get_args(annotation))


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Limit):
        return value.text
    return format_exact(value) if isinstance(value, Fraction) else str(value)
