// Makes the pages of the documentation: web/docs/NAME.md becomes web/docs/NAME.html, and licences.html is made of
// scripts/notices. Run by scripts/build, after the module, which reads the examples.
//   {{kinds}}           a section for each kind, made of its own words and its cases
//   ```example KIND     the kind's first case; what the program finds in it is marked and listed
//   ```headers          the headers of scripts/hosting.mjs
//   {{verdict.AUC}}     a figure of web/docs/figures.json; {{% …}} {{% missed …}} {{one in …}} say it in other ways
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import markdownIt from "markdown-it";
import { drawExample } from "./docs/example.mjs";
import { fillFigures } from "./docs/figures.mjs";
import { exampleOf, kindsPage } from "./docs/kinds.mjs";
import { headersFile, policy } from "./hosting.mjs";
import { coreNotices, readerNotices } from "./notices/list.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "web/docs");

/** The pages in the order of their list. */
const order = [
  "reading",
  "kinds",
  "figures",
  "how",
  "privacy",
  "commands",
  "cluster",
  "building",
  "hosting",
  "adding",
  "decisions",
  "licences",
];

const { loadUnspin } = await import(new URL("../web/dist/unspin.js", import.meta.url).href);
const unspin = await loadUnspin();
const figures = JSON.parse(await readFile(join(folder, "figures.json"), "utf8"));

const markdown = markdownIt({ html: false, typographer: false });
const { escapeHtml } = markdown.utils;

/** "What it gets wrong" → "what-it-gets-wrong", as code hosts make their anchors. @param {string} heading */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

markdown.renderer.rules.heading_open = (tokens, index) => {
  const { tag } = tokens[index];
  return `<${tag} id="${anchor(tokens[index + 1].content)}">`;
};
markdown.renderer.rules.fence = (tokens, index) => {
  const [language, kind] = tokens[index].info.trim().split(" ");
  if (language === "example") return drawExample(unspin, kind, exampleOf(kind));
  const code = language === "headers" ? headersFile : tokens[index].content;
  return `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>\n`;
};
markdown.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => "</table></div>\n";

/** Pages link to each other as files of the repository. Files of it that are not served are named instead: unspin.html is.
 * @param {string} text */
function followLinks(text) {
  return text
    .replace(/\]\(([a-z]+)\.md(#[^)]*)?\)/g, (_, name, place = "") => `](${name}.html${place})`)
    .replace(
      /\[([^\]]+)\]\((?!\.\.\/\.\.\/unspin\.html\))\.\.\/((?:\.\.\/)?)([^)]+)\)/g,
      (_, words, up, path) => {
        const file = up ? path : `web/${path}`;
        return words.includes(path) ? `\`${file}\`` : `${words} (\`${file}\`)`;
      },
    );
}

/** @param {string} name */
async function source(name) {
  if (name !== "licences") return readFile(join(folder, `${name}.md`), "utf8");
  const notices = [...(await coreNotices()), ...(await readerNotices())];
  const rows = notices.map(
    (notice) => `| [${notice.name}](#${anchor(notice.name)}) | ${notice.what} | ${notice.licence} |`,
  );
  const texts = notices.map(
    ({ name, text }) => `## ${name}\n\n${"`".repeat(5)}text\n${text}\n${"`".repeat(5)}\n`,
  );
  return [
    "# Licences",
    "",
    "Unspin is free software. It holds the work of many others, all of it free too. The GPL's own text is in [GPL-3.0.txt](GPL-3.0.txt).",
    "",
    "| what | where | licence |",
    "|---|---|---|",
    ...rows,
    "",
    ...texts,
  ].join("\n");
}

/** @param {string} name @param {{ name: string, title: string }[]} all */
function list(name, all) {
  const items = all.map((page) =>
    page.name === name
      ? `<li aria-current="page">${escapeHtml(page.title)}</li>`
      : `<li><a href="${page.name}.html">${escapeHtml(page.title)}</a></li>`,
  );
  return items.join("\n");
}

const titleOf = (/** @type {string} */ text) => /^# (.*)/.exec(text)?.[1] ?? "";
const pages = await Promise.all(
  order.map(async (name) => {
    const written = (await source(name))
      .replaceAll("{{policy}}", policy)
      .replace("{{kinds}}", () => kindsPage(unspin.inspect("").kinds));
    const text = fillFigures(written, figures, name);
    return { name, title: titleOf(text), text };
  }),
);
const frame = await readFile(join(root, "scripts/docs/frame.html"), "utf8");
for (const { name, title, text } of pages) {
  const html = frame
    .replaceAll("{{title}}", escapeHtml(title))
    .replace("{{pages}}", () => list(name, pages))
    .replace("{{text}}", () => markdown.render(followLinks(text)).replaceAll("<th></th>", "<td></td>"));
  await writeFile(join(folder, `${name}.html`), html);
}
const unlisted = (await readdir(folder)).filter(
  (file) => file.endsWith(".md") && !order.includes(file.slice(0, -3)),
);
if (unlisted.length > 0) throw new Error(`not in the list of pages: ${unlisted.join(", ")}`);
await writeFile(join(folder, "GPL-3.0.txt"), await readFile("/usr/share/common-licenses/GPL-3"));
