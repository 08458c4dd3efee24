"""Which articles of a corpus share keys that few others have? Each shard is an archive; its index has the keys."""
import collections
import hashlib
import itertools
import sqlite3

MOST = 20  # articles that share a key; what more have says nothing
LEAST = 4  # keys that two articles share before they are compared


def open_archive(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def short(key):
    """Eight bytes for a key, the same in every process."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big")


def keys_of(shard):
    """(key, (number of the shard, article)) of the keys, and of two keys in a row, that few articles of the shard have."""
    number, path = shard
    articles = collections.defaultdict(list)
    with open_archive(path) as archive:
        archive.execute("CREATE VIRTUAL TABLE temp.places USING fts5vocab('main', 'keys', 'instance')")
        for term, article, place in archive.execute("SELECT term, doc, offset FROM temp.places"):
            articles[article].append((place, term))
    holders = collections.defaultdict(list)
    for article, places in sorted(articles.items()):
        terms = [term for _, term in sorted(places)]
        for key in {short(key) for key in itertools.chain(terms, map(" ".join, itertools.pairwise(terms)))}:
            if len(holders[key]) <= MOST:
                holders[key].append((number, article))
    return [(key, one) for key, some in sorted(holders.items()) if len(some) <= MOST for one in some]


def pairs_of(group):
    """All pairs of the articles that share a key, unless too many do."""
    _, entries = group
    articles = sorted(article for _, article in entries)
    return list(itertools.combinations(articles, 2)) if len(articles) <= MOST else []


def count(pairs):
    """(pair, keys shared), of the pairs of one partition."""
    return list(collections.Counter(pairs).items())


def candidate_of(group):
    """The pair, where it shares enough; else nothing."""
    pair, counts = group
    return [pair] if sum(shared for _, shared in counts) >= LEAST else []
