"""The typeface of the reports: three weights of Inter for Latin text, with the widths of their characters.

`tools/fonts.py` makes its files; `OFL.txt` is their license.
"""
