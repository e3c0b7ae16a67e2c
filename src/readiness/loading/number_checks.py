"""Check digits of the numbers that name a person: a number without a right one is hardly ever such a number."""

from collections.abc import Callable, Mapping


def _digits(text: str) -> list[int]:
    return [int(character) for character in text if character in "0123456789"]


def luhn(text: str) -> bool:
    """Return whether the digits of a text end in their check digit by Luhn.

    >>> luhn("4111 1111 1111 1111"), luhn("4111 1111 1111 1112")
    (True, False)
    """
    doubled = [digit if place % 2 == 0 else digit * 2 for place, digit in enumerate(reversed(_digits(text)))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def nhs(text: str) -> bool:
    """Return whether a text is an NHS number of England, Wales or the Isle of Man.

    >>> nhs("943 476 5919"), nhs("943 476 5918")
    (True, False)
    """
    *front, last = _digits(text)
    check = 11 - sum(digit * (10 - place) for place, digit in enumerate(front)) % 11
    return check % 11 == last and len(set(front)) > 1


def kvnr(text: str) -> bool:
    """Return whether a text is a German health insurance number: a letter, eight digits and their check digit.

    >>> kvnr("A123456780"), kvnr("A123456781")
    (True, False)
    """
    *front, last = _digits(f"{ord(text[0]) - 64:02d}{text[1:]}")
    values = [digit * (1 + place % 2) for place, digit in enumerate(front)]
    return sum(value // 10 + value % 10 for value in values) % 10 == last


def social_security(text: str) -> bool:
    """Return whether a text can be a social security number of the United States, which has no check digit.

    >>> social_security("123-45-6789"), social_security("000-45-6789")
    (True, False)
    """
    area, group, serial = text.split("-")
    return area not in {"000", "666"} and group != "00" and serial != "0000"


def ahv(text: str) -> bool:
    """Return whether a text is a Swiss insurance number, which ends in a check digit by EAN-13.

    >>> ahv("756.9217.0769.85"), ahv("756.9217.0769.84")
    (True, False)
    """
    *front, last = _digits(text)
    return -sum(digit * (1 + 2 * (place % 2)) for place, digit in enumerate(front)) % 10 == last


def nir(text: str) -> bool:
    """Return whether a text is a French insurance number, which ends in a key by 97.

    >>> nir("1 85 05 78 006 084 91"), nir("1 85 05 78 006 084 92")
    (True, False)
    """
    digits = "".join(map(str, _digits(text)))
    return 97 - int(digits[:-2]) % 97 == int(digits[-2:])


_L = "[AC-HJKMNP-RT-Y]"
"""A letter of a Medicare number of the United States, which has no check digit."""
NUMBERS: Mapping[str, tuple[str, Callable[[str], bool]]] = {
    "social_security": (r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])", social_security),
    "nhs": (r"(?<![\w.-])\d{3} \d{3} \d{4}(?![\w-]|[.,]\d)", nhs),
    "nhs_named": (r"(?<=NHS number )\d{10}\b|(?<=NHS no\. )\d{10}\b|(?<=NHS )\d{10}\b", nhs),
    "kvnr": (r"(?<![\w-])[A-Z]\d{9}(?![\w-])", kvnr),
    "ahv": (r"(?<![\w.-])756\.\d{4}\.\d{4}\.\d{2}(?![\w-])", ahv),
    "nir": (r"(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w-])", nir),
    "medicare": (rf"(?<![\w-])[1-9]{_L}(?:{_L}|\d)\d-?{_L}(?:{_L}|\d)\d-?{_L}{{2}}\d{{2}}(?![\w-])", lambda _: True),
}
"""Numbers of national systems for health and insurance: a pattern and the check of what it finds."""
CARD = r"(?<![\w.-])[3-6]\d{3}(?:[ -]?\d{4}){3}(?![\w-]|[.,]\d)"
"""A pattern of payment cards, whose numbers end in a check digit by Luhn."""
