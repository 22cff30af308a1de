"""Packs: signed, versioned sets of data files. `docs/packs.md` describes the format."""
