"""Files to values: cases, profiles, images and the files they name."""
