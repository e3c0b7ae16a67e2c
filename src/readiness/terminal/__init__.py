"""The sections of the report as text for a terminal."""
