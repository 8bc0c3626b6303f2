"""What an ärende and a profile are: frozen values that open no files."""
