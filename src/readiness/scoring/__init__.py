"""Stage 2 of 4: answers → Scorecard and gates. Pure and exact: a score is rounded only where the rubric asks for it."""
