"""Validate plain data as a model, and report every problem in plain words with its position."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from readiness.errors import Problem
from readiness.loading import input_limits
from readiness.loading.problem_limit import problems_left_out
from readiness.loading.yaml_file import Document, KeyPath
from readiness.statements.quoting import found, shown_text
from readiness.statements.statement import Statement, Words
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
    from readiness.statements import field_problems  # noqa: PLC0415 - only for a problem

    kind, value = error["type"], error["input"]
    # Pydantic ends the location with '[key]' for a wrong key; an unknown key may itself be named '[key]'.
    is_key = error["loc"][-1:] == ("[key]",) and kind != "extra_forbidden"
    loc = error["loc"][:-1] if is_key else error["loc"]
    where = (*at, *loc)
    if kind == "missing":
        key = str(where[-1])
        missing = document.key_problem(where[:-1], field_problems.missing(key=key), _way_to_add(key, model, loc))
        return replace(missing, found=key)
    if kind == "extra_forbidden":
        known = [str(name) for name in _fields(_annotation(model, loc[:-1]))]
        hint = _decimal_comma(document.data, where) or did_you_mean(str(where[-1]), known)
        return document.key_problem(where, field_problems.no_key(key=found(where[-1])), hint)
    message, hint = _words(error)
    if kind == "model_type" and (first := next(iter(_fields(_annotation(model, loc))), None)):
        hint = field_problems.write_lines_such_as(key=str(first))
    shown = None if isinstance(value, dict | list) else shown_text(value)
    if is_key:
        return replace(document.key_problem(where, message, hint), found=shown)
    if isinstance(value, str) and not value.strip() and where:
        if hint == field_problems.write_or_remove() and _required(model, loc):
            hint = field_problems.write_something()
        if isinstance(where[-1], str):
            message, shown = field_problems.empty_key(key=where[-1]), where[-1]
            hint = _decimal_comma(document.data, where) or hint
        return replace(document.problem(where, message, hint), found=shown)
    if isinstance(value, dict):
        return _problem_in_mapping(error, document, where, message, hint)
    return replace(document.problem(where, message, hint), found=shown)


def _way_to_add(key: str, model: type[BaseModel], loc: KeyPath) -> Statement:
    """Return the hint for a key that is missing, with its choices where it has few."""
    from readiness.statements import field_problems  # noqa: PLC0415 - only for a problem

    annotation = _annotation(model, loc)
    if get_origin(annotation) is Literal:
        return field_problems.add_one_of(key=key, choices=get_args(annotation))
    return field_problems.add(key=key)


def _words(error: ErrorDetails) -> tuple[Words, Words]:
    """Return the message and the hint for an error."""
    from readiness.statements import field_problems  # noqa: PLC0415 - only for a problem

    kind, value, context = error["type"], found(error["input"]), error.get("ctx", {})
    match kind:
        case "readiness":
            return context["message"], context["hint"]
        case "literal_error":
            choices = re.findall(r"'([^']*)'", str(context["expected"]))
            return field_problems.no_choice(found=value), did_you_mean(str(error["input"]), choices)
        case "too_short":
            return _too_few(error["loc"], int(context["min_length"]))
        case "too_long":
            return field_problems.long_list(most=int(context["max_length"])), field_problems.keep_some()
        case "string_too_long":
            return field_problems.long_text(most=int(context["max_length"])), field_problems.shorten()
        case "string_type":
            return field_problems.text_expected(found=value), field_problems.write_text()
        case "tuple_type" | "list_type":
            return field_problems.list_expected(found=value), field_problems.begin_entries()
        case "dict_type" | "model_type" | "model_attributes_type":
            return field_problems.mapping_expected(found=value), field_problems.write_lines()
    return field_problems.misfit(found=value), ""


def _too_few(loc: Sequence[str | int], least: int) -> tuple[Words, Words]:
    """Return the message and the hint for a list with too few entries."""
    from readiness.statements import field_problems, scale_problems  # noqa: PLC0415 - only for a problem

    if loc[-1:] == ("scale",):
        return scale_problems.too_short(least=least), scale_problems.add_levels()
    if loc:
        return field_problems.short_list(key=str(loc[-1]), least=least), field_problems.begin_entries()
    return field_problems.short_nameless_list(least=least), field_problems.begin_entries()


def _decimal_comma(data: Any, where: KeyPath) -> Words:
    """Return a hint if an unknown or empty key comes from a comma in a number, else ''; `{value: 71,5}` has `5`."""
    *parents, key = where
    for step in parents:
        inside = step in data if isinstance(data, dict) else isinstance(data, list) and step in range(len(data))
        data = data[step] if inside else {}
    if not (isinstance(data, dict) and str(key).isdigit() and data.get(key) == ""):
        return ""
    before = next((before for before, after in pairwise(data) if after == key), None)
    number = str(data.get(before, ""))
    return _with_comma(number, str(key))


def _with_comma(before: str, after: str) -> Words:
    """Return the hint for a number that was written with a comma between two parts; '' if it is none."""
    from readiness.model.amount_text import is_ambiguous, read_amount  # noqa: PLC0415 - only for a problem
    from readiness.statements import case_problems, field_problems  # noqa: PLC0415

    decimal = f"{before}.{after}"
    if is_ambiguous(decimal):
        return case_problems.write_either(thousands=f"{before}{after}", decimal=f"{decimal}0")
    if re.fullmatch(r"-?[0-9]{1,12}", before):
        return field_problems.decimal_point(number=decimal)
    amount = read_amount(f"{before},{after}")
    return case_problems.write_plain_amount(number=amount.number) if amount else ""


def _problem_in_mapping(
    error: ErrorDetails, document: Document, where: KeyPath, message: Words, hint: Words
) -> Problem:
    """Return a problem of a mapping: at the value or the key that the error names, or else at the mapping."""
    from readiness.statements import field_problems  # noqa: PLC0415 - only for a problem

    written, context = error["input"], error.get("ctx", {})
    if (key := str(context.get("value_of", ""))) and key in written:
        entry = written[key]
        message = field_problems.empty_key(key=key) if entry == "" else message
        return replace(document.problem((*where, key), message, hint), found=shown_text(entry) or key)
    if (key := str(context.get("key", ""))) and key in written:
        return replace(document.key_problem((*where, key), message, hint), found=key)
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
