"""Texts under pressure: zstd, with a dictionary that both sides have.

The frame says neither its size nor its dictionary, for both are known; a frame that says more is
none of ours. Whatever it claims, no more comes out of it than was asked for.
"""

from typing import Final

import zstandard

from sync.coding.errors import CodingRefused

_LEVEL: Final = 12
_USUAL_SIZE: Final = 16 * 1024  # bytes of texts in a body
_WINDOW: Final = 1 << 23
_FORM: Final = zstandard.FORMAT_ZSTD1_MAGICLESS


class Press:
    """Presses texts with one dictionary; for any thread."""

    def __init__(self, dictionary: bytes) -> None:
        self._parameters = zstandard.ZstdCompressionParameters.from_level(
            _LEVEL,
            source_size=_USUAL_SIZE,
            dict_size=len(dictionary),
            format=_FORM,
            write_content_size=False,
            write_dict_id=False,
        )
        self._dictionary = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
        if self._dictionary:
            self._dictionary.precompute_compress(compression_params=self._parameters)

    def pressed(self, texts: bytes) -> bytes:
        """A frame; nothing for nothing."""
        press = zstandard.ZstdCompressor(
            compression_params=self._parameters, dict_data=self._dictionary
        )
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
