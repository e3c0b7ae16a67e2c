"""Readers that take the figures out of a report again, one for each format."""
