#include "findings/traces/encoding.h"

namespace unspin {
namespace {

constexpr std::size_t most_places = 200;

std::u16string digits(std::size_t number) {
  std::u16string text;
  for (; number > 0; number /= 10) text.insert(text.begin(), static_cast<char16_t>(u'0' + number % 10));
  return text;
}

}  // namespace

std::vector<Finding> find_spoilt_characters(const Document& suspect, const Document* original) {
  const std::vector<Damage>& damages = suspect.damages;
  if (damages.empty() || (original && original->damages.size() >= damages.size())) return {};
  Finding finding;
  finding.detail = "encoding";
  finding.confidence = 0.9;
  const Damage& first = damages.front();
  finding.suspect = first.span;
  const std::u16string_view shown = suspect.slice(first.span);
  const std::u16string many =
      damages.size() == 1 ? u"One character was" : digits(damages.size()) + u" characters were";
  if (first.meant.empty())
    finding.why =
        say({many, u" spoilt on the way through a program: “", shown, u"” stands for one that was lost."});
  else
    finding.why =
        say({many, u" spoilt on the way through a program: “", shown, u"” stands for “", first.meant, u"”."});
  if (!first.meant.empty()) finding.meant = first.meant;
  for (std::size_t i = 1; i < damages.size() && i <= most_places; ++i)
    finding.places.push_back({std::nullopt, damages[i].span});
  std::vector<Finding> findings;
  findings.push_back(std::move(finding));
  return findings;
}

}  // namespace unspin
