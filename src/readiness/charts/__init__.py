"""Charts of the report as SVG, one a file, each with a title and a table of its data, for HTML and PDF."""
