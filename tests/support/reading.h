// Documents as short strings, so that a test shows what was read.
#pragma once
#include <string>

#include "text/read.h"
#include "text/utf8.h"

namespace unspin_tests {

/// Reads UTF-8 without any word data.
inline unspin::Document read_plain(const std::string& text) {
  return unspin::read(*unspin::from_utf8(text), {}, {});
}

/// The tokens as pasted with bars between them: China|’s|ruler|.
inline std::string tokens_of(const std::string& text) {
  const unspin::Document document = read_plain(text);
  std::string all;
  for (const unspin::Token& token : document.tokens)
    all += (all.empty() ? "" : "|") + unspin::to_utf8(document.slice(token.span));
  return all;
}

/// The tokens' comparable forms with bars between them.
inline std::string forms_of(const std::string& text) {
  const unspin::Document document = read_plain(text);
  std::string all;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    all += (i == 0 ? "" : "|") + unspin::to_utf8(document.form(i));
  return all;
}

}  // namespace unspin_tests
