"""The local Slack as the page shows and uses it.

manifest   what the app's manifest says people may type and choose
showing    what a persona sees, as JSON
acting     what they do, by the persona's methods
inspecting what the bot sent
workspace  all of it, as the page asks for it
"""
