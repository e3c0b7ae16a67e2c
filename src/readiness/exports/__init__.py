"""The work of a roadmap for other tools: a table, a calendar, and Jira's import file."""
