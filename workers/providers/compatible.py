"""Whatever speaks OpenAI's older Chat Completions: Gemini's compatible endpoint, Ollama, vLLM, llama.cpp."""

from openai import AsyncOpenAI, DefaultAsyncHttpxClient, Omit, omit
from openai.types.chat import ChatCompletionChunk, ChatCompletionContentPartParam
from openai.types.shared_params import ResponseFormatJSONSchema
from pydantic import BaseModel

from workers.llm import Attachment, Prompt, StopReason, render, render_parts
from workers.providers.attachments import data_url
from workers.providers.hearing import Hearing
from workers.providers.prices import Tokens
from workers.providers.remote import RemoteModel, task_tag, tls

_STOP_REASONS = {"stop": StopReason.END, "length": StopReason.LENGTH, "content_filter": StopReason.REFUSAL}


class Compatible(RemoteModel):
    """Sends nothing of OpenAI's: neither its key nor the names of its organization and project, should they be set."""

    async def _ask(self, prompt: Prompt, schema: type[BaseModel] | None, hearing: Hearing) -> None:
        headers: dict[str, str | Omit] = {"OpenAI-Organization": omit, "OpenAI-Project": omit}
        client = AsyncOpenAI(
            api_key=self.terms.key.get_secret_value(),
            base_url=self.terms.base_url,
            timeout=self._timeout(),
            http_client=DefaultAsyncHttpxClient(verify=tls()),
            max_retries=0,
        )
        async with (
            client,
            await client.chat.completions.create(
                model=self.model,
                messages=[
                    {"role": "system", "content": prompt.instructions},
                    {"role": "user", "content": _content(prompt)},
                ],
                max_tokens=self.terms.max_output_tokens,
                response_format=_format(schema) if schema else omit,
                stream=True,
                stream_options={"include_usage": True},
                extra_headers=headers,
            ) as stream,
        ):
            hearing.began, hearing.request_id = True, stream.response.headers.get("x-request-id")
            async for chunk in stream:
                _take(chunk, hearing)


def _content(prompt: Prompt) -> str | list[ChatCompletionContentPartParam]:
    """Plain text where nothing is attached: not every local server knows a message in parts."""
    tag = task_tag(prompt)
    if not prompt.has_attachments:
        return render(prompt, tag=tag)
    return [_part(part) for part in render_parts(prompt, tag=tag)]


def _part(part: str | Attachment) -> ChatCompletionContentPartParam:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    return {"type": "image_url", "image_url": {"url": data_url(part)}}


def _take(chunk: ChatCompletionChunk, hearing: Hearing) -> None:
    hearing.model = chunk.model or hearing.model
    hearing.request_id = hearing.request_id or chunk.id
    for choice in chunk.choices:
        if choice.delta.content:
            hearing.hear(choice.delta.content)
        if choice.delta.refusal:
            hearing.refusal += choice.delta.refusal
        if choice.finish_reason:
            hearing.stop_reason = _STOP_REASONS.get(choice.finish_reason, StopReason.NONE)
    if hearing.refusal and hearing.stop_reason is StopReason.END:
        hearing.stop_reason = StopReason.REFUSAL
    if chunk.usage:
        details = chunk.usage.prompt_tokens_details
        cached = (details and details.cached_tokens) or 0
        hearing.tokens = Tokens(chunk.usage.prompt_tokens, chunk.usage.completion_tokens, cached)


def _format(schema: type[BaseModel]) -> ResponseFormatJSONSchema:
    described = schema.model_json_schema()
    return {"type": "json_schema", "json_schema": {"name": schema.__name__, "schema": described, "strict": True}}
