"""A report of hazard zones for people who decide: what it says, and how its pages are laid out."""
