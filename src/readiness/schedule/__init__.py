"""Activities, people and freezes → the weeks of all work and the chances of its gates. Pure and deterministic.

Every load is a whole number of thousandths of a person, so that planning, simulating and checking agree to the unit.
"""
