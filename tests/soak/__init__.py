"""A soak: hundreds of tasks through all of redraft while everything round it misbehaves; then a count of what is there.

faults   what goes wrong, again and again
checker  what people did, against the database and the threads
"""
