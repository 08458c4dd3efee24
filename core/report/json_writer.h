// Writes JSON text piece by piece: commas and escapes are its business, order and nesting the caller's.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "text/span.h"

namespace unspin {

/// A share in [0, 1] as the report gives it: rounded to four decimals, but never to 0 or 1 when it is
/// neither.
std::uint32_t ten_thousandths(double share);

class JsonWriter {
 public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  /// The key of the member that is written next.
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::u16string_view text);
  JsonWriter& value(std::string_view ascii);
  JsonWriter& value(std::uint32_t number);
  JsonWriter& truth(bool value);
  /// A share or probability in [0, 1], in ten_thousandths.
  JsonWriter& share(double number);
  JsonWriter& null();
  /// [begin, end]
  JsonWriter& value(Span span);
  /// JSON text that is already whole: a number or string read from elsewhere.
  JsonWriter& raw(std::string_view json);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void separate();

  std::string text_;
  bool first_ = true;  // nothing written yet inside the innermost bracket, or a key was
};

}  // namespace unspin
