"""The queue side: takes jobs, asks models, posts, and puts right what was lost.

worker      runs jobs from the queue
jobs        what a worker does for each job
poster      sends what waits in the outbox
reconcile   brings the queue back in line with the database
llm         the port to language models
untrusted   people's and models' words, made harmless in a prompt
providers   the models behind the port
agents      drafter, reviser, proposer
"""
