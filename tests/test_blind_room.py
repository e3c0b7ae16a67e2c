"""Ten people vote blind on six questions in a real terminal: no byte shown or written before a reveal holds a vote."""

NAMES = ["Ana", "Ben", "Cho", "Dan", "Eve", "Flo", "Gil", "Hal", "Ida", "Jon"]
SEVEN = {"Ana": "CMIO"}


def votes(which: int, question: int, people: int) -> list[str]:
    """The votes on a question; two rooms differ in each of them."""
    return ["01234u"[(which * 2 + which * person % 3 + question + person) % 6] for person in range(people)]
