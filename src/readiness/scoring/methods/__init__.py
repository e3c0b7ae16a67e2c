"""Roll-up methods, one a file; the name of the file is the method in a rubric's `roll_up`."""
