"""What each paper says: the names a template may use."""
