"""eSpeak NG, bundled by `espeakng-loader`: from a text to samples, without a network.

Source of names and numbers: `espeak-ng/speak_lib.h`, version 1.52.
"""

import ctypes
from functools import cached_property

from voice.sound import RATE, Unsaid

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: samples come to the callback, nothing is played
_NEVER_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT
_RATE, _WORDS_A_MINUTE = 1, 150  # espeakRATE; 175 is eSpeak's own, and quick for a stranger
_CHARACTER, _UTF8 = 1, 1  # POS_CHARACTER, espeakCHARS_UTF8: no markup, no phonemes

_Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Synthesis:
    """Reads texts. The library and its voices are loaded when the first one comes."""

    def __init__(self) -> None:
        self._samples = bytearray()
        self._heard = _Heard(self._hear)  # as long as the library may call it

    def read(self, voice: str, text: str) -> bytes:
        """A text as samples.

        Raises:
            Unsaid: there is no such voice, or no eSpeak.
        """
        library = self._library
        if library is None or library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise Unsaid("voice")
        self._samples.clear()
        encoded = text.encode()
        library.espeak_Synth(encoded, len(encoded) + 1, 0, _CHARACTER, 0, _UTF8, None, None)
        return bytes(self._samples)

    @cached_property
    def _library(self) -> ctypes.CDLL | None:
        try:
            # A place may leave it out, and be silent. It has no types.
            import espeakng_loader  # type: ignore[import-untyped] # noqa: PLC0415

            library = ctypes.CDLL(espeakng_loader.get_library_path())
            data = espeakng_loader.get_data_path().encode()
        except (ImportError, OSError, RuntimeError):
            return None
        if library.espeak_Initialize(_SYNCHRONOUS, 0, data, _NEVER_EXIT) != RATE:
            return None
        library.espeak_SetSynthCallback(self._heard)
        library.espeak_SetParameter(_RATE, _WORDS_A_MINUTE, 0)
        return library

    def _hear(self, samples: int | None, count: int, _events: int | None) -> int:
        if samples:
            self._samples += ctypes.string_at(samples, 2 * count)
        return 0
