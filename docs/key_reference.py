"""The reference of the keys of files, taken from the JSON Schemas of the program."""

from collections.abc import Iterator
from typing import Any

from readiness.cli.schemas import schema_of

_KINDS = {
    "questionnaire": "The file `questionnaires/NAME/questionnaire.yaml`.",
    "dimension": "A file `questionnaires/NAME/DIMENSION.yaml`.",
    "rubric": "The file `rubrics/NAME/rubric.yaml`.",
    "judging": "A file `rubrics/NAME/DIMENSION.yaml`: for each question, by id, a `QuestionRubric`.",
    "initiatives": "The file `rubrics/NAME/initiatives.yaml`.",
    "report": "The JSON report, `readiness report --format json`, and the data of a report template.",
    "joint-plan": "One plan of several use cases, `readiness roadmap a.yaml b.yaml --format json`.",
}


def key_reference() -> str:
    """Return a section in Markdown for each file format, with a table of keys for each of its types."""
    listed: list[tuple[str, Any]] = []
    return "\n".join(line for kind, file in _KINDS.items() for line in _section(kind, file, listed))


def _section(kind: str, file: str, listed: list[tuple[str, Any]]) -> Iterator[str]:
    """Yield the lines of a format, without the types in `listed`, and add its types to that list."""
    schema = schema_of(kind, "healthcare-ai", None)
    yield f"\n## {kind}\n\n{file}\n"
    yield from _table(schema)
    for named in schema.get("$defs", {}).items():
        if named not in listed:
            listed.append(named)
            name, definition = named
            yield f"\n### {name} ({kind})\n\n{definition.get('description', '')}\n"
            yield from _table(definition)


def _table(schema: dict[str, Any]) -> Iterator[str]:
    """Yield the rows for the keys of an object; none for another type."""
    if not schema.get("properties"):
        return
    yield "| key | value | meaning |\n|---|---|---|"
    for key, value in schema["properties"].items():
        kind = _value(value)
        if key not in schema.get("required", []):
            kind = f"{kind.removesuffix(' or null')}, optional"
        meaning = " ".join(value.get("description", "").split()).replace("|", "\\|")
        yield f"| `{key}` | {kind} | {meaning} |"


def _value(schema: dict[str, Any]) -> str:
    """Return the type of a value in a few words."""
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_value(option) for option in schema["anyOf"]))
    kind = schema.get("type", "any value")
    if kind == "array":
        return f"list of {_value(schema.get('items', {}))}"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"mapping to {_value(schema['additionalProperties'])}"
    return str(kind) if isinstance(kind, str) else " or ".join(kind)
