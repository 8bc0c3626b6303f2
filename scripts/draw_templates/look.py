"""How each template looks: organisation, type, colour and measures, as data."""

from dataclasses import dataclass
from enum import Enum


class Placement(Enum):
    """Where the header's parts stand."""

    BESIDE = "mark and organisation to the left, paper to the right"
    BANNER = "organisation to the left over a heavy rule, mark to the right"
    CENTRED = "mark over organisation, in the middle"


class Mark(Enum):
    """The mark of an invented municipality."""

    SHORE = "a sun over fields and water"
    LEAF = "a birch leaf"
    MILL = "a mill's wings"


@dataclass(frozen=True)
class Colours:
    """Colours as RRGGBB. Text colours hold 4.5:1 against white (WCAG 2.1 AA)."""

    accent: str
    second: str
    tint: str
    rule: str
    muted: str


@dataclass(frozen=True)
class Type:
    """Fonts that Windows has and whose metric twins LibreOffice has; sizes in half-points."""

    heading: str
    body: str
    body_size: int
    title_size: int
    part_size: int
    section_size: int
    small_size: int
    line: int


@dataclass(frozen=True)
class Page:
    """Margins in millimetres on A4; the header hangs out to *hang* from both page edges."""

    top: float
    bottom: float
    left: float
    right: float
    hang: float
    header: float
    footer: float

    @property
    def text_width(self) -> float:
        """The width of the text in millimetres."""
        return 210 - self.left - self.right


@dataclass(frozen=True)
class Look:
    """One graphic profile."""

    organisation: str
    contact: tuple[str, ...]
    placement: Placement
    mark: Mark
    mark_description: str
    colours: Colours
    type: Type
    page: Page
    label_width: float
    signature_columns: int
    number_form: tuple[str, str, str]
    dnr_in_title: bool = False
    shaded_labels: bool = False
    table_rules: bool = True


STRANDÅKER = Look(
    organisation="Strandåkers kommun",
    contact=(
        "Besöksadress: Hamntorget 1, Strandåker · Postadress: Strandåkers kommun, 999 01 Strandåker",
        "Telefon: 0980-31 92 00 · kommun@strandaker.example · www.strandaker.example",
    ),
    placement=Placement.BESIDE,
    mark=Mark.SHORE,
    mark_description="Strandåkers kommuns märke: en sol över åker och vatten",
    colours=Colours(accent="1B4965", second="C9822B", tint="EAF1F5", rule="B9CAD4", muted="52616B"),
    type=Type("Calibri", "Calibri", 24, 44, 31, 26, 18, 264),
    page=Page(top=27, bottom=25, left=48, right=37, hang=20, header=12, footer=11),
    label_width=36,
    signature_columns=2,
    number_form=("Sida ", " (", ")"),
)

BJÖRKHAMRA = Look(
    organisation="Björkhamra kommun",
    contact=(
        "Björkhamra kommun, 999 02 Björkhamra",
        "0980-31 92 10 · kontakt@bjorkhamra.example · www.bjorkhamra.example",
    ),
    placement=Placement.BANNER,
    mark=Mark.LEAF,
    mark_description="Björkhamra kommuns märke: ett björklöv",
    colours=Colours(accent="2F5D3A", second="7BA05B", tint="EDF3EA", rule="B7C9B1", muted="545F55"),
    type=Type("Calibri", "Cambria", 23, 40, 30, 26, 17, 269),
    page=Page(top=27, bottom=25, left=43, right=41, hang=22, header=13, footer=12),
    label_width=48,
    signature_columns=2,
    number_form=("", " (", ")"),
    shaded_labels=True,
)

KVARNVIKEN = Look(
    organisation="Kvarnvikens kommun",
    contact=("Kvarnvikens kommun · 999 03 Kvarnviken · 0980-31 92 20 · www.kvarnviken.example",),
    placement=Placement.CENTRED,
    mark=Mark.MILL,
    mark_description="Kvarnvikens kommuns märke: fyra kvarnvingar",
    colours=Colours(accent="6B1F2A", second="A9742F", tint="F6EFEA", rule="D3C3B8", muted="5E5450"),
    type=Type("Arial", "Arial", 22, 36, 27, 23, 16, 278),
    page=Page(top=27, bottom=28, left=45, right=41, hang=25, header=12, footer=12),
    label_width=38,
    signature_columns=1,
    number_form=("", " (", ")"),
    dnr_in_title=True,
    table_rules=False,
)
