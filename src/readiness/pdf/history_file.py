"""The earlier states of the answers that a PDF with a history carries, as one file of JSON."""

from json import dumps
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.past_state import PastState
from readiness.pdf.plan_files import OVERLAY
from readiness.redaction.answers_yaml import answers_yaml
from readiness.redaction.redact_answers import redact_answers
from readiness.statements.voice import say
from readiness.view.edition import Edition

HISTORY = "history.json"


def history_file(assessment: Assessment, edition: Edition) -> bytes:
    """Return the states of an assessment as an edition shows them: the names, the days, and answers or a fault."""
    states = [_state(state, edition) for state in assessment.history]
    return f"{dumps(states, ensure_ascii=False, separators=(',', ':'), sort_keys=True)}\n".encode()


def _state(state: PastState, edition: Edition) -> dict[str, Any]:
    found = state.found
    stated = {
        "name": say(state.name),
        "commit": state.commit,
        "committed": state.committed.isoformat() if state.committed else None,
    }
    if not isinstance(found, Assessment):
        return stated | {"fault": "" if edition.redacted else say(found)}
    named = OVERLAY if found.pack.whole.overlay else None
    shown = redact_answers(found.as_stated, edition, found.pack)
    return stated | {"answers": answers_yaml(shown, found.pack.questionnaire, named)}
