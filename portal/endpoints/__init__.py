"""What devices may ask of the portal: a module for each matter, with its `router`."""
