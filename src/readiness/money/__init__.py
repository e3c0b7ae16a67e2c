"""Amounts over months → totals, present value, payback and what moves them. Pure and deterministic.

Likely figures are exact: fractions, and discount factors of 30 digits. Only the amounts of runs by chance are floats.
"""
