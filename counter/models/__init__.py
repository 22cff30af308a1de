"""What tables show: Qt models over values of the domain, never over rows of a database."""
