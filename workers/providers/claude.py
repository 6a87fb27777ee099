"""Claude, by Anthropic's Messages."""

from typing import Literal

from anthropic import AsyncAnthropic, DefaultAsyncHttpxClient, omit, transform_schema
from anthropic.types import (
    Base64ImageSourceParam,
    Base64PDFSourceParam,
    DocumentBlockParam,
    ImageBlockParam,
    Message,
    OutputConfigParam,
    TextBlockParam,
)
from pydantic import BaseModel

from bot.domain.files import MediaType
from workers.llm import Attachment, Prompt, StopReason, render_parts
from workers.providers.attachments import in_base64
from workers.providers.hearing import Hearing
from workers.providers.prices import Tokens
from workers.providers.remote import RemoteModel, task_tag, tls

_STOP_REASONS = {
    "end_turn": StopReason.END,
    "stop_sequence": StopReason.END,
    "max_tokens": StopReason.LENGTH,
    "model_context_window_exceeded": StopReason.LENGTH,
    "refusal": StopReason.REFUSAL,
}

_IMAGES: dict[MediaType, Literal["image/png", "image/jpeg", "image/gif", "image/webp"]] = {
    MediaType.PNG: "image/png",
    MediaType.JPEG: "image/jpeg",
    MediaType.GIF: "image/gif",
    MediaType.WEBP: "image/webp",
}


class Claude(RemoteModel):
    """Thinks as it sees fit, and is sent no temperature and no tools: newer models take neither."""

    async def _ask(self, prompt: Prompt, schema: type[BaseModel] | None, hearing: Hearing) -> None:
        parts = render_parts(prompt, tag=task_tag(prompt))
        client = AsyncAnthropic(
            api_key=self.terms.key.get_secret_value(),
            base_url=self.terms.base_url,
            timeout=self._timeout(),
            http_client=DefaultAsyncHttpxClient(verify=tls()),
            max_retries=0,
        )
        async with (
            client,
            client.messages.stream(
                model=self.model,
                max_tokens=self.terms.max_output_tokens,
                system=prompt.instructions,
                messages=[{"role": "user", "content": [_block(part) for part in parts]}],
                cache_control={"type": "ephemeral"},
                output_config=_output(schema) if schema else omit,
            ) as stream,
        ):
            hearing.began, hearing.request_id = True, stream.request_id
            async for event in stream:
                if event.type == "text":
                    hearing.hear(event.text)
                elif event.type in {"message_start", "message_delta"}:
                    _note(stream.current_message_snapshot, hearing)


def _block(part: str | Attachment) -> TextBlockParam | ImageBlockParam | DocumentBlockParam:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    data = in_base64(part)
    if part.media_type is MediaType.PDF:
        pdf: Base64PDFSourceParam = {"type": "base64", "media_type": "application/pdf", "data": data}
        return {"type": "document", "title": part.label, "source": pdf}
    image: Base64ImageSourceParam = {"type": "base64", "media_type": _IMAGES[part.media_type], "data": data}
    return {"type": "image", "source": image}


def _output(schema: type[BaseModel]) -> OutputConfigParam:
    return {"format": {"type": "json_schema", "schema": transform_schema(schema)}}


def _note(message: Message, hearing: Hearing) -> None:
    usage = message.usage
    read, written = usage.cache_read_input_tokens or 0, usage.cache_creation_input_tokens or 0
    # Anthropic counts what its cache took and gave beside the input, not within it.
    hearing.tokens = Tokens(usage.input_tokens + read + written, usage.output_tokens, read, written)
    hearing.model = message.model
    hearing.stop_reason = _STOP_REASONS.get(message.stop_reason or "", StopReason.NONE)
    if message.stop_details:
        hearing.refusal = message.stop_details.explanation or ""
