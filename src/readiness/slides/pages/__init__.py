"""Add each kind of slide to the deck; one module for each kind."""
