"""What one said of a headset: it may be pulled out, and the kiosk is not told."""

import pytest

from kiosk.profiles import Profile
from kiosk.session import IDLE_MS, Overlay
from tests.kiosk.conftest import Opener


@pytest.mark.parametrize("private", [False, True])
def test_a_headset_that_was_spoken_of_may_be_gone_once_nobody_answers(
    open_kiosk: Opener, *, private: bool
) -> None:
    site = open_kiosk(profile=Profile(private_sound=private))
    site.enter()
    if not private:
        site.presence.speech.switchHeadset()
    assert site.presence.speech.manner.headset
    shell = site.kiosk.shell
    site.clock.advance(IDLE_MS / 1000)
    shell.tick()
    assert shell.session.overlay is Overlay.IDLE
    shell.stay()
    assert site.presence.speech.manner.headset is private  # what is wired so stays so
