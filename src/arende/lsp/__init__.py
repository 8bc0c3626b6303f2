"""The language server: findings, fixes and explanations in the editor, while an ärende is written."""
