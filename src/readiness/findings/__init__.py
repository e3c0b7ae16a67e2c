"""Findings of `check` and `gate` for machines: JUnit, SARIF, GitHub annotations and Markdown."""
