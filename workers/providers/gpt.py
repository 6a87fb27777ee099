"""GPT, by OpenAI's Responses."""

from openai import AsyncOpenAI, DefaultAsyncHttpxClient, omit
from openai.types.responses import (
    Response,
    ResponseInputContentParam,
    ResponseInputParam,
    ResponseStreamEvent,
    ResponseTextConfigParam,
)
from pydantic import BaseModel

from bot.domain.files import MediaType
from workers.llm import Attachment, Prompt, StopReason, render, render_parts
from workers.providers.attachments import data_url
from workers.providers.faults import Complaint, complained
from workers.providers.hearing import Hearing
from workers.providers.prices import Tokens
from workers.providers.remote import RemoteModel, task_tag, tls

_INCOMPLETE = {"max_output_tokens": StopReason.LENGTH, "content_filter": StopReason.REFUSAL}


class Gpt(RemoteModel):
    """Asked by `create`, and its events read here: the library's `stream` helper turns an early error into another."""

    async def _ask(self, prompt: Prompt, schema: type[BaseModel] | None, hearing: Hearing) -> None:
        tag = task_tag(prompt)
        client = AsyncOpenAI(
            api_key=self.terms.key.get_secret_value(),
            base_url=self.terms.base_url,
            timeout=self._timeout(),
            http_client=DefaultAsyncHttpxClient(verify=tls()),
            max_retries=0,
        )
        async with (
            client,
            await client.responses.create(
                model=self.model,
                instructions=prompt.instructions,
                input=_input(prompt, tag),
                max_output_tokens=self.terms.max_output_tokens,
                text=_text(schema) if schema else omit,
                prompt_cache_key=tag,
                store=False,
                stream=True,
            ) as stream,
        ):
            hearing.began, hearing.request_id = True, stream.response.headers.get("x-request-id")
            commentary: set[int] = set()
            async for event in stream:
                self._take(event, hearing, commentary)

    def _take(self, event: ResponseStreamEvent, hearing: Hearing, commentary: set[int]) -> None:
        match event.type:
            case "response.output_item.added":
                if event.item.type == "message" and event.item.phase == "commentary":
                    commentary.add(event.output_index)  # what it says on its way; not the answer
            case "response.output_text.delta":
                if event.output_index not in commentary:
                    hearing.hear(event.delta)
            case "response.refusal.delta":
                hearing.refusal += event.delta
            case "response.completed" | "response.incomplete" | "response.failed":
                self._end(event.response, event.type, hearing)
            case "error":
                raise complained(Complaint((event.code or "",), event.message), self.terms)
            case _:
                return  # reasoning, parts that begin and end: nothing of the answer

    def _end(self, response: Response, event: str, hearing: Hearing) -> None:
        """The worse word counts: some servers send `response.completed` also where the status says otherwise."""
        _note(response, hearing)
        said = {event.removeprefix("response."), response.status}
        if "failed" in said:
            fault = response.error
            raise complained(Complaint((fault.code,), fault.message) if fault else Complaint(), self.terms)
        if said <= {"completed", None}:
            hearing.stop_reason = StopReason.REFUSAL if hearing.refusal else StopReason.END
        else:
            details = response.incomplete_details
            hearing.stop_reason = _INCOMPLETE.get((details and details.reason) or "", StopReason.NONE)


def _input(prompt: Prompt, tag: str) -> str | ResponseInputParam:
    if not prompt.has_attachments:
        return render(prompt, tag=tag)
    content = [_content(part) for part in render_parts(prompt, tag=tag)]
    return [{"type": "message", "role": "user", "content": content}]


def _content(part: str | Attachment) -> ResponseInputContentParam:
    if isinstance(part, str):
        return {"type": "input_text", "text": part}
    if part.media_type is MediaType.PDF:
        return {"type": "input_file", "filename": f"{part.label}.pdf", "file_data": data_url(part)}
    return {"type": "input_image", "image_url": data_url(part), "detail": "auto"}


def _text(schema: type[BaseModel]) -> ResponseTextConfigParam:
    described = schema.model_json_schema()  # strict as it is: see workers.agents.answers
    return {"format": {"type": "json_schema", "name": schema.__name__, "schema": described, "strict": True}}


def _note(response: Response, hearing: Hearing) -> None:
    hearing.model = response.model
    if response.usage:
        cached = getattr(response.usage.input_tokens_details, "cached_tokens", 0)  # other servers leave it out
        hearing.tokens = Tokens(response.usage.input_tokens, response.usage.output_tokens, cached)
