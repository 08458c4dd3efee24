#include "align/word_grid.h"

#include <algorithm>

#include "text/values.h"

namespace unspin {
namespace {

constexpr std::uint8_t least_value_anchor = 200;
constexpr std::uint8_t least_chance_anchor = 128;

/// Bonds in the order of how often words so bound answer each other; 11 is the same word.
std::uint8_t strength_of(const Likeness& likeness) {
  if (likeness.value == 255 && likeness.cosine == 255 && likeness.bond == Bond::none) return 11;
  constexpr std::array<std::uint8_t, 11> order{0, 10, 9, 8, 6, 7, 5, 4, 3, 2, 1};
  return order[static_cast<std::size_t>(likeness.bond)];
}

std::uint8_t byte(std::uint32_t value) {
  return static_cast<std::uint8_t>(std::min<std::uint32_t>(value, 255));
}

/// A value written in another way: 7-1/2, seven and a half. Other values answer each other only by their
/// place.
void compare_numbers(const Number* a, const Number* b, Likeness& likeness) {
  if (!a || !b || likeness.value == 255) return;
  const bool same = same_value(*a, *b);
  likeness.compound = same ? 3 : 4;
  if (same) likeness.value = 240;
}

/// Keeps the two largest values seen at two neighbouring bytes.
void keep_largest(std::uint8_t value, std::uint8_t* two) {
  if (value > two[0]) {
    two[1] = two[0];
    two[0] = value;
  } else if (value > two[1]) {
    two[1] = value;
  }
}

}  // namespace

void WordGrid::index_content(const WordSide& side, ContentIndex& index) {
  index.places.clear();
  index.before.clear();
  index.content.clear();
  for (std::uint32_t i = 0; i < side.size(); ++i) {
    const bool content = is_content(side.words[i]->word_class);
    index.before.push_back(static_cast<std::uint32_t>(index.places.size()));
    index.content.push_back(content ? 1 : 0);
    if (content) index.places.push_back(i);
  }
  index.before.push_back(static_cast<std::uint32_t>(index.places.size()));
}

void WordGrid::load(const WordSide& original, const WordSide& suspect, const Answers& sure) {
  original_ = &original;
  suspect_ = &suspect;
  index_content(original, original_content_);
  index_content(suspect, suspect_content_);
  values_.reset(original.size(), suspect.size());
  chances_.reset(original.size(), suspect.size());
  collect_cells(sure);
  find_compounds(original, suspect);
  find_compounds(suspect, original);
  mark_phrases(sure);
  for (const WordCell& cell : cells_)
    *values_.at(cell.row, cell.column) = std::max(cell.likeness.value, cell.phrase);
  surroundings_.prepare(values_, original_content_, suspect_content_, least_value_anchor);
  features_.resize(cells_.size());
  for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
    describe_words(cell);
    surroundings_.describe(cells_[cell].row, cells_[cell].column, facing(cells_[cell]),
                           features_[cell].data() + first_plane);
  }
}

void WordGrid::collect_cells(const Answers& sure) {
  cells_.clear();
  const auto number = [](const std::vector<std::uint32_t>& answers, std::vector<std::uint32_t>& order) {
    order.clear();
    std::uint32_t count = 0;
    for (const std::uint32_t answer : answers) order.push_back(answer == unanswered ? count++ : unanswered);
    return count;
  };
  number(sure.original, row_order_);
  open_columns_ = number(sure.suspect, column_order_);
  row_cosines_.assign(original_->terms.size() * 2, 0);
  column_cosines_.assign(suspect_->terms.size() * 2, 0);
  for (std::uint32_t i = 0; i < original_->size(); ++i) {
    if (sure.original[i] != unanswered) {
      *values_.at(i, sure.original[i]) = 255;
      *chances_.at(i, sure.original[i]) = 255;
      continue;
    }
    for (std::uint32_t j = 0; j < suspect_->size(); ++j) {
      if (sure.suspect[j] != unanswered) continue;
      Likeness likeness = likenesses_.of(original_->terms[i], suspect_->terms[j]);
      compare_numbers(original_->numbers[i], suspect_->numbers[j], likeness);
      cells_.push_back({i, j, likeness, 0});
      keep_largest(likeness.cosine, &row_cosines_[i * std::size_t{2}]);
      keep_largest(likeness.cosine, &column_cosines_[j * std::size_t{2}]);
    }
  }
}

