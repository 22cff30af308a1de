"""The exchange as a conversation: it says what to ask, and is told what came back.

A conversation does no I/O of its own. Whoever carries it (`carry` over a real transport, a
simulation over an imagined one) sends each `Call` and hands back the `Reply`, or throws in the
`Trouble` for which there is none. No transaction is open while a conversation waits.
"""

from collections.abc import Generator
from typing import TypeVar

from sync.errors import Trouble
from sync.transport import Call, Reply, Transport

_T = TypeVar("_T")

Talk = Generator[Call, Reply, _T]


def carry(talk: Talk[_T], transport: Transport) -> _T:
    """Carry a conversation to its end, and return what it came to.

    Raises:
        CallsStopped: no answer is wanted any more; what was kept until then stays.
    """
    try:
        call = next(talk)
        while True:
            try:
                reply = transport.send(call)
            except Trouble as trouble:
                call = talk.throw(trouble)
            else:
                call = talk.send(reply)
    except StopIteration as end:
        result: _T = end.value
        return result
    finally:
        talk.close()
