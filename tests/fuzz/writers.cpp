// The writers for people, on any texts: a terminal is not steered, and nothing of a text becomes markup.
#include <algorithm>
#include <vector>

#include "fuzz/check.h"
#include "fuzz/texts.h"
#include "support/data.h"
#include "unspin.h"

namespace {

using unspin_tests::require;

bool steers(const std::string& text) {
  for (const char c : text)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F) return true;
  for (const std::string_view sign : {"\u202A", "\u202D", "\u202E", "\u2066", "\u2067", "\u200B", "\u0085"})
    if (text.find(sign) != std::string::npos) return true;
  return false;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Elements and attributes that cannot run, load or send anything; links lead to places of the page itself.
bool is_harmless(std::string_view tag) {
  if (tag.substr(0, 1) == "/" || tag.substr(0, 1) == "!") tag.remove_prefix(1);
  const std::string_view name = tag.substr(0, tag.find(' '));
  tag.remove_prefix(name.size());
  if (!is_one_of(name, {"doctype", "html", "head", "meta", "title", "body", "header", "main",
                        "section", "div",  "span", "p",    "h1",    "h2",   "h3",     "ul",
                        "ol",      "li",   "dl",   "dt",   "dd",    "i",    "a",      "mark"}))
    return false;
  while (!tag.empty() && tag != " html") {
    const std::size_t equals = tag.find("=\""), end = tag.find('"', equals + 2);
    if (tag[0] != ' ' || equals == std::string_view::npos || end == std::string_view::npos) return false;
    const std::string_view key = tag.substr(1, equals - 1), value = tag.substr(equals + 2, end - equals - 2);
    if (key == "href" ? value.substr(0, 1) != "#"
                      : !is_one_of(key, {"id", "class", "role", "lang", "charset", "name", "content",
                                         "http-equiv", "tabindex", "data-finding", "data-place", "data-begin",
                                         "aria-label", "aria-labelledby", "aria-describedby"}))
      return false;
    tag.remove_prefix(end + 1);
  }
  return true;
}

// True if an element is foreign or ends where it has not begun: text of an article was taken for markup.
bool has_foreign_markup(std::string_view page) {
  std::vector<std::string_view> open;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const std::size_t close = page.find('>', at);
    if (close == std::string_view::npos) return true;
    const std::string_view tag = page.substr(at + 1, close - at - 1), name = tag.substr(0, tag.find(' '));
    if (tag == "style") {
      at = page.find("</style>", at);  // of our own, and not of the text: it stands before it
      continue;
    }
    if (!is_harmless(tag)) return true;
    if (name == "!doctype" || name == "meta") continue;
    if (name[0] != '/') {
      open.push_back(name);
    } else if (open.empty() || open.back() != name.substr(1)) {
      return true;
    } else {
      open.pop_back();
    }
  }
  return !open.empty();
}

// A sign that Markdown would take for its own, in what stands between our own line beginnings.
bool has_markdown(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r') return true;
    if (text[i] == '\\')
      ++i;
    else if (std::string_view("`*_[]<>|~&").find(text[i]) != std::string_view::npos)
      return true;
    else if (text[i] == '#' && i > 0 && text[i - 1] != '\n' && text[i - 1] != '#')
      return true;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const unspin_tests::FuzzedTexts texts = unspin_tests::fuzzed_texts({bytes, size});
  const unspin::Knowledge& knowledge = unspin_tests::knowledge();
  const unspin::Report report = texts.original ? unspin::compare(*texts.original, texts.suspect, knowledge)
                                               : unspin::inspect(texts.suspect, knowledge);
  require(!steers(to_text(report)), "text of an article steers the terminal");
  require(!has_foreign_markup(to_html(report)), "text of an article is markup in HTML");
  require(!has_markdown(to_markdown(report)), "text of an article is markup in Markdown");
  return 0;
}
