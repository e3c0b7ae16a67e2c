"""Text of the Markdown report, escaped."""
