"""Procedure: what an organ's rules and the law make of a meeting, as pure functions on models."""
