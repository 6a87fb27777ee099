"""The sandbox in a browser: one page on this machine that shows the local Slack and the local Discord, and uses them.

page       the server: static files, what a persona sees as it changes, what they do
guard      who may ask it: this machine, this page
workspace  what the page asks of a workspace, whichever platform it is like
slack      the local Slack as the page shows and uses it
discord    the local Discord, in the same way
static     the page itself: plain modules and style sheets, as the browser gets them

It is a person's hands and eyes and nothing else: whatever is done goes through the personas of the sandboxes.
"""

from bot.sandbox.web.page import SandboxPage

__all__ = ["SandboxPage"]
