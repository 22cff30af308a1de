"""The central portal: the reference for whoever integrates with the devices."""
