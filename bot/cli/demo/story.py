"""The demo's story: who says and does what, in order. Data only; the player knows how."""

from dataclasses import dataclass, field
from typing import TypeAlias

from bot.cli.local.platforms import OWNER


@dataclass(frozen=True, slots=True)
class Opens:
    """The owner asks for something, without a rubric."""

    who: str
    title: str
    brief: str
    category: str


@dataclass(frozen=True, slots=True)
class Tells:
    """The narrator, to the onlooker."""

    text: str


@dataclass(frozen=True, slots=True)
class Approves:
    """The owner approves the rubric, edited."""

    who: str
    rubric: str


@dataclass(frozen=True, slots=True)
class Replies:
    """A reply in the thread."""

    who: str
    text: str
    label: str = ""
    """What later steps call it."""


@dataclass(frozen=True, slots=True)
class Edits:
    who: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Withdraws:
    who: str
    label: str


@dataclass(frozen=True, slots=True)
class Votes:
    who: str
    label: str
    value: int


@dataclass(frozen=True, slots=True)
class Confirms:
    who: str
    label: str


@dataclass(frozen=True, slots=True)
class Reopens:
    who: str
    label: str


@dataclass(frozen=True, slots=True)
class Scores:
    """Files a scorecard: what is not in `met` is not met."""

    who: str
    met: tuple[int, ...]
    notes: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Revises:
    """Presses “Revise now”."""

    who: str


@dataclass(frozen=True, slots=True)
class Accepts:
    who: str


Step: TypeAlias = (
    Opens | Tells | Approves | Replies | Edits | Withdraws | Votes | Confirms | Reopens | Scores | Revises | Accepts
)

STORY: tuple[Step, ...] = (
    Tells("Ada runs the volunteers of a harbour museum. She asks for a text, and leaves the rubric to the agent."),
    Opens(
        OWNER,
        "Welcome guide for new volunteers",
        "Write a welcome guide for new volunteers at the harbour museum. The meeting place is the north gate. The "
        "first day starts on Saturday 14 March at 9:30. Volunteers bring sturdy shoes, a rain jacket and lunch. When "
        "somebody is ill, they call Marta at 555 0142. In the morning, volunteers greet the guests at the pier.",
        "Writing",
    ),
    Tells("A rubric is only a proposal until its owner approves it. No draft is written before."),
    Approves(
        OWNER,
        "Names the meeting place\n"
        "Says when the first day starts\n"
        "Says what volunteers bring\n"
        "Says whom to call when somebody is ill\n"
        "Says what volunteers do in the morning\n"
        "Says which tram stops nearby",
    ),
    Tells("Two experts reply in the thread, as they would to a colleague."),
    Replies("Ben", "mention tram 4, which stops at the north gate", "tram"),
    Replies("Ben", "// Cleo, was it tram 4 or tram 6? I never take it."),
    Replies("Cleo", "change 9:30 to 9:00", "time"),
    Edits("Cleo", "time", "change 9:30 to 9:15"),
    Replies("Cleo", "mention the lighthouse", "lighthouse"),
    Withdraws("Cleo", "lighthouse"),
    Tells("Now they contradict each other. Votes say what people think; the owner's word decides."),
    Replies("Ben", "It is too long.", "shorter"),
    Replies("Cleo", "It is too short: expand the welcome.", "longer"),
    Votes("Ben", "longer", -1),
    Votes(OWNER, "longer", 1),
    Tells("Each scores alone; the tally appears when both have filed. On criterion 5 they differ."),
    Scores("Ben", met=(1, 2, 4, 5), notes={6: "Tram 4 stops at the north gate."}),
    Scores("Cleo", met=(1, 2, 4), notes={3: "Sturdy shoes, a rain jacket, lunch."}),
    Revises("Ben"),
    Tells("An item counts as applied only if an edit that names it changed the text. Its author has the last word."),
    Confirms("Ben", "tram"),
    Confirms("Ben", "shorter"),
    Tells("Marks belong to the draft that they were filed on, so both score again. Cleo still misses one thing."),
    Scores("Ben", met=(1, 2, 3, 4, 5, 6)),
    Scores("Cleo", met=(1, 2, 3, 4, 6)),
    Reopens("Cleo", "time"),
    Edits("Cleo", "time", "change 9:15 to 9:00"),
    Tells("“Expand the welcome” was more than the rules of the practice agent understand. Cleo says what she means."),
    Edits("Cleo", "longer", "mention the mug of tea that waits at the pier"),
    Revises("Cleo"),
    Confirms("Cleo", "time"),
    Confirms("Cleo", "longer"),
    Tells("The last draft is scored, too: what it meets more than the first one is what the feedback was worth."),
    Scores("Ben", met=(1, 2, 3, 4, 5, 6)),
    Scores("Cleo", met=(1, 2, 3, 4, 5, 6)),
    Accepts(OWNER),
)
