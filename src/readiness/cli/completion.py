"""What TAB offers; each loads only what it needs to."""


def complete_format(incomplete: str) -> list[str]:
    """Offer output formats."""
    from readiness.plugin_modules import module_names

    return [name for name in module_names("formats") if name.startswith(incomplete)]


def complete_audience(incomplete: str) -> list[tuple[str, str]]:
    """Offer the audiences of a report."""
    from readiness.view.edition import AUDIENCES

    return [(name, about) for name, about in AUDIENCES.items() if name.startswith(incomplete)]


def complete_part_format(incomplete: str) -> list[str]:
    """Offer the forms a part of the report has."""
    return [name for name in ("terminal", "json") if name.startswith(incomplete)]


def complete_pack(incomplete: str) -> list[str]:
    """Offer the shipped packs."""
    from readiness.loading.read_pack import pack_names

    return [name for name in pack_names() if name.startswith(incomplete)]


def complete_template(incomplete: str) -> list[str]:
    """Offer the shipped templates."""
    from readiness.page.template_folder import template_names

    return [name for name in template_names() if name.startswith(incomplete)]


def complete_target(incomplete: str) -> list[str]:
    """Offer the gates and targets of the shipped rubric."""
    from readiness.loading.read_pack import load_pack

    pack, _ = load_pack("healthcare-ai", "healthcare-ai", references=False)
    names = [*pack.rubric.any_gate_named, *(target.id for target in pack.rubric.targets)]
    return [name for name in names if name.lower().startswith(incomplete.lower())]


def complete_subject(incomplete: str) -> list[tuple[str, str]]:
    """Offer question ids, dimensions, gates and initiatives of the shipped pack, with their titles."""
    from readiness.loading.read_pack import load_pack

    pack, _ = load_pack("healthcare-ai", "healthcare-ai", references=False)
    offered = [(question.id, question.title) for question in pack.questionnaire.questions.values()]
    offered += [(node.id, node.title) for node in pack.questionnaire.dimensions]
    offered += [(gate.id, gate.title) for gate in pack.rubric.gates]
    offered += [(initiative.id, initiative.title) for initiative in pack.rubric.initiatives]
    return [(name, title) for name, title in offered if name.startswith(incomplete)]
