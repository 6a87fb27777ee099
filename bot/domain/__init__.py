"""Frozen values and pure rules. Standard library only; nothing here reads a clock, a file or a socket.

conversation  who speaks and where: workspaces, people, actors, conversations, messages
text          what people may type, and its limits
rubric        numbered, versioned criteria, and how people type them
draft         immutable outputs made of blocks
blocks        splitting a draft into blocks, and aligning two drafts
redline       word-level differences
feedback      what one person said about one draft; votes, disputes
score         marks, scorecards, the tally
task          the piece of work: state, budget, roles
events        what happened
review        the review cycle: the one state machine
"""
