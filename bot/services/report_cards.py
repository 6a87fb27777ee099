"""The report as cards: for one person alone, or posted in a channel with charts, because somebody asked for that."""

from dataclasses import dataclass, replace

from bot.cards.elements import Card, Picture
from bot.cards.overviews import Shown, posted_report_card, report_card, with_posting
from bot.domain.conversation import Workspace, WorkspaceId
from bot.measure.charts import charts, png
from bot.measure.report import Report
from bot.measure.tables import Table, report_tables, sentence_of
from bot.services.desk import Origin
from bot.services.ports import Clock, Delivery, DeliveryKind, Store
from bot.services.report_filters import Asked, asked_in, subject_of
from bot.services.reports import Reports

NONE_FITS = "No task fits all of that. `/redraft report` alone shows every task."
STILL_SCORED = "Here, drafts that people are still scoring have no score."
NOTHING_ASKED = Asked()


@dataclass(frozen=True, slots=True)
class ReportCards:
    store: Store
    clock: Clock
    reports: Reports

    def alone(self, workspace_id: WorkspaceId, asked: Asked) -> Card:
        """For whoever asked, with a way to have it posted. Raises: UnknownChoice, InvalidInput, NotFound."""
        found = self._found(workspace_id, asked)
        if not found.total.tasks:
            return _nothing(found, asked)
        card = report_card(_told(found), map(shown, report_tables(found, whole_only=True)))
        return with_posting(card, subject_of(asked))

    def for_all(self, workspace_id: WorkspaceId, filters: str) -> Card:
        """For a channel, with charts; the filters as somebody could type them. Raises: as `alone`."""
        asked = asked_in(filters)
        found = self._found(workspace_id, asked)
        if not found.total.tasks:
            return _nothing(found, asked)
        pictures = [Picture(f"{chart.name}.png", png(chart), chart.words) for chart in charts(found)]
        return posted_report_card(_told(found), filters, pictures, shown(report_tables(found)[0]))

    def post(self, asked: Asked, workspace: Workspace, channel_id: str, origin: Origin) -> None:
        """Post it in a channel, as it is when it is posted. Raises: as `alone`; nothing is posted then."""
        self.reports.filter(asked, workspace.id)
        now = self.clock.now()
        with self.store.writing() as uow:
            if origin.event_key and not uow.inbox.claim(origin.event_key, now):
                return
            conversation = uow.people.conversation(workspace, channel_id, None)
            report = Delivery(workspace.id, None, conversation.id, DeliveryKind.REPORT, asked.text, due_at=now)
            uow.deliveries.add(report)

    def _found(self, workspace_id: WorkspaceId, asked: Asked) -> Report:
        wanted = self.reports.filter(asked, workspace_id)
        # Else whoever asks before and after somebody files would know their marks.
        return self.reports.report(replace(wanted, settled=True))


def _told(found: Report) -> str:
    return f"{sentence_of(found)} {STILL_SCORED}"


def _nothing(found: Report, asked: Asked) -> Card:
    return report_card(sentence_of(found) if asked == NOTHING_ASKED else NONE_FITS, ())


def shown(table: Table) -> Shown:
    """A table of measures as a card has it."""
    return Shown(table.caption, table.header, table.rows, table.note)
