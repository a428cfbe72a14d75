"""The gate reads a reply before it can reach someone who grieves (see docs/gate.md)."""

from alongside.gate.gate import read
from alongside.gate.reading import Door, Kind, Reading, Reason, Verdict

__all__ = ["Door", "Kind", "Reading", "Reason", "Verdict", "read"]
