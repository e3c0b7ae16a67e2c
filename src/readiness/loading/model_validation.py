"""Validate plain data as a model, and report every problem in plain words with its position."""

import re
from collections.abc import Sequence
from itertools import pairwise
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from readiness.errors import Problem
from readiness.loading import input_limits
from readiness.loading.problem_limit import problems_left_out
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.field_types import quote_value
from readiness.suggestions import did_you_mean

M = TypeVar("M", bound=BaseModel)


def validate_model(
    model: type[M], data: Any, document: Document, problems: list[Problem], at: Sequence[str | int] = ()
) -> M | None:
    """Return `data` as a `model`, or None after adding its errors to `problems`.

    `at` is the key path of `data` in `document`.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        details = error.errors(include_url=False)
        if len(details) > input_limits.PROBLEMS:
            details.sort(key=lambda detail: document.place((*at, *detail["loc"])))
        problems.extend(_problem(model, detail, document, tuple(at)) for detail in details[: input_limits.PROBLEMS])
        problems.extend(problems_left_out(len(details) - input_limits.PROBLEMS, document.path))
        return None


def _problem(model: type[BaseModel], error: ErrorDetails, document: Document, at: KeyPath) -> Problem:
    kind, value = error["type"], error["input"]
    # Pydantic ends the location with '[key]' for a wrong key; an unknown key may itself be named '[key]'.
    is_key = error["loc"][-1:] == ("[key]",) and kind != "extra_forbidden"
    loc = error["loc"][:-1] if is_key else error["loc"]
    where = (*at, *loc)
    if kind == "missing":
        return document.key_problem(where[:-1], f"'{where[-1]}' is missing", f"add '{where[-1]}: …'")
    if kind == "extra_forbidden":
        known = [str(name) for name in _fields(_annotation(model, loc[:-1]))]
        hint = _decimal_comma(document.data, where) or did_you_mean(str(where[-1]), known)
        return document.key_problem(where, f"there is no key {quote_value(where[-1])} here", hint)
    message, hint = _words(error)
    if kind == "model_type" and (first := next(iter(_fields(_annotation(model, loc))), None)):
        hint = f"write 'key: value' lines, such as '{first}: …'"
    if is_key:
        return document.key_problem(where, message, hint)
    if isinstance(value, str) and not value.strip() and where:
        optional = not _required(model, loc)
        hint = ("write something, or remove the key" if optional else "write something") if "remove" in hint else hint
        return document.problem(where, f"'{where[-1]}' is empty" if isinstance(where[-1], str) else message, hint)
    if isinstance(value, dict):
        return _at_quoted_entry(document, where, value, message, hint)
    return document.problem(where, message, hint)


def _words(error: ErrorDetails) -> tuple[str, str]:
    """Return the message and the hint for an error."""
    kind, found, context = error["type"], quote_value(error["input"]), error.get("ctx", {})
    if kind == "readiness":
        default = _TEXT_HINT if isinstance(error["input"], dict | list) else ""
        return str(context["text"]), str(context["hint"]) or default
    if kind == "literal_error":
        choices = re.findall(r"'([^']*)'", str(context["expected"]))
        return f"{found} is not one of the choices", str(did_you_mean(str(error["input"]), choices))
    if kind == "too_short":
        return _too_few(error["loc"], int(context["min_length"]))
    message, hint = _WORDS.get(kind, ("{found} does not fit here", ""))
    return message.format(found=found, **context), hint


_TEXT_HINT = "write text after the ':', in quotes if it begins with [ or {"
_LIST = ("expected a list, found {found}", "begin each entry with '- '")
_MAPPING = ("expected a mapping, found {found}", "write 'key: value' lines")
_WORDS = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "string_type": ("expected text, found {found}", _TEXT_HINT),
    "too_long": ("more than {max_length} entries", "keep the ones that matter"),
    "string_too_long": ("longer than {max_length} characters", "shorten it"),
}


def _too_few(loc: Sequence[str | int], least: int) -> tuple[str, str]:
    """Return the message and the hint for a list with too few entries."""
    if loc[-1:] == ("scale",):
        return f"the scale needs at least {least} level{'' if least == 1 else 's'}", "add levels, from the lowest up"
    name = f"'{loc[-1]}'" if loc else "this list"
    return f"{name} needs at least {least} entr{'y' if least == 1 else 'ies'}", "begin each entry with '- '"


def _decimal_comma(data: Any, where: KeyPath) -> str:
    """Return a hint if the unknown key comes from a decimal comma, else ''; `{value: 71,5}` has the key `5`."""
    *parents, key = where
    for step in parents:
        inside = step in data if isinstance(data, dict) else isinstance(data, list) and step in range(len(data))
        data = data[step] if inside else {}
    if not (isinstance(data, dict) and str(key).isdigit() and data.get(key) == ""):
        return ""
    before = next((before for before, after in pairwise(data) if after == key), None)
    number = str(data.get(before, ""))
    return f"write decimals with a point: {number}.{key}" if re.fullmatch(r"-?[0-9]{1,12}", number) else ""


def _at_quoted_entry(document: Document, where: KeyPath, value: dict[str, Any], message: str, hint: str) -> Problem:
    """Return a problem of a mapping at the entry whose value or key the message quotes, or else at the mapping."""
    for key, entry in value.items():
        if isinstance(entry, str) and message.startswith(quote_value(entry)):
            return document.problem((*where, key), message if entry else f"'{key}' is empty", hint)
    for key in value:
        if message.startswith(f"'{key}'"):
            return document.key_problem((*where, key), message, hint)
    return document.problem(where, message, hint)


def _required(model: Any, loc: KeyPath) -> bool:
    info = _fields(_annotation(model, loc[:-1])).get(loc[-1]) if loc else None
    return info is not None and info.is_required()


def _annotation(model: Any, loc: KeyPath) -> Any:
    """Return the annotation of the field at the key path `loc` in a model."""
    annotation = model
    for step in loc:
        bare = _bare(annotation)
        fields = _fields(bare)
        arguments = get_args(bare)
        if fields:
            annotation = fields[step].annotation if step in fields else None
        else:
            annotation = arguments[1 if get_origin(bare) is dict else 0] if arguments else None
    return annotation


def _fields(annotation: Any) -> dict[str | int, FieldInfo]:
    """Return the fields of a model by the key used in files; an empty mapping for other annotations."""
    inner = _bare(annotation)
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        return {info.alias or name: info for name, info in inner.model_fields.items()}
    return {}


def _bare(annotation: Any) -> Any:
    """Return the annotation inside `X | None`, `Annotated[X, …]` and root models."""
    while True:
        if get_origin(annotation) in {Union, UnionType}:
            annotation = next(part for part in get_args(annotation) if part is not type(None))
        elif hasattr(annotation, "__metadata__"):
            annotation = get_args(annotation)[0]
        elif isinstance(annotation, type) and issubclass(annotation, RootModel):
            annotation = annotation.model_fields["root"].annotation
        else:
            return annotation
