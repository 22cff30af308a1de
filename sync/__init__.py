"""Carries acts between this device and the portal."""
