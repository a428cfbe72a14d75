"""Which of the five welcome formats the first bytes claim. Everything else is not a photo."""

SNIFFED = 64  # bytes; enough for the brands at the head of a HEIC or AVIF

_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_AVIF_BRANDS = {b"avif", b"avis"}
_EITHER_BRANDS = {b"mif1", b"msf1"}


def named_by(head: bytes) -> str | None:
    """Pillow's name of the one plugin that may open a file beginning so."""
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "WEBP"
    return _named_by_brand(head) if head[4:8] == b"ftyp" else None


def _named_by_brand(head: bytes) -> str | None:
    major = head[8:12]
    brands = {head[at : at + 4] for at in range(16, len(head), 4)} | {major}
    if major in _AVIF_BRANDS or (major in _EITHER_BRANDS and brands & _AVIF_BRANDS):
        return "AVIF"
    return "HEIF" if major in _HEIC_BRANDS | _EITHER_BRANDS else None
