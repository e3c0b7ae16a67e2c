"""Shell completions; each imports only the modules it needs."""


def complete_format(incomplete: str) -> list[str]:
    """Return the output formats that begin with `incomplete`."""
    from readiness.output_format import FORMATS

    return [name for name in FORMATS.names() if name.startswith(incomplete)]


def complete_carrier(incomplete: str) -> list[str]:
    """Return the forms in which answers leave that begin with `incomplete`."""
    from readiness.carrier import CARRIERS

    return [name for name in CARRIERS.names() if name.startswith(incomplete)]


def complete_audience(incomplete: str) -> list[tuple[str, str]]:
    """Return the audiences of a report that begin with `incomplete`, each with its description."""
    from readiness.statements.voice import say
    from readiness.view.edition import AUDIENCES

    return [(name, say(about)) for name, about in AUDIENCES.items() if name.startswith(incomplete)]


def complete_part(incomplete: str) -> list[tuple[str, str]]:
    """Return the parts of a report for one kind of reader that begin with `incomplete`, each with its content."""
    from readiness.statements.voice import say
    from readiness.view.reader_parts import PARTS

    return [(name, say(part.about)) for name, part in PARTS.items() if name.startswith(incomplete)]


def complete_language(incomplete: str) -> list[str]:
    """Return the codes of languages that begin with `incomplete`."""
    from readiness.statements.language_codes import all_language_codes

    return [code for code in all_language_codes() if code.startswith(incomplete)]


def complete_part_format(incomplete: str) -> list[str]:
    """Return the formats of a part of the report that begin with `incomplete`."""
    return [name for name in ("terminal", "json") if name.startswith(incomplete)]


def complete_finding_format(incomplete: str) -> list[str]:
    """Return the formats of findings that begin with `incomplete`."""
    from readiness.cli.finding_formats import FORMS

    return [name for name in FORMS if name.startswith(incomplete)]


def complete_roadmap_format(incomplete: str) -> list[str]:
    """Return the formats of the roadmap that begin with `incomplete`."""
    from readiness.cli.roadmap_exports import EXPORTS

    return [name for name in ("terminal", "json", *EXPORTS) if name.startswith(incomplete)]


def complete_case_format(incomplete: str) -> list[str]:
    """Return the formats of the figures of a case that begin with `incomplete`."""
    return [name for name in ("terminal", "json", "csv") if name.startswith(incomplete)]


def complete_compared_format(incomplete: str) -> list[str]:
    """Return the formats of a comparison that begin with `incomplete`."""
    return [name for name in ("terminal", "json", "markdown") if name.startswith(incomplete)]


def complete_history_format(incomplete: str) -> list[str]:
    """Return the formats of a history that begin with `incomplete`."""
    return [name for name in ("terminal", "json", "markdown", "csv") if name.startswith(incomplete)]


def complete_list(incomplete: str) -> list[str]:
    """Return the kinds of things that `list` prints and that begin with `incomplete`."""
    from readiness.cli.list_output import KINDS, OF_ANSWERS

    return [kind for kind in (*KINDS, *OF_ANSWERS) if kind.startswith(incomplete)]


def complete_depth(incomplete: str) -> list[str]:
    """Return the depths of an assessment that begin with `incomplete`."""
    return [name for name in ("short", "middle", "all") if name.startswith(incomplete)]


def complete_schema(incomplete: str) -> list[str]:
    """Return the kinds of schemas that begin with `incomplete`."""
    from readiness.cli.schemas import SCHEMAS

    return [name for name in SCHEMAS if name.startswith(incomplete)]


def complete_pack(incomplete: str) -> list[str]:
    """Return the shipped packs that begin with `incomplete`."""
    from readiness.loading.read_pack import pack_names

    return [name for name in pack_names() if name.startswith(incomplete)]


def complete_template(incomplete: str) -> list[str]:
    """Return the shipped templates that begin with `incomplete`."""
    from readiness.page.template_folder import template_names

    return [name for name in template_names() if name.startswith(incomplete)]


def complete_target(incomplete: str) -> list[str]:
    """Return the gates and targets of the default pack that begin with `incomplete`, in any letter case."""
    from readiness.loading.read_pack import load_pack

    pack = load_pack("healthcare-ai")
    names = [*pack.rubric.any_gate_named, *(target.id for target in pack.rubric.targets)]
    return [name for name in names if name.lower().startswith(incomplete.lower())]


def complete_outcome(incomplete: str) -> list[tuple[str, str]]:
    """Return the outcomes of the default pack for a tool in use that begin with `incomplete`, with their titles."""
    from readiness.loading.read_pack import load_pack

    live = load_pack("healthcare-ai").rubric.live
    outcomes = live.outcomes if live else ()
    return [(outcome.id, outcome.title) for outcome in outcomes if outcome.id.startswith(incomplete)]


def complete_subject(incomplete: str) -> list[tuple[str, str]]:
    """Return what the default pack has and what begins with `incomplete`: questions, dimensions, gates, initiatives.

    For tools in use also kinds of events, statuses and outcomes. Initiatives of the organization's own are those of the
    answers file here. Each is an id with its title. Once a letter is typed, the codes of messages follow, each with its
    English.
    """
    from readiness.loading.read_pack import load_pack

    pack = load_pack("healthcare-ai")
    offered = [(question.id, question.title) for question in pack.questionnaire.questions.values()]
    offered += [(node.id, node.title) for node in pack.questionnaire.dimensions]
    offered += [(gate.id, gate.title) for gate in pack.rubric.gates]
    offered += [(initiative.id, initiative.title) for initiative in pack.rubric.initiatives]
    offered += _own_initiatives()
    offered += [(kind.id, kind.title) for kind in pack.rubric.events]
    if live := pack.rubric.live:
        offered += [(status.id, status.title) for status in live.statuses]
        offered += [(outcome.id, outcome.title) for outcome in live.outcomes]
    if incomplete:
        from readiness.cli.explain_phrase import phrase_codes
        from readiness.statements.statement import PHRASES

        offered += [(code, PHRASES[code].one) for code in phrase_codes()]
    return [(name, title) for name, title in offered if name.startswith(incomplete)]


def _own_initiatives() -> list[tuple[str, str]]:
    """Return the initiatives of the organization's own that the answers file here names."""
    from pathlib import Path

    from readiness.cli.options import ANSWERS
    from readiness.errors import ReadinessError
    from readiness.pipeline import load_file

    if not Path(ANSWERS).exists():
        return []
    try:
        plan = load_file(ANSWERS).answers.plan
    except (ReadinessError, OSError):
        return []
    return [(one.id, one.title) for one in plan.initiatives] if plan else []
