"""Stage 3 of 4: Scorecard and target → Roadmap. Pure, and the same every time."""
