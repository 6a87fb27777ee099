"""redraft on this machine alone: the demo and `redraft simulate` run everything against a local Slack and Discord.

platforms   the local platforms, with people and channels in them
stage       the parts of redraft that run against them, and the end of it all
part_log    what the parts say, and which of it is an error
task_files  the tasks of files, and the examples of redraft
opening     puts the task of a file up in a channel
options     what both commands take
"""
