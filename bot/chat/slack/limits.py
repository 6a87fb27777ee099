"""Slack's limits, as far as the renderer goes by them."""

BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
SECTION_TEXT = 3_000
FIELDS = 10
HEADER_TEXT = 150
BUTTON_TEXT = 75
MARKDOWN_IN_MESSAGE = 12_000
CONTEXT_TEXT = 3_000
TABLE_ROWS = 100
TABLE_TEXT = 10_000
"""Characters in all cells of the tables of one message."""
OPTION_TEXT = 75
PLACEHOLDER = 150
LABEL = 2_000
HINT = 2_000
INPUT_TEXT = 3_000
CONFIRM_TEXT = 300
VIEW_TITLE = 24
MESSAGE_TEXT = 4_000
"""What `chat.update` takes; `chat.postMessage` takes more, and cuts it."""
FILES_IN_INPUT = 10
ALT_TEXT = 1_000
"""Of a picture that is uploaded."""
