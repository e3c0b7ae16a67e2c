"""Stage 3 of 4: Scorecard and target → Roadmap. Pure and deterministic."""
