"""Discord's limits and numbers, as far as the renderer goes by them."""

from enum import IntEnum

TEXT_IN_MESSAGE = 4_000
"""Characters in all texts of one message."""
COMPONENTS_IN_MESSAGE = 40
"""Nested ones count."""
FILES_IN_MESSAGE = 10
DESCRIPTION = 1_024
"""Of a picture."""
BUTTONS_IN_ROW = 5
BUTTON_LABEL = 80
OPTION_LABEL = 100
PLACEHOLDER = 150
MODAL_ITEMS = 5
MODAL_TITLE = 45
LABEL = 45
LABEL_DESCRIPTION = 100
INPUT_TEXT = 4_000
CHOSEN_USERS = 25
UPLOADS = 10
FILE_NAME = 255
CUSTOM_ID = 100
TAGS_IN_FORUM = 20
TAGS_ON_POST = 5
TAG_NAME = 20


class Kind(IntEnum):
    """Discord's numbers for components."""

    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    TEXT_DISPLAY = 10
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
