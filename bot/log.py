"""Structured logs on standard error; JSON where a program reads them."""

import logging
import sys
from typing import Any

import structlog

from bot.redaction import redacted


def configure(*, json: bool = False, level: str = "INFO") -> None:
    """Set up logging for this process. Call once, from an entry point."""
    renderer: Any = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            lambda logger, method, event: redacted(renderer(logger, method, event)),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=lambda *_: structlog.PrintLogger(file=sys.stderr),  # as it is then, not now
        cache_logger_on_first_use=False,
    )


def get(name: str) -> structlog.typing.FilteringBoundLogger:
    """The logger of a module; what is bound with `bound` is in each line."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger(module=name)
    return logger


bound = structlog.contextvars.bound_contextvars
"""`with bound(task=…, job=…):` puts those into every line within."""
