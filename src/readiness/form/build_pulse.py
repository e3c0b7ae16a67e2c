"""The anonymous page for front-line staff: statements to agree with or not, without a name, and kept nowhere."""

from typing import Any

from readiness.form.build_form import page
from readiness.form.words import form_words
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.pulse_return import CHOICES
from readiness.model.wording import form_digest, wording_digest
from readiness.statements import pulse as says
from readiness.statements.voice import say


def build_pulse(answers: Answers, pack: Pack, copy: str) -> str:
    """Return the page for everyone, as the copy with an id."""
    header, asked = answers.assessment, pack.questionnaire
    about = f"{header.organization}: {header.use_case}"
    number = len(asked.pulse)
    choices = (says.agree(), says.partly(), says.disagree(), says.cannot_say())
    data: dict[str, Any] = {
        "pulse": True,
        "form": {"id": copy, "digest": pulse_digest(answers, pack)},
        "assessment": {"organization": header.organization, "use_case": header.use_case},
        "person": {"name": "", "role": ""},
        "words": form_words() | _own_words() | {"intro": say(says.intro(number=number))},
        "facets": [],
        "documents": [],
        "groups": [list(pair) for pair in asked.segments.items()],
        "scales": [[[id_, say(words)] for id_, words in zip(CHOICES, choices, strict=True)]],
        "parts": [
            {
                "title": say(says.do_you_agree()),
                "questions": [{"id": one.id, "title": one.says, "scale": 0} for one in asked.pulse],
            }
        ],
    }
    return page(data, about, say(says.heading()))


def pulse_digest(answers: Answers, pack: Pack) -> str:
    """Return the digest of the statements, and of what they are about."""
    header = answers.assessment
    digests = {one.id: wording_digest(one.id, one.says, ()) for one in pack.questionnaire.pulse}
    return form_digest([header.organization, header.use_case], digests)


def _own_words() -> dict[str, str]:
    """Return the words that differ from those of a form for one person."""
    nothing, emptied, empty = say(says.nothing_kept()), say(says.emptied()), say(says.empty())
    return {
        "kept": nothing,
        "not_kept": nothing,
        "forgotten": emptied,
        "forget": empty,
        "here": say(says.next_person()),
        "here_how": say(says.next_person_how()),
    }
