"""The signed code on a receipt, and what it takes to believe it (`docs/decisions/0027`)."""
