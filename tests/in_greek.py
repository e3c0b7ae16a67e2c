"""Packs and answers whose every text is written in Greek letters: words in Latin letters are the program's own."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from readiness.loading.read_pack import load_pack
from readiness.model.id_words import id_words, measure_name
from running import ROOT

TEXTS = {
    "title", "prompt", "why", "about", "name", "meaning", "held", "because", "unit", "basis", "note", "success_metric",
    "red_flag", "as_of", "text", "report", "publisher", "addressed_to", "location", "category", "context",
    "organization", "use_case", "role", "approved_by", "accepted_by", "owner", "not_applicable", "subject", "message",
    "answer_rules", "roles", "reads", "cost_bands", "levels", "evidence", "participants", "risk", "action",
    "severities", "summary", "by", "what", "measure", "source", "cost_covers", "remeasured",
    "purpose", "reviewed_by", "at", "choice_titles",
}  # fmt: skip
"""The keys of texts, and of lists and mappings of texts."""
_MEASURE = re.compile(r"name: (\w+_\w+)$", re.MULTILINE)
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_COMPOSED = re.compile(r"[a-zA-Z0-9][-_.:@][a-zA-Z]")
"""A part of an id with two parts or more; a single word may as well be a word of a report."""
_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβψδεφγηιξκλμνοπκρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΚΡΣΤΘΩΣΧΥΖ"
)


def greek(text: str) -> str:
    """Return a text in Greek letters."""
    return text.translate(_GREEK)


def story_in_greek(story: str, folder: Path) -> Path:
    """Write the pack and the answers of an example in Greek letters into `folder`; return the answers file."""
    for kind in ("questionnaires", "rubrics"):
        for path in sorted((ROOT / kind / "healthcare-ai").glob("*.yaml")):
            _write(
                folder / kind / "healthcare-ai" / path.name,
                _pack_texts(_read(path), is_references=path.stem in {"references", "sources"}),
            )
    for path in sorted((ROOT / "examples" / story).glob("*.yaml")):
        _write(folder / path.name, _answers_texts(_read(path)))
    return folder / "answers.yaml"


@cache
def ids_of(folder: Path) -> list[str]:
    """Return the ids of a pack as its files and reports write them, the longest first."""
    pack = load_pack("healthcare-ai", packs=folder)
    facts = pack.questionnaire.facts
    named = {fact.id for fact in facts} | {choice for fact in facts for choice in fact.choices}
    named.update(pack.questionnaire.milestones)
    named.update(id_ for id_ in pack.rubric.initiative_named if "-" not in id_)
    named.update(pack.rubric.capacity_shares)
    named.update(name for judged in pack.rubric.questions.values() for name in judged.variants)
    named.update(status.id for status in (pack.rubric.live.statuses if pack.rubric.live else ()))
    words = {id_words(name) for name in named}
    words |= {
        measure_name(name) for path in folder.rglob("*.yaml") for name in _MEASURE.findall(path.read_text("utf-8"))
    }
    written = {text for path in folder.rglob("*.yaml") for text in _written(_read(path)) if _COMPOSED.search(text)}
    shown = {text.partition(":")[2] for text in written if ":" in text}
    shown |= {text.replace("_", r"\_") for text in written if "_" in text}  # in Markdown
    return sorted({*words, *(text.capitalize() for text in words), *written, *shown} - {""}, key=len, reverse=True)


def _written(data: Any) -> Iterator[str]:
    """Yield every string of data, keys as well."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for part in data:
            yield from _written(part)
    elif isinstance(data, dict):
        yield from data
        for part in data.values():
            yield from _written(part)


def _pack_texts(data: Any, *, is_references: bool) -> Any:
    return _translated(data, TEXTS | ({"status", "jurisdiction", "area"} if is_references else {"segments"}))


def _answers_texts(data: Any) -> Any:
    changed = _translated(data, TEXTS)
    for answer in changed.get("answers", {}).values():
        if isinstance(answer, dict) and "votes" in answer:
            answer["votes"] = {greek(name): vote for name, vote in answer["votes"].items()}
    return changed


def _translated(data: Any, keys: set[str]) -> Any:
    """Return data with the texts under `keys` in Greek.

    The name of a measure, and the role of a benefit and under a condition, are ids; policies and conditions are rules.
    """
    if isinstance(data, list):
        return [_translated(part, keys) for part in data]
    if not isinstance(data, dict):
        return data
    own = keys - ({"name"} if "unit" in data else set()) - ({"role"} if {"class", "when"} & data.keys() else set())
    return {
        key: _said(part, keys) if key in own else part if key in {"policies", "when"} else _translated(part, keys)
        for key, part in data.items()
    } | _evidence(data.get("evidence"), keys)


def _evidence(data: Any, keys: set[str]) -> dict[str, Any]:
    """Return a list of evidence with its texts in Greek; the names of documents in it are ids."""
    if not isinstance(data, list):
        return {}
    return {"evidence": [part if isinstance(part, str) else _translated(part, keys) for part in data]}


def _said(data: Any, keys: set[str]) -> Any:
    """Return a text, a list or a mapping of texts in Greek; an entry with own keys has texts only under those."""
    if isinstance(data, str):
        return greek(data)
    if isinstance(data, list):
        return [_said(part, keys) for part in data]
    return _translated(data, keys) if keys & data.keys() else {key: _said(part, keys) for key, part in data.items()}


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), _LOADER)


def _write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.dump(data, Dumper=_DUMPER, allow_unicode=True, sort_keys=False), "utf-8")
