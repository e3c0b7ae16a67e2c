"""Interviewing: ask the questions, and keep every answer at once."""
