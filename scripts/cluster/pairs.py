#!/usr/bin/python3
"""A corpus against itself: which of its articles were made from which?

    pairs.py [--scheduler ADDRESS] [--program UNSPIN] ARCHIVE... >PAIRS

The archives are the corpus, a shard each. Articles are grouped by the keys that few have (Dask's shuffle); those that share some
are compared by the program's `batch`, the earlier one as the original. A line for each copy:

    {"original": ID, "suspect": ID, "verdict": {"label", "probability", "doubt"}, "suspect_covered", "original_covered", "verbatim"}

in the order of the corpus: the same bytes on any number of workers, some of which may die. All of them see the program and the
archives under the same paths. Needs Debian's python3-distributed.
"""
import sys

import dask.bag

import judge
import keys
from cluster import TRIES, connect, make_parser


def first(entry):
    return entry[0]


def candidates(shards):
    """Pairs of articles that share enough rare keys."""
    held = dask.bag.from_sequence(enumerate(shards), npartitions=len(shards)).map(keys.keys_of).flatten()
    shared = held.groupby(first, shuffle="tasks").map(keys.pairs_of).flatten().map_partitions(keys.count)
    return shared.groupby(first, shuffle="tasks").map(keys.candidate_of).flatten()


def main():
    parser = make_parser(__doc__)
    parser.add_argument("archives", nargs="+", metavar="ARCHIVE")
    arguments = parser.parse_args()
    with connect(arguments.scheduler, ["rows", "keys", "judge"]) as client:
        judged = candidates(arguments.archives).map_partitions(judge.judge, arguments.program, arguments.archives)
        found = client.compute(judged, retries=TRIES).result()
    sys.stdout.buffer.writelines(f"{line}\n".encode() for _, line in sorted(found))


if __name__ == "__main__":
    main()
