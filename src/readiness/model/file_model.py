"""Base of the models read from files, whose validators are built when they are used."""

from dataclasses import dataclass
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import core_schema

BUILT_WHEN_USED = ConfigDict(defer_build=True)
"""Build a validator at its first use."""


class FileModel(BaseModel):
    """Base of all models read from files: frozen, with an error for an unknown key."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        populate_by_name=False,
        protected_namespaces=(),
        # Most models are parts of others, whose validators include them.
        defer_build=True,
    )

    def changed(self, **changes: Any) -> Self:
        """Return a copy with changed fields, without cached properties and without validation."""
        copy = self.model_copy(update=changes)
        for cached in copy.__dict__.keys() - type(self).model_fields.keys():
            del copy.__dict__[cached]
        return copy


@dataclass(frozen=True)
class BuiltApart:
    """Validate a part of a file by a validator of its own, which is built at the first such part.

    Most answers files have no event and no plan, and the validators of those take most of the time to build.
    """

    model: type[FileModel]

    def __get_pydantic_core_schema__(self, *_: object) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.model.model_validate)

    def __get_pydantic_json_schema__(self, _: object, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        self.model.model_rebuild()
        return handler(self.model.__pydantic_core_schema__)
