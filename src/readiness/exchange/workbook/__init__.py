"""The sheets of a workbook that people fill in."""
