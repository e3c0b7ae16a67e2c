"""Words of the program without a command, and about commands and options that do not exist."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("""\
readiness tells how far an organization is from scaling AI, and what to do in which order.

Start here:
  readiness new answers.yaml        write an answers file for the healthcare-ai questionnaire
  readiness assess answers.yaml     answer the questions; every answer is saved at once
  readiness score answers.yaml      see the scorecard and the gates
  readiness report answers.yaml     write the report (HTML); add --format pdf for the PDF

Every command explains itself: readiness COMMAND --help
""")
def welcome() -> None:
    """Said by `readiness` without a command; the commands on the left are typed as they are."""


@phrase("there is no command '{name}'; {hint}", name="scor", hint="did you mean 'score'?")
def unknown(*, name: str, hint: Words) -> None:
    """Said about a command that does not exist."""


@phrase("answers name the overlay that changes their pack")
def overlay_of_answers() -> None:
    """Said when a command names both answers and an overlay."""


@phrase("the answers file already names its pack; give only a folder of packs here")
def pack_of_answers() -> None:
    """Said when `readiness explain` gets an answers file and the name of a pack."""
