"""Check the rules for a tool in use: every outcome can be reached, every one but the mildest can be left."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.live import LiveVerdict
from readiness.model.live_rules import LiveRules
from readiness.model.pack import Pack
from readiness.pack_lint.live_minimums import lint_live_minimums
from readiness.pack_lint.live_trials import LiveTrials
from readiness.pack_lint.live_unused import lint_live_unused
from readiness.pack_lint.profile_combinations import ProfileCombinations, profile_words
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
    judged = [status.id for status in live.statuses if live.is_judged(status.id)]
    over = profiles.over(_facts(pack, live))
    if not over or len(over) * len(judged) > _MOST:
        spot = files.in_rubric("live")
        yield spot.key_problem(says.too_many_facts(), says.use_fewer(most=_MOST), warning=True)
        return
    trials = [(profile, status, LiveTrials(pack, live, profile, status)) for profile in over for status in judged]
    reached: set[str] = set()
    for status in judged:
        of_status = [(profile, tool.in_order()) for profile, own, tool in trials if own == status]
        reached |= {verdict.outcome for _, verdict in of_status if verdict.outcome}
        yield from _not_in_order(status, of_status, pack, live, files)
    yield from _unreached(reached, [tool for _, _, tool in trials], live, files)


def _facts(pack: Pack, live: LiveRules) -> set[str]:
    """Return the facts that the rules for a tool in use, and the gates they are about, depend on."""
    minimums = live.safe_now.minimums.values() if live.safe_now else ()
    stated = [
        *(rule.when for rule in live.rules),
        *(minimum.when for rules in minimums for minimum in rules),
        *(gate.when for gate in pack.rubric.gates),
    ]
    return {fact for one in stated if one for fact in one.facts} - {pack.questionnaire.status_fact or ""}


def _not_in_order(
    status: str,
    found: Sequence[tuple[Mapping[str, str], LiveVerdict]],
    pack: Pack,
    live: LiveRules,
    files: PackFiles,
) -> Iterator[Problem]:
    """Yield a problem for the first profile in which a tool in order does not get the mildest outcome."""
    for profile, verdict in found:
        if verdict.outcome != live.mildest:
            spot = files.in_rubric("live", "statuses", list(live.status_named).index(status), "id")
            message: Statement = says.never_in_order(status=status, outcome=verdict.at_least)
            if facts := profile_words(profile, pack.questionnaire):
                message = pack_faults.for_profile(problem=message, facts=facts)
            reason = verdict.reasons[0]
            hint = says.correct_reason(rule=reason.rule)
            if reason.questions:
                hint = says.correct_reason_about(rule=reason.rule, questions=at_most(reason.questions))
            yield spot.problem(message, hint)
            return


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
