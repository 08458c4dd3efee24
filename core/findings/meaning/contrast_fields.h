// The fields of words that exclude each other, as data.
#pragma once
#include <span>
#include <string_view>

namespace unspin {

/// A field of meaning. Words of one group (between bars) agree with each other and exclude those of the
/// others: “arrest|charge indict|convict”. All are dictionary forms.
struct ContrastField {
  std::u16string_view name;
  std::u16string_view groups;
};

std::span<const ContrastField> contrast_fields();

}  // namespace unspin
