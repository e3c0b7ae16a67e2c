"""One file for each form in which answers leave and come back: a table, a workbook, a page to fill in."""
