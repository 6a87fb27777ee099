"""Our own Valkey server under the data directory, for when REDIS_URL is unset.

binary      which server program this machine has
home        where its files, its socket and its locks are
process     one server process: command line, answers, end
supervisor  start or join, bring back, stop, status

Nothing here is an in-memory stand-in: without a real server program the answer is `NoQueueServer`.
"""

from bot.valkey.binary import Server, find_server
from bot.valkey.supervisor import EmbeddedServer, Running, ServerStatus, join, status, stop

__all__ = ["EmbeddedServer", "Running", "Server", "ServerStatus", "find_server", "join", "status", "stop"]
