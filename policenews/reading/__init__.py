"""Reading: whatever an article arrives as becomes one Document."""
