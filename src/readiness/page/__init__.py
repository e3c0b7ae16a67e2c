"""Render the report as HTML from a shipped template or from an organization's template, which is untrusted."""
