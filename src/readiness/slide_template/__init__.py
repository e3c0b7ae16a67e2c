"""An organization's own slides as a template: a copy of their look, and of nothing that loads, runs or leads out."""
