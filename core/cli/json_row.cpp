#include "cli/json_row.h"

#include "text/utf8.h"

namespace unspin {
namespace {

/// Walks over JSON text; every step says whether the text was as it must be.
class Cursor {
 public:
  explicit Cursor(std::u16string_view text) : text_(text) {}

  void skip_space() {
    while (at_ < text_.size() &&
           (text_[at_] == u' ' || text_[at_] == u'\t' || text_[at_] == u'\r' || text_[at_] == u'\n'))
      ++at_;
  }
  bool take(char16_t unit) {
    skip_space();
    if (at_ >= text_.size() || text_[at_] != unit) return false;
    ++at_;
    return true;
  }
  [[nodiscard]] bool next_is(char16_t unit) {
    skip_space();
    return at_ < text_.size() && text_[at_] == unit;
  }
  [[nodiscard]] bool done() {
    skip_space();
    return at_ == text_.size();
  }
  [[nodiscard]] std::size_t place() {
    skip_space();
    return at_;
  }
  [[nodiscard]] std::u16string_view since(std::size_t begin) const {
    return text_.substr(begin, at_ - begin);
  }

  bool read_string(std::u16string& out) {
    if (!take(u'"')) return false;
    while (at_ < text_.size()) {
      const char16_t unit = text_[at_++];
      if (unit == u'"') return true;
      if (unit < 0x20) return false;
      if (unit != u'\\')
        out.push_back(unit);
      else if (!read_escape(out))
        return false;
    }
    return false;
  }

  bool skip_value(int depth) {
    skip_space();
    if (depth > 64 || at_ >= text_.size()) return false;
    std::u16string ignored;
    switch (text_[at_]) {
      case u'"':
        return read_string(ignored);
      case u'{':
        return skip_list(u'{', u'}', true, depth);
      case u'[':
        return skip_list(u'[', u']', false, depth);
      case u't':
        return skip_word(u"true");
      case u'f':
        return skip_word(u"false");
      case u'n':
        return skip_word(u"null");
      default:
        return skip_number();
    }
  }

 private:
  bool read_escape(std::u16string& out) {
    if (at_ >= text_.size()) return false;
    switch (const char16_t letter = text_[at_++]) {
      case u'"':
      case u'\\':
      case u'/':
        out.push_back(letter);
        return true;
      case u'b':
        out.push_back(u'\b');
        return true;
      case u'f':
        out.push_back(u'\f');
        return true;
      case u'n':
        out.push_back(u'\n');
        return true;
      case u'r':
        out.push_back(u'\r');
        return true;
      case u't':
        out.push_back(u'\t');
        return true;
      case u'u':
        return read_unit(out);
      default:
        return false;
    }
  }

  bool read_unit(std::u16string& out) {
    unsigned value = 0;
    for (int k = 0; k < 4; ++k, ++at_) {
      if (at_ >= text_.size()) return false;
      const char16_t digit = text_[at_];
      if (digit >= u'0' && digit <= u'9')
        value = value << 4 | static_cast<unsigned>(digit - u'0');
      else if ((digit | 0x20) >= u'a' && (digit | 0x20) <= u'f')
        value = value << 4 | static_cast<unsigned>((digit | 0x20) - u'a' + 10);
      else
        return false;
    }
    out.push_back(static_cast<char16_t>(value));
    return true;
  }

  bool skip_list(char16_t open, char16_t close, bool keyed, int depth) {
    if (!take(open)) return false;
    if (take(close)) return true;
    do {
      std::u16string key;
      if (keyed && !(read_string(key) && take(u':'))) return false;
      if (!skip_value(depth + 1)) return false;
    } while (take(u','));
    return take(close);
  }

  bool skip_word(std::u16string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  bool skip_digits() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] >= u'0' && text_[at_] <= u'9') ++at_;
    return at_ > begin;
  }

  bool skip_number() {
    if (text_[at_] == u'-') ++at_;
    if (at_ < text_.size() && text_[at_] == u'0')
      ++at_;
    else if (!skip_digits())
      return false;
    if (at_ < text_.size() && text_[at_] == u'.') {
      ++at_;
      if (!skip_digits()) return false;
    }
    if (at_ < text_.size() && (text_[at_] == u'e' || text_[at_] == u'E')) {
      ++at_;
      if (at_ < text_.size() && (text_[at_] == u'+' || text_[at_] == u'-')) ++at_;
      if (!skip_digits()) return false;
    }
    return true;
  }

  std::u16string_view text_;
  std::size_t at_ = 0;
};

/// What was found wrong with a member, while the rest can still be read.
struct Fault {
  std::string message;
};

bool read_text(Cursor& cursor, Member& member, Fault& fault) {
  if (cursor.next_is(u'"')) {
    member.text.emplace();
    return cursor.read_string(*member.text);
  }
  fault.message = "“" + std::string(member.name) + "” is not a string";
  return cursor.skip_value(0);
}

bool read_member(Cursor& cursor, std::span<Member> wanted, std::string& id, Fault& fault) {
  std::u16string key;
  if (!cursor.read_string(key) || !cursor.take(u':')) return false;
  const std::string name = to_utf8(key);
  for (Member& member : wanted)
    if (name == member.name) return read_text(cursor, member, fault);
  const std::size_t begin = cursor.place();
  if (!cursor.skip_value(0)) return false;
  if (key == u"id") id = to_utf8(cursor.since(begin));
  return true;
}

}  // namespace

std::optional<RowError> read_members(std::string_view line, std::span<Member> wanted, std::string& id) {
  const std::optional<std::u16string> text = from_utf8(line);
  if (!text) return RowError{"null", "bad_utf8", "the row is not valid UTF-8"};
  const RowError broken{"null", "bad_json", "the row is not one JSON object"};
  Cursor cursor(*text);
  Fault fault;
  if (!cursor.take(u'{'))
    return cursor.skip_value(0) && cursor.done() ? RowError{"null", "bad_row", "the row is not an object"}
                                                 : broken;
  if (!cursor.take(u'}')) {
    do {
      if (!read_member(cursor, wanted, id, fault)) return broken;
    } while (cursor.take(u','));
    if (!cursor.take(u'}')) return broken;
  }
  if (!cursor.done()) return broken;
  if (!fault.message.empty()) return RowError{id, "bad_row", fault.message};
  for (const Member& member : wanted)
    if (member.needed && !member.text)
      return RowError{id, "bad_row", "the row has no “" + std::string(member.name) + "”"};
  return std::nullopt;
}

std::optional<RowError> read_row(std::string_view line, Row& row) {
  Member wanted[] = {{"original", false, {}}, {"suspect", true, {}}};
  if (auto error = read_members(line, wanted, row.id)) return error;
  row.original = std::move(wanted[0].text);
  row.suspect = std::move(*wanted[1].text);
  return std::nullopt;
}

}  // namespace unspin
