"""What places are called from which acts come."""

from sync.wire.messages import Wire
from sync.wire.scalars import Line


class Whereabouts(Wire):
    """A site, with its structure: keys, as acts carry them, and names, as people read them."""

    site: Line
    name: Line
    structure: Line
    structure_name: Line
