"""One file per output format, found by its name."""
