"""The queue side: takes jobs, asks models, posts, and puts right what was lost.

worker      runs jobs from the queue
"""
