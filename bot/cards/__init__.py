"""Platform-neutral view models, and the vocabulary they are made of. Nothing here knows a platform.

elements  what a card and a form can contain
actions   what a click says: a verb and the exact thing it acts on, as a short id
tasks     the task card, the rubric, stalls, the decision
drafts    drafts, ledgers, disputes
scores    scorecards and tallies
notices   single sentences to one person
"""
