"""The parts of a report as frozen, plain data."""
