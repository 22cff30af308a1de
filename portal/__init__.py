"""The reference portal: keeps what devices send, and gives each site one feed."""
