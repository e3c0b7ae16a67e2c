"""Sections of the Markdown report, and the escape of text in Markdown."""
