"""What a person may claim, and under which rules: with reasons, sources and what is missing.

Nothing here decides. A finding says what the texts say of the facts that are known; a named
person of the competent body takes the decision.
"""
