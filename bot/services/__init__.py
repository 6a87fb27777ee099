"""Use cases: each public method is one sentence that a user could say. Over ports; no vendor, no SQL, no Redis.

ports         what the services need from outside
consequences  what follows from each event: jobs to enqueue, deliveries to make
desk          how a command becomes a new state: load, decide, save, and what follows, in one transaction
tasks         open, import, start, stop, resume, cancel; rubrics
reviews       feedback, votes, revisions, drafts, decisions
scoring       scorecards, and who may see what
deliveries    what a delivery says when it is sent
reports       what the feedback was worth
report_cards  the report for whoever asks, and for a channel
clicks        what buttons, boxes, menus and forms do
marking       of those, what a scorecard's do
threads       what replies, edits, deletions and reactions do
catching_up   what was said and done while nobody listened
asking        what somebody gets who types `/redraft …`
"""
