"""The small pack whose plans can be worked by hand: four initiatives, two role groups, nothing by chance."""

from pathlib import Path

SMALL_PLAN = Path(__file__).parent / "cases/packs/small-plan"
