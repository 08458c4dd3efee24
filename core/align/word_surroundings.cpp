#include "align/word_surroundings.h"

#include <algorithm>

namespace unspin {
namespace {

std::uint8_t byte(std::int32_t value) {
  return static_cast<std::uint8_t>(std::clamp<std::int32_t>(value, 0, 255));
}

template <typename Value>
void write_pair(Facing facing, Value row, Value column, std::uint8_t* two) {
  const bool turned = facing == Facing::neither ? column < row : facing == Facing::column_first;
  two[0] = byte(static_cast<std::int32_t>(turned ? column : row));
  two[1] = byte(static_cast<std::int32_t>(turned ? row : column));
}

}  // namespace

void Plane::reset(std::uint32_t rows, std::uint32_t columns) {
  rows_ = rows;
  columns_ = columns;
  width_ = columns + std::size_t{4};
  bytes_.assign((rows + std::size_t{4}) * width_, 0);
  bytes_[width_ + 1] = 255;
  bytes_[(rows + std::size_t{2}) * width_ + columns + 2] = 255;
}

void Surroundings::Peak::add(std::uint8_t value, std::uint32_t at) {
  sum += value;
  full = static_cast<std::uint16_t>(full + (value == 255 ? 1 : 0));
  if (value > first) {
    second = first;
    first = value;
    place = at;
  } else if (value > second) {
    second = value;
  }
}

void Surroundings::prepare(const Plane& plane, const ContentIndex& original, const ContentIndex& suspect,
                           std::uint8_t least_anchor) {
  plane_ = &plane;
  original_ = &original;
  suspect_ = &suspect;
  find_peaks();
  find_anchors(least_anchor);
  sum_content();
  find_chains();
}

void Surroundings::describe(std::uint32_t i, std::uint32_t j, Facing facing, std::uint8_t* features) const {
  describe_neighbours(i, j, facing, features);
  describe_content(i, j, facing, features);
  const std::int32_t through =
      chain_before_[i * chain_width_ + j] + weight(i, j) + chain_after_[(i + 1) * chain_width_ + j + 1];
  features[chain_loss] = byte((chain_after_[0] - through) / 2);
  describe_anchors(i, j, facing, features);
}

void Surroundings::find_peaks() {
  row_peaks_.assign(plane_->rows(), {});
  column_peaks_.assign(plane_->columns(), {});
  for (std::uint32_t i = 0; i < plane_->rows(); ++i) {
    const std::uint8_t* values = plane_->at(i, 0);
    for (std::uint32_t j = 0; j < plane_->columns(); ++j) {
      if (values[j] == 0) continue;
      row_peaks_[i].add(values[j], j);
      column_peaks_[j].add(values[j], i);
    }
  }
  const auto mean = [](const std::vector<Peak>& peaks) {
    std::uint32_t sum = 0;
    for (const Peak& peak : peaks) sum += peak.first;
    return sum / std::max<std::uint32_t>(1, static_cast<std::uint32_t>(peaks.size()));
  };
  rows_answered_ = mean(row_peaks_);
  columns_answered_ = mean(column_peaks_);
}

void Surroundings::find_anchors(std::uint8_t least) {
  const auto rows = static_cast<std::int32_t>(plane_->rows()),
             columns = static_cast<std::int32_t>(plane_->columns());
  const auto answer = [least](const Peak& own, const std::vector<Peak>& others, std::uint32_t at) {
    if (own.first < least || own.first == own.second) return std::int32_t{-1};
    const Peak& other = others[own.place];
    const bool mutual = other.place == at && other.first == own.first && other.second < other.first;
    return mutual ? static_cast<std::int32_t>(own.place) : -1;
  };
  const auto fill = [&](const std::vector<Peak>& own, const std::vector<Peak>& others, std::int32_t size,
                        std::int32_t other_size, std::vector<Nearest>& nearest) {
    nearest.resize(own.size());
    std::int32_t place = -1, there = -1;
    for (std::int32_t i = 0; i < size; ++i) {
      const auto at = static_cast<std::uint32_t>(i);
      nearest[at].before = place;
      nearest[at].before_answer = there;
      const std::int32_t found = answer(own[at], others, at);
      if (found >= 0) place = i, there = found;
    }
    place = size, there = other_size;
    for (std::int32_t i = size; i-- > 0;) {
      const auto at = static_cast<std::uint32_t>(i);
      nearest[at].after = place;
      nearest[at].after_answer = there;
      const std::int32_t found = answer(own[at], others, at);
      if (found >= 0) place = i, there = found;
    }
  };
  fill(row_peaks_, column_peaks_, rows, columns, row_anchors_);
  fill(column_peaks_, row_peaks_, columns, rows, column_anchors_);
}

// content_ holds the values of content words alone; content_sums_ at (p, q) the nine cells before (p, q):
// the last three content words before both places, each with each.
void Surroundings::sum_content() {
  const auto rows = static_cast<std::uint32_t>(original_->places.size()),
             columns = static_cast<std::uint32_t>(suspect_->places.size());
  content_.reset(rows, columns);
  for (std::uint32_t p = 0; p < rows; ++p)
    for (std::uint32_t q = 0; q < columns; ++q)
      *content_.at(p, q) = *plane_->at(original_->places[p], suspect_->places[q]);
  content_width_ = columns + std::size_t{4};
  content_sums_.assign((rows + std::size_t{4}) * content_width_, 0);
  for (std::uint32_t p = 0; p < rows + 3; ++p)
    for (std::uint32_t q = 0; q < columns + 3; ++q) {
      std::int32_t sum = 0;
      for (std::uint32_t x = p >= 3 ? p - 3 : 0; x < std::min(p, rows); ++x)
        for (std::uint32_t y = q >= 3 ? q - 3 : 0; y < std::min(q, columns); ++y) sum += *content_.at(x, y);
      content_sums_[p * content_width_ + q] = byte(sum / 4);
    }
}

std::int32_t Surroundings::weight(std::uint32_t i, std::uint32_t j) const {
  const std::int32_t value = *plane_->at(i, j);
  return original_->content[i] != 0 && suspect_->content[j] != 0 ? value * 3 / 16 : value / 16;
}

void Surroundings::find_chains() {
  const std::uint32_t rows = plane_->rows(), columns = plane_->columns();
  chain_width_ = columns + std::size_t{1};
  chain_before_.assign((rows + std::size_t{1}) * chain_width_, 0);
  chain_after_.assign((rows + std::size_t{1}) * chain_width_, 0);
  for (std::uint32_t i = 0; i < rows; ++i)
    for (std::uint32_t j = 0; j < columns; ++j) {
      const std::size_t at = i * chain_width_ + j;
      chain_before_[at + chain_width_ + 1] = std::max(
          {chain_before_[at + chain_width_], chain_before_[at + 1], chain_before_[at] + weight(i, j)});
    }
  for (std::uint32_t i = rows; i-- > 0;)
    for (std::uint32_t j = columns; j-- > 0;) {
      const std::size_t at = i * chain_width_ + j;
      chain_after_[at] = std::max({chain_after_[at + chain_width_], chain_after_[at + 1],
                                   chain_after_[at + chain_width_ + 1] + weight(i, j)});
    }
}

void Surroundings::describe_neighbours(std::uint32_t i, std::uint32_t j, Facing facing,
                                       std::uint8_t* features) const {
  const std::uint8_t* cell = plane_->at(i, j);
  const auto width = static_cast<std::ptrdiff_t>(plane_->width());
  features[own_value] = cell[0];
  features[before_value] = cell[-width - 1];
  features[after_value] = cell[width + 1];
  features[second_before] = cell[-2 * width - 2];
  features[second_after] = cell[2 * width + 2];
  write_pair(facing, cell[-width + 1], cell[width - 1], &features[crossed_low]);
  write_pair(facing, cell[-width], cell[-1], &features[beside_before_low]);
  write_pair(facing, cell[width], cell[1], &features[beside_after_low]);
  write_pair(facing, cell[-2 * width], cell[-2], &features[second_beside_before_low]);
  write_pair(facing, cell[2 * width], cell[2], &features[second_beside_after_low]);
  features[leap_before] = std::max(cell[-width - 2], cell[-2 * width - 1]);
  features[leap_after] = std::max(cell[width + 2], cell[2 * width + 1]);
  const Peak &row = row_peaks_[i], &column = column_peaks_[j];
  write_pair(facing, row.rival(cell[0]), column.rival(cell[0]), &features[rival_low]);
  write_pair(facing, (row.sum - cell[0]) / 4, (column.sum - cell[0]) / 4, &features[total_low]);
  const auto distance = [](const Peak& peak, std::uint32_t at) {
    return peak.first == 0 ? 255 : peak.place > at ? peak.place - at : at - peak.place;
  };
  write_pair(facing, distance(row, j), distance(column, i), &features[rival_distance_low]);
  write_pair(facing, rows_answered_, columns_answered_, &features[answered_low]);
  write_pair(facing, row.full, column.full, &features[full_low]);
}

void Surroundings::describe_content(std::uint32_t i, std::uint32_t j, Facing facing,
                                    std::uint8_t* features) const {
  const std::uint32_t p = original_->before[i], q = suspect_->before[j];
  const std::uint32_t next_p = original_->before[i + 1], next_q = suspect_->before[j + 1];
  const auto value = [this](std::uint32_t x, std::uint32_t y) { return *plane_->at(x, y); };
  const auto place = [](const ContentIndex& side, std::uint32_t index) { return side.places[index]; };
  const std::uint8_t none = 0;
  write_pair(facing, p > 0 ? value(place(*original_, p - 1), j) : none,
             q > 0 ? value(i, place(*suspect_, q - 1)) : none, &features[head_before_low]);
  write_pair(facing, next_p < original_->places.size() ? value(place(*original_, next_p), j) : none,
             next_q < suspect_->places.size() ? value(i, place(*suspect_, next_q)) : none,
             &features[head_after_low]);
  const auto width = static_cast<std::ptrdiff_t>(content_.width());
  const std::uint8_t* before = content_.at(p, q) - width - 1;
  const std::uint8_t* after = content_.at(next_p, next_q);
  features[content_before] = *before;
  features[content_after] = *after;
  features[content_sum_before] = content_sums_[p * content_width_ + q];
  features[content_sum_after] = content_sums_[(next_p + 3) * content_width_ + next_q + 3];
  write_pair(facing, *(content_.at(p, next_q) - width), *(content_.at(next_p, q) - 1),
             &features[content_crossed_low]);
}

void Surroundings::describe_anchors(std::uint32_t i, std::uint32_t j, Facing facing,
                                    std::uint8_t* features) const {
  const Nearest &row = row_anchors_[i], &column = column_anchors_[j];
  const auto x = static_cast<std::int32_t>(i), y = static_cast<std::int32_t>(j);
  // How much farther (+) or nearer (-) the other side is than this one, from the anchor on; 100 = as far.
  const auto offset = [](std::int32_t own, std::int32_t other) {
    return 100 + std::clamp(other - own, -100, 100);
  };
  write_pair(facing, offset(x - row.before, y - row.before_answer),
             offset(y - column.before, x - column.before_answer), &features[anchor_before_low]);
  features[anchor_before_distance] = byte(std::min(x - row.before, y - column.before));
  write_pair(facing, offset(row.after - x, row.after_answer - y),
             offset(column.after - y, column.after_answer - x), &features[anchor_after_low]);
  features[anchor_after_distance] = byte(std::min(row.after - x, column.after - y));
  write_pair(facing, row.after - row.before, column.after - column.before, &features[gap_low]);
}

}  // namespace unspin
