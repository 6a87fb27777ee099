"""Roles that use a language model, whichever vendor serves it. Structured outputs; no tools, no temperature.

drafter     writes the first draft of a task
proposer    proposes a rubric for a brief
assessor    a model's advice on a draft: a mark for each criterion, with the words of the draft that show it
reviser     turns feedback and unmet criteria into the next draft, and answers each item
choice      which of the models that are set up here does it
files       how a task's files reach a model
sections    what they tell a model about a task
answers     the shapes in which models answer
deliverable from an answer to text that people may see
spending    one bill for several answers
prompts/    the instructions, in Markdown
"""
