"""A form as one HTML file: words, questions and script in it, a policy by hashes, and no request to anywhere."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

from readiness.carrier import SentAnswers
from readiness.form.words import form_words
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.participants import Participant
from readiness.model.questionnaire import Question
from readiness.model.wording import form_digest, level_texts, wording_digest
from readiness.safe_text import escape_controls, json_text
from readiness.statements import form_page
from readiness.statements.voice import language, say

_MOST_LEVELS = 12
"""The longest scale whose levels are listed; of a longer one the level is typed as a number."""


def build_form(sent: SentAnswers) -> str:
    """Return the page on which a person answers the questions that are sent."""
    data, header = form_data(sent), sent.answers.assessment
    heading = say(form_page.heading(name=_named(sent.person)))
    return page(data, f"{header.organization}: {header.use_case}", heading)


def digest_of(sent: SentAnswers) -> str:
    """Return the digest of all that a form asks, and about what."""
    digest: str = form_data(sent)["form"]["digest"]
    return digest


def form_data(sent: SentAnswers) -> dict[str, Any]:
    """Return what the page asks, as plain data."""
    pack, header = sent.pack, sent.answers.assessment
    questions = [pack.questionnaire.questions[id_] for id_ in sent.questions]
    scales: list[list[list[Any]]] = []
    asked = {one.id: _question(one, pack, scales) for one in questions}
    digests = {id_: one["digest"] for id_, one in asked.items()}
    minutes = sum(one.minutes or 0 for one in questions)
    number = len(questions)
    timed = form_page.intro_timed(number=number, minutes=str(minutes))
    person = sent.person
    return {
        "form": {"id": sent.copy, "digest": form_digest([header.organization, header.use_case], digests)},
        "assessment": _header(sent),
        "person": {"name": person.name if person else "", "role": (person.role if person else None) or ""},
        "words": form_words() | {"intro": say(timed if minutes else form_page.intro(number=number))},
        "facets": [list(pair) for pair in pack.rubric.facets.titles.items()] if pack.rubric.facets else [],
        "scales": scales,
        "documents": _documents(sent.answers),
        "groups": [],
        "parts": [
            {"title": part.title, "questions": [asked[one.id] for one in part.all_questions() if one.id in asked]}
            for part in pack.questionnaire.dimensions
            if any(one.id in asked for one in part.all_questions())
        ],
    }


def _named(person: Participant | None) -> str:
    return ", ".join(part for part in (person.name, person.role) if part) if person else ""


def _documents(answers: Answers) -> list[dict[str, str]]:
    """Return the documents of the register by id, as answers state them."""
    return [
        {"id": id_} | one.model_dump(mode="json", include={"title", "date", "location"}, exclude_none=True)
        for id_, one in answers.evidence.items()
    ]


def _header(sent: SentAnswers) -> dict[str, Any]:
    """Return the header of the answers file that comes back; nothing in it leads to another file but the overlay."""
    header, pack = sent.answers.assessment, sent.pack
    kinds = {fact.id: fact.type for fact in pack.questionnaire.facts if not fact.told_by}
    profile = {fact: _plain(value, kinds[fact]) for fact, value in header.profile.items() if fact in kinds}
    return {
        "organization": header.organization,
        "use_case": header.use_case,
        "date": header.date.isoformat(),
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
        **({"language": header.language} if header.language else {}),
        **({"depth": header.depth} if header.depth else {}),
        **({"overlay": header.overlay} if header.overlay else {}),
        **({"profile": profile} if profile else {}),
    }


def _plain(value: str, kind: str) -> bool | int | str:
    """Return the value of a fact as JSON has it: a truth or a whole number as such."""
    if kind == "yes-no":
        return value == "true"
    return int(value) if kind == "number" and value.isdecimal() and str(int(value)) == value else value


def _question(one: Question, pack: Pack, scales: list[list[list[Any]]]) -> dict[str, Any]:
    judged, scale = pack.rubric.questions[one.id], pack.rubric.scale_of(one.id)
    levels = level_texts(judged, scale)
    names: list[list[Any]] = [[each.level, each.name] for each in levels]
    if names not in scales:
        scales.append(names)
    proof = [[level, words] for level, words in sorted(judged.evidence.items())]
    return {
        "id": one.id,
        "code": one.code,
        "title": one.title,
        "prompt": one.prompt,
        **({"why": one.why} if one.why else {}),
        "digest": wording_digest(one.id, one.prompt, levels),
        "scale": scales.index(names),
        **({"texts": [each.meaning for each in levels]} if len(levels) <= _MOST_LEVELS else {}),
        **({"proof": proof} if proof else {}),
        **({"unit": judged.measure.unit} if judged.measure else {}),
    }


def page(data: Mapping[str, Any], about: str, heading: str) -> str:
    """Return the page with data; nothing of the data is read as HTML, and no text of it leaves its element."""
    style, script, frame = (_part(name) for name in ("form.css", "form.js", "form.html"))
    shown = json_text(data, indent=None).strip().replace("<", "\\u003c")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return Template(frame).substitute(
        lang=language().code,
        dir=language().direction,
        policy=policy,
        title=escape(escape_controls(heading)),
        about=escape(escape_controls(about)),
        heading=escape(escape_controls(heading)),
        no_script=escape(say(form_page.off())),
        style=style,
        script=script,
        data=shown,
    )


@cache
def _part(name: str) -> str:
    return (files("readiness.form") / name).read_text("utf-8").strip()


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
