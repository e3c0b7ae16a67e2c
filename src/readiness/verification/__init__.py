"""A report on paper → whether it says what the answers it carries give."""
