"""Texts under pressure: zstd, with a dictionary that both sides have.

The frame says neither its size nor its dictionary, for both are known; a frame that says more is
none of ours. Whatever it claims, no more comes out of it than was asked for.
"""

from typing import Final

import zstandard

from sync.coding.errors import CodingRefused

_LEVEL: Final = 12
_QUICK_LEVEL: Final = 3
_USUAL_SIZE: Final = 16 * 1024  # bytes of texts in a body
_WINDOW: Final = 1 << 23
_FORM: Final = zstandard.FORMAT_ZSTD1_MAGICLESS


class Press:
    """Presses texts with one dictionary; for any thread."""

    def __init__(self, dictionary: bytes) -> None:
        self._dictionary = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
        self._small = _with(dictionary, _LEVEL, source_size=_USUAL_SIZE)
        self._quick = _with(dictionary, _QUICK_LEVEL)

    def pressed(self, texts: bytes, *, quick: bool = False) -> bytes:
        """A frame; nothing for nothing. `quick`: a somewhat larger one in a tenth of the time."""
        parameters, known = self._quick if quick else self._small
        press = zstandard.ZstdCompressor(compression_params=parameters, dict_data=known)
        return press.compress(texts) if texts else b""

    def unpressed(self, frame: bytes, most: int) -> bytes:
        """The texts.

        Raises:
            CodingRefused: no frame, or one that holds more than `most` bytes.
        """
        if not frame:
            return b""
        press = zstandard.ZstdDecompressor(
            dict_data=self._dictionary, max_window_size=_WINDOW, format=_FORM
        )
        try:
            with press.stream_reader(frame) as reader:
                texts: bytes = reader.read(most + 1)
        except zstandard.ZstdError as error:
            raise CodingRefused("text") from error
        if len(texts) > most:
            raise CodingRefused("size")
        return texts


_Pressing = tuple[zstandard.ZstdCompressionParameters, zstandard.ZstdCompressionDict | None]


def _with(dictionary: bytes, level: int, **known: int) -> _Pressing:
    """How to press at a level, with the dictionary made ready for it: it serves no other."""
    parameters = zstandard.ZstdCompressionParameters.from_level(
        level,
        dict_size=len(dictionary),
        format=_FORM,
        write_content_size=False,
        write_dict_id=False,
        **known,
    )
    if not dictionary:
        return parameters, None
    ready = zstandard.ZstdCompressionDict(dictionary)
    ready.precompute_compress(compression_params=parameters)
    return parameters, ready
