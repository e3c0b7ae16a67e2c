"""The text that `readiness` prints without a command."""


def welcome() -> str:
    """Return the first steps."""
    return """\
readiness tells how far an organization is from scaling AI, and what to do in which order.

Start here:
  readiness new answers.yaml        write an answers file for the healthcare-ai questionnaire
  readiness assess answers.yaml     answer the questions; every answer is saved at once
  readiness score answers.yaml      see the scorecard and the gates
  readiness report answers.yaml     write the report (HTML); add --format pdf for the PDF

Every command explains itself: readiness COMMAND --help
"""
