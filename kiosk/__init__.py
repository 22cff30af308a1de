"""The touch application, in Qt Quick."""
