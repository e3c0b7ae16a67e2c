"""The content of a report for every output format: rounded numbers and chosen words, as plain data."""
