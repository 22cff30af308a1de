"""Receipts on paper: A4 by the system's printer, or 80 mm by a receipt printer (ESC/POS).

A printer is asked on a thread of its own and for a limited time. What it cannot print is not
lost: the receipt stays on the screen, to be photographed, and its reference is known at the desk.
"""
