"""Check the rules for a tool in use: every outcome can be reached, every one but the mildest can be left."""

from collections.abc import Iterator, Sequence

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.live import LiveVerdict
from readiness.model.live_rules import LiveRules
from readiness.model.pack import Pack
from readiness.pack_lint.live_minimums import lint_live_minimums
from readiness.pack_lint.live_trials import LiveTrials
from readiness.pack_lint.live_unused import lint_live_unused, named_statuses
from readiness.pack_lint.profile_combinations import ProfileCombinations, profile_words, told_apart
from readiness.statements import live_rule_faults as says
from readiness.statements import pack_faults
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_MOST = 256
"""The highest number of combinations of facts and statuses that are tried."""
_MOST_FAULTS = 1024
"""The highest number of tools with one thing wrong that are tried, until every outcome was reached."""


def lint_live_rules(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of rules for a tool in use: what can never be reached or left, and what nothing uses.

    For every status in use and every profile that makes a difference to the rules, a tool is judged that is in order,
    and tools with one thing wrong, until every outcome was reached.
    """
    yield from lint_live_unused(pack, files)
    live = pack.rubric.live
    if live is None:
        return
    profiles = ProfileCombinations(pack)
    yield from lint_live_minimums(pack, live, files, profiles)
    judged = _judged_statuses(pack, live)
    over = _profiles(pack, live, profiles)
    if not over or len(over) * len(judged) > _MOST:
        spot = files.in_rubric("live")
        yield spot.key_problem(says.too_many_facts(), says.use_fewer(most=_MOST), warning=True)
        return
    every = (
        LiveTrials(pack, live, profile, status)
        for status in judged
        for profile in _told_apart(over, status, pack, live)
    )
    trials = list({tool.rules: tool for tool in every}.values())
    verdicts = [(tool, tool.in_order()) for tool in trials]
    yield from _not_in_order(verdicts, pack, live, files)
    yield from _unreached({verdict.outcome or "" for _, verdict in verdicts}, trials, live, files)


def _told_apart(over: list[dict[str, str]], status: str, pack: Pack, live: LiveRules) -> list[dict[str, str]]:
    """Return the profiles, with a status, that some rule which decides on a tool in use tells apart."""
    minimums = live.safe_now.minimums.values() if live.safe_now else ()
    stated = [
        *(rule.when for rule in live.rules),
        *(minimum.when for own in minimums for minimum in own),
        *(gate.when for gate in pack.rubric.gates),
        *(cap.when for cap in pack.rubric.caps),
    ]
    fact = pack.questionnaire.status_fact
    known = [pack.questionnaire.settled({**profile, **({fact: status} if fact else {})}) for profile in over]
    return told_apart(known, [condition for condition in stated if condition])


def _judged_statuses(pack: Pack, live: LiveRules) -> list[str]:
    """Return the statuses in which a tool is judged; of those that nothing tells apart, the first."""
    named = named_statuses(pack, live)
    found: dict[str | None, str] = {}
    for status in live.statuses:
        if live.is_judged(status.id):
            found.setdefault(status.id if status.id in named else status.gate, status.id)
    return list(found.values())


def _profiles(pack: Pack, live: LiveRules, profiles: ProfileCombinations) -> list[dict[str, str]]:
    """Return the profiles that make a difference to some rule, and those that do to the gates; none for too many."""
    minimums = live.safe_now.minimums.values() if live.safe_now else ()
    rules = [[rule.when] for rule in live.rules] + [[minimum.when for minimum in own] for own in minimums]
    groups = [[gate.when for gate in pack.rubric.gates], *rules]
    told = [fact] if (fact := pack.questionnaire.status_fact) else []
    found: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}
    for stated in groups:
        over = profiles.over(stated, leave_out=told)
        if not over:
            return []
        found |= {tuple(profile.items()): profile for profile in over}
    return list(found.values())


def _not_in_order(
    found: Sequence[tuple[LiveTrials, LiveVerdict]], pack: Pack, live: LiveRules, files: PackFiles
) -> Iterator[Problem]:
    """Yield a problem for every status, with the first profile in which a tool in order gets no mildest outcome."""
    reported = set()
    for tool, verdict in found:
        if verdict.outcome != live.mildest and tool.status not in reported:
            reported.add(tool.status)
            spot = files.in_rubric("live", "statuses", list(live.status_named).index(tool.status), "id")
            message: Statement = says.never_in_order(status=tool.status, outcome=verdict.at_least)
            if facts := profile_words(tool.profile, pack.questionnaire):
                message = pack_faults.for_profile(problem=message, facts=facts)
            reason = verdict.reasons[0]
            hint = says.correct_reason(rule=reason.rule)
            if reason.questions:
                hint = says.correct_reason_about(rule=reason.rule, questions=at_most(reason.questions))
            yield spot.problem(message, hint)


def _unreached(reached: set[str], trials: Sequence[LiveTrials], live: LiveRules, files: PackFiles) -> Iterator[Problem]:
    """Yield a problem for every outcome that no tool with one thing wrong gets; `reached` holds those known."""
    faults = (verdict for tool in trials for verdict in tool.with_one_fault())
    for number, verdict in enumerate(faults):
        if reached >= live.outcome_named.keys() or number >= _MOST_FAULTS:
            break
        reached |= {verdict.outcome} if verdict.outcome else set()
    for index, outcome in enumerate(live.outcomes):
        if outcome.id not in reached:
            spot = files.in_rubric("live", "outcomes", index, "id")
            yield spot.problem(says.never_reached(outcome=outcome.id), says.lead_to_it())
