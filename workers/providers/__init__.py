"""Language models behind the port in workers/llm.py; the only package that may import a vendor's library.

configured        from settings to models
terms             what the settings say of each of them
attachments       which files they take as they are
claude, gpt       Anthropic's Messages, OpenAI's Responses
compatible        OpenAI's Chat Completions, which Gemini and local servers speak too
remote            what these three have in common: the deadline, and that no answer is half
hearing           one answer while it comes in
faults            from what their libraries raise to our own errors
prices            what an answer costs

practice          plain rules instead of a model: needs no key, serves the demo and the tests
practice_drafts   what it drafts, and which criteria it proposes
practice_requests how it reads a reply
practice_edits    how it carries out what it has read
"""
