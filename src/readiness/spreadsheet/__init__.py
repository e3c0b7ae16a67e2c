"""Spreadsheets as sheets of rows whose cells are found again: CSV text, and workbooks that are read in isolation."""
