"""The questionnaire as a dense form: one editor a kind of question, for the keyboard first."""
