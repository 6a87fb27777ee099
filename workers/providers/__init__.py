"""Language models behind the port in workers/llm.py; the only package that may import a vendor's library.

practice          plain rules instead of a model: needs no key, serves the demo and the tests
practice_drafts   what it drafts, and which criteria it proposes
practice_requests how it reads a reply
practice_edits    how it carries out what it has read
"""
