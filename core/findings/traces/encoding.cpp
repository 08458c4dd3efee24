#include "findings/traces/encoding.h"

#include "findings/say_figures.h"

namespace unspin {
std::vector<Trace> find_spoilt_characters(const TraceReader& reader) {
  const std::vector<Damage>& damages = reader.document().damages;
  if (damages.empty()) return {};
  const Damage& first = damages.front();
  const std::u16string_view shown = reader.document().slice(first.span);
  const std::u16string many =
      damages.size() == 1 ? u"One character was" : say_count(damages.size()) + u" characters were";
  Trace trace{first.span, "encoding", 0.9, {}, std::nullopt, {}};
  if (first.meant.empty()) {
    trace.why =
        say({many, u" spoilt on the way through a program: “", shown, u"” stands for one that was lost."});
  } else {
    trace.why =
        say({many, u" spoilt on the way through a program: “", shown, u"” stands for “", first.meant, u"”."});
    trace.meant = first.meant;
  }
  for (std::size_t i = 1; i < damages.size(); ++i) trace.further.push_back(damages[i].span);
  return {trace};
}

}  // namespace unspin
