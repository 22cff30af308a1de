"""Carries acts between a device's store and the portal. Knows no Qt."""
