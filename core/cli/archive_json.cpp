#include "cli/archive_json.h"

#include "report/json_writer.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace unspin {
namespace {

std::u16string wide(const std::string& text) { return from_utf8(text).value_or(u""); }

/// Its id as it was given: a number stays one.
void write_id(JsonWriter& json, const Article& article) {
  if (article.numbered)
    json.raw(article.name);
  else
    json.value(std::u16string_view(wide(article.name)));
}

void write_about(JsonWriter& json, const Article& article) {
  for (const auto& [name, value] :
       {std::pair{"title", &article.title}, std::pair{"url", &article.url}, std::pair{"date", &article.date}})
    if (!value->empty()) json.key(name).value(std::u16string_view(wide(*value)));
}

void write_passages(JsonWriter& json, const Report& report) {
  json.key("passages").begin_array();
  for (const Passage& passage : report.alignment.passages) {
    json.begin_object();
    json.key("original").value(cover_sentences(report.original, passage.original));
    json.key("suspect").value(cover_sentences(report.suspect, passage.suspect)).end_object();
  }
  json.end_array();
}

}  // namespace

std::string matches_of(const std::vector<Match>& matches) {
  JsonWriter json;
  json.begin_array();
  for (const Match& match : matches) {
    const Verdict& verdict = match.report.verdict;
    json.begin_object().key("article");
    write_id(json, match.article);
    write_about(json, match.article);
    json.key("verdict").begin_object();
    json.key("label").value(verdict.label).key("probability").share(verdict.probability);
    json.key("doubt");
    verdict.doubt.empty() ? json.null() : json.value(verdict.doubt);
    json.end_object();
    json.key("source").truth(is_made_from(verdict));
    json.key("suspect_covered").share(match.report.similarity.suspect_covered);
    json.key("original_covered").share(match.report.similarity.original_covered);
    json.key("verbatim").share(match.report.similarity.verbatim);
    write_passages(json, match.report);
    json.end_object();
  }
  return json.end_array().text();
}

std::string line_of(const Article& article) {
  JsonWriter json;
  json.begin_object().key("id");
  write_id(json, article);
  write_about(json, article);
  json.key("text").value(std::u16string_view(wide(article.text)));
  return json.end_object().text();
}

}  // namespace unspin
