#include "findings/traces/markup.h"

#include <algorithm>

#include "words/html_tags.h"
#include "words/template_blanks.h"
#include "words/word_list.h"

namespace unspin {
namespace {

bool is_name_letter(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

std::u16string_view letters_from(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_name_letter(text[end])) ++end;
  return text.substr(at, end - at);
}

/// <p class="lead">, </div>: where it ends; 0 = it is none.
std::size_t tag_end(std::u16string_view text, std::size_t at) {
  std::size_t name = at + 1;
  if (name < text.size() && text[name] == u'/') ++name;
  const std::u16string_view letters = letters_from(text, name);
  if (!words::html_tags.has(LowerCase(letters).view())) return 0;
  const std::size_t end = text.substr(0, std::min(text.size(), at + 300)).find(u'>', name);
  return end == std::u16string_view::npos ? 0 : end + 1;
}

/// {crew|team|gang}, {{name}}
std::size_t brace_end(std::u16string_view text, std::size_t at) {
  const std::size_t end = text.substr(0, std::min(text.size(), at + 200)).find(u'}', at);
  if (end == std::u16string_view::npos) return 0;
  const std::u16string_view inside = text.substr(at + 1, end - at - 1);
  if (inside.find(u'\n') != std::u16string_view::npos || inside.empty()) return 0;
  const bool spintax = inside.find(u'|') != std::u16string_view::npos;
  const bool variable = inside.front() == u'{' && end + 1 < text.size() && text[end + 1] == u'}';
  return variable ? end + 2 : spintax ? end + 1 : 0;
}

/// [City Name], [Insert quote here]: words with capitals, one of which says what should stand there. Editors
/// put other words into brackets: “[the mayor]”.
std::size_t blank_end(std::u16string_view text, std::size_t at) {
  const std::size_t end = text.substr(0, std::min(text.size(), at + 60)).find(u']', at);
  if (end == std::u16string_view::npos) return 0;
  bool says_what = false, capitals = true, insert = false;
  std::size_t words = 0;
  for (std::size_t i = at + 1; i < end;) {
    const std::u16string_view letters = letters_from(text, i);
    if (letters.empty()) {
      const char16_t c = text[i++];
      if (c != u' ' && c != u'_' && c != u'-' && c != u'’' && c != u'\'') return 0;
      continue;
    }
    const LowerCase lower(letters);
    says_what |= words::template_blanks.has(lower.view());
    insert |= words == 0 && (lower.view() == u"insert" || lower.view() == u"your");
    capitals &= letters.front() >= u'A' && letters.front() <= u'Z';
    ++words;
    i += letters.size();
  }
  return says_what && words > 0 && ((capitals && words > 1) || (insert && words > 1)) ? end + 1 : 0;
}

/// **bold**, [text](https://…
std::size_t markdown_end(std::u16string_view text, std::size_t at) {
  if (text.substr(at, 2) == u"**" && at + 2 < text.size() && is_name_letter(text[at + 2])) {
    const std::size_t end = text.substr(0, std::min(text.size(), at + 200)).find(u"**", at + 2);
    if (end != std::u16string_view::npos &&
        text.substr(at, end - at).find(u'\n') == std::u16string_view::npos)
      return end + 2;
  }
  return 0;
}

std::size_t link_end(std::u16string_view text, std::size_t at) {
  const std::size_t middle = text.substr(0, std::min(text.size(), at + 200)).find(u"](http", at);
  const std::size_t end = middle == std::u16string_view::npos
                              ? middle
                              : text.substr(0, std::min(text.size(), middle + 300)).find(u')', middle);
  return end == std::u16string_view::npos ? 0 : end + 1;
}

constexpr std::u16string_view leftover = u"is the language of pages or programs, not of a story.";

struct Hit {
  std::size_t end = 0;
  bool placeholder = false;
};

Hit hit_at(std::u16string_view text, std::size_t at) {
  switch (text[at]) {
    case u'<':
      return {tag_end(text, at), false};
    case u'{':
      return {brace_end(text, at), text.substr(at, 2) == u"{{"};
    case u'*':
      return {markdown_end(text, at), false};
    case u'[':
      if (const std::size_t end = link_end(text, at); end != 0) return {end, false};
      return {blank_end(text, at), true};
    default:
      return {};
  }
}

}  // namespace

std::vector<Trace> find_markup(const TraceReader& reader) {
  std::vector<Trace> traces;
  const std::u16string_view text = reader.document().text;
  std::size_t known = text.size();  // the finding of markup, once there is one
  for (std::size_t at = 0; at < text.size(); ++at) {
    const Hit hit = hit_at(text, at);
    if (hit.end == 0) continue;
    const Span place{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(hit.end)};
    at = hit.end - 1;
    const std::uint32_t token = reader.token_at(place.begin);
    // Inside a quotation asterisks are someone’s emphasis.
    if (token < reader.tokens() &&
        (reader.in_furniture(token) || (text[place.begin] == u'*' && reader.in_quotation(token))))
      continue;
    const std::u16string_view shown = reader.document().slice(place);
    if (hit.placeholder) {
      traces.push_back({place,
                        "placeholder",
                        0.85,
                        say({u"“", shown, u"” is a blank that nobody filled in."}),
                        std::nullopt,
                        {}});
    } else if (known < traces.size()) {
      traces[known].further.push_back(place);
    } else {
      known = traces.size();
      traces.push_back({place, "markup", 0.8, say({u"“", shown, u"” ", leftover}), std::nullopt, {}});
    }
  }
  return traces;
}

}  // namespace unspin
