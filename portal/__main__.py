"""`python -m portal`: run the portal.

Nothing else stands here: each process that is started beside it reads this file first.
"""

if __name__ == "__main__":
    import sys

    from portal.serving import main

    sys.exit(main())
