"""The few Qt pieces that both applications need."""
