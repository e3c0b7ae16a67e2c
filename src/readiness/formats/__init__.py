"""The output formats of the report; each module is a format, named like it."""
