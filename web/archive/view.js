// The archive's panel: what comes in, how much stands there, where it is kept, and what was found.

/** @import { Actions } from "../actions/index.js" */
/** @import { Store } from "../state.js" */
import { element } from "../drawing/dom.js";
import { save } from "../services/save.js";
import { counted, grouped } from "../values/wording.js";
import { openArchive } from "./client.js";
import { filesOf } from "./dropped.js";
import { isKept, noteKept } from "./kept.js";
import { lookUp } from "./look_up.js";
import { readArticles } from "./read_articles.js";
import { suspectsTable } from "./suspects.js";

const sheet = new URL("../archive/archive.css", import.meta.url).href;

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function archiveView(root, store, actions) {
  const archive = openArchive();
  const said = element("p", { role: "status", class: "count" }, "Opening the archive …");
  const keep = element("input", { type: "checkbox", checked: isKept(), change: () => act(keepOrNot) });
  const panel = element(
    "div",
    { class: "panel" },
    element(
      "p",
      {},
      "Drop articles here: files, folders, JSON Lines, CSV, RSS or Atom, or an archive that was saved.",
    ),
    element(
      "p",
      { class: "tools" },
      picker("Add files", { multiple: true }, add),
      picker("Add a folder", { webkitdirectory: true }, add),
      picker("Check suspects", { multiple: true }, (files) => suspects.check(files)),
      element("button", { type: "button", click: () => act(exportAll) }, "Export"),
      element("button", { type: "button", click: () => act(empty) }, "Delete"),
      element("label", {}, keep, "Keep the archive on this device"),
    ),
    said,
  );
  const found = lookUp(archive, store, actions);
  const suspects = suspectsTable(archive, actions, (sentence) => {
    said.textContent = sentence;
  });
  document.head.append(element("link", { rel: "stylesheet", href: sheet }));
  root.querySelector("button")?.setAttribute("aria-expanded", "true");
  root.append(panel, found.root, suspects.root);
  takeDrops(panel, (files) => act(() => add(files)));
  act(async () => {
    if (isKept()) keep.checked = await archive.reopen();
    await tell();
  });

  /** What goes wrong is told where it was asked for. @param {() => Promise<void>} task */
  async function act(task) {
    try {
      await task();
    } catch (error) {
      said.textContent = `That did not work: ${error instanceof Error ? error.message : error}.`;
    }
  }

  /** @param {string} [also] */
  async function tell(also = "") {
    said.textContent = `${counted(await archive.count(), "article")} in the archive${keep.checked ? ", kept on this device" : ""}.${also}`;
    found.again();
  }

  /** @param {File[]} files */
  async function add(files) {
    /** @type {string[]} */
    const problems = [];
    /** @type {string[]} */
    const notes = [];
    for (const [k, file] of files.entries()) {
      if (/\.(?:unspin|sqlite3?|db)$/i.test(file.name)) {
        await archive.replace(new Uint8Array(await file.arrayBuffer()));
        continue;
      }
      const read = await readArticles(file);
      if ("problem" in read) {
        problems.push(read.problem);
        continue;
      }
      notes.push(...(read.notes ?? []));
      await archive.add(read.articles, (done) => {
        said.textContent = `Adding: file ${grouped(k + 1)} of ${grouped(files.length)}, ${counted(done, "article")} of it.`;
      });
    }
    const problem = problems.length > 0 ? ` Not added: ${problems.slice(0, 3).join(" ")}` : "";
    await tell([problem, ...notes.slice(0, 3)].join(" ").trimEnd());
  }

  async function keepOrNot() {
    const wanted = keep.checked;
    keep.checked = await archive.keep(wanted);
    noteKept(keep.checked);
    const refused = wanted && !keep.checked;
    await tell(refused ? " This browser cannot keep it, or another tab holds it." : "");
  }

  async function exportAll() {
    save(await archive.bytes(), "application/vnd.sqlite3", "archive.unspin");
  }

  async function empty() {
    await archive.empty();
    keep.checked = false;
    noteKept(false);
    await tell();
  }

  /** @param {string} name @param {{ multiple?: boolean, webkitdirectory?: boolean }} how @param {(files: File[]) => Promise<void>} take */
  function picker(name, how, take) {
    const input = element("input", { type: "file", hidden: true, "aria-label": name, ...how });
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      act(() => take(files));
    });
    return element(
      "span",
      {},
      element("button", { type: "button", click: () => input.click() }, name),
      input,
    );
  }
}

/** @param {HTMLElement} place @param {(files: File[]) => void} take */
function takeDrops(place, take) {
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.classList.add("over");
  });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", async (event) => {
    event.preventDefault();
    place.classList.remove("over");
    if (event.dataTransfer) take(await filesOf(event.dataTransfer));
  });
}
