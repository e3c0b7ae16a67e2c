"""Read a template, shipped or from a folder; a file missing from the folder is taken from `standard`.

A folder with only a `look.yaml` and a logo is a complete template; a copy of `report_templates/standard` is one too.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.loading.bounded_file import path_on_one_line, read_text
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_files import read_part
from readiness.package_data import data_folder
from readiness.page import template_limits
from readiness.page.logo import picture_data_url
from readiness.page.look import Look
from readiness.page.template import Template
from readiness.page.template_files import CHANGES, LOOK, PAGE, STYLES
from readiness.statements import look_problems
from readiness.statements import template_problems as faults
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean

STANDARD = "standard"


def template_names() -> list[str]:
    """Return the names of the shipped templates, sorted."""
    return sorted(folder.name for folder in data_folder("report_templates").iterdir() if (folder / LOOK).is_file())


def load_template(name_or_folder: str) -> Template:
    """Return the shipped template of that name, else the template in that folder.

    Raises InvalidFilesError: when neither exists or the folder has a fault.
    """
    if name_or_folder in template_names():
        return shipped_template(name_or_folder)
    return _template_in(Path(name_or_folder))


@lru_cache
def shipped_template(name: str = STANDARD) -> Template:
    """Return a shipped template by its name."""
    return _read(data_folder("report_templates") / name, name, ours=True)


def _template_in(folder: Path) -> Template:
    label = path_on_one_line(folder)
    if not folder.exists():
        hint = did_you_mean(label, template_names())
        raise InvalidFilesError([Problem(label, faults.no_folder(), hint)])
    if not folder.is_dir():
        raise InvalidFilesError([Problem(label, faults.not_a_folder(), faults.name_folder())])
    return _read(folder, label, ours=False)


def _read(folder: Path, label: str, *, ours: bool) -> Template:
    """Return the template in a folder. Raises InvalidFilesError: with the problems of all its files."""
    problems: list[Problem] = []
    files = {} if ours and label == STANDARD else dict(shipped_template().files)
    places = {name: f"{STANDARD}/{name}" for name in files}
    look, logo = Look(), ""
    names = list(_names(folder, label))
    for name in names:
        try:
            if name == LOOK:
                look, logo = _look(folder, problems)
            else:
                files[name] = _text(folder / name, f"{label}/{name}", problems, ours=ours)
                places[name] = f"{label}/{name}"
        except InvalidFilesError as error:
            problems.extend(error.problems)
    if not names:
        problems.append(Problem(label, faults.empty_folder(), faults.add_look(file=LOOK)))
    if problems:
        raise InvalidFilesError(problems)
    return Template(label, look, logo, files, places, ours)


def _names(folder: Path, label: str) -> Iterator[str]:
    """Yield the paths of the template files in a folder, relative to it, sorted within each subfolder."""
    seen, waiting = 0, [folder]
    while waiting:
        for path in sorted(waiting.pop().iterdir()):
            if path.name.startswith("."):
                continue
            seen += 1
            if seen > template_limits.FILES:
                message = faults.too_many_files(most=template_limits.FILES)
                raise InvalidFilesError([Problem(label, message, faults.is_it_the_folder())])
            name = path.relative_to(folder).as_posix()
            if not path.resolve().is_relative_to(folder.resolve()):
                place = f"{label}/{path_on_one_line(name)}"
                raise InvalidFilesError([Problem(place, faults.leads_out(), faults.put_file_here())])
            if path.is_dir() and not path.is_symlink():
                waiting.append(path)
            elif _is_read(name, label):
                yield name


def _is_read(name: str, label: str) -> bool:
    """Return whether a file belongs to a template.

    Raises InvalidFilesError: for a style sheet, HTML or `.yml` file of an unknown name, which no template would use.
    """
    known = (LOOK, *STYLES, CHANGES, PAGE)
    if name in known or name.endswith(".j2"):
        return True
    if name.endswith((".css", ".html", ".yml")):
        close = did_you_mean(name, known)
        raise InvalidFilesError([Problem(f"{label}/{path_on_one_line(name)}", faults.unused_file(), close)])
    return False


def _text(path: Path, label: str, problems: list[Problem], *, ours: bool) -> str:
    text = read_text(path, label)
    if len(text.encode()) > template_limits.FILE_BYTES:
        message = faults.large_file(kibibytes=template_limits.FILE_BYTES // 1024)
        problems.append(Problem(label, message, faults.is_it_the_file()))
    elif path.suffix == ".css" and not ours:
        from readiness.page.style_check import check_styles  # noqa: PLC0415 - only for a template of somebody else

        problems.extend(check_styles(text, label))
    return text


def _look(folder: Path, problems: list[Problem]) -> tuple[Look, str]:
    """Return the look and the logo it names, adding to `problems`."""
    document = read_part(folder / LOOK, problems)
    look = validate_model(Look, document.data, document, problems) if document else None
    if not document or not look or not look.logo:
        return look or Look(), ""
    try:
        return look, _logo(folder, look.logo)
    except InvalidFilesError as error:
        problems.extend(document.problem(("logo",), fault.message, fault.hint) for fault in error.problems)
    except ReadinessError as error:
        problems.append(document.problem(("logo",), error.message, error.hint))
    return look, ""


def _logo(folder: Path, name: str) -> str:
    """Return the logo as a `data:` address. Raises ReadinessError: when it is outside the folder or missing."""
    path = folder / name
    if Path(name).name != name or path.resolve().parent != folder.resolve():
        raise ReadinessError(look_problems.logo_outside(), look_problems.copy_logo())
    if not path.is_file():
        pictures = [file.name for file in folder.iterdir() if file.suffix.lower() in {".png", ".jpg", ".jpeg"}]
        raise ReadinessError(look_problems.no_logo(name=found(name)), did_you_mean(name, pictures))
    return picture_data_url(path, name)
