"""Parts of the report for a terminal."""