// A word that the other side writes as two: zhenfa, zhen fa; high-speed, high speed.
void WordGrid::find_compounds(const WordSide& whole, const WordSide& parts) {
  const bool forward = &whole == original_;
  const auto mark = [&](std::uint32_t at, std::uint32_t part) {
    WordCell& cell = cells_[(forward ? row_order_[at] : row_order_[part]) * std::size_t{open_columns_} +
                            (forward ? column_order_[part] : column_order_[at])];
    cell.likeness.compound = 2;
    cell.likeness.value = std::max<std::uint8_t>(cell.likeness.value, 220);
  };
  const std::vector<std::uint32_t>& open = forward ? row_order_ : column_order_;
  const std::vector<std::uint32_t>& open_parts = forward ? column_order_ : row_order_;
  for (std::uint32_t at = 0; at < whole.size(); ++at) {
    if (open[at] == unanswered || whole.words[at]->form.size() < 4) continue;
    const std::u16string_view form = whole.words[at]->form;
    for (std::uint32_t part = 0; part + 1 < parts.size(); ++part) {
      if (open_parts[part] == unanswered || open_parts[part + 1] == unanswered) continue;
      const std::u16string_view first = parts.words[part]->form, second = parts.words[part + 1]->form;
      const std::size_t gap = form.size() - first.size() - second.size();
      if (gap > 1 || form.substr(0, first.size()) != first || form.substr(first.size() + gap) != second)
        continue;
      if (gap == 1 && form[first.size()] != u'-') continue;
      mark(at, part);
      mark(at, part + 1);
    }
  }
}

void WordGrid::mark_phrases(const Answers& sure) {
  for (const PhraseMatch& match : phrases_.find(*original_, *suspect_, sure))
    for (std::uint32_t i = match.rows.first; i < match.rows.last; ++i)
      for (std::uint32_t j = match.columns.first; j < match.columns.last; ++j) {
        if (row_order_[i] == unanswered || column_order_[j] == unanswered) continue;
        WordCell& cell = cells_[row_order_[i] * std::size_t{open_columns_} + column_order_[j]];
        cell.phrase = std::max(cell.phrase, match.strength);
      }
}

// Row first where the row's word says less.
Facing WordGrid::facing(const WordCell& cell) const {
  const WordClass row = original_->words[cell.row]->word_class,
                  column = suspect_->words[cell.column]->word_class;
  if (row == column) return Facing::neither;
  return row < column ? Facing::row_first : Facing::column_first;
}

void WordGrid::describe_words(std::size_t index) {
  const WordCell& cell = cells_[index];
  const Term& a = *original_->words[cell.row];
  const Term& b = *suspect_->words[cell.column];
  std::uint8_t* features = features_[index].data();
  const Facing order = facing(cell);
  const auto sorted = [features, order](std::size_t low, std::uint8_t x, std::uint8_t y) {
    const bool turned = order == Facing::neither ? y < x : order == Facing::column_first;
    features[low] = turned ? y : x;
    features[low + 1] = turned ? x : y;
  };
  features[bond_feature] = strength_of(cell.likeness);
  features[cosine_feature] = cell.likeness.cosine;
  features[letters_feature] = cell.likeness.letters;
  features[prefix_feature] = cell.likeness.prefix;
  sorted(class_low, static_cast<std::uint8_t>(a.word_class), static_cast<std::uint8_t>(b.word_class));
  sorted(rarity_low, a.rarity, b.rarity);
  sorted(length_low, byte(static_cast<std::uint32_t>(a.form.size())),
         byte(static_cast<std::uint32_t>(b.form.size())));
  features[phrase_feature] = cell.phrase;
  features[compound_feature] = cell.likeness.compound;
  features[capital_feature] =
      static_cast<std::uint8_t>(original_->capital[cell.row] + suspect_->capital[cell.column]);
  const auto rival = [&cell](const std::uint8_t* two) { return two[cell.likeness.cosine == two[0] ? 1 : 0]; };
  sorted(cosine_rival_low, rival(&row_cosines_[cell.row * std::size_t{2}]),
         rival(&column_cosines_[cell.column * std::size_t{2}]));
  const std::uint32_t rows = original_->size(), columns = suspect_->size();
  const std::uint64_t across = std::uint64_t{cell.row} * columns, down = std::uint64_t{cell.column} * rows;
  features[offset_feature] = static_cast<std::uint8_t>((across > down ? across - down : down - across) * 255 /
                                                       (std::uint64_t{rows} * columns));
  features[start_feature] = byte(std::min(cell.row, cell.column));
  features[end_feature] = byte(std::min(rows - cell.row, columns - cell.column));
  const auto class_at = [](const WordSide& side, std::uint32_t place) {
    return place < side.size() ? static_cast<std::uint8_t>(side.words[place]->word_class) : std::uint8_t{30};
  };
  sorted(class_before_low, class_at(*original_, cell.row - 1), class_at(*suspect_, cell.column - 1));
  sorted(class_after_low, class_at(*original_, cell.row + 1), class_at(*suspect_, cell.column + 1));
  sorted(sentence_low, byte(rows), byte(columns));
}

void WordGrid::refine(std::span<const std::uint8_t> probabilities, std::span<const std::uint32_t> cells) {
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    *chances_.at(cells_[cell].row, cells_[cell].column) = probabilities[cell];
  surroundings_.prepare(chances_, original_content_, suspect_content_, least_chance_anchor);
  for (const std::uint32_t cell : cells)
    surroundings_.describe(cells_[cell].row, cells_[cell].column, facing(cells_[cell]),
                           features_[cell].data() + second_plane);
}

}  // namespace unspin
