"""Days as they are said, without a comma to stumble over, and the same in every kind of English."""

DATE_FORMAT = "j F Y"
MONTH_DAY_FORMAT = "j F"
TIME_FORMAT = "H:i"
