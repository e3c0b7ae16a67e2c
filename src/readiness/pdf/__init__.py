"""Convert an HTML page to PDF: layout, standards, attachments."""
