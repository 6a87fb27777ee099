"""The Home tab: what waits for this person, their tasks, how they are doing; settings, for whoever runs the place."""

from slack_sdk import WebClient

from bot.bootstrap import App
from bot.chat.slack.render import home
from handlers.slack.answers import card_for
from handlers.slack.commands import link_to
from handlers.slack.inbound import Inbound, Payload, team_of


def opened(app: App, inbound: Inbound, body: Payload, client: WebClient) -> None:
    """Somebody looks at the tab; it is made anew each time."""
    event = body["event"]
    if event.get("tab", "home") != "home":
        return
    try:
        who = inbound.who(team_of(body), str(event["user"]))
        is_admin = inbound.is_admin(client, team_of(body), str(event["user"]))
        card = app.asking.mine(who.workspace, who.person.id, link_to, is_admin=is_admin)
    except Exception as error:  # noqa: BLE001 - the funnel
        card = card_for(error)
    client.views_publish(user_id=str(event["user"]), view=home(card))
