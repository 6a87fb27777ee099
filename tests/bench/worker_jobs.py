"""What the workers run that bench_worker.py compares: plain functions for stock RQ, coroutines for ours."""

import asyncio
import time

MODULE = __name__
FUNCTIONS = frozenset(f"{MODULE}.{name}" for name in ("arrive", "wait", "nothing", "stream"))


async def arrive() -> float:
    """When it began, by the machine's clock."""
    return time.time()


async def wait(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def nothing() -> None:
    pass


async def stream(url: str) -> int:
    """A draft from the model at that address; its characters."""
    from bot.config import load_settings
    from bot.domain.task import AgentName
    from workers.llm import Prompt, PromptKind
    from workers.providers.configured import configured

    models = configured(load_settings(LOCAL_LLM_BASE_URL=url, local_price="0/0"))
    prompt = Prompt(kind=PromptKind.DRAFT, instructions="Write.", sections=())
    return len((await models[AgentName.LOCAL].write(prompt, on_progress=lambda _: None)).text)


def plain_arrive() -> float:
    return time.time()


def plain_wait(seconds: float) -> None:
    time.sleep(seconds)


def plain_nothing() -> None:
    pass
