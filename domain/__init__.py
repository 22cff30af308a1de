"""The rules of Premier Pas: questionnaire, interview, acts and their fold.

Nothing here reads a file, a clock, a screen or a database: everything is passed in,
so that every rule can be tested by calling it.
"""
