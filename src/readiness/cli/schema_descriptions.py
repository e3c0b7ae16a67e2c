"""Field docstrings → descriptions in JSON Schemas.

Pydantic can do this when a class is created, but then it reads and parses source files at every start of the program.
"""

import ast
import inspect
from collections.abc import Iterator
from itertools import pairwise
from textwrap import dedent
from typing import Any, get_args

from pydantic import BaseModel


def add_descriptions(*models: type[BaseModel]) -> None:
    """Set the description of every field of `models`, and of the models nested in them, to the field's docstring."""
    seen: set[type[BaseModel]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        docstrings = dict(_docstrings(model))
        for name, field in model.model_fields.items():
            field.description = field.description or docstrings.get(name)
            waiting.extend(_models_in(field.annotation))
    for model in seen:
        model.model_rebuild(force=True)


def _docstrings(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    body = ast.parse(dedent(inspect.getsource(model))).body[0]
    statements = body.body if isinstance(body, ast.ClassDef) else []
    for field, text in pairwise(statements):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(docstring))):
                yield name, inspect.cleandoc(docstring)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
