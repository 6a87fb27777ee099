"""What must hold of everything: layers, lock files, recorded schemas; fakes against the real thing."""
