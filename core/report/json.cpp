// The report as JSON. Keys and their order are those of the report format, schema 2.
#include "report/json_writer.h"
#include "report/wording.h"
#include "text/credits.h"

namespace unspin {
namespace {

std::string_view name_of(LinkKind kind) {
  switch (kind) {
    case LinkKind::same:
      return "same";
    case LinkKind::format:
      return "format";
    case LinkKind::inflection:
      return "inflection";
    case LinkKind::synonym:
      return "synonym";
    case LinkKind::related:
      return "related";
    case LinkKind::name:
      return "name";
    case LinkKind::number:
      return "number";
    case LinkKind::context:
      return "context";
  }
  return "context";
}

void write_sides(JsonWriter& json, const std::optional<Span>& original, const std::optional<Span>& suspect) {
  json.key("original");
  original ? json.value(*original) : json.null();
  json.key("suspect");
  suspect ? json.value(*suspect) : json.null();
}

void write_sentences(JsonWriter& json, const std::vector<std::u16string>& sentences) {
  json.begin_array();
  for (const std::u16string& sentence : sentences) json.value(std::u16string_view(sentence));
  json.end_array();
}

void write_places(JsonWriter& json, const std::vector<Place>& places) {
  json.begin_array();
  for (const Place& place : places) {
    json.begin_object();
    write_sides(json, place.original, place.suspect);
    json.end_object();
  }
  json.end_array();
}

void write_verdict(JsonWriter& json, const Verdict& verdict) {
  json.begin_object();
  json.key("label").value(verdict.label);
  json.key("probability").share(verdict.probability);
  json.key("copy").value(verdict.copy);
  json.key("doubt");
  verdict.doubt.empty() ? json.null() : json.value(verdict.doubt);
  json.key("reasons");
  write_sentences(json, verdict.reasons);
  json.key("evidence").begin_array();
  for (std::size_t k = 0; k < verdict.reasons.size(); ++k)
    write_places(json, k < verdict.evidence.size() ? verdict.evidence[k] : std::vector<Place>{});
  json.end_array().end_object();
}

void write_similarity(JsonWriter& json, const Similarity& similarity) {
  json.begin_object();
  json.key("suspect_covered").share(similarity.suspect_covered);
  json.key("original_covered").share(similarity.original_covered);
  json.key("verbatim").share(similarity.verbatim);
  json.key("kept_names_numbers").share(similarity.kept_names_numbers);
  json.end_object();
}

/// {"original": […], "suspect": […]}, each side written by `write(json, document)`; the original null when
/// alone.
template <class Write>
void write_both(JsonWriter& json, const Report& report, Write write) {
  json.begin_object();
  json.key("original");
  if (report.alone)
    json.null();
  else
    write(json, report.original);
  json.key("suspect");
  write(json, report.suspect);
  json.end_object();
}

void write_indices(JsonWriter& json, const std::vector<std::uint32_t>& indices) {
  json.begin_array();
  for (const std::uint32_t index : indices) json.value(index);
  json.end_array();
}

void write_pairs(JsonWriter& json, const std::vector<SentencePair>& pairs) {
  json.begin_array();
  for (const SentencePair& pair : pairs) {
    json.begin_object().key("original");
    write_indices(json, pair.original);
    json.key("suspect");
    write_indices(json, pair.suspect);
    json.key("similarity").share(pair.similarity);
    json.key("moved").truth(pair.moved).end_object();
  }
  json.end_array();
}

void write_links(JsonWriter& json, const Report& report) {
  json.begin_array();
  for (const WordLink& link : report.alignment.links) {
    json.begin_object();
    write_sides(json, report.original.cover(link.original), report.suspect.cover(link.suspect));
    json.key("relation").value(name_of(link.kind)).end_object();
  }
  json.end_array();
}

void write_passages(JsonWriter& json, const Report& report) {
  json.begin_array();
  for (const Passage& passage : report.alignment.passages) {
    json.begin_object();
    write_sides(json, cover_sentences(report.original, passage.original),
                cover_sentences(report.suspect, passage.suspect));
    json.key("similarity").share(passage.similarity).end_object();
  }
  json.end_array();
}

void write_findings(JsonWriter& json, const std::vector<Finding>& findings) {
  json.begin_array();
  std::uint32_t id = 0;
  for (const Finding& finding : findings) {
    json.begin_object();
    json.key("id").value(++id);
    json.key("kind").value(finding.kind);
    json.key("detail").value(finding.detail);
    write_sides(json, finding.original, finding.suspect);
    json.key("confidence").share(finding.confidence);
    json.key("why").value(std::u16string_view(finding.why));
    json.key("meaning_kept");
    finding.meaning_kept ? json.share(*finding.meaning_kept) : json.null();
    json.key("meant");
    finding.meant ? json.value(std::u16string_view(*finding.meant)) : json.null();
    json.key("places");
    write_places(json, finding.places);
    json.end_object();
  }
  json.end_array();
}

void write_ledger(JsonWriter& json, const SideLedger& ledger, bool original) {
  json.begin_object();
  json.key("words").value(ledger.words);
  json.key("same").value(ledger.same);
  json.key("format").value(ledger.format);
  json.key("small").value(ledger.small);
  json.key("wording").value(ledger.wording);
  json.key("meaning").value(ledger.meaning);
  json.key("moved").value(ledger.moved);
  json.key(original ? "omitted" : "added").value(ledger.unanswered);
  json.key("furniture").value(ledger.furniture);
  if (!original) json.key("residue").value(ledger.residue);
  json.end_object();
}

void write_spans(JsonWriter& json, const std::vector<Span>& spans) {
  json.begin_array();
  for (const Span span : spans) json.value(span);
  json.end_array();
}

void write_credits(JsonWriter& json, const Document& document) {
  const Credits credits = read_credits(document);
  json.begin_object().key("author");
  write_spans(json, credits.author);
  json.key("agency");
  write_spans(json, credits.agency);
  json.key("dateline");
  credits.dateline ? json.value(*credits.dateline) : json.null();
  json.key("credit");
  write_spans(json, credits.credit);
  json.end_object();
}

void write_leads(JsonWriter& json, const std::vector<Lead>& leads) {
  json.begin_array();
  for (const Lead& lead : leads) {
    json.begin_object();
    json.key("query").value(std::u16string_view(lead.query));
    json.key("kind").value(lead.kind);
    json.key("suspect").value(lead.suspect);
    json.key("why").value(std::u16string_view(lead.why));
    json.end_object();
  }
  json.end_array();
}

void write_kinds(JsonWriter& json, const std::vector<Kind>& kinds) {
  json.begin_array();
  for (const Kind& kind : kinds) {
    json.begin_object();
    json.key("id").value(kind.id);
    json.key("title").value(kind.title);
    json.key("meaning").value(kind.meaning);
    json.key("tone").value(name_of(kind.tone));
    json.key("damage").truth(kind.damage.each > 0);
    json.key("furniture").truth(kind.furniture);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string to_json(const Report& report) {
  JsonWriter json;
  json.begin_object();
  json.key("schema").value(static_cast<std::uint32_t>(report_schema));
  json.key("mode").value(report.alone ? "inspect" : "compare");
  json.key("verdict");
  write_verdict(json, report.verdict);
  json.key("similarity");
  write_similarity(json, report.similarity);
  json.key("sentences");
  write_both(json, report, [](JsonWriter& out, const Document& document) {
    out.begin_array();
    for (const Sentence& sentence : document.sentences) out.value(sentence.span);
    out.end_array();
  });
  json.key("sentence_pairs");
  write_pairs(json, report.alignment.sentence_pairs);
  json.key("word_links");
  write_links(json, report);
  json.key("passages");
  write_passages(json, report);
  json.key("findings");
  write_findings(json, report.findings);
  json.key("ledger");
  write_both(json, report, [&](JsonWriter& out, const Document& document) {
    const bool original = &document == &report.original;
    write_ledger(out, original ? report.ledger.original : report.ledger.suspect, original);
  });
  json.key("credits");
  write_both(json, report, write_credits);
  json.key("leads");
  write_leads(json, report.leads);
  json.key("names");
  write_both(json, report, [](JsonWriter& out, const Document& document) {
    out.begin_array();
    for (const Name& name : document.names) out.value(document.cover(name.tokens));
    out.end_array();
  });
  json.key("kinds");
  write_kinds(json, report.kinds);
  json.key("limits");
  write_sentences(json, report.limits);
  json.end_object();
  return json.text();
}

}  // namespace unspin
