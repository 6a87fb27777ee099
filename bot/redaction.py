"""What has the shape of a secret, taken out of texts: of logs, of prompts, of what is posted."""

import re

_SECRETS = re.compile(
    r"""
      \bxox[a-z]-[\w-]{8,} | \bxapp-[\w-]{8,}                                         # Slack
    | \bsk-[\w-]{16,}                                                                 # Anthropic, OpenAI
    | \bAKIA[0-9A-Z]{16}\b                                                            # AWS
    | \bgh[pousr]_\w{20,} | \bgithub_pat_\w{20,}                                      # GitHub
    | \bAIza[\w-]{35}\b                                                               # Google
    | \b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}                                       # Discord
    | \beyJ[\w-]{8,2000}\.eyJ[\w-]{8,9000}\.[\w-]+                                    # JWT
    | -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----.*?(?:-----END\ [A-Z ]*PRIVATE\ KEY-----|\Z)  # PEM
    """,
    re.VERBOSE | re.DOTALL,
)


def redacted(text: str) -> str:
    """`text` without what has the shape of a token or a private key."""
    return _SECRETS.sub("(a secret was here)", text)
