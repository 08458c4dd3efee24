"""JSON Lines for the program: a file in pieces, each answered by a run of its own."""
import subprocess

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def pieces(path, rows):
    """Cuts a file into pieces of so many lines: (where it begins, bytes, lines before it)."""
    with open(path, "rb") as file:
        begin = end = before = number = 0
        for line in file:
            end += len(line)
            number += 1
            if number - before == rows:
                yield begin, end - begin, before
                begin, before = end, number
        if end > begin:
            yield begin, end - begin, before


def read_piece(path, piece):
    """The piece, after as many empty lines as stand before it: they are no rows, and the program that names a bad line counts them."""
    begin, size, before = piece
    with open(path, "rb") as file:
        file.seek(begin)
        return b"\n" * before + file.read(size)


def count_rows(text):
    return sum(line.strip(b" \t\r") != b"" for line in text.removeprefix(BYTE_ORDER_MARK).split(b"\n"))


def answers(command, text):
    """The program's answers, one for each row, and its exit status: 1 where some row was bad. A run that leaves a row without
    an answer has failed, and Dask tries it again."""
    done = subprocess.run(command, input=text, capture_output=True)
    lines = done.stdout.splitlines()
    if len(lines) != count_rows(text) or done.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: status {done.returncode}, {len(lines)} answers to {count_rows(text)} rows: {done.stderr.decode(errors='replace')}")
    return lines, done.returncode
