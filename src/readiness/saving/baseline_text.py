"""A baseline as YAML: the same bytes for the same plan, and one line for each gate and initiative."""

from collections.abc import Iterator

from readiness.model.baseline import Baseline, PromisedGate, PromisedWork
from readiness.saving.yaml_scalars import emit_scalar


def baseline_text(baseline: Baseline) -> bytes:
    """Return the content of the file."""
    return "".join(f"{line}\n" for line in _lines(baseline)).encode()


def _lines(baseline: Baseline) -> Iterator[str]:
    yield f"baseline: {baseline.baseline}"
    for key in ("organization", "use_case"):
        yield from _text(key, getattr(baseline, key))
    yield f"date: {baseline.date.isoformat()}"
    yield from _text("rubric", baseline.rubric)
    yield from _text("target", baseline.target)
    yield from _section("gates", baseline.gates, "")
    yield from _section("initiatives", baseline.initiatives, "")
    if baseline.sites:
        yield "sites:"
        for site, work in baseline.sites.items():
            yield from _section(site, work, "  ")


def _text(key: str, text: str) -> Iterator[str]:
    first, more = emit_scalar(text, 2)
    yield f"{key}: {first}"
    yield from more


def _section(name: str, entries: "dict[str, PromisedGate] | dict[str, PromisedWork]", indent: str) -> Iterator[str]:
    if entries:
        yield f"{indent}{_key(name)}:"
    for id_, days in entries.items():
        written = ", ".join(f"{key}: {getattr(days, key).isoformat()}" for key in type(days).model_fields)
        yield f"{indent}  {_key(id_)}: {{{written}}}"


def _key(id_: str) -> str:
    return emit_scalar(id_, 0)[0]
