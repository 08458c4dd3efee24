"""The Dask cluster that the scripts beside this file run on, or this machine where none is named."""
import argparse
import collections
from pathlib import Path

from distributed import Client

HERE = Path(__file__).resolve().parent
TRIES = 2  # more of a run that failed; what a dead worker had in hand is done again without being counted


def make_parser(description):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask scheduler; without, this machine's processors do the work")
    parser.add_argument("--program", metavar="UNSPIN", default=str(HERE.parents[1] / "build/native/unspin"), help="where it stands on each worker")
    return parser


def connect(address, modules):
    """A client whose workers, those that join later too, have the modules of this folder."""
    client = Client(address) if address else Client(processes=False, dashboard_address=None)
    for module in modules:
        client.upload_file(str(HERE / f"{module}.py"))
    return client


def in_order(client, tasks):
    """The results of tasks in their order. A few for each thread are in hand at a time, however many there are."""
    most = max(8, 4 * sum(client.nthreads().values()))
    waiting = collections.deque()
    for task in tasks:
        waiting.append(task)
        if len(waiting) == most:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
