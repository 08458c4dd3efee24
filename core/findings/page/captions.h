// The captions of pictures, which name who took them.
//
//   The old lock in winter. (Marta Nygard / The Post)
//   Photo: Marta Nygard/The Post
#pragma once
#include "text/document.h"

namespace unspin {

/// True if the line is a picture's caption with its credit, or the credit alone.
bool has_picture_credit(const Document&, const Line&);

/// True if the line begins as the credit of a picture does: “Photograph: …”.
bool is_picture_credit(const Document&, const Line&);

}  // namespace unspin
