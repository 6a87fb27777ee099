"""`redraft export` and `redraft restore`.

export   the command, and where its lines go
lines    the log of events <-> JSON lines
schemas  what the lines of each export look like
restore  reads a log of events into an empty database
"""
