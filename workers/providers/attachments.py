"""Which files each vendor's model takes as they are, and how they are written into a request."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.files import File, MediaType
from workers.llm import Attachment

_IMAGES = frozenset({MediaType.PNG, MediaType.JPEG, MediaType.GIF, MediaType.WEBP})
_UNLIMITED = 1 << 62


@dataclass(frozen=True, slots=True)
class Takes:
    """What may be attached."""

    images: frozenset[MediaType] = frozenset()
    image_max_bytes: int = _UNLIMITED
    pdf_pages: int = 0
    """Of all PDFs of a request together; 0: it takes none."""

    def of(self, files: Sequence[File]) -> frozenset[File]:
        """Those that may be attached, in the order given as far as the pages go."""
        taken: set[File] = set()
        pages = self.pdf_pages
        for file in files:
            if file.media_type is MediaType.PDF and file.pages and file.pages <= pages:
                pages -= file.pages
                taken.add(file)
            elif file.media_type in self.images and file.size <= self.image_max_bytes:
                taken.add(file)
        return frozenset(taken)


NOTHING = Takes()
CLAUDE = Takes(_IMAGES, image_max_bytes=3_900_000, pdf_pages=100)
"""Anthropic: 100 pages and 32 MB a request; 5 MiB a picture in base64 (platform.claude.com, PDF support, vision)."""
GPT = Takes(_IMAGES, pdf_pages=_UNLIMITED)
"""OpenAI: 50 MB a request, which our own limit keeps to."""
GEMINI = Takes(frozenset({MediaType.PNG, MediaType.JPEG, MediaType.WEBP}))
"""Its compatible endpoint takes pictures; it documents no PDFs, and Gemini reads no GIF."""
LOCAL_IMAGES = Takes(frozenset({MediaType.PNG, MediaType.JPEG}))
"""What both llama.cpp and Ollama read."""


def in_base64(attachment: Attachment) -> str:
    return base64.b64encode(attachment.content).decode("ascii")


def data_url(attachment: Attachment) -> str:
    return f"data:{attachment.media_type};base64,{in_base64(attachment)}"
