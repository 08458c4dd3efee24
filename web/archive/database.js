// An archive in the page: the same file that `unspin archive` makes. It lives in memory; where the reader asked for it, it
// lives on the device (OPFS), in a pool of files that one tab at a time may hold.
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
// @ts-expect-error: the bundler gives the file as a string
import layout from "../../core/archive/layout.sql";

/** @typedef {{ name: string | number, title: string, url: string, date: string, text: string }} Article */
/** @typedef {Awaited<ReturnType<typeof sqlite3InitModule>>} Sqlite */

const version = 1;
const file = "/archive.unspin";
const hitsOfAQuestion = 12;

const sqlite = await sqlite3InitModule();

/** Nothing where the browser has no such storage, or another tab holds it. */
async function openPool() {
  try {
    return await sqlite.installOpfsSAHPoolVfs({ name: "unspin", directory: ".unspin", initialCapacity: 4 });
  } catch {
    return null;
  }
}

/** @type {Awaited<ReturnType<typeof openPool>>} */
let pool = null;
/** @type {InstanceType<Sqlite["oo1"]["DB"]>} */
let db = new sqlite.oo1.DB(":memory:");
db.exec(layout);

/** FNV-1a over UTF-8, as the program has it. @param {string} text */
function hashOf(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return BigInt.asIntN(64, hash);
}

/** Why the database is none of our archives, or "". @param {typeof db} opened */
function refusal(opened) {
  try {
    if (opened.selectValue("PRAGMA application_id") !== 0x756e7370)
      return "it is a database of another program";
    const found = Number(opened.selectValue("SELECT value FROM settings WHERE name = 'version'"));
    return found > version
      ? `it was made by a newer version (layout ${found}; this page knows ${version})`
      : "";
  } catch (error) {
    return `it is no archive: ${error instanceof Error ? error.message : error}`;
  }
}

/** A database in memory with these bytes. @param {Uint8Array} bytes */
function inMemory(bytes) {
  const opened = new sqlite.oo1.DB(":memory:");
  const place = sqlite.wasm.allocFromTypedArray(bytes);
  const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_RESIZEABLE } = sqlite.capi;
  const code = sqlite.capi.sqlite3_deserialize(
    /** @type {any} */ (opened.pointer),
    "main",
    place,
    bytes.length,
    bytes.length,
    SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE,
  );
  opened.checkRc(code);
  return opened;
}

export function bytes() {
  return sqlite.capi.sqlite3_js_db_export(/** @type {any} */ (db.pointer));
}

/** Takes the archive of an earlier visit up again; says whether there was one. */
export async function reopen() {
  pool ??= await openPool();
  if (!pool?.getFileNames().includes(file)) return false;
  db.close();
  db = new pool.OpfsSAHPoolDb(file);
  return true;
}

/** Puts the archive on the device, or takes it off there; says where it now lives.
 * @param {boolean} onDevice */
export async function keep(onDevice) {
  pool ??= onDevice ? await openPool() : null;
  if (!pool) return false;
  const held = bytes();
  db.close();
  if (onDevice) {
    await pool.importDb(file, held);
    db = new pool.OpfsSAHPoolDb(file);
  } else {
    db = inMemory(held);
    await pool.removeVfs();
    pool = null;
  }
  return onDevice;
}

/** In place of the archive, one that the program or another page made. Throws a sentence where it is none.
 * @param {Uint8Array<ArrayBuffer>} given */
export async function replace(given) {
  const opened = inMemory(given);
  const problem = refusal(opened);
  if (problem) {
    opened.close();
    throw new Error(problem);
  }
  db.close();
  db = opened;
  if (pool) await keep(true);
}

export async function empty() {
  if (pool) await keep(false);
  db.close();
  db = new sqlite.oo1.DB(":memory:");
  db.exec(layout);
}

export function count() {
  return Number(db.selectValue("SELECT count(*) FROM articles"));
}

/** Adds articles in one transaction; a text that stands there already is left out, one of a known name takes its place.
 * @param {Article[]} articles @param {(text: string) => string} keysOf */
export function add(articles, keysOf) {
  let added = 0;
  db.transaction(() => {
    for (const { name, title, url, date, text } of articles) {
      const hash = hashOf(text);
      if (db.selectValue("SELECT 1 FROM articles WHERE hash = ? AND text = ?", [hash, text])) continue;
      drop(name, keysOf);
      db.exec({
        sql: "INSERT INTO articles (name, title, url, date, hash, text) VALUES (?, ?, ?, ?, ?, ?)",
        bind: [name, title, url, date, hash, text],
      });
      const id = Number(db.selectValue("SELECT last_insert_rowid()"));
      db.exec({ sql: "INSERT INTO keys (rowid, words) VALUES (?, ?)", bind: [id, keysOf(text)] });
      added++;
    }
  });
  return added;
}

/** @param {string | number} name @param {(text: string) => string} keysOf */
function drop(name, keysOf) {
  const found = db.selectArray("SELECT id, text FROM articles WHERE name = ?", [name]);
  if (!found) return;
  const [id, text] = found;
  db.exec({
    sql: "INSERT INTO keys (keys, rowid, words) VALUES ('delete', ?, ?)",
    bind: [id, keysOf(String(text))],
  });
  db.exec({ sql: "DELETE FROM articles WHERE id = ?", bind: [id] });
}

/** The ids of the articles that answer the questions best, best first: as core/archive/archive.cpp ranks them.
 * @param {string[]} questions @param {number} most */
export function find(questions, most) {
  /** @type {Map<number, number>} */
  const worth = new Map();
  questions.forEach((question, k) => {
    if (question === "") return;
    const share = k === 0 ? 1 : 1 / (questions.length - 1);
    const match = question
      .split(" ")
      .map((key) => `"${key}"`)
      .join(" OR ");
    const hits = db.selectValues("SELECT rowid FROM keys WHERE keys MATCH ? ORDER BY rank LIMIT ?", [
      match,
      hitsOfAQuestion,
    ]);
    hits.map(Number).forEach((id, place) => {
      worth.set(id, (worth.get(id) ?? 0) + (1 + share) / (place + 1));
    });
  });
  return [...worth]
    .sort(([a, of], [b, than]) => than - of || a - b)
    .slice(0, most)
    .map(([id]) => id);
}

/** @param {number} id @returns {Article} */
export function article(id) {
  return /** @type {any} */ (
    db.selectObject("SELECT name, title, url, date, text FROM articles WHERE id = ?", [id])
  );
}
