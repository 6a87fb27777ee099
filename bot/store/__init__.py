"""SQL: what the services' `Store` is on SQLite and on PostgreSQL.

unit_of_work   the entry point: `SqlStore`, one transaction a unit
migrate        bring a database up to date, and say whether it is
engine         connections: their settings, and when a transaction begins
faults         a driver's error -> the sentence that a person reads
columns        column types that keep the same value on both databases
schema         the tables
transaction    what a repository works with
reviews        tasks with everything their rules need; who asks what of them
  review_rows    values <-> columns
  review_loading rows -> a review
  review_saving  what differs between two reviews -> rows
  codec          events <-> JSON
drafts         drafts, ledgers, scorecards
files          what tasks come with
people         workspaces, people, conversations
jobs           agent work in the outbox, and leases on it
deliveries     what is to be shown, and where it was
archive        everything that happened, written out and read in again
privacy        what people asked for, and words that are to go
inbound        what was received already: inbox
migrations     Alembic revisions
"""
