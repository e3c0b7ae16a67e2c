"""A request of a phone that is not granted."""

from readiness.errors import ReadinessError
from readiness.statements.statement import Statement


class NotGrantedError(ReadinessError):
    """A refusal, with the status code of the response."""

    def __init__(self, status: int, message: Statement) -> None:
        super().__init__(message)
        self.status = status
