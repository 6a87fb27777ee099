"""The local Discord as the page shows and uses it.

showing    what a persona sees, as JSON
acting     what they do, by the persona's methods
inspecting what the bot sent
workspace  all of it, as the page asks for it
"""
