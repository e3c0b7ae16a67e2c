"""The scale of a table: the stated one, that of its headings, or a usual one to change."""

from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.lists import at_most
from readiness.statements.statement import Words
from readiness.tables.cell_text import one_line
from readiness.tables.draft import DraftLevel, DraftScale, Remarks
from readiness.tables.find_columns import HeadedTable

USUAL = DraftScale(
    (DraftLevel(0, "Absent"), DraftLevel(1, "Partly"), DraftLevel(2, "In place")),
    "the table has no columns with levels: change these",
)
"""The scale of a table without levels."""


def scale_of_table(table: HeadedTable, stated: DraftScale | None, remarks: Remarks) -> DraftScale:
    """Return the scale of a table, and tell it; other levels in the table than stated are an error."""
    numbers = tuple(table.columns.levels)
    if stated is not None:
        own = tuple(level.number for level in stated.levels)
        if numbers and numbers != own:
            message = says.other_levels(columns=_listed(numbers), stated=_listed(own))
            remarks.problems.append(table.table.problem(table.head, message, says.same_levels()))
        scale = stated
    elif numbers:
        names = table.columns.names
        levels = [DraftLevel(number, one_line(names[number]) or unnamed(number)) for number in numbers]
        scale = DraftScale(tuple(levels), "from the headings of the table")
    else:
        scale = USUAL
    tell_scale(scale, remarks)
    return scale


def tell_scale(scale: DraftScale, remarks: Remarks) -> None:
    """Add the sentence on the scale."""
    if scale.is_range:
        remarks.told.append(tells.numbers(first=scale.levels[0].number, last=scale.levels[-1].number))
        return
    levels = at_most([_level(level) for level in scale.levels], 6)
    if scale.list:
        said = tells.scale_by_place if scale.by_place else tells.scale_of_list
        remarks.told.append(said(list=scale.list, levels=levels))
        return
    remarks.told.append((tells.usual_scale if scale is USUAL else tells.scale)(levels=levels))


def _level(level: DraftLevel) -> Words:
    return level.name if level.name == unnamed(level.number) else tells.level(number=level.number, name=level.name)


def unnamed(number: int) -> str:
    """Return the name of a level that has none."""
    return f"Level {number}"


def _listed(numbers: tuple[int, ...]) -> tuple[str, ...]:
    texts = [str(number) for number in numbers]
    return tuple(texts if len(texts) <= 6 else [*texts[:5], f"… {texts[-1]}"])
