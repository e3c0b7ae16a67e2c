"""The look of a report: shipped templates, and an organization's own, which are data from strangers."""
