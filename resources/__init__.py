"""What the programs show and follow: questionnaires, texts, reference data, fonts, look."""
