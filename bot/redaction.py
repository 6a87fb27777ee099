"""What has the shape of a secret, taken out of texts: of logs, of prompts, of what is posted."""

import re

_SECRETS = re.compile(
    r"""
      \bxox[a-z]-[\w-]{8,} | \bxapp-[\w-]{8,}                                         # Slack
    | \bhooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/[\w/-]{16,}        # Slack: whoever has it may post
    | \bsk-[\w-]{16,} | \bxai-\w{20,} | \bgsk_\w{20,}                                 # Anthropic, OpenAI, xAI, Groq
    | \b(?:AKIA|ASIA)[0-9A-Z]{16}\b                                                   # AWS
    | \bgh[pousr]_\w{20,} | \bgithub_pat_\w{20,} | \bglpat-[\w-]{20,}                 # GitHub, GitLab
    | \b(?:sk|rk)_(?:live|test)_\w{16,} | \bwhsec_\w{16,}                             # Stripe
    | \bhf_[A-Za-z]{30,} | \bnpm_\w{30,} | \bpypi-[\w-]{50,}                          # Hugging Face, npm, PyPI
    | \bGOCSPX-[\w-]{20,} | \bya29\.[\w-]{20,}                                        # Google
    | \bSG\.[\w-]{16,}\.[\w-]{16,} | \b\d{8,10}:AA[\w-]{33}\b                         # SendGrid, Telegram
    | \bAIza[\w-]{35}\b                                                               # Google
    | \b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}                                       # Discord
    | \bdiscord(?:app)?\.com/api/(?:v\d+/)?webhooks/\d+/[\w-]{20,}                    # Discord: whoever has it may post
    | (?<=://)[^\s/:@<>]{1,100}:[^\s/@<>]{1,200}(?=@[\w.\[-])                         # a password in an address
    | \beyJ[\w-]{8,2000}\.eyJ[\w-]{8,9000}\.[\w-]+                                    # JWT
    | -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----.*?(?:-----END\ [A-Z ]*PRIVATE\ KEY-----|\Z)  # PEM
    """,
    re.VERBOSE | re.DOTALL,
)


def redacted(text: str) -> str:
    """`text` without what has the shape of a token or a private key."""
    return _SECRETS.sub("(a secret was here)", text)
