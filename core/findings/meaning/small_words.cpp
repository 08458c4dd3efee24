#include "findings/meaning/small_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace unspin {
namespace {

// A group a line; inside a group by what it does: from all to none, from perhaps to surely.
constexpr std::u16string_view of_place =
    u"between among amid over above under below beneath beyond across through along near behind beside up "
    u"down";

constexpr std::u16string_view groups[] = {
    u"the a an",
    u"this these that those such",
    u"all every each both most many several some any few little half",
    u"no none nobody nothing neither nor never not n't hardly barely scarcely without",
    u"almost nearly about around roughly approximately only just merely even least more less",
    u"may might could can would should must shall will",
    u"is are am was were be been being",
    u"has have had having",
    u"do does did",
    u"he him his himself she her hers herself",
    u"they them their we us our i me my you your it its",
    u"who which what whom whose",
    u"and or but so yet because since as although though while whereas if unless whether until till when",
    u"before after during by on at in into onto within inside outside of from off out",
    u"to toward towards for with against",
    of_place,
    u"once twice again ever always often sometimes rarely seldom",
    u"today yesterday tomorrow now then here there already still soon",
    u"also too very quite rather indeed however"};

struct Place {
  std::u16string_view word;
  std::uint8_t place = 0;
};

constexpr std::size_t count_words() {
  std::size_t count = std::size(groups);
  for (const std::u16string_view group : groups)
    count += static_cast<std::size_t>(std::count(group.begin(), group.end(), u' '));
  return count;
}

/// By word, then by place.
constexpr auto places = [] {
  std::array<Place, count_words()> all{};
  std::size_t count = 0;
  for (std::u16string_view rest : groups) {
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(u' '), rest.size());
      all[count] = {rest.substr(0, end), static_cast<std::uint8_t>(count + 1)};
      ++count;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::sort(all.begin(), all.end(), [](const Place& a, const Place& b) {
    return a.word != b.word ? a.word < b.word : a.place < b.place;
  });
  return all;
}();
static_assert(places.size() < 256);

}  // namespace

std::size_t place_of_small_word(std::u16string_view form) {
  const auto found =
      std::lower_bound(places.begin(), places.end(), form,
                       [](const Place& place, std::u16string_view wanted) { return place.word < wanted; });
  return found != places.end() && found->word == form ? found->place : 0;
}

}  // namespace unspin
