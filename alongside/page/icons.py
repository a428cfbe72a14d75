import re
from functools import cache
from pathlib import Path

SPRITE = Path(__file__).parent / "static" / "page" / "icons.svg"


@cache
def sprite_names() -> list[str]:
    """The drawings there are, as `{% icon %}` and `{% candle %}` may name them."""
    return re.findall(r'<symbol id="([^"]+)"', SPRITE.read_text())
