def within(size: tuple[int, int], side: int) -> tuple[int, int]:
    """The same shape with its longest side at most `side`; a small photo keeps its size."""
    longest = max(size)
    if longest <= side:
        return size
    return _scaled(size[0], side, longest), _scaled(size[1], side, longest)


def _scaled(length: int, side: int, longest: int) -> int:
    return max(1, round(length * side / longest))
