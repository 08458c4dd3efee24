// Unspin's public face: two texts go in, one report of spans comes out.
//
//   original ──┐
//              ├─ compare ──▶ Report ──▶ to_json · to_text · to_markdown · to_html
//   suspect  ──┘     ▲
//                Knowledge: views over the bytes of lexicon.bin, glosses.bin, usage.bin, names.bin
//
// Example, whole; a test compiles it as it stands here, against the installed library:
//
//   #include <unspin.h>
//
//   #include <fstream>
//   #include <iostream>
//   #include <vector>
//
//   std::vector<char> read(const std::string& path) {
//     std::ifstream file(path, std::ios::binary);
//     return {std::istreambuf_iterator<char>(file), {}};
//   }
//
//   int main() {
//     const std::vector<char> words = read(UNSPIN_DATA_DIR "/lexicon.bin");  // must outlive `knowledge`
//     unspin::Knowledge knowledge;
//     std::string problem;
//     if (auto lexicon = unspin::Lexicon::open(std::as_bytes(std::span(words)), problem))
//       knowledge.lexicon = *lexicon;
//     else
//       std::cerr << problem << "\n";
//
//     const unspin::Report report = unspin::compare(u"They met on the foggy eve of the fair.",
//                                                   u"They met on the misty eve of the fair.", knowledge);
//     for (const unspin::Finding& found : report.findings)
//       if (found.suspect)
//         std::cout << found.kind << ": " << unspin::to_utf8(report.suspect.slice(*found.suspect)) << "\n";
//   }
//
// Texts are UTF-16, as pasted; from_utf8 and to_utf8 convert. Nothing need be cleaned or normalised before.
//
// Positions. Every Span is half-open, in UTF-16 units of the text that was given: report.suspect.slice(span)
// is the marked text, and so is text.substr(span.begin, span.size()). A Range is half-open too, over the
// entries of a table, e.g. Document::tokens; word links and names are ranges of tokens.
//
// The report (report/report.h) holds both documents as they were read: it needs neither text afterwards.
//   verdict     label, probability in [0, 1], which side looks like the copy, reasons as sentences
//   similarity  shares in [0, 1] of words, names and numbers
//   alignment   passages, sentence pairs, word links
//   findings    what was done: kind, detail, a span on either side or both, confidence in [0, 1], and why
//   kinds       the table of kinds that findings refer to by id
//   limits      sentences about what was not done
//
// Errors. Any text is fine: empty, without words, in another language, with lone surrogates or NULs. What
// could not be done is a sentence in `limits`. A data file that is damaged or of another version is refused
// by its open(), which answers nullopt and says why; drop_strangers() lets go of files that do not go
// together. Nothing throws but std::bad_alloc, where memory runs out: what the call took is given back.
//
// Threads. These are functions of their arguments without any state: any number of threads may call them with
// one and the same Knowledge. The same input gives the same bytes on every run and machine.
//
// Cost. Time grows nearly in step with the texts: some milliseconds for a news story. Options::longest_text
// bounds it, and memory is some hundred bytes a character while a call lasts.
#pragma once
#include <string_view>

#include "lexicon/knowledge.h"
#include "options.h"
#include "report/report.h"
#include "text/utf8.h"

namespace unspin {

inline constexpr std::string_view version = "0.1.0";

/// What was done to `original` to make `suspect`, with the evidence.
///   label        identical | near_copy | spun | partial_copy | same_story | unrelated
///   probability  that the suspect was made from the original; calibrated
Report compare(std::u16string_view original, std::u16string_view suspect, const Knowledge&,
               const Options& = {});

/// What one text alone shows of having been spun. No finding has an original side.
///   label        clean | suspicious
///   probability  that it is spun
Report inspect(std::u16string_view text, const Knowledge&, const Options& = {});

}  // namespace unspin
