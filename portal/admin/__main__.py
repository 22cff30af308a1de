"""`python -m portal.admin`."""

import sys

from portal.admin.command_line import main

if __name__ == "__main__":
    sys.exit(main())
