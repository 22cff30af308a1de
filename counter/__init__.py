"""The desk application, in Qt Widgets."""
