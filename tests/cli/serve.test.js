// The server of scripts/serve, which is for this machine alone.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { serve } from "../../scripts/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "unspin-serve-"));
const large = join(folder, "large.bin");
writeFileSync(large, Buffer.alloc(32 << 20));
writeFileSync(join(folder, "index.html"), "here");

/** @param {string} url @param {string} [host] */
async function ask(url, host) {
  const [answer] = await once(get(url, { headers: host ? { host } : {} }), "response");
  return /** @type {import("node:http").IncomingMessage} */ (answer);
}

/** The large file, as often as this program has it open. */
const opened = () =>
  readdirSync("/proc/self/fd").filter((number) => {
    try {
      return readlinkSync(`/proc/self/fd/${number}`) === large;
    } catch {
      return false; // the folder's own
    }
  }).length;

test("a name that is not this machine's is refused, and a download that is given up leaves no file open", async () => {
  const site = await serve(folder);
  try {
    assert.equal((await ask(site.url)).statusCode, 200);
    assert.equal((await ask(site.url, "localhost:80")).statusCode, 200);
    assert.equal((await ask(site.url, "elsewhere.example")).statusCode, 403);
    for (let i = 0; i < 5; ++i) {
      const answer = await ask(`${site.url}large.bin`);
      await once(answer, "readable");
      assert.equal(opened(), 1);
      answer.destroy();
      while (opened() > 0) await new Promise((done) => setTimeout(done, 10));
    }
  } finally {
    site.close();
    rmSync(folder, { recursive: true });
  }
});
