"""Warnings about text that should not be in a file that others read: patients, people and secrets."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("this looks like the name of a patient")
def patient_name() -> None:
    """A text such as 'patient Ann Ellery'."""


@phrase("this looks like the name of a person")
def person_name() -> None:
    """A text such as 'Mrs. Ellery', where no person of the organization is expected."""


@phrase("this looks like the date of birth of a person")
def birthday() -> None:
    """A date of birth, or a name with a date of long ago."""


@phrase("this looks like the record number or insurance number of a person")
def record_number() -> None:
    """A number after words such as 'MRN' or 'member ID'."""


@phrase("this looks like the national health or insurance number of a person")
def person_number() -> None:
    """A number of a national system, such as an NHS number, with the right check digit."""


@phrase("this looks like the number of a payment card")
def card_number() -> None:
    """A number of 16 digits with the right check digit."""


@phrase("this looks like the e-mail address of a person")
def address() -> None:
    """An e-mail address, where no person of the organization is expected."""


@phrase("this looks like the phone number of a person")
def phone() -> None:
    """A phone number, where no person of the organization is expected."""


@phrase("this looks like an access token")
def token() -> None:
    """A text that begins as the access tokens of a well-known service."""


@phrase("this looks like a private key")
def private_key() -> None:
    """The first line of a private key."""


@phrase("this looks like a password or another secret")
def password() -> None:
    """A value without meaning after a word such as 'password'."""


@phrase("this looks like a connection with its password")
def connection() -> None:
    """An address or a connection string that contains a password."""


@phrase("leave out what names a person: who reads this file needs only what happened")
def leave_out() -> None:
    """The way to correct a text that looks as if it named a person."""


@phrase("remove it here and have it replaced where it is used: every copy of this file still has it")
def replace_secret() -> None:
    """The way to correct a text that looks like a secret."""
