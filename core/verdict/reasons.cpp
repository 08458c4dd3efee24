#include "verdict/reasons.h"

#include <algorithm>

#include "verdict/weights.h"

namespace unspin {
namespace {

struct Reason {
  double strength = 0;
  std::u16string sentence;
};

double part(const VerdictWeight& weight, double value) { return weight.weight * (value - weight.middle); }

std::u16string order_reason(const Features& features, bool derived) {
  const std::u16string share = say_share(std::max(0.0, features.in_order));
  if (derived)
    return say({u"Beyond what chance gives, ", share,
                u" of the telling words stand in the same order in both texts; ",
                u"in texts written apart it is mostly under ", say_share(weight_in_order.independent_high),
                u"."});
  return say({u"Beyond what chance gives, only ", share,
              u" of the telling words stand in the same order in both texts; in copies it is mostly over ",
              say_share(weight_in_order.derived_low), u"."});
}

std::u16string related_reason(const Features& features, bool derived) {
  const std::u16string share = say_share(features.related);
  if (derived)
    return say({share,
                u" of the suspect’s telling words stand where the original has a related word, as a reworded "
                u"copy’s do; in "
                u"texts written apart it is mostly under ",
                say_share(weight_related.independent_high), u"."});
  return say(
      {u"Only ", share, u" of the suspect’s telling words stand where the original has a related word."});
}

/// “8 of the suspect’s 12 numbers are not in the original.” or “All 12 numbers of the suspect stand in …”
std::u16string fresh_reason(std::u16string_view things, std::uint32_t fresh, std::uint32_t count) {
  if (fresh == 0 && count == 1)
    return say({u"The suspect’s only ", things.substr(0, things.size() - 1), u" stands in the original."});
  if (fresh == 0)
    return say({u"All ", say_count(count), u" ", things, u" of the suspect stand in the original."});
  return say({say_count(fresh), u" of the suspect’s ", say_count(count), u" ", things,
              fresh == 1 ? u" is not in the original." : u" are not in the original."});
}

/// “All 3 quotations of the suspect come from the original; the words of 2 were changed.” Half of a
/// quotation's words are enough for it to come from there.
std::u16string quotations_reason(const Features& features, const std::vector<Finding>& findings) {
  if (features.fresh_quotes > 0) return fresh_reason(u"quotations", features.fresh_quotes, features.quotes);
  const auto altered =
      static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.kind == "altered_quote";
      }));
  if (features.quotes == 1)
    return say({u"The suspect’s only quotation comes from the original",
                altered > 0 ? u", with other words in it." : u"."});
  const std::u16string all =
      say({u"All ", say_count(features.quotes), u" quotations of the suspect come from the original"});
  if (altered == 0) return all + u".";
  return say({all, u"; the words of ", say_count(std::min<std::size_t>(altered, features.quotes)),
              u" were changed."});
}

void add_residue(const std::vector<Finding>& findings, std::vector<Reason>& reasons) {
  std::size_t garbled = 0, fragments = 0, injected = 0;
  for (const Finding& finding : findings) {
    garbled += finding.kind == "garbled_name";
    fragments += finding.kind == "leftover_fragment";
    injected += finding.kind == "injected_text";
  }
  const auto add = [&](std::size_t count, double each, std::u16string_view one, std::u16string_view many) {
    if (count > 0)
      reasons.push_back({std::min(4.0, each * static_cast<double>(count)),
                         say({u"The suspect holds ", say_count(count), count == 1 ? one : many, u"."})});
  };
  add(garbled, 1.5, u" name that a machine garbled", u" names that a machine garbled");
  add(fragments, 1.0, u" leftover fragment of a sentence", u" leftover fragments of sentences");
  add(injected, 0.1, u" line that is not part of the story", u" lines that are not part of the story");
}

}  // namespace

double log_odds(const Features& features) {
  return verdict_intercept + weight_in_order.weight * features.in_order +
         weight_related.weight * features.related + weight_new_numbers.weight * features.new_numbers +
         weight_new_quotes.weight * features.new_quotes + weight_new_names.weight * features.new_names;
}

std::vector<std::u16string> give_reasons(const Features& features, bool derived,
                                         const std::vector<Finding>& findings) {
  std::vector<Reason> reasons;
  const double sign = derived ? 1 : -1;
  const auto add = [&](double strength, std::u16string sentence) {
    constexpr double least = 0.15;  // log odds; less is no reason
    if (strength >= least) reasons.push_back({strength, std::move(sentence)});
  };
  add(sign * part(weight_in_order, features.in_order), order_reason(features, derived));
  add(sign * part(weight_related, features.related), related_reason(features, derived));
  if (features.numbers > 0 &&
      derived == (features.fresh_numbers == 0 || 4 * features.fresh_numbers < features.numbers))
    add(sign * part(weight_new_numbers, features.new_numbers),
        fresh_reason(u"numbers", features.fresh_numbers, features.numbers));
  if (features.quotes > 0 && derived == (4 * features.fresh_quotes < features.quotes))
    add(sign * part(weight_new_quotes, features.new_quotes), quotations_reason(features, findings));
  if (derived) {
    add(5 * features.verbatim,
        say({say_share(features.verbatim),
             u" of the suspect’s words stand in runs of five or more that the original has word for word."}));
    add_residue(findings, reasons);
  }
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const Reason& a, const Reason& b) { return a.strength > b.strength; });
  std::vector<std::u16string> sentences;
  sentences.reserve(reasons.size());
  for (Reason& reason : reasons) sentences.push_back(std::move(reason.sentence));
  return sentences;
}

std::u16string say_count(std::size_t count) {
  const std::string digits = std::to_string(count);
  return {digits.begin(), digits.end()};
}

std::u16string say_share(double share) {
  if (share > 0 && share < 0.005) return u"under 1 %";
  return say_count(static_cast<std::size_t>(share * 100 + 0.5)) + u" %";
}

}  // namespace unspin
