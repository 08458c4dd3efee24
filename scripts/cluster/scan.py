#!/usr/bin/python3
"""`unspin archive scan` on many machines.

    scan.py [--scheduler ADDRESS] [--program UNSPIN] [--top N] [--rows N] SUSPECTS ARCHIVE... >MATCHES

SUSPECTS is a file of JSON Lines as `archive scan` reads them. Each piece of it is scanned in each archive by any worker, and
what the archives answer is merged. All workers see the program, the suspects and the archives under the same paths. Of one
archive the answer is what `archive scan` writes, byte for byte; of several (shards of a large one) what merge.py makes of it.
A worker that dies costs the time of the pieces that it had in hand. Exit status: 1 where some row was bad. Needs Debian's
python3-distributed.
"""
import sys

import merge
import rows
from cluster import TRIES, connect, in_order, make_parser


def scan(program, archive, top, suspects, piece):
    return rows.answers([program, "archive", "scan", archive, "--top", str(top)], rows.read_piece(suspects, piece))


def gather(shards, top):
    return merge.merge([lines for lines, _ in shards], top), max(status for _, status in shards)


def main():
    parser = make_parser(__doc__)
    parser.add_argument("--top", type=int, default=5, help="that many articles for a suspect (5)")
    parser.add_argument("--rows", type=int, default=200, help="lines of a piece (200)")
    parser.add_argument("suspects", metavar="SUSPECTS")
    parser.add_argument("archives", nargs="+", metavar="ARCHIVE")
    arguments = parser.parse_args()
    top, worst = arguments.top, 0
    with connect(arguments.scheduler, ["rows", "merge"]) as client:

        def ask(piece):
            shards = [client.submit(scan, arguments.program, archive, top, arguments.suspects, piece, retries=TRIES) for archive in arguments.archives]
            return client.submit(gather, shards, top)

        for lines, status in in_order(client, map(ask, rows.pieces(arguments.suspects, arguments.rows))):
            sys.stdout.buffer.writelines(line + b"\n" for line in lines)
            sys.stdout.buffer.flush()
            worst = max(worst, status)
    return worst


if __name__ == "__main__":
    sys.exit(main())
