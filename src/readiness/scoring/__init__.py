"""Stage 2 of 4: answers → Scorecard and gates. Pure and exact: nothing is rounded here."""
