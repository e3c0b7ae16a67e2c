"""Status, events, levels, functions and sites → the verdict on a tool in use. It never depends on a plan."""

from collections.abc import Iterator, Sequence

from readiness.model.answers import Answers
from readiness.model.live import EventNow, LiveReason, LiveVerdict, Part, PartVerdict, StatusNow
from readiness.model.live_rules import LiveRules
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.model.tool_status import part_status, tool_status
from readiness.model.verdict import GateVerdict, ReasonKind
from readiness.scoring.events import events_now
from readiness.scoring.live_reasons import LiveReasons
from readiness.scoring.part_scores import function_part, site_part
from readiness.scoring.reopening import Reopenings
from readiness.scoring.unsafe_now import unsafe_now
from readiness.statements import live as statements
from readiness.statements.statement import Statement


def live_verdict(pack: Pack, answers: Answers, scorecard: Scorecard, reopenings: Reopenings) -> LiveVerdict | None:
    """Return the verdict on the tool on the day of the assessment; None for a rubric without rules for it.

    The pack must be the one for the profile (`pack_for_profile`). The outcome is the most severe of its reasons; it is
    None while missing answers could make it more severe.
    """
    live, status = pack.rubric.live, tool_status(answers, pack.rubric)
    if live is None or status is None:
        return None
    judged = {id_: (score,) for id_, score in scorecard.questions.items()} | scorecard.parts
    events = events_now(pack, answers, _every_score(scorecard) if answers.events else {}, reopenings)
    gates = gates_to(status, scorecard.gates)
    verdict = LiveVerdict(
        status=status,
        outcome=None,
        at_least=live.mildest,
        reasons=(),
        because=statements.not_judged(),
        parts=(),
        events=events,
        unsafe=(),
        approved={id_: day for id_ in pack.rubric.gate_named if (day := answers.assessment.milestones.get(id_))},
        blockers=_short_blockers(gates, pack),
        fails_gates=False,
    )
    if not status.is_judged:
        return verdict
    in_use = dict(_parts_in_use(answers, pack, status, events))
    unsafe = unsafe_now(pack, answers, judged, events, is_paused=status.use == "paused")
    facts = LiveReasons(pack, answers, status, in_use, judged)
    reasons = [
        *facts.of_events(events),
        *facts.of_minimums(unsafe),
        *facts.of_rules(live, gates, scorecard.sites, events),
        *facts.of_resuming(live, gates, events),
    ]
    about: dict[Part, list[LiveReason]] = {part: [] for part in in_use}
    for reason in reasons:
        if reason.part in about:
            about[reason.part].append(reason)
    parts = tuple(_part_verdict(part, status, about[part], live) for part, status in in_use.items())
    # A site that may be in use or not never makes the outcome harder for all sites.
    has_other_sites = any(site.status is None and site_part(site) not in in_use for site in answers.sites)
    kinds: list[str] = ["function"] if has_other_sites else ["function", "site"]
    return _decided(verdict._replace(unsafe=unsafe, parts=parts), reasons, kinds, live)


def _every_score(scorecard: Scorecard) -> dict[str, tuple[QuestionScore, ...]]:
    """Return by question its own score, and those of its parts and at every site."""
    found = {id_: (score, *scorecard.parts.get(id_, ())) for id_, score in scorecard.questions.items()}
    for site in scorecard.sites:
        for id_, score in site.questions.items():
            found[id_] = (*found[id_], score)
    return found


def gates_to(status: StatusNow, gates: Sequence[GateVerdict]) -> Sequence[GateVerdict]:
    """Return the verdicts of the gates that a tool with a status should meet; none where it names no gate."""
    ids = [verdict.id for verdict in gates]
    return gates[: ids.index(status.gate) + 1] if status.gate in ids else ()


def _short_blockers(gates: Sequence[GateVerdict], pack: Pack) -> tuple[str, ...]:
    short = {
        reason.id
        for gate in gates
        for reason in gate.reasons
        if reason.kind is ReasonKind.SHORT and reason.criticality == "blocker"
    }
    return tuple(id_ for id_ in pack.questionnaire.questions if id_ in short)


def _parts_in_use(
    answers: Answers, pack: Pack, status: StatusNow, events: Sequence[EventNow]
) -> Iterator[tuple[Part, StatusNow]]:
    """Yield the functions and sites in use. A site without a status is in use once an event names it."""
    happened = {part for event in events for part in event.parts}
    for function in answers.functions:
        of_function = part_status(function, pack.rubric, status)
        if of_function and (of_function.use == "in-use" or (of_function is status and status.is_judged)):
            yield function_part(function), of_function
    for site in answers.sites:
        part = site_part(site)
        of_site = part_status(site, pack.rubric, status if part in happened else None)
        if of_site and (of_site.use == "in-use" or of_site is status):
            yield part, of_site


def _decided(verdict: LiveVerdict, reasons: Sequence[LiveReason], kinds: Sequence[str], live: LiveRules) -> LiveVerdict:
    """Return the verdict with its outcome: the most severe of the reasons for the whole tool and for its parts.

    `kinds` holds the kinds of parts of which all are known.
    """
    at_least = _outcome(reasons, verdict.parts, kinds, live, known=True)
    at_most = _outcome(reasons, verdict.parts, kinds, live, known=False)
    ranked = tuple(sorted(reasons, key=lambda reason: (reason.is_open, live.severity_of[reason.outcome])))
    outcome = at_least if at_least == at_most else None
    decided = verdict._replace(
        outcome=outcome,
        at_least=at_least,
        reasons=ranked,
        fails_gates=live.outcome_named[at_least].fails_gates,
    )
    return decided._replace(because=_because(decided, live))


def _part_verdict(part: Part, status: StatusNow, own: Sequence[LiveReason], live: LiveRules) -> PartVerdict:
    known = live.most_severe(*(reason.outcome for reason in own if not reason.is_open))
    worst = live.most_severe(*(reason.outcome for reason in own))
    ranked = tuple(sorted(own, key=lambda reason: (reason.is_open, live.severity_of[reason.outcome])))
    return PartVerdict(part, status, known if known == worst else None, known, ranked)


def _outcome(
    reasons: Sequence[LiveReason],
    parts: Sequence[PartVerdict],
    kinds: Sequence[str],
    live: LiveRules,
    *,
    known: bool,
) -> str:
    """Return the outcome of the tool, by what is known, or with the missing answers at their worst.

    A part's outcome counts as the one that the rubric gives the tool for it; the mildest outcome of all parts of one
    kind counts in full.
    """
    whole = [
        reason.outcome
        for reason in reasons
        if (reason.part is None or reason.part.kind == "segment") and not (known and reason.is_open)
    ]
    of_parts = [part.at_least if known else live.most_severe(*(one.outcome for one in part.reasons)) for part in parts]
    whole += [live.for_a_part(outcome) for outcome in of_parts]
    for kind in kinds:
        own = [outcome for part, outcome in zip(parts, of_parts, strict=True) if part.part.kind == kind]
        whole += [max(own, key=live.severity_of.__getitem__)] if own else []
    return live.most_severe(*whole)


def _because(decided: LiveVerdict, live: LiveRules) -> Statement:
    if decided.outcome is None:
        title = live.outcome_named[decided.at_least].title
        return statements.may_be_worse(number=len(decided.missing), outcome=title)
    return statements.reasons(number=len(decided.reasons)) if decided.reasons else statements.nothing_against()
