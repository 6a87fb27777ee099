"""What the feedback was worth. Pure functions over plain rows.

rows       what the measures are computed from
filters    which tasks they are about
figures    a number, or why there is none
intervals  Wilson's and the bootstrap's
minutes    how long people reviewed
lift       completion solo against assisted, paired; by cycle; against retries
agreement  how alike people mark, and a model and people
costs      minutes and dollars
criteria   which fail, divide, are never judged
reviewers  what became of each person's feedback
report     everything of one report, in one value
charts     the report as pictures, and what they show in words
study      the published figures that ours may stand beside
tables     all of it in words; flat: as a table for spreadsheets; page: as HTML
"""
