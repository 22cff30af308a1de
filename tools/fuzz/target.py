"""`python -m tools.fuzz.target NAME CORPUS…`: one target under atheris, which never returns."""

import sys

import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

with atheris.instrument_imports(
    include=["domain", "resources", "sync", "portal", "store", "tools.fuzz"]
):
    from tools.fuzz.targets import TARGETS

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
