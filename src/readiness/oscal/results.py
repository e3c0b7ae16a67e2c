"""One assessment → OSCAL assessment results: observations, risks and findings about the subject on one day."""

from collections.abc import Iterator

from readiness.oscal.documents import document_resource
from readiness.oscal.findings import findings
from readiness.oscal.observations import observation_ids, observations
from readiness.oscal.parts import Json, identifier, line, markup, moment, properties, several, token
from readiness.oscal.risks import risk_ids, risks
from readiness.view.models.method import FrameworkView
from readiness.view.models.report import ReportView

OSCAL_VERSION = "1.1.3"
_USES = {"before": "under-development", "in-use": "operational", "paused": "other", "ended": "disposition"}


def assessment_results(view: ReportView, edition: str) -> Json:
    """Return the document. Its identifiers come from the answers, its times are days of the assessment."""
    header, footer = view.header, view.footer
    subject = identifier(header.organization, header.use_case)
    key = identifier(subject, header.judged_on, footer.answers_sha256, footer.pack_sha256, edition)
    plan = identifier(footer.pack_sha256)
    return {
        "assessment-results": {
            "uuid": identifier(key, "document"),
            "metadata": _metadata(view),
            "import-ap": {"href": f"#{plan}"},
            "results": [_result(view, key, subject)],
            "back-matter": {"resources": list(_resources(view, plan, key))},
        }
    }


def _metadata(view: ReportView) -> Json:
    header, footer = view.header, view.footer
    organization = identifier(header.organization)
    return {
        "title": markup(f"{header.title}: {header.organization}, {header.use_case}"),
        "last-modified": moment(header.judged_on),
        "version": header.date.isoformat(),
        "oscal-version": OSCAL_VERSION,
        **properties(
            ("tool", footer.tool),
            ("answers-sha256", footer.answers_sha256),
            ("edition", view.edition.words),
            ("redacted", "yes" if view.edition.redacted else None),
        ),
        "parties": [{"uuid": organization, "type": "organization", "name": line(header.organization)}],
    }


def _result(view: ReportView, key: str, subject: str) -> Json:
    header = view.header
    observed, dangers = observation_ids(view, key), risk_ids(view, key)
    about = {"subject-uuid": subject, "type": "component"}
    return {
        "uuid": identifier(key, "result"),
        "title": markup(header.use_case),
        "description": "\n\n".join(markup(one) for one in _told(view)),
        "start": moment(header.date),
        "end": moment(header.judged_on),
        **_scores(view),
        "local-definitions": {"components": [_component(view, subject)]},
        "reviewed-controls": {"control-selections": [_selection(observed)]},
        **several("observations", observations(view, about, observed, key)),
        **several("risks", risks(view, key, observed)),
        **several("findings", findings(view, key, observed, dangers)),
    }


def _told(view: ReportView) -> list[str]:
    verdict = [line(view.live.headline)] if view.live and view.live.is_judged else []
    gates = [line(gate.because) for gate in view.gates if gate.is_next]
    return [*verdict, *gates] or [line(view.header.use_case)]


def _selection(observed: Json) -> Json:
    """Return the questions asked as controls of the pack; everything where none is shown."""
    chosen = [{"control-id": token(question)} for question in observed]
    return {"include-controls": chosen} if chosen else {"include-all": {}}


def _scores(view: ReportView) -> Json:
    """Return the outcome and the status of the tool, and the evidenced score of the whole and of each dimension."""
    scores = [
        (f"score-{token(node.id)}", str(node.evidenced.rounded))
        for node in view.scorecard
        if node.depth <= 1 and node.evidenced is not None
    ]
    outcome = view.live.outcome if view.live else None
    return properties(
        ("outcome", outcome.id if outcome else None),
        ("status", view.live.status.id if view.live else None),
        *scores,
    )


def _component(view: ReportView, uuid: str) -> Json:
    header, use = view.header, view.live.status.use if view.live else None
    return {
        "uuid": uuid,
        "type": "system",
        "title": markup(header.use_case),
        "description": markup(header.context or header.category or header.use_case),
        **properties(*((f"profile-{token(fact.id)}", fact.said) for fact in header.profile)),
        "status": {"state": _USES.get(use or "", "other")},
    }


def _resources(view: ReportView, plan: str, key: str) -> Iterator[Json]:
    yield _pack(view, plan)
    yield from map(_framework, view.frameworks)
    yield from (document_resource(key, one) for one in view.register)


def _pack(view: ReportView, uuid: str) -> Json:
    footer = view.footer
    return {
        "uuid": uuid,
        "title": markup(view.header.title),
        "description": markup(f"{footer.questionnaire}, {footer.rubric}"),
        **properties(
            ("questionnaire", footer.questionnaire), ("rubric", footer.rubric), ("sha256", footer.pack_sha256)
        ),
    }


def _framework(one: FrameworkView) -> Json:
    return {
        "uuid": identifier("framework", one.id),
        "title": markup(one.title),
        **properties(
            ("framework", one.id), ("status", one.status), ("as-of", one.as_of), ("jurisdiction", one.jurisdiction)
        ),
    }
