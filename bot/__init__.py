"""The product: everything that redraft knows and does, apart from listening to a chat and calling a model.

cli         the `redraft` command
bootstrap   the one composition root: Settings -> App
config      Settings; the only reader of the environment
errors      every error we raise, as a sentence
log         structured logs
redaction   what has the shape of a secret, taken out of texts
domain      frozen values and rules; standard library only
measure     lift, agreement, intervals
importers   task files of several shapes -> values
services    use cases over ports
cards       platform-neutral view models
chat        outbound adapters
reading     files of tasks: what they are, and the text in them
store       SQL: schema, unit of work, migrations
queue       the port to RQ
valkey      our own Valkey server when REDIS_URL is unset
"""
