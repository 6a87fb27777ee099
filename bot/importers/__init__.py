"""Task files of several shapes → plain values. Knows no store and no service.

task_file     the entry point: `read_tasks`, and which shape a file has
ace           ACE, one CSV row a criterion
writingbench  WritingBench, one JSON line a task, five criteria each
gdpval        GDPval, CSV or JSON lines, rubric in print or as items
redraft       our own JSON lines, read and written
scripts       what experts of a simulation do with a task of ours
rows          the values that come out: a task, or a row that cannot be used and why
titles        a title made from a prompt
heads         what the beginning of a file shows
lines         a file as numbered, bounded lines
json_lines    one JSON object a line
csv_table     records of a CSV, with the lines where they begin
"""
