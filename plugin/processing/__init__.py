"""The Processing provider and its algorithms, one a file."""
