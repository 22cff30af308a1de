"""`--smoke`: everything that a build may have left behind, tried once. See `qtkit.smoke`."""

import os

from PySide6.QtWidgets import QApplication

from counter.desk import LANGUAGE, load_content
from counter.forms.interview_form import InterviewForm
from counter.look import dress, icon
from counter.windows.sign_in import SignInPage
from counter.windows.window import Window
from domain.acts import Mode
from qtkit.language import Language
from qtkit.smoke import SmokeFailed, Trial, exchange_one_act, load_resources, switch_languages

_SIZE = 16  # pixels


def try_all(trial: Trial) -> None:
    """Try everything, without a screen.

    Raises:
        Exception: whatever it is, the build is not good.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["premier-pas-counter"])
    load_resources([LANGUAGE])
    switch_languages(Language("counter", application), [LANGUAGE])
    dress(application)
    window = Window()
    window.show_page(SignInPage())
    window.show()
    application.processEvents()
    content = load_content()
    form = InterviewForm(content)
    window.show_page(form)
    if form.grab().isNull() or icon("synced").pixmap(_SIZE).isNull():
        raise SmokeFailed("pictures are not drawn")
    exchange_one_act(trial, Mode.COUNTER)
    window.close()
