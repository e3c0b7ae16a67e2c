"""Plain data → model, with every problem told in our own words and at its place."""

from collections.abc import Sequence
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from readiness.errors import Problem, did_you_mean
from readiness.loading.yaml_file import Document
from readiness.model.scalars import shown

M = TypeVar("M", bound=BaseModel)


def validated(model: type[M], data: Any, document: Document, at: Sequence[str | int], problems: list[Problem]) -> M | None:
    """Return `data`, found in `document` under `at`, as a `model`; or add what is wrong to `problems` and return None."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=True)
        problems.extend(_problem(model, detail, document, at) for detail in details)
        return None


def _problem(model: type[BaseModel], error: ErrorDetails, document: Document, at: Sequence[str | int]) -> Problem:
    loc = [step for step in error["loc"] if step != "[key]"]
    where = (*at, *loc)
    is_key = "[key]" in error["loc"]
    kind, context = error["type"], error.get("ctx", {})
    if kind == "readiness":
        make = document.key_problem if is_key else document.problem
        return make(where, str(context["text"]), str(context["hint"]))
    if kind == "missing":
        return document.problem(where[:-1], f"'{where[-1]}' is missing", f"add '{where[-1]}: …'")
    if kind == "extra_forbidden":
        known = [name for name in _keys_at(model, loc[:-1])]
        return document.key_problem(where, f"there is no key '{where[-1]}' here", did_you_mean(str(where[-1]), known))
    if kind in {"literal_error", "enum"}:
        choices = str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
        return document.problem(where, f"{shown(error['input'])} is not one of the choices", f"one of: {', '.join(choices)}")
    if kind in {"tuple_type", "list_type"}:
        return document.problem(where, f"expected a list, found {shown(error['input'])}", "begin each entry with '- '")
    if kind in {"dict_type", "model_type", "model_attributes_type"}:
        return document.problem(where, f"expected a mapping, found {shown(error['input'])}", "write 'key: value' lines")
    if kind == "too_long":
        return document.problem(where, f"more than {context['max_length']} entries", "keep the ones that matter")
    if kind == "too_short":
        return document.problem(where, "this is empty", f"at least {context['min_length']} needed")
    if kind == "string_too_long":
        return document.problem(where, f"longer than {context['max_length']} characters")
    return document.problem(where, error["msg"][:1].lower() + error["msg"][1:])


def _keys_at(model: Any, loc: Sequence[str | int]) -> list[str]:
    """Return the keys a mapping may have where `loc` leads to inside `model`."""
    here: Any = model
    for step in loc:
        here = _inside(here, step)
    here = _bare(here)
    if isinstance(here, type) and issubclass(here, BaseModel):
        return [info.alias or name for name, info in here.model_fields.items()]
    return []


def _inside(annotation: Any, step: str | int) -> Any:
    here = _bare(annotation)
    if isinstance(here, type) and issubclass(here, BaseModel):
        for name, info in here.model_fields.items():
            if step in (info.alias or name, name):
                return info.annotation
        return None
    arguments = get_args(here)
    return None if not arguments else arguments[1] if get_origin(here) is dict else arguments[0]


def _bare(annotation: Any) -> Any:
    """Look through `X | None` and `Annotated[X, …]`."""
    while True:
        origin = get_origin(annotation)
        if origin in {Union, UnionType}:
            annotation = next(one for one in get_args(annotation) if one is not type(None))
        elif hasattr(annotation, "__metadata__"):
            annotation = get_args(annotation)[0]
        else:
            return annotation
