"""The REST API of the local Discord, version 10: which routes there are, and how a request finds its own.

Coverage; whatever is not in this table answers 404.

    DELETE /applications/{application}/commands/{command}                        supported
    DELETE /applications/{application}/guilds/{guild}/commands/{command}         supported
    DELETE /channels/{channel}                                                   supported
    DELETE /channels/{channel}/messages/{message}                                supported
    DELETE /channels/{channel}/messages/{message}/reactions/{emoji}/@me          supported
    DELETE /channels/{channel}/messages/{message}/reactions/{emoji}/{user}       supported
    DELETE /channels/{channel}/thread-members/{user}                             supported
    DELETE /webhooks/{application}/{token}/messages/{message}                    supported
    GET /applications/@me                                                        partial: owned by itself
    GET /applications/{application}/commands                                     supported
    GET /applications/{application}/commands/{command}                           supported
    GET /applications/{application}/guilds/{guild}/commands                      supported
    GET /applications/{application}/guilds/{guild}/commands/{command}            supported
    GET /channels/{channel}                                                      supported
    GET /channels/{channel}/messages                                             supported
    GET /channels/{channel}/messages/{message}                                   supported
    GET /channels/{channel}/messages/{message}/reactions/{emoji}                 partial: no bursts
    GET /channels/{channel}/thread-members                                       partial: one page
    GET /channels/{channel}/threads/archived/public                              supported
    GET /gateway                                                                 supported
    GET /gateway/bot                                                             supported
    GET /guilds/{guild}                                                          partial: no pictures
    GET /guilds/{guild}/channels                                                 supported
    GET /guilds/{guild}/members                                                  supported
    GET /guilds/{guild}/members/{user}                                           supported
    GET /guilds/{guild}/roles                                                    supported
    GET /guilds/{guild}/threads/active                                           supported
    GET /oauth2/applications/@me                                                 partial: owned by itself
    GET /users/@me                                                               supported
    GET /users/@me/guilds                                                        partial: one page
    GET /users/{user}                                                            supported
    GET /webhooks/{application}/{token}/messages/{message}                       supported
    PATCH /applications/{application}/commands/{command}                         supported
    PATCH /applications/{application}/guilds/{guild}/commands/{command}          supported
    PATCH /channels/{channel}                                                    partial: no overwrites
    PATCH /channels/{channel}/messages/{message}                                 partial: pings nobody
    PATCH /webhooks/{application}/{token}/messages/{message}                     supported
    POST /applications/{application}/commands                                    supported
    POST /applications/{application}/guilds/{guild}/commands                     supported
    POST /channels/{channel}/messages                                            partial: no polls
    POST /channels/{channel}/messages/{message}/threads                          supported
    POST /channels/{channel}/threads                                             supported
    POST /channels/{channel}/typing                                              partial: nobody sees it
    POST /interactions/{interaction}/{token}/callback                            partial: no activities
    POST /users/@me/channels                                                     supported
    POST /webhooks/{application}/{token}                                         partial: interactions only
    PUT /applications/{application}/commands                                     supported
    PUT /applications/{application}/guilds/{guild}/commands                      supported
    PUT /channels/{channel}/messages/{message}/reactions/{emoji}/@me             supported
    PUT /channels/{channel}/thread-members/{user}                                supported

A message has no stickers and forwards nothing, a channel's overwrites are set in the world alone. It computes no embeds
of links, and knows no overwrites of threads, no slow mode and no verification levels.
"""

from http import HTTPStatus

from bot.sandbox.discord import routes_interactions, routes_messages, routes_places
from bot.sandbox.discord.routing import CREATED, ROUTES, Api, RefusedError
from bot.sandbox.discord.world import Request

__all__ = ["MODULES", "answer", "find"]

MODULES = (routes_interactions, routes_messages, routes_places)
"""Where the routes are; importing them registers them."""


def find(request: Request) -> bool:
    """Whether there is such a route; the request then says which one, and with which parts."""
    parts = request.path.strip("/").split("/")
    best: tuple[int, str, dict[str, str]] | None = None
    for name in ROUTES:
        method, _, path = name.partition(" ")
        wanted = path.strip("/").split("/")
        if method != request.method or len(wanted) != len(parts):
            continue
        params = {want[1:-1]: part for want, part in zip(wanted, parts, strict=True) if want.startswith("{")}
        fixed = [want == part for want, part in zip(wanted, parts, strict=True) if not want.startswith("{")]
        if all(fixed) and (best is None or len(fixed) > best[0]):
            best = len(fixed), name, params
    if best is None:
        return False
    _, request.route, request.params = best
    return True


def _nowhere(api: Api, request: Request) -> None:  # noqa: ARG001 - as a route
    raise RefusedError(404, 0, "404: Not Found")


def answer(api: Api, request: Request) -> None:
    """Carry it out; the status and the answer are in the request then."""
    try:
        request.answer = ROUTES.get(request.route, _nowhere)(api, request)
    except RefusedError as refused:
        request.status, request.answer = refused.status, refused.answer
        return
    if request.answer is None:
        request.status = HTTPStatus.NO_CONTENT
    else:
        request.status = HTTPStatus.CREATED if request.route in CREATED else HTTPStatus.OK
