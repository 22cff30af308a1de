"""Orientation: what the rules recommend, why, who decides, and what is still to be asked.

The rules are data (`resources/rules`): decision tables in two layers, evaluated by zen-engine.
They give a *préconisation*; a person of the competent body makes the *décision*.
"""
