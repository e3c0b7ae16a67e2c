"""Remove people's names and the text they wrote from answers."""
