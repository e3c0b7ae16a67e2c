"""One file per way to combine scores; its name is what a rubric's `roll_up` says."""
