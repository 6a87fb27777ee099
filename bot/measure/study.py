"""The published figures of the study that redraft builds on, to stand beside ours.

UpBench / Human+Agent Productivity Index (arXiv 2511.12306, November 2025): 322 fixed-price jobs; complete = every
criterion met, as ours is; solo = the agent alone, then one and two turns of an expert's feedback.
"""

from dataclasses import dataclass

SOURCE = "UpBench / Human+Agent Productivity Index, arXiv 2511.12306 (November 2025)"


@dataclass(frozen=True, slots=True)
class StudyAgent:
    """One agent on all jobs of the study."""

    agent: str
    n: int
    solo: int
    """Jobs complete without feedback."""
    one_turn: int
    """Jobs complete after one turn of feedback."""
    two_turns: int | None
    """Jobs complete after two turns; None where the study only predicts it."""
    two_turns_predicted: float | None
    """The share that the study predicts."""

    @property
    def difference(self) -> float:
        """One turn minus solo, as a share of n."""
        return (self.one_turn - self.solo) / self.n

    @property
    def relative(self) -> float:
        """The difference as a share of solo."""
        return (self.one_turn - self.solo) / self.solo

    @property
    def rescue(self) -> float:
        """Of the jobs incomplete solo, the share complete after one turn; follows from the counts if none was lost."""
        return (self.one_turn - self.solo) / (self.n - self.solo)


@dataclass(frozen=True, slots=True)
class StudyCategory:
    """One agent on one category of jobs; the study published the shares only, without n."""

    agent: str
    category: str
    solo: float
    one_turn: float | None
    """None where only the solo share is public."""


STUDY: tuple[StudyAgent, ...] = (
    StudyAgent("Claude Sonnet 4", 322, 128, 165, 180, None),
    StudyAgent("Gemini 2.5 Pro", 322, 64, 104, None, 0.411),
    StudyAgent("GPT-5", 322, 63, 108, None, 0.423),
)

STUDY_CATEGORIES: tuple[StudyCategory, ...] = (
    StudyCategory("Claude Sonnet 4", "Data Science & Analytics", 0.64, 0.93),
    StudyCategory("Claude Sonnet 4", "Web, Mobile & Software Dev", 0.68, None),
    StudyCategory("GPT-5", "Engineering & Architecture", 0.30, 0.50),
    StudyCategory("Gemini 2.5 Pro", "Sales & Marketing", 0.17, 0.31),
)
