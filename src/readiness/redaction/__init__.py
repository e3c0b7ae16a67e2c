"""Remove people and their words from answers."""
