"""What a case can answer, as a sentence names it: ”en motion”, ”motionen”."""

from arende.model.request import Request

_NEUTER_ENDINGS = ("förslag", "initiativ")


def with_article(kind: Request) -> str:
    """”en motion”, ”ett medborgarförslag”."""
    return f"{'ett' if kind.value.endswith(_NEUTER_ENDINGS) else 'en'} {kind.value}"


def definite(kind: Request) -> str:
    """”motionen”, ”medborgarförslaget”."""
    return f"{kind.value}{'et' if kind.value.endswith(_NEUTER_ENDINGS) else 'en'}"
