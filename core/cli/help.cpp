#include "cli/arguments.h"

namespace unspin {

const char* const usage =
    "usage: unspin compare ORIGINAL SUSPECT   what was done to one article to make the other\n"
    "       unspin inspect DOCUMENT           what one article shows by itself\n"
    "       unspin batch <PAIRS >REPORTS      many of both, as JSON Lines\n"
    "       unspin archive TASK ARCHIVE …     many originals: which of them was it made from?\n"
    "       unspin --help                     all options, with examples\n";

const char* const help =
    R"(unspin shows, word by word, what was done to an article to make another: every swapped
word, garbled name, changed fact and injected line, each with its reason.

  unspin compare ORIGINAL SUSPECT   what was done to one article to make the other
  unspin inspect DOCUMENT           what one article shows by itself
  unspin batch <PAIRS >REPORTS      many of both, as JSON Lines
  unspin archive TASK ARCHIVE …     many originals: which of them was it made from?

Texts are files of UTF-8; "-" is standard input. Nothing leaves this machine.

Options
  --format FORMAT   text      for people, as compilers write: place, kind, reason, carets (the default)
                    json      everything, for programs
                    markdown  for a note or an issue
                    html      a page that stands by itself, with both texts and their marks
  --small           small changes too: an article, an ending, an order that left the meaning; json
                    always has them
  --colour WHEN     auto (on a terminal, unless NO_COLOR is set), always or never
  --data FOLDER     where lexicon.bin, glosses.bin, usage.bin and names.bin are; otherwise where the
                    program was built or installed
  --jobs N          batch, archive scan: that many threads, 1 to 256; the default is 1
  --top N           archive search, scan: that many articles, 1 to 256; the default is 5
  --help            this text
  --version         the version

Examples
  unspin compare original.txt suspect.txt
  unspin compare original.txt suspect.txt --format html >report.html
  pbpaste | unspin inspect -
  unspin batch --jobs 4 <pairs.jsonl >reports.jsonl
  unspin batch <pairs.jsonl | jq -r '[.id, .report.verdict.label] | @tsv'

Batch
  A line in:   {"id": 7, "original": "…", "suspect": "…"}; without "original" the suspect is inspected.
  A line out:  {"id": 7, "report": {…}} in the same order, or for a bad line
               {"id": 7, "error": {"code": "bad_row", "message": "…"}}, and the rest goes on.
               Codes: bad_utf8, bad_json, bad_row, too_long, internal.
  Each answer is written as soon as those before it are: a program may wait for it before it sends
  the next line. Only a few lines are held in memory at a time. On a terminal the progress is shown.

Archive
  One file, a database of SQLite, holds the articles and an index of them.
  unspin archive add ARCHIVE FILE…         puts texts in; with "-" JSON Lines from standard input:
                                           {"id": 7, "text": "…", "title"?, "url"?, "date"?: "…"}.
                                           A text that stands there is not added again.
  unspin archive search ARCHIVE SUSPECT    the articles that the suspect was most likely made from
  unspin archive scan ARCHIVE              {"id": 7, "suspect": "…"} a line in,
                                           {"id": 7, "matches": [{"article": …, "verdict": …}, …]} a line out
  unspin archive list ARCHIVE              id, date, title and address of each article
  unspin archive remove ARCHIVE ID…        takes articles out
  unspin archive export ARCHIVE            all articles, as JSON Lines that `add` reads
  unspin archive verify ARCHIVE            whether file, texts and index are whole

Exit status
  0  everything was answered with a report
  1  some input was bad: a file that cannot be read, a text that is not UTF-8, a bad line;
     or the answer could not be written, or there was not enough memory
  2  the command itself was wrong
  3  a batch (archive scan is one too) ended before its last row: the answers could not be written,
     or the input not read to its end; the lines that were finished are written
  128 + a signal  a batch was told to end; the lines that were finished are written
)";

}  // namespace unspin
