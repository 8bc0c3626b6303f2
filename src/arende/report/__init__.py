"""Findings to human, JSON, GitHub and SARIF."""
