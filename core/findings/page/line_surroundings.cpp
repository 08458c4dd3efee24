// What the lines around a line say about it.
#include <algorithm>
#include <map>

#include "exact_math.h"
#include "findings/page/line_features.h"

namespace unspin {
namespace {

constexpr double least_prose_words = 12;
constexpr double far = 20;  // lines; what is further away is as if it were not there

bool is_prose(const LineFeatures& line) {
  return at(line, LineFeature::words) >= least_prose_words && at(line, LineFeature::ends_sentence) > 0 &&
         at(line, LineFeature::cue_share) < 0.4;
}

bool is_heading_of_links(const LineFeatures& line) { return at(line, LineFeature::cue_line) > 0; }

/// How often each line's words stand in the document as a line.
void count_repeats(const Document& document, std::vector<LineFeatures>& all) {
  std::map<std::u16string, double> counts;
  std::vector<std::map<std::u16string, double>::iterator> own;
  for (const Line& line : document.lines) {
    std::u16string words;
    for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) (words += document.form(i)) += u' ';
    own.push_back(counts.try_emplace(std::move(words), -1).first);
    own.back()->second += 1;
  }
  for (std::size_t k = 0; k < all.size(); ++k) at(all[k], LineFeature::repeated) = own[k]->second;
}

/// The mean of a measure over `reach` lines on both sides of line k.
template <class Measure>
double mean_near(std::size_t lines, std::size_t k, std::size_t reach, Measure measure) {
  double sum = 0, count = 0;
  for (std::size_t i = k > reach ? k - reach : 0; i < std::min(lines, k + reach + 1); ++i) {
    if (i == k) continue;
    sum += measure(i);
    ++count;
  }
  return sum / std::max(1.0, count);
}

/// Where the line stands among paragraphs, headings and other furniture.
void measure_places(std::vector<LineFeatures>& all) {
  const std::size_t lines = all.size();
  std::vector<double> prose(lines + 1);  // paragraphs before each line
  for (std::size_t k = 0; k < lines; ++k) prose[k + 1] = prose[k] + is_prose(all[k]);
  const auto prose_in = [&](std::size_t from, std::size_t to) {
    return prose[std::min(to, lines)] - prose[std::min(from, lines)];
  };
  std::vector<double> before(lines, far), after(lines, far), heading(lines, far);
  for (std::size_t k = 1; k < lines; ++k) {
    before[k] = is_prose(all[k - 1]) ? 1 : std::min(far, before[k - 1] + 1);
    heading[k] = is_heading_of_links(all[k - 1]) ? 1
                 : is_prose(all[k - 1])          ? far
                                                 : std::min(far, heading[k - 1] + 1);
    const std::size_t back = lines - 1 - k;
    after[back] = is_prose(all[back + 1]) ? 1 : std::min(far, after[back + 1] + 1);
  }
  for (std::size_t k = 0; k < lines; ++k) {
    LineFeatures& line = all[k];
    const auto back = [&](std::size_t reach) { return prose_in(k > reach ? k - reach : 0, k); };
    at(line, LineFeature::prose_before_3) = back(3);
    at(line, LineFeature::prose_before_8) = back(8);
    at(line, LineFeature::prose_before_20) = back(20);
    at(line, LineFeature::prose_after_8) = prose_in(k + 1, k + 9);
    at(line, LineFeature::prose_after_20) = prose_in(k + 1, k + 21);
    at(line, LineFeature::to_prose_before) = before[k];
    at(line, LineFeature::to_prose_after) = after[k];
    at(line, LineFeature::prose_all_before) = prose[k] / std::max(1.0, prose[lines]);
    at(line, LineFeature::position) = static_cast<double>(k) / static_cast<double>(lines);
    at(line, LineFeature::document_lines) = exact_log(static_cast<double>(lines) + 1);
    at(line, LineFeature::document_prose) = prose[lines] / static_cast<double>(lines);
    at(line, LineFeature::run) = std::min(far, before[k] + after[k]);
    at(line, LineFeature::words_before) = k > 0 ? at(all[k - 1], LineFeature::words) : 0;
    at(line, LineFeature::words_after) = k + 1 < lines ? at(all[k + 1], LineFeature::words) : 0;
    at(line, LineFeature::words_near) =
        mean_near(lines, k, 3, [&](std::size_t i) { return at(all[i], LineFeature::words); });
    at(line, LineFeature::sentences_near) =
        mean_near(lines, k, 3, [&](std::size_t i) { return at(all[i], LineFeature::ends_sentence); });
    at(line, LineFeature::cues_near) = mean_near(lines, k, 4, [&](std::size_t i) {
      return at(all[i], LineFeature::cue_line) + at(all[i], LineFeature::cue_start) +
                         at(all[i], LineFeature::cue_anywhere) >
                     0
                 ? 1.0
                 : 0.0;
    });
    at(line, LineFeature::heading_before) = heading[k];
  }
}

}  // namespace

void measure_surroundings(const Document& document, std::vector<LineFeatures>& all) {
  count_repeats(document, all);
  measure_places(all);
}

}  // namespace unspin
