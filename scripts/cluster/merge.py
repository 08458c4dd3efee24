#!/usr/bin/env python3
"""One answer for what several shards of an archive answered to the same suspects.

    merge.py [--top N] ANSWERS...

ANSWERS are files that `unspin archive scan SHARD --top N` wrote of the same rows. Of each row the best N matches of all shards
come out, in the order of `archive search`: copies before others, then the one that answers more of the suspect; of equals the
one of the earlier shard. Their bytes are the program's own.
"""
import argparse
import heapq
import json
import sys

DECODER = json.JSONDecoder()
BEGIN = '{"id":'
MATCHES = ',"matches":['


def order_of(match):
    return match["source"], match["suspect_covered"] + match["verbatim"], match["verdict"]["probability"]


def take_apart(line):
    """The line up to its matches, and each match with its text: None where the row was answered with an error."""
    at = DECODER.raw_decode(line, len(BEGIN))[1]
    if not line.startswith(MATCHES, at):
        return None
    at += len(MATCHES)
    head, matches = line[:at], []
    while line[at] != "]":
        match, end = DECODER.raw_decode(line, at)
        matches.append((order_of(match), line[at:end]))
        at = end + (line[end] == ",")
    return head, matches


def merge_row(lines, top):
    """One line for those of all shards. An error of one is the answer: what the others found may not be all."""
    apart = []
    for line in lines:
        parts = take_apart(line.decode())
        if parts is None:
            return line
        apart.append(parts)
    best = heapq.merge(*(matches for _, matches in apart), key=lambda match: match[0], reverse=True)
    texts = [text for _, (_, text) in zip(range(top), best)]
    return f"{apart[0][0]}{','.join(texts)}]}}".encode()


def merge(shards, top):
    """One list of lines for the lists of all shards."""
    if len(shards) == 1:
        return shards[0]
    return [merge_row(lines, top) for lines in zip(*shards, strict=True)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--top", type=int, default=5)
    parser.add_argument("answers", nargs="+", metavar="ANSWERS")
    arguments = parser.parse_args()
    files = [open(path, "rb") for path in arguments.answers]
    for lines in zip(*files, strict=True):
        sys.stdout.buffer.write(merge_row([line.rstrip(b"\n") for line in lines], arguments.top) + b"\n")


if __name__ == "__main__":
    main()
