"""Inbound adapters: decode what a platform sends, call one service, stop.

One package for each platform, with the same file names in both.
"""
