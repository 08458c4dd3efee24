// The whole border to JavaScript: two functions. Data files go in through `load`; texts go in and one JSON
// string comes out through `analyze`. web/unspin.js is the face that users see.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <span>
#include <string>

#include "archive/keys.h"
#include "report/json_writer.h"
#include "text/read.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

using emscripten::val;

// The data files loaded so far. The views in `knowledge` look into the bytes.
struct Data {
  std::string lexicon, glosses, usage, names;
  unspin::Knowledge knowledge;
};

Data& data() {
  static Data loaded;
  return loaded;
}

template <class View>
std::string open(std::string bytes, std::string& kept, View& view) {
  view = View();
  kept = std::move(bytes);
  std::string problem;
  const auto opened = View::open(std::as_bytes(std::span(kept)), problem);
  if (opened) view = *opened;
  return opened ? std::string() : problem;
}

std::string open(const std::string& name, std::string bytes) {
  Data& to = data();
  if (name == "lexicon.bin") return open(std::move(bytes), to.lexicon, to.knowledge.lexicon);
  if (name == "glosses.bin") return open(std::move(bytes), to.glosses, to.knowledge.glosses);
  if (name == "usage.bin") return open(std::move(bytes), to.usage, to.knowledge.usage);
  if (name == "names.bin") return open(std::move(bytes), to.names, to.knowledge.names);
  return "There is no data file called " + name + ".";
}

// Answers "" when all is well, else a sentence that says what is wrong with the file, or with one that was
// loaded before and does not go with it.
std::string load(const std::string& name, std::string bytes) {
  const std::string problem = open(name, std::move(bytes));
  return problem.empty() ? drop_strangers(data().knowledge) : problem;
}

unspin::Options read_options(const val& given) {
  unspin::Options options;
  const val confidence = given["leastConfidence"];
  if (confidence.isNumber()) options.least_confidence = confidence.as<double>();
  return options;
}

std::string joined(const std::vector<std::string>& keys) {
  std::string all;
  for (const std::string& key : keys) all += (all.empty() ? "" : " ") + key;
  return all;
}

// What archives keep and ask of a text: {"keys": "all in their order", "questions": ["the rarest of all",
// …]}. The questions after the first are of equal parts of the text.
std::string index_text(const std::u16string& text) {
  const unspin::Lexicon& lexicon = data().knowledge.lexicon;
  const unspin::Document document = unspin::read(text, lexicon, {});
  const auto wide = [](const std::string& keys) { return unspin::from_utf8(keys).value_or(u""); };
  unspin::JsonWriter json;
  json.begin_object().key("keys").value(std::u16string_view(wide(keys_of(document, lexicon))));
  json.key("questions").begin_array();
  for (const unspin::Question& question : questions_of(document, lexicon))
    json.value(std::u16string_view(wide(joined(question.keys))));
  return json.end_array().end_object().text();
}

// The report as JSON; without an original (null) it is the report on one text alone, or, where the options
// ask for `keys`, what an archive needs of it.
std::string analyze(const val& original, const std::u16string& suspect, const val& options) {
  const unspin::Knowledge& knowledge = data().knowledge;
  if (options["keys"].isTrue()) return index_text(suspect);
  const unspin::Options chosen = read_options(options);
  if (original.isNull()) return to_json(unspin::inspect(suspect, knowledge, chosen));
  return to_json(unspin::compare(original.as<std::u16string>(), suspect, knowledge, chosen));
}

}  // namespace

EMSCRIPTEN_BINDINGS(unspin) {
  emscripten::function("load", &load);
  emscripten::function("analyze", &analyze);
}
