#include "report/json_writer.h"

#include "text/utf8.h"

namespace unspin {
namespace {

constexpr char digits[] = "0123456789abcdef";

void append_escape(std::string& out, char16_t unit) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[unit >> shift & 15];
}

bool is_surrogate(char16_t unit) { return (unit & 0xF800) == 0xD800; }
bool is_pair(std::u16string_view text, std::size_t i) {
  return (text[i] & 0xFC00) == 0xD800 && i + 1 < text.size() && (text[i + 1] & 0xFC00) == 0xDC00;
}

// RFC 8259: quotes, backslashes and controls are escaped, and so are lone surrogates, which UTF-8 cannot
// carry.
void append_string(std::string& out, std::u16string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i];
    if (unit == u'"' || unit == u'\\') {
      out += '\\';
      out += static_cast<char>(unit);
    } else if (unit == u'\n') {
      out += "\\n";
    } else if (unit < 0x20 || unit == 0x7F || (is_surrogate(unit) && !is_pair(text, i))) {
      append_escape(out, unit);
    } else {
      const std::size_t length = is_pair(text, i) ? 2 : 1;
      out += to_utf8(text.substr(i, length));
      i += length - 1;
    }
  }
  out += '"';
}

}  // namespace

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  text_ += bracket;
  first_ = false;
  return *this;
}

void JsonWriter::separate() {
  if (!first_) text_ += ',';
  first_ = false;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  value(name);
  text_ += ':';
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::u16string_view text) {
  separate();
  append_string(text_, text);
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view ascii) {
  separate();
  text_ += '"';
  text_ += ascii;
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::value(std::uint32_t number) { return raw(std::to_string(number)); }

JsonWriter& JsonWriter::truth(bool value) { return raw(value ? "true" : "false"); }

std::uint32_t ten_thousandths(double share) {
  const auto rounded = static_cast<std::uint32_t>(share * 10000 + 0.5);
  if (rounded == 10000 && share < 1) return 9999;
  return rounded == 0 && share > 0 ? 1 : rounded;
}

JsonWriter& JsonWriter::share(double number) {
  const std::uint32_t scaled = ten_thousandths(number);
  std::string text = std::to_string(scaled / 10000);
  if (const std::uint32_t rest = scaled % 10000) {
    text += '.' + std::to_string(10000 + rest).substr(1);
    while (text.back() == '0') text.pop_back();
  }
  return raw(text);
}

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::value(Span span) {
  return begin_array().value(span.begin).value(span.end).end_array();
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

}  // namespace unspin
