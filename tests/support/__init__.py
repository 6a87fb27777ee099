"""Programs and stages that several kinds of tests use."""
