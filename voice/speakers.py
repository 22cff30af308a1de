"""Where samples become sound: ALSA on Linux, the Windows sound system; nowhere else.

On Linux the device named `default` is used, which is what the machine's administrator makes it:
a sound card, or a sound server.
"""

import ctypes
import sys
from threading import Event

from voice.sound import RATE, Unsaid

_SAMPLE = 2  # bytes

if sys.platform == "win32":
    import io
    import wave

    # Source: PlaySound in mmsystem.h. Unlike `winsound`, it plays from memory without waiting.
    _FROM_MEMORY, _AT_ONCE, _NO_CHIME = 0x0004, 0x0001, 0x0002

    class Speaker:
        """The default output of Windows."""

        def open(self) -> None:
            """Nothing is held open."""

        def play(self, samples: bytes, cut: Event) -> None:
            """Play until the end, or until cut.

            Raises:
                Unsaid: there is no speaker.
            """
            file = io.BytesIO()
            with wave.open(file, "wb") as sound:
                sound.setnchannels(1)
                sound.setsampwidth(_SAMPLE)
                sound.setframerate(RATE)
                sound.writeframes(samples)
            held, how = file.getvalue(), _FROM_MEMORY | _AT_ONCE | _NO_CHIME
            play = ctypes.windll.winmm.PlaySoundW
            if not play(held, None, how):
                raise Unsaid("device")
            cut.wait(len(samples) / _SAMPLE / RATE)
            play(None, None, 0)

else:
    # Source: alsa/pcm.h.
    _PLAYBACK, _LITTLE_ENDIAN_16, _INTERLEAVED, _RESAMPLED = 0, 2, 3, 1
    _AHEAD_US = 50_000  # so much is in the device's buffer; a server may not forget it when cut
    _PIECE = RATE // 100  # samples: a cut is noticed within 10 ms

    class Speaker:
        """ALSA's device `default`. It is opened for the first sound, and kept."""

        def __init__(self) -> None:
            self._pcm: ctypes.c_void_p | None = None
            try:
                self._alsa: ctypes.CDLL | None = ctypes.CDLL("libasound.so.2")
            except OSError:
                self._alsa = None
            else:
                self._alsa.snd_pcm_writei.restype = ctypes.c_long

        def open(self) -> None:
            """Make it ready.

            Raises:
                Unsaid: there is no speaker.
            """
            if self._pcm is not None:
                return
            alsa, pcm = self._alsa, ctypes.c_void_p()
            if alsa is None or alsa.snd_pcm_open(ctypes.byref(pcm), b"default", _PLAYBACK, 0) < 0:
                raise Unsaid("device")
            shape = (_LITTLE_ENDIAN_16, _INTERLEAVED, 1, RATE, _RESAMPLED, _AHEAD_US)
            if alsa.snd_pcm_set_params(pcm, *shape) < 0:
                alsa.snd_pcm_close(pcm)
                raise Unsaid("device")
            self._pcm = pcm

        def play(self, samples: bytes, cut: Event) -> None:
            """Play until the end, or until cut.

            Raises:
                Unsaid: the speaker is gone.
            """
            alsa, pcm = self._alsa, self._pcm
            if alsa is None or pcm is None:
                raise Unsaid("device")
            alsa.snd_pcm_prepare(pcm)
            for at in range(0, len(samples), _PIECE * _SAMPLE):
                if cut.is_set():
                    alsa.snd_pcm_drop(pcm)
                    return
                self._write(alsa, pcm, samples[at : at + _PIECE * _SAMPLE])
            alsa.snd_pcm_drain(pcm)

        def _write(self, alsa: ctypes.CDLL, pcm: ctypes.c_void_p, piece: bytes) -> None:
            while piece:
                count = len(piece) // _SAMPLE
                done = alsa.snd_pcm_writei(pcm, piece, ctypes.c_ulong(count))
                if done < 0:  # it was late, or slept; -ENODEV is for good
                    done = 0 if alsa.snd_pcm_recover(pcm, ctypes.c_int(done), 1) == 0 else -1
                if done < 0:
                    alsa.snd_pcm_close(pcm)
                    self._pcm = None
                    raise Unsaid("device")
                piece = piece[done * _SAMPLE :]
