"""The file with the answers of an organization, and what becomes of an assessment that refers to it."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path, PurePosixPath

from readiness.errors import InvalidFilesError, Problem, Suggestions
from readiness.loading.model_validation import validate_model
from readiness.loading.read_pack import load_pack
from readiness.loading.resolve_level_ids import resolve_level_ids
from readiness.loading.validate_answers import profile_problems, version_problems
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.answers import Answers
from readiness.model.field_types import quote_value
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack

_PLACE = ("assessment", "organization_answers")
_SUFFIXES = {".yaml", ".yml"}


def organization_path(document: Document, path: Path | str) -> Path | None:
    """Return where an answers file, found at `path`, says the answers of its organization are; None when nowhere.

    Raises InvalidFilesError for anything but a relative path to a YAML file: such a file may come from a stranger.
    """
    header = document.data.get("assessment")
    said = header.get("organization_answers") if isinstance(header, dict) else None
    if not isinstance(said, str) or not said:
        return None
    pure = PurePosixPath(said)
    if pure.is_absolute() or pure.suffix not in _SUFFIXES or "\\" in said or not said.isprintable():
        message = f"{quote_value(said)} is not a relative path to a YAML file"
        raise InvalidFilesError([document.problem(_PLACE, message, "write ../organization.yaml, seen from this file")])
    folder = Path() if str(path) == "-" else Path(path).parent
    return folder / said


def read_organization(document: Document, path: Path | str) -> Document | None:
    """Read the organization's answers an answers file refers to. Raises InvalidFilesError."""
    where = organization_path(document, path)
    if where is None:
        return None
    if not where.is_file():
        message = f"there is no file {quote_value(where.as_posix())}"
        hint = "'readiness new --organization-answers' writes one; or correct the path, seen from this file"
        raise InvalidFilesError([document.problem(_PLACE, message, hint)])
    found = read_yaml(where)
    if not isinstance(found.data, dict):
        empty = found.data in (None, "")
        message = (
            "this file is empty"
            if empty
            else f"expected 'organization:' and 'answers:', found {quote_value(found.data)}"
        )
        raise InvalidFilesError([found.problem((), message, "see 'organization_answers' in the documentation")])
    return found


def organization_facts(organization: Document | None) -> dict[str, str]:
    """Return the facts an organization's file states, as far as they can be read."""
    profile = organization.data.get("profile") if organization else None
    return (
        {fact: value for fact, value in profile.items() if isinstance(value, str)} if isinstance(profile, dict) else {}
    )


def merge_organization(answers: Answers, document: Document, organization: Document, pack: Pack) -> Answers:
    """Return the answers together with those of the organization.

    Raises InvalidFilesError with everything in either file that does not fit the other.
    """
    organization = resolve_level_ids(organization, pack)
    shared = _read(organization)
    _refuse([*_own(shared, organization, pack), *_together(answers, shared, document, organization, pack)])
    order = list(pack.questionnaire.questions)
    merged = shared.answers | answers.answers
    header = answers.assessment.model_copy(update={"profile": shared.profile | answers.assessment.profile})
    ordered = {id_: merged[id_] for id_ in sorted(merged, key=order.index)}
    return answers.model_copy(update={"assessment": header, "answers": ordered})


def check_organization(organization: Document, packs: Path | None = None) -> tuple[OrganizationAnswers, list[Problem]]:
    """Return the answers of an organization by themselves, and warnings about them.

    Raises InvalidFilesError, UnknownNameError.
    """
    said = organization.data.get("questionnaire")
    name = said.partition("@")[0] if isinstance(said, str) else ""
    if not name:
        return _read(organization), []
    pack, _ = load_pack(name, name, packs, references=False)
    organization = resolve_level_ids(organization, pack)
    shared = _read(organization)
    return shared, _refuse(list(_own(shared, organization, pack)))


def _read(organization: Document) -> OrganizationAnswers:
    problems: list[Problem] = []
    shared = validate_model(OrganizationAnswers, organization.data, organization, problems)
    if shared is None:
        raise InvalidFilesError(problems)
    return shared


def _refuse(problems: list[Problem]) -> list[Problem]:
    """Return the warnings when there is nothing else."""
    if any(not problem.warning for problem in problems):
        raise InvalidFilesError(problems)
    return problems


def _own(shared: OrganizationAnswers, organization: Document, pack: Pack) -> Iterator[Problem]:
    """What is wrong in the organization's file by itself."""
    facts = {fact.id: fact for fact in pack.questionnaire.facts}
    own = {id_: fact for id_, fact in facts.items() if fact.scope == "organization"}
    name = shared.questionnaire.partition("@")[0]
    if name != pack.questionnaire.questionnaire:
        message = f"these are answers to {quote_value(name)}, not to {pack.questionnaire.questionnaire}"
        yield organization.problem(("questionnaire",), message, "name a file for the same questionnaire")
        return
    yield from version_problems("questionnaire", shared.questionnaire, pack, organization, ("questionnaire",))
    for id_ in shared.profile.keys() & (facts.keys() - own.keys()):
        message = f"'{id_}' is a fact of each use case, not of the organization"
        yield organization.key_problem(("profile", id_), message, "state it in the file of the use case")
    stated = {id_: value for id_, value in shared.profile.items() if id_ in own or id_ not in facts}
    yield from profile_problems(stated, own, organization, ("profile",), Suggestions())
    about = AnswerContext(pack, organization, shared.date, pack.questionnaire.settled(shared.profile), shared.answers)
    for id_, answer in shared.answers.items():
        question = pack.questionnaire.questions.get(id_)
        if question is not None and question.scope != "organization":
            message = f"'{id_}' is asked of each use case, not of the organization"
            yield organization.key_problem(("answers", id_), message, "answer it in the file of the use case")
        else:
            yield from validate_one_answer(id_, answer, about, ("answers", id_))


def _together(
    answers: Answers, shared: OrganizationAnswers, document: Document, organization: Document, pack: Pack
) -> Iterator[Problem]:
    """What is said twice, and what the organization said only after the assessment."""
    if shared.date > answers.date:
        message = f"the organization's answers are of {shared.date}, after this assessment ({answers.date})"
        yield document.problem(("assessment", "date"), message, f"assess again, with date: {shared.date} or later")
    scopes = {question.id: question.scope for question in pack.questionnaire.questions.values()}
    for id_ in answers.answers:
        if scopes.get(id_) == "organization":
            message = f"'{id_}' is answered once for the organization, in {organization.path}"
            yield document.key_problem(("answers", id_), message, "move it there, or remove it here")
    for fact in answers.assessment.profile:
        if fact in shared.profile:
            message = f"'{fact}' is stated in {organization.path} too"
            yield document.key_problem(("assessment", "profile", fact), message, "state it in one of the two")


def answers_digest(document: Document, organization: Document | None) -> str:
    """Return the digest of an answers file, together with that of the organization's where there is one."""
    if organization is None:
        return document.sha256
    return sha256(f"{document.sha256} {organization.sha256}\n".encode()).hexdigest()
