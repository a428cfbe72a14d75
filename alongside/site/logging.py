"""Log lines that can be kept: what failed and where, never with which words.

A traceback's last line may quote the value that broke (a database error prints the row). So the
line carries the kind of error and the places it passed through, not its message.
"""

import logging
import traceback


class Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said = f"{self.formatTime(record, '%Y-%m-%d')} {record.levelname} {record.name}"
        if record.exc_info and record.exc_info[0]:
            return f"{said} {record.exc_info[0].__name__} {self._places(record)}"
        return f"{said} {record.msg}"

    def _places(self, record: logging.LogRecord) -> str:
        frames = traceback.extract_tb(record.exc_info[2] if record.exc_info else None)
        return " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
