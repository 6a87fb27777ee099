"""From a file's bytes to what it is and to the text in it; nothing of a file is ever executed or written to a disk.

reader       the door: an upload in, a file that was read out, or a sentence on why not
kinds        what a file is, by its first bytes
characters   bytes -> text, in the encodings that people send
pdf          the text of a PDF, by a process of its own
pdf_process  that process
"""
