"""Frozen values and pure rules. Standard library only; nothing here reads a clock, a file or a socket.

conversation  who speaks and where: workspaces, people, actors, conversations, messages
text          what people may type, and its limits
rubric        numbered, versioned criteria, and how people type them
draft         immutable outputs made of blocks
blocks        splitting a draft into blocks, and aligning two drafts
markdown      where the blocks of Markdown begin
source_code   where the pieces of code begin
likeness      which blocks of two drafts are the same one, reworded
words         words and what stands between them
redline       word-level differences
revision      a plan of edits: checked, and carried out
edits         edits on numbered blocks
ledger        what became of each item of feedback, by the evidence
rubric_text   a rubric as people type it
rubric_advice criteria that are hard to test
feedback      what one person said about one draft; votes, disputes
score         marks, scorecards, the tally
task          the piece of work: state, budget, roles
files         what a task comes with, and its limits
commands      what can be asked of a task, by whom, and when
events        what happened
review        the review of one task, and how each event changes it
cycle         the review cycle: the one state machine
"""
