"""Keeps the programs of redraft running on one machine: starts them, brings back what dies, ends them in good order.

backoff     how long a program that died waits before it is started again
part        one program: its process, what it says, how it ends
supervisor  all of them
lifeline    the other end: a process that leaves when its supervisor is gone

It knows no program of redraft's: `bot/cli/parts.py` lists them.
"""

from bot.supervision.backoff import BackOff
from bot.supervision.part import Part, PartState, PartStatus
from bot.supervision.supervisor import Supervisor

__all__ = ["BackOff", "Part", "PartState", "PartStatus", "Supervisor"]
