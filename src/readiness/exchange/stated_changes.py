"""A file that came back → the changes that it makes to the answers, and everything that is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from readiness.carrier import ReturnedAnswers
from readiness.errors import Problem
from readiness.exchange.merged_answer import as_mapping, merged_answer
from readiness.exchange.parts_asked import SECTIONS
from readiness.exchange.stated_entries import StatedEntry, old_entry, stated_entries
from readiness.loading.model_validation import validate_model
from readiness.loading.resolve_level_ids import level_problems, resolve_level_ids
from readiness.loading.returned_form import about_another, is_return
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.validate_parts import not_asked_of_part
from readiness.loading.validate_remedies import validate_remedies
from readiness.loading.yaml_file import Document
from readiness.model.answer import Answer, Remedy
from readiness.model.part_questions import questions_of_part
from readiness.saving.changes import Change
from readiness.saving.file_contents import FileContents
from readiness.saving.record_changes import to_part, to_remedy
from readiness.statements import table_problems as says
from readiness.statements.quoting import found
from readiness.suggestions import Suggestions, did_you_mean


class EntryChange(NamedTuple):
    """An entry that changes, before and after."""

    entry: StatedEntry
    old: Mapping[str, Any]
    new: Mapping[str, Any]

    @property
    def keys(self) -> list[str]:
        """The keys whose values change."""
        return [key for key in dict.fromkeys([*self.old, *self.new]) if self.old.get(key) != self.new.get(key)]


def entry_change(entry: StatedEntry, file: FileContents) -> EntryChange | None:
    """Return the change that an entry makes; None where the answers file says the same."""
    old = old_entry(entry, file)
    if entry.section == "remedies":
        new = {**(old or {}), **entry.stated}
    else:
        questions = file.pack.rubric.questions
        new = merged_answer(old, entry.stated, file.pack.rubric.scale_of(entry.id) if entry.id in questions else None)
    change = EntryChange(entry, as_mapping(old), new)
    return change if change.keys else None


def to_entry_change(entry: StatedEntry, file: FileContents) -> Change:
    """Return the change that puts an entry into the answers file."""
    if entry.section == "remedies":
        return to_remedy(entry.id, entry.stated, entry.part)
    scale = file.pack.rubric.scale_of(entry.id)

    def edit(old: Any) -> Any:
        new = merged_answer(old, entry.stated, scale)
        return new["level"] if list(new) == ["level"] and not isinstance(old, dict) else new

    change = Change(("answers", entry.id), edit)
    return to_part(change, entry.part, file.pack.questionnaire.questions) if entry.part else change


def returned_problems(returned: ReturnedAnswers, file: FileContents) -> list[Problem]:
    """Return what is wrong with a returned file, and warnings; each problem has the key path of its entry."""
    problems = [*returned.problems, *_about_another(returned.document, file)]
    document = _merged_document(returned.document, file)
    numbered = resolve_level_ids(document, file.pack)
    problems += level_problems(document, file.pack)
    about = _context(numbered, file)
    for entry in stated_entries(numbered):
        problems += _part_problems(entry, file, document)
        if entry.section == "remedies":
            one = validate_model(Remedy, entry.stated, numbered, problems, entry.way)
            problems += validate_remedies({entry.id: one}, about, entry.way[:-1]) if one else ()
            continue
        answer = validate_model(Answer, entry.stated, numbered, problems, entry.way)
        problems += validate_one_answer(entry.id, answer, about, entry.way) if answer else ()
    return sorted(set(problems), key=lambda problem: problem.order)


def _context(document: Document, file: FileContents) -> AnswerContext:
    answers = file.answers
    voters = tuple(one.name for one in answers.assessment.participants) or None
    profile = file.pack.questionnaire.settled(answers.assessment.profile)
    return AnswerContext(file.pack, document, answers.date, profile, answers.answers, Suggestions(), voters)


def _merged_document(document: Document, file: FileContents) -> Document:
    """Return a returned document whose entries have what the answers file says besides."""
    data = {
        key: value for key, value in document.data.items() if key not in {"answers", "remedies", *SECTIONS.values()}
    }
    for section in SECTIONS.values():
        if entries := document.data.get(section):
            data[section] = [{"id": one["id"]} for one in entries]
    for entry in stated_entries(document):
        holder: Any = data
        for key in entry.way[:-2]:
            holder = holder[key]
        changed = entry_change(entry, file)
        full = dict(changed.new if changed else as_mapping(old_entry(entry, file)))
        if isinstance(full.get("measured"), dict) and "from" in full["measured"]:
            del full["measured"]  # the figure is read, and judged, where the answers are read
        holder.setdefault(entry.section, {})[entry.id] = full
    return replace(document, data=data)


def _part_problems(entry: StatedEntry, file: FileContents, document: Document) -> Iterator[Problem]:
    if entry.part is None:
        return
    section, id_ = entry.part
    known = [str(one.get("id")) for one in file.value_at((section,)) or [] if isinstance(one, dict)]
    if id_ not in known:
        message = says.unknown_part(section=section, name=found(id_))
        yield document.problem(entry.way[:2], message, did_you_mean(id_, known))
    kind = next(one for one, name in SECTIONS.items() if name == section)
    asked = questions_of_part(kind, file.pack)
    if entry.section == "answers" and entry.id in file.pack.questionnaire.questions and entry.id not in asked:
        yield document.problem(entry.way, *not_asked_of_part(kind, entry.id, asked), warning=True)


def _about_another(document: Document, file: FileContents) -> Iterator[Problem]:
    """Yield a problem of a file about another organization, use case or pack."""
    header, ours = document.data.get("assessment") or {}, file.own.data["assessment"]
    if is_return(document):
        yield from about_another(document, str(ours["organization"]), str(ours["use_case"]))
        return
    for key in ("organization", "use_case"):
        theirs = header.get(key)
        if theirs and theirs != ours.get(key):
            message = says.about_another(value=found(theirs), ours=found(ours.get(key)))
            yield document.problem(("assessment", key), message, says.name_its_answers())
    for key in ("questionnaire", "rubric"):
        theirs = str(header.get(key) or "").partition("@")[0]
        if theirs and theirs != str(ours.get(key)).partition("@")[0]:
            message = says.about_another(value=found(theirs), ours=found(ours.get(key)))
            yield document.problem(("assessment", key), message, says.name_its_answers())
