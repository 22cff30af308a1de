"""Identity documents: their machine-readable zone, and until when they are good for what."""
