"""Answers of earlier revisions, read with git; the one place that starts it."""
