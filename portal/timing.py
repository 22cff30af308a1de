"""How long the portal needed for an answer: so that a device can tell a slow link from a slow us.

The header is the one of the W3C (Server Timing). What it says is nothing to rely on.
"""

import time

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Send


def timed(send: Send) -> Send:
    """Begin to count; `send` with the time until the answer began among its headers."""
    start = time.monotonic()

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            milliseconds = (time.monotonic() - start) * 1000
            MutableHeaders(scope=message)["Server-Timing"] = f"portal;dur={milliseconds:.0f}"
        await send(message)

    return sent
