"""What QML sees: typed objects with read-only properties, and verbs as slots."""
