"""Signs of a secret in a text: an access token, a private key, a password."""

from collections import Counter
from math import log2

TOKENS = (
    r"(?<!\w)(?:AKIA|ASIA)[0-9A-Z]{16}(?!\w)"  # Amazon Web Services
    r"|(?<!\w)gh[oprsu]_[A-Za-z0-9]{36,255}"  # GitHub
    r"|(?<!\w)github_pat_\w{22,255}"
    r"|(?<!\w)glpat-[\w-]{20,100}"  # GitLab
    r"|(?<!\w)xox[abeprs]-[A-Za-z0-9-]{10,250}"  # Slack
    r"|(?<!\w)xapp-[A-Za-z0-9-]{10,250}"
    r"|hooks\.slack\.com/services/T\w{6,20}/B\w{6,20}/\w{16,40}"
    r"|(?<!\w)[rs]k_live_[A-Za-z0-9]{16,100}"  # Stripe
    r"|(?<!\w)sk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,200}"  # providers of models
    r"|(?<!\w)hf_[A-Za-z0-9]{30,60}"
    r"|(?<!\w)AIza[\w-]{35}"  # Google
    r"|(?<!\w)npm_[A-Za-z0-9]{36}"
    r"|(?<!\w)pypi-AgE[\w-]{50,300}"
    r"|(?<!\w)SG\.[\w-]{22}\.[\w-]{43}"
    r"|(?<!\w)eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}"  # a signed JSON Web Token
    r"|\bAccountKey=[A-Za-z0-9+/]{40,100}={0,2}"  # Azure
)
"""A pattern of access tokens that begin with the well-known letters of who gives them out."""
PRIVATE_KEY = r"-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----"
_PLACEHOLDER = r"(?![<$%{*\[]|x{3}|X{3}|\.{3})"
CONNECTION = (
    rf"(?i:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{{1,20}}://[^\s:/@'\"]{{1,100}}:{_PLACEHOLDER}[^\s/@'\"]{{1,200}}@)"
    rf"|(?i:\b(?:server|host|data source)=[^\n]{{1,200}}?;\s{{0,3}}(?:password|pwd)={_PLACEHOLDER}[^;\s'\"]{{3,200}})"
)
"""A pattern of an address or a connection that has a password in it."""
BESIDE_KEY_WORD = (
    r"(?i:\b(?:password|passwd|passphrase|pwd|passwort|kennwort|secret|api[ _-]?key|access[ _-]?key|secret[ _-]?key|"
    r"auth[ _-]?token|access[ _-]?token|client[ _-]?secret|token)[\"']?\s{0,3}(?:[:=]|is)\s{0,3}[\"']?)"
    rf"{_PLACEHOLDER}[^\s\"',;(){{}}\[\]]{{10,200}}"
)
"""A pattern of a key word with a value; `is_random` says whether the value is a secret."""
_ENOUGH_BITS = 3.0
_MOST_KINDS = 3
_HEXADECIMAL = 24


def is_random(found: str) -> bool:
    """Return whether the value after a key word looks as if it was made to be kept secret.

    >>> is_random("password: kT9$wq2Lm!xz"), is_random("password: in-the-vault")
    (True, False)
    """
    value = found.replace("=", " ").replace(": ", " ").split()[-1].strip("\"'.:")
    kinds = (str.islower, str.isupper, str.isdigit, lambda one: one in "!$%&*+?@^~#/|<>")
    number = sum(any(map(kind, value)) for kind in kinds)
    is_hexadecimal = len(value) >= _HEXADECIMAL and all(one in "0123456789abcdefABCDEF" for one in value)
    return (number >= _MOST_KINDS or (is_hexadecimal and number > 1)) and _bits(value) >= _ENOUGH_BITS


def _bits(text: str) -> float:
    """Return the entropy of a text in bits per character."""
    return -sum(number / len(text) * log2(number / len(text)) for number in Counter(text).values())
