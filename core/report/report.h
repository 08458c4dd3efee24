// The report: the one contract that the command line, the module, the page and the tests speak.
#pragma once
#include <string>
#include <vector>

#include "align/alignment.h"
#include "findings/kind.h"
#include "findings/ledger.h"
#include "text/document.h"
#include "verdict/alone/leads.h"
#include "verdict/verdict.h"

namespace unspin {

inline constexpr int report_schema = 2;

/// A finished analysis: everything the report says, and the documents that its spans point into.
struct Report {
  bool alone = false;  // inspect: one document, no original
  Document original;   // empty when alone
  Document suspect;
  Alignment alignment;
  std::vector<Finding> findings;
  Ledger ledger;  // every word once; of a text alone, the suspect's side
  std::vector<Kind> kinds;
  Similarity similarity;
  Verdict verdict;
  std::vector<Lead> leads;  // alone: what to search for to find the original
  std::vector<std::u16string> limits;
};

/// One line of JSON as the report format says, UTF-8; a lone surrogate is written as its \uXXXX escape.
std::string to_json(const Report&);
/// How the report for a terminal looks: in colour or not, and what the texts are called there.
struct TextStyle {
  bool colour = false;  // ANSI escapes
  std::string original = "original";
  std::string suspect = "suspect";
  std::size_t left_out = 0;  // small changes, to be told at the end
};

/// Takes out the small changes, which people see when they ask for them; says how many.
std::size_t leave_out_small_changes(Report&);

/// For a terminal, as compilers write: the verdict, its reasons, and each finding with its place, its line
/// and carets under the words. What would not show, or would steer the terminal, is written as <U+200B>.
std::string to_text(const Report&, const TextStyle& = {});
/// For a note or an issue: the same as Markdown.
std::string to_markdown(const Report&);
/// A page that stands by itself, without scripts: the same with both texts and marks.
std::string to_html(const Report&);

}  // namespace unspin
