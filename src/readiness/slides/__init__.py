"""The report as slides that can be edited: native tables and charts, on our look or on an organization's own."""
