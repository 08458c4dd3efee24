// A paragraph with its findings as nested marks, each a link to its entry in the list. The same as on the
// page (web/values/marks.js, web/drawing/paint.js).
#pragma once
#include <set>
#include <string>
#include <vector>

#include "report/report.h"

namespace unspin {

/// Text as it stands in HTML.
std::string html_text(std::u16string_view);

/// One place of a finding. `number` is 0 for the finding itself, and counts its further places from 1.
struct MarkedPlace {
  Span span;
  std::size_t finding = 0;  // its id
  std::size_t number = 0;
};

/// By where they begin; of two that begin together, the wider one first.
struct WideFirst {
  bool operator()(const MarkedPlace&, const MarkedPlace&) const;
};
using MarkedPlaces = std::set<MarkedPlace, WideFirst>;

/// The id of a mark that can be led to: "suspect-3", or for a further place "suspect-3-1".
std::string anchor_of(std::string_view side, std::size_t finding, std::size_t number);

class Painter {
 public:
  Painter(const Report& report, bool original);
  /// <p>…</p>
  std::string paragraph(Span);

 private:
  std::string paint(Span, MarkedPlaces inside);
  std::string paint_mark(const MarkedPlace&, MarkedPlaces inner);
  std::string open_mark(const MarkedPlace&, bool first) const;
  std::string link(Span, const MarkedPlace&, bool tabbable) const;

  const Report& report_;
  const Document& document_;
  std::string_view side_;
  std::vector<MarkedPlace> places_;   // the wider before the narrower
  std::vector<std::uint32_t> reach_;  // how far the places up to each one reach
  std::set<std::string> given_;       // the first piece of a place is what links lead to
};

}  // namespace unspin
