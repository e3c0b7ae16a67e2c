"""Write the report as editable slides with native tables and charts, in the default or an organization's look."""
