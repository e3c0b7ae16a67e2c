"""A workbook with one answer, as a person sends it back: `returned_workbook.py FILE NAME CODE LEVEL`."""

import sys

import openpyxl

path, name, code, level = sys.argv[1:]
book = openpyxl.Workbook()
about, answers = book.active, book.create_sheet("Answers")
about.append(["readiness"])
about.append(["name", "Your name", name])
answers.append(["Id", "Level"])
answers.append([code, int(level)])
book.save(path)
