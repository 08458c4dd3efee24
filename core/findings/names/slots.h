// Where a name of the original would stand in the suspect: between the words beside it that stayed.
//
//   original  talks with | Jalal ur Karim  | on Monday
//   suspect   talks with | Galal ur-Kareem | on Monday
#pragma once
#include <cstdint>
#include <vector>

#include "findings/evidence.h"
#include "findings/names/changed_names.h"

namespace unspin {

/// The names of the original whose neighbours on both sides have their answers side by side with one stretch
/// in the suspect, and that stretch; those that read the same to the letter are left out.
std::vector<NamePair> collect_name_slots(const Groundwork&);

/// What is known of the two without asking whether they sound alike.
enum class NameRespelling : std::uint8_t {
  none,
  elsewhere,   // another language's name of the place: Brasil; "Norte y Sur"
  article,     // Yusuf Al-Qadri, Yusuf Qadri
  parting,     // Midoriyama, Midori-Yama; Matiur Rahman, Mati Ur-Rahman
  apostrophe,  // Ba'asyir, Baasyir
};
NameRespelling respelling_of(const Groundwork&, Range original, Range suspect);

}  // namespace unspin
