"""The fault of a value that has one of several forms: the first fault of the form that was meant."""

from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from readiness.model.field_types import value_error
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean


def validated(form: TypeAdapter[Any], value: Any, keys: Iterable[str] = ()) -> Any:
    """Return a value in the form that was meant; raise its first fault alone, at the key that is wrong.

    `keys` are those that a mapping may have.
    """
    try:
        return form.validate_python(value)
    except ValidationError as error:
        fault = _fault(error, keys)
    raise fault


def _fault(error: ValidationError, keys: Iterable[str]) -> PydanticCustomError:
    from readiness.statements import field_problems

    first = error.errors(include_url=False)[0]
    key = str(first["loc"][0]) if first["loc"] else ""
    context = first.get("ctx", {})
    match first["type"]:
        case "missing":
            return value_error(field_problems.missing(key=key), field_problems.add(key=key))
        case "extra_forbidden":
            return value_error(field_problems.no_key(key=found(key)), did_you_mean(key, keys), key=key)
        case "readiness":
            return value_error(
                context["message"], context["hint"], value_of=context["value_of"] or key, key=context["key"]
            )
    return value_error(field_problems.misfit(found=found(first["input"])), value_of=key)
