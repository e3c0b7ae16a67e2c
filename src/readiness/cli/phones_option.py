"""The options of `assess` about phones."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.cli.output import warn
from readiness.errors import ReadinessError
from readiness.statements import phone_setup as statements

if TYPE_CHECKING:
    from readiness.room.phone_options import PhoneOptions
    from readiness.room.phones import Phones

_ALONE = "loopback"
_ADDRESS = re.compile(r"lan|loopback|[0-9a-fA-F]*[.:][0-9a-fA-F.:%]*")


def with_address(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with `loopback` after a `--phones` that no address follows."""
    completed: list[str] = []
    for place, argument in enumerate(arguments):
        completed.append(argument)
        following = arguments[place + 1] if place + 1 < len(arguments) else ""
        if argument == "--phones" and not _ADDRESS.fullmatch(following):
            completed.append(_ALONE)
    return completed


def phone_options(
    where: str | None, url: str, certificate: Path | None, key: Path | None, *, bell: bool
) -> "PhoneOptions | None":
    """Return the options about phones; None without `--phones`. Raises ReadinessError for others without it."""
    if where is None:
        given = {"--phones-url": url, "--phones-cert": certificate, "--phones-key": key, "--bell": bell}
        if useless := next((option for option, value in given.items() if value), None):
            raise ReadinessError(statements.needs_phones(option=useless), statements.add_phones())
        return None
    from readiness.room.phone_options import PhoneOptions, check_libraries

    check_libraries()
    return PhoneOptions(where, url, certificate, key, bell)


@contextmanager
def phones_of(options: "PhoneOptions | None", answers: Path) -> "Iterator[Phones | None]":
    """Listen for phones during the block; yield None without options. Raises ReadinessError."""
    if options is None:
        yield None
        return
    from readiness.room.phones import Phones

    phones = Phones(options, answers)
    try:
        yield phones
    except BaseException:
        phones.is_interrupted = True
        raise
    finally:
        phones.close()
        if phones.faults:
            warn([statements.faults(number=len(phones.faults), where=phones.faults[0])])
