"""Tests: unit, contract, integration, e2e; bench measures, fakes stand in, builders make values."""
