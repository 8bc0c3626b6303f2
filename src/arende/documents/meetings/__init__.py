"""The papers of a sammanträde: what each says, and the names its template may use."""
