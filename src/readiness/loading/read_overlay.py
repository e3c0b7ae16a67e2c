"""Read the overlay that answers name, and prove that it fits the pack: the ids it names, and what it drops."""

import shlex
from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, text_of
from readiness.loading.files import files_of
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_overlay import PackOverlay
from readiness.loading.yaml_file import Document, KeyPath, parse
from readiness.model.id_moves import moves_since
from readiness.model.overlay import Overlay
from readiness.model.questionnaire import Questionnaire
from readiness.model.version_changes import version_number
from readiness.statements import file_problems, overlay_problems, reference_problems
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words
from readiness.suggestions import did_you_mean

_PLACE = ("assessment", "overlay")
_SUFFIXES = {".yaml", ".yml"}


def read_overlay(answers: Document, written: str, place: KeyPath = _PLACE) -> Document:
    """Read the overlay that answers name, from the place that the answers are from.

    Raises InvalidFilesError, at the name, for anything but a relative path to a YAML file that is there.
    """
    pure, files = PurePosixPath(written), files_of(answers)
    if pure.is_absolute() or pure.suffix not in _SUFFIXES or "\\" in written or not written.isprintable():
        message = overlay_problems.no_relative_path(found=found(written))
        raise InvalidFilesError([answers.problem(place, message, overlay_problems.write_path())])
    file = files.beside(answers.path, written)
    if not files.has(file):
        message = overlay_problems.no_file(path=found(file))
        raise InvalidFilesError([answers.problem(place, message, overlay_problems.correct_path())])
    shown = path_on_one_line(file)
    return parse(text_of(files.read(file), shown), shown, answers.files)


def said_by(document: Document, problems: list[Problem]) -> Overlay | None:
    """Return what an overlay says, or None after adding its errors to `problems`."""
    data = document.data
    if not isinstance(data, dict):
        message = file_problems.empty() if data in (None, "") else overlay_problems.no_overlay(found=found(data))
        problems.append(document.problem((), message, overlay_problems.see_documentation()))
        return None
    if "assessment" in data:
        message, hint = overlay_problems.answers_file(), overlay_problems.see_documentation()
        problems.append(document.key_problem(("assessment",), message, hint))
        return None
    if "overlay" in data:
        message, hint = overlay_problems.overlay_of_overlay(), overlay_problems.write_in_one()
        problems.append(document.key_problem(("overlay",), message, hint))
        return None
    return validate_model(Overlay, data, document, problems)


def start_overlay(document: Document, problems: list[Problem]) -> PackOverlay | None:
    """Return an overlay ready for the files of a pack, or None after adding its errors to `problems`."""
    said = said_by(document, problems)
    if said is None:
        return None
    overlay = PackOverlay(document, said)
    wrong = [*overlay.key_problems(), *_collisions(said, document)]
    problems += wrong
    return None if wrong else overlay


def _collisions(said: Overlay, document: Document) -> Iterator[Problem]:
    """Yield a problem for everything that is both changed and dropped."""
    both = (
        ("questions", said.questions, said.drop.questions, overlay_problems.question_changed_and_dropped),
        ("initiatives", said.initiatives, said.drop.initiatives, overlay_problems.initiative_changed_and_dropped),
    )
    for section, changed, dropped, message in both:
        for id_ in changed:
            if id_ in dropped:
                yield document.key_problem((section, id_), message(name=id_), overlay_problems.keep_one())


def version_problems(overlay: PackOverlay, questionnaire: Questionnaire) -> Iterator[Problem]:
    """Yield a problem of an overlay over another pack, or over a version that this one is not."""
    name, have, said = questionnaire.questionnaire, questionnaire.version, overlay.said
    if said.name != name:
        message = overlay_problems.another_pack(over=said.over, pack=name)
        yield overlay.document.problem(("over",), message, overlay_problems.write_this_pack(pack=_major(questionnaire)))
        return
    wanted, there = version_number(said.version), version_number(have)
    if wanted > there:
        message = overlay_problems.newer(over=said.over, have=f"{name}@{have}")
        yield overlay.document.problem(("over",), message, overlay_problems.install_newer())
    elif wanted[0] < there[0] or ("." in said.over and questionnaire.carries(said.version)):
        hint: Words = overlay_problems.write_this_pack(pack=_major(questionnaire))
        if questionnaire.carries(said.version):
            hint = overlay_problems.migrate(command=_migrate(overlay.document))
        message = overlay_problems.older(over=said.over, have=f"{name}@{have}")
        yield overlay.document.problem(("over",), message, hint)


def _migrate(document: Document) -> str:
    return shlex.join(["readiness", "migrate", document.path])


def _major(questionnaire: Questionnaire) -> str:
    return f"{questionnaire.questionnaire}@{questionnaire.version.partition('.')[0]}"


def unmet_problems(overlay: PackOverlay, questionnaire: Questionnaire) -> Iterator[Problem]:
    """Yield a problem for each id that the pack does not have, and for each initiative that would lift nothing."""
    said, document = overlay.said, overlay.document
    moved = moves_since(questionnaire.changes, f"{said.version.partition('.')[0]}.0.0")
    for section, known, missing, becomes in (
        ("questions", overlay.questions, reference_problems.no_question, moved.questions.becomes),
        ("initiatives", overlay.initiatives, reference_problems.no_initiative, moved.initiatives.becomes),
        ("nodes", overlay.nodes, overlay_problems.no_node, {}),
    ):
        named: list[tuple[str, KeyPath]] = [(id_, (section, id_)) for id_ in getattr(said, section)]
        dropped = enumerate(getattr(said.drop, section, ()))
        named += [(id_, ("drop", section, place)) for place, id_ in dropped]
        named += [(id_, ("add", "questions", id_)) for id_ in said.add.questions if section == "nodes"]
        for id_, way in named:
            if id_ not in known:
                hint: Words = did_you_mean(id_, sorted(known))
                if id_ in becomes:
                    hint = overlay_problems.migrate(command=_migrate(document))
                yield document.key_problem(way, missing(name=found(id_)), hint)
    for initiative, question in overlay.dropping.emptied:
        place = ("drop", "questions", said.drop.questions.index(question))
        if initiative not in said.drop.initiatives:
            message = overlay_problems.lifts_nothing(question=question, initiative=initiative)
            yield document.problem(place, message, overlay_problems.drop_too(initiative=initiative))


def told_at_drop(problems: Iterable[Problem], overlay: PackOverlay) -> Iterator[Problem]:
    """Yield the problems of a pack; one of a missing name is told where the overlay drops what has it."""
    drop = overlay.said.drop
    places: dict[Statement, tuple[str, KeyPath]] = {}
    for section, ids, missing in (
        ("questions", drop.questions, reference_problems.no_question),
        ("initiatives", drop.initiatives, reference_problems.no_initiative),
    ):
        places |= {missing(name=found(id_)): (id_, ("drop", section, place)) for place, id_ in enumerate(ids)}
    for problem in problems:
        if missing_here := _missing(problem.message, places):
            id_, way = places[missing_here]
            place = "/".join(problem.place.split("/")[-3:])
            message = overlay_problems.still_needed(name=id_, place=place)
            yield overlay.document.problem(way, message, overlay_problems.change_that())
        else:
            yield problem


def _missing(said: Words, places: Collection[Statement]) -> Statement | None:
    """Return the statement on a missing name in a message, where it is one of `places`."""
    if not isinstance(said, Statement):
        return None
    inner = said.parameters.get("missing", said)
    return inner if isinstance(inner, Statement) and inner in places else None
