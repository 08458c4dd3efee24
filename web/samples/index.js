// The examples, in the order of the menu. All of them are invented: people, places, news.

/** @typedef {{ original: string, suspect: string }} Sample */

/** @type {{ title: string, about: string, load: () => Promise<Sample> }[]} */
export const samples = [
  {
    title: "Synonym spinner",
    about: "every third word replaced",
    load: () => import("./synonym_spinner.js"),
  },
  {
    title: "Back-translation",
    about: "through another language and back",
    load: () => import("./back_translation.js"),
  },
  {
    title: "Language model",
    about: "told to make it original",
    load: () => import("./language_model.js"),
  },
  {
    title: "Independent coverage",
    about: "two reporters, one event",
    load: () => import("./independent_coverage.js"),
  },
  {
    title: "One article alone",
    about: "no original at hand",
    load: () => import("./one_article.js"),
  },
];
