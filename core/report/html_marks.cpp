#include "report/html_marks.h"

#include <algorithm>

#include "report/wording.h"
#include "text/utf8.h"

namespace unspin {
namespace {

Span clip(Span span, Span limits) {
  return {std::max(span.begin, limits.begin), std::min(span.end, limits.end)};
}

/// Takes the first of the places, and of the others what lies inside it; what reaches beyond it stays.
struct Nested {
  MarkedPlace outer;
  MarkedPlaces inner;
};

Nested take_first(MarkedPlaces& places) {
  Nested nested{*places.begin(), {}};
  places.erase(places.begin());
  const Span outer = nested.outer.span;
  while (!places.empty() && places.begin()->span.begin < outer.end) {
    const MarkedPlace place = *places.begin();
    places.erase(places.begin());
    nested.inner.insert({clip(place.span, outer), place.finding, place.number});
    if (place.span.end > outer.end) places.insert({{outer.end, place.span.end}, place.finding, place.number});
  }
  return nested;
}

}  // namespace

bool WideFirst::operator()(const MarkedPlace& a, const MarkedPlace& b) const {
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  if (a.span.end != b.span.end) return a.span.end > b.span.end;
  return a.finding != b.finding ? a.finding < b.finding : a.number < b.number;
}

std::string html_text(std::u16string_view text) {
  std::u16string out;
  for (const char16_t unit : text) {
    if (unit == u'&')
      out += u"&amp;";
    else if (unit == u'<')
      out += u"&lt;";
    else if (unit == u'>')
      out += u"&gt;";
    else if (unit == 0xA0)
      out += u"&nbsp;";
    else if (unit < 0x20 && unit != u'\t')
      out += u'\uFFFD';
    else
      out += unit;
  }
  return to_utf8(out);
}

std::string anchor_of(std::string_view side, std::size_t finding, std::size_t number) {
  const std::string anchor = std::string(side) + "-" + std::to_string(finding);
  return number == 0 ? anchor : anchor + "-" + std::to_string(number);
}

Painter::Painter(const Report& report, bool original)
    : report_(report),
      document_(original ? report.original : report.suspect),
      side_(original ? "original" : "suspect") {
  std::size_t id = 0;
  for (const Finding& finding : report.findings) {
    ++id;
    const auto add = [&](const std::optional<Span>& span, std::size_t number) {
      if (span) places_.push_back({*span, id, number});
    };
    add(original ? finding.original : finding.suspect, 0);
    std::size_t number = 0;
    for (const Place& place : finding.places) add(original ? place.original : place.suspect, ++number);
  }
  std::sort(places_.begin(), places_.end(), WideFirst());
  for (const MarkedPlace& place : places_)
    reach_.push_back(std::max(place.span.end, reach_.empty() ? 0 : reach_.back()));
}

std::string Painter::paragraph(Span span) {
  MarkedPlaces inside;
  auto at =
      static_cast<std::size_t>(std::upper_bound(reach_.begin(), reach_.end(), span.begin) - reach_.begin());
  for (; at < places_.size() && places_[at].span.begin < span.end; ++at) {
    const MarkedPlace& place = places_[at];
    if (place.span.overlaps(span)) inside.insert({clip(place.span, span), place.finding, place.number});
  }
  return "<p>" + paint(span, std::move(inside)) + "</p>";
}

std::string Painter::open_mark(const MarkedPlace& place, bool first) const {
  const Finding& finding = report_.findings[place.finding - 1];
  std::string tag = "<mark class=\"" + std::string(name_of(kind_of(report_, finding).tone)) +
                    "\" data-finding=\"" + std::to_string(place.finding) + "\" data-begin=\"" +
                    std::to_string(place.span.begin) + "\"";
  if (first) tag += " id=\"" + anchor_of(side_, place.finding, place.number) + "\"";
  return tag + ">";
}

std::string Painter::link(Span span, const MarkedPlace& place, bool tabbable) const {
  const Finding& finding = report_.findings[place.finding - 1];
  return "<a href=\"#finding-" + std::to_string(place.finding) + "\" aria-describedby=\"kind-" +
         std::string(finding.kind) + "\"" + (tabbable ? "" : " tabindex=\"-1\"") + ">" +
         html_text(document_.slice(span)) + "</a>";
}

/// The stretch with its marks, nested into each other. One that begins inside another and ends outside of it
/// is cut in two at the border.
std::string Painter::paint(Span span, MarkedPlaces inside) {
  std::string out;
  std::uint32_t at = span.begin;
  while (!inside.empty()) {
    Nested nested = take_first(inside);
    out += html_text(document_.slice({at, nested.outer.span.begin}));
    out += paint_mark(nested.outer, std::move(nested.inner));
    at = nested.outer.span.end;
  }
  return out + html_text(document_.slice({at, span.end}));
}

/// A mark: links to its entry, and the marks that lie inside it between them.
std::string Painter::paint_mark(const MarkedPlace& outer, MarkedPlaces inner) {
  const bool first = given_.insert(anchor_of(side_, outer.finding, outer.number)).second;
  std::string out = open_mark(outer, first);
  bool tabbable = first;
  const auto add_link = [&](Span span) {
    const std::u16string_view words = document_.slice(span);
    if (words.find_first_not_of(u" \t\u00a0") == std::u16string_view::npos) {
      out += html_text(words);
      return;
    }
    out += link(span, outer, tabbable);
    tabbable = false;
  };
  std::uint32_t at = outer.span.begin;
  while (!inner.empty()) {
    Nested nested = take_first(inner);
    add_link({at, nested.outer.span.begin});
    out += paint_mark(nested.outer, std::move(nested.inner));
    at = nested.outer.span.end;
  }
  add_link({at, outer.span.end});
  return out + "</mark>";
}

}  // namespace unspin
