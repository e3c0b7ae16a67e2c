"""The room on a sheet that is filled part by part, the weightiest first; heights are points."""

from collections.abc import Sequence


class Room:
    """The room that is left on a sheet."""

    def __init__(self, left: float) -> None:
        """Begin with all the room that there is."""
        self.left = left

    def has(self, height: float) -> bool:
        """Take room for a part if there is enough."""
        if height and height > self.left:
            return False
        self.left -= height
        return True

    def first(self, rows: Sequence[float], number: int) -> int:
        """Take room for the first rows, whether there is enough or not; return their number."""
        self.left -= sum(rows[:number])
        return min(number, len(rows))

    def more(self, rows: Sequence[float], shown: int, most: int) -> int:
        """Take room for rows after those shown, as long as there is enough; return the number of all shown."""
        while shown < min(most, len(rows)) and self.has(rows[shown]):
            shown += 1
        return shown

    def table(self, rows: Sequence[float], frame: float) -> int:
        """Take room for the frame of a table and its first rows; return the number of rows, 0 without room for one."""
        return self.more(rows, 1, len(rows)) if rows and self.has(frame + rows[0]) else 0
