"""Assessment results in OSCAL, the Open Security Controls Assessment Language, for tools of governance."""
