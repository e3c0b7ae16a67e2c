"""The offline form: questions for one person as a page that needs no network, and the file that comes back."""
