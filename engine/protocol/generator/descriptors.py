"""Descriptor tables for the dissector."""


def sources(messages, apis):
    return {}
