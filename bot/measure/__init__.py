"""What the feedback was worth. Pure functions over plain rows.

rows       what the measures are computed from
minutes    how long people reviewed
intervals  Wilson intervals
lift       completion solo against assisted, paired
"""
