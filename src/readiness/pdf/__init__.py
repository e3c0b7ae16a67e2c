"""HTML page to PDF: layout, standards, attachments."""
