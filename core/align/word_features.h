// The features of a cell (a word of the original with a word of the suspect), one byte each, in the order in
// which the trees number them. Of the two sides' values, "low" is that of the side whose word says less, an
// article before a noun, and "high" the other; between words of one class, the smaller and the larger. So a
// cell looks the same whichever text comes first.
#pragma once
#include <cstddef>

namespace unspin {

/// What the two words are by themselves, and where they stand.
enum WordFeature : std::size_t {
  bond_feature,
  cosine_feature,
  letters_feature,
  prefix_feature,
  class_low,
  class_high,
  rarity_low,
  rarity_high,
  length_low,
  length_high,
  compound_feature,
  phrase_feature,  // how strongly phrases that hold the words answer each other
  capital_feature,
  cosine_rival_low,
  cosine_rival_high,
  offset_feature,
  start_feature,
  end_feature,
  class_before_low,  // the classes of the words before both, and after both
  class_before_high,
  class_after_low,
  class_after_high,
  sentence_low,
  sentence_high,
  word_feature_count
};

/// What surrounds the cell on a plane of values: how alike the words are (all stages) or how probable their
/// links were to the stage before (all but the first).
enum PlaneFeature : std::size_t {
  own_value,
  before_value,  // the cell one up and one left
  after_value,   // one down, one right
  second_before,
  second_after,
  crossed_low,  // one up and one right, one down and one left
  crossed_high,
  beside_before_low,  // the cells before it in its column, and in its row
  beside_before_high,
  beside_after_low,  // the cells after it
  beside_after_high,
  second_beside_before_low,  // one word further
  second_beside_before_high,
  second_beside_after_low,
  second_beside_after_high,
  head_before_low,  // the nearest content word before the one, with the other
  head_before_high,
  head_after_low,
  head_after_high,
  leap_before,  // the largest of the two a knight's move before it
  leap_after,
  rival_low,  // the largest other value of the row, and of the column
  rival_high,
  rival_distance_low,  // how far away the largest of the row, and of the column, is
  rival_distance_high,
  total_low,  // the sum of the row, and of the column
  total_high,
  full_low,  // how often the row, and the column, has the highest value
  full_high,
  answered_low,  // the share of the rows, and of the columns, that has an answer
  answered_high,
  content_before,  // the nearest content words before both
  content_after,
  content_sum_before,  // the three nearest content words before both, each with each
  content_sum_after,
  content_crossed_low,
  content_crossed_high,
  chain_loss,         // what the heaviest chain in order loses if it must go through this cell
  anchor_before_low,  // how far the nearest anchor's answer is from where it is expected, and the anchor
                      // itself
  anchor_before_high,
  anchor_before_distance,
  anchor_after_low,
  anchor_after_high,
  anchor_after_distance,
  gap_low,  // words between the two nearest anchors
  gap_high,
  plane_feature_count
};

inline constexpr std::size_t first_plane = word_feature_count;
inline constexpr std::size_t second_plane = first_plane + plane_feature_count;
inline constexpr std::size_t feature_count = second_plane + plane_feature_count;

}  // namespace unspin
