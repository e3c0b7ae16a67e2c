"""The answers that stretch a page most, of which every audience is made and checked."""

HOSTILE = (
    "everything-at-the-top", "everything-unknown", "no-answer", "long-names", "many-sites", "right-to-left",
    "chinese-japanese-korean", "emoji", "contradictory",
)  # fmt: skip
"""Names of files in `cases/adversarial`."""
ALL_STEPS = "everything-at-the-bottom"
"""The hostile answers that have every step when they are planned to the last gate."""
LAST_GATE = "G4"
IN_USE = ("harm-at-one-of-three-sites", "payer-drafts-denials")
"""Names of files in `cases/tools_in_use`."""
