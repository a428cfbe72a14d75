"""Writes HEIC files box by box around the HEVC data of `quarters.heic`: honest ones and liars."""

import struct
from dataclasses import dataclass

from alongside.stories.photos.tests.pictures import heic


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", 8 + len(body)) + kind + body


def full_box(kind: bytes, body: bytes, version: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24) + body)


def extent(width: int, height: int) -> bytes:
    return full_box(b"ispe", struct.pack(">II", width, height))


def lying(width: int, height: int) -> bytes:
    """The small photo under a header that claims another size."""
    return heic().replace(extent(96, 64), extent(width, height))


@dataclass(frozen=True)
class Grid:
    """One photo put together from tiles, as telephones write it; here all look the same."""

    columns: int
    rows: int
    width: int
    height: int
    claimed: tuple[int, int]
    turned: bytes = b""

    def file(self) -> bytes:
        head = box(b"ftyp", b"heic\0\0\0\0mif1heic")
        # The meta box says where the data lies, and the data lies behind it: its length first.
        length = len(head + self._meta(0))
        return head + self._meta(length + 8) + box(b"mdat", self._header() + _tile())

    def _header(self) -> bytes:
        return struct.pack(">BBBBHH", 0, 0, self.rows - 1, self.columns - 1, *self._size())

    def _size(self) -> tuple[int, int]:
        return self.width, self.height

    def _meta(self, data_at: int) -> bytes:
        handler = full_box(b"hdlr", b"\0\0\0\0pict" + b"\0" * 13)
        primary = full_box(b"pitm", struct.pack(">H", 1))
        parts = [handler, primary, self._places(data_at), self._items()]
        parts += [self._tiles(), self._about()]
        return full_box(b"meta", b"".join(parts))

    def _places(self, at: int) -> bytes:
        grid, tile = len(self._header()), len(_tile())
        rows = [struct.pack(">HHHII", 1, 0, 1, at, grid)]
        rows += [struct.pack(">HHHII", n, 0, 1, at + grid, tile) for n in self._numbers()]
        return full_box(b"iloc", b"\x44\x00" + struct.pack(">H", len(rows)) + b"".join(rows))

    def _numbers(self) -> range:
        return range(2, 2 + self.columns * self.rows)

    def _items(self) -> bytes:
        named = [_item(1, b"grid"), *(_item(number, b"hvc1") for number in self._numbers())]
        return full_box(b"iinf", struct.pack(">H", len(named)) + b"".join(named))

    def _tiles(self) -> bytes:
        numbers = b"".join(struct.pack(">H", number) for number in self._numbers())
        head = struct.pack(">HH", 1, len(self._numbers()))
        return full_box(b"iref", box(b"dimg", head + numbers))

    def _about(self) -> bytes:
        kinds = [_configuration(), extent(96, 64), extent(*self.claimed)]
        kinds += [self.turned] if self.turned else []
        mine = b"\x02\x03\x84" if self.turned else b"\x01\x03"
        links = [b"\0\1" + mine]
        links += [struct.pack(">H", number) + b"\x02\x81\x02" for number in self._numbers()]
        linked = struct.pack(">I", len(links)) + b"".join(links)
        return box(b"iprp", box(b"ipco", b"".join(kinds)) + full_box(b"ipma", linked))


def _item(number: int, kind: bytes) -> bytes:
    return full_box(b"infe", struct.pack(">HH", number, 0) + kind + b"\0", version=2)


def _configuration() -> bytes:
    return _cut(b"hvcC")


def _tile() -> bytes:
    return _cut(b"mdat")[8:]


def _cut(kind: bytes) -> bytes:
    data = heic()
    at = data.index(kind) - 4
    return data[at : at + struct.unpack(">I", data[at : at + 4])[0]]
