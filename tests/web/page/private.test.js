// Nothing that is pasted leaves the page, and the page works without a network.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { compare, openSite, pair, serve } from "./browser.js";

const site = openSite();
/** @type {Awaited<ReturnType<typeof serve>>} */
let stranger;

before(async () => {
  stranger = await serve();
});

after(() => stranger.close());

test("once the engine is loaded, nothing is requested while texts are compared", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  await compare(page, pair);
  await page.evaluate(() => navigator.serviceWorker.ready);
  /** @type {string[]} */
  const requests = [];
  page.context().on("request", (request) => requests.push(request.url()));
  await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect.replace("will start", "will commence"));
  await page.locator("#rows mark", { hasText: "commence" }).first().waitFor();
  assert.deepEqual(requests, []);
  await page.close();
});

test("all requests of a visit go to the page's own folder", async () => {
  const page = await site.browser.newPage();
  /** @type {string[]} */
  const foreign = [];
  page.context().on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("blob:"))
      foreign.push(request.url());
  });
  await page.goto(site.url);
  await compare(page, pair);
  assert.deepEqual(foreign, []);
  await page.close();
});

test("the worker may not talk to another site", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  await compare(page, pair);
  const [worker] = page.workers();
  const answer = await worker.evaluate(
    (url) =>
      fetch(url, { mode: "no-cors" }).then(
        () => "it went through",
        () => "refused",
      ),
    `${stranger.url}index.html`,
  );
  assert.equal(answer, "refused");
  await page.close();
});

test("no form can carry a text away, and no base element can turn the page's addresses elsewhere", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  const refused = await page.evaluate((away) => {
    const violation = () =>
      new Promise((resolve) =>
        addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
          once: true,
        }),
      );
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: away });
    const base = document.createElement("base");
    base.href = away;
    const both = [violation()];
    document.body.append(form);
    form.submit();
    return both[0].then(async (first) => {
      const second = violation();
      document.head.append(base);
      return [first, await second, document.baseURI === away];
    });
  }, stranger.url);
  assert.deepEqual(refused, ["form-action", "base-uri", false]);
  await page.close();
});

test("the page refuses to turn a string into a script or into HTML", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  const refused = await page.evaluate(() => {
    const attempts = [
      () => {
        document.body.innerHTML = "<p>no</p>";
      },
      () => new Worker("web/worker.js"),
      () => /** @type {any} */ (globalThis).trustedTypes.createPolicy("unspin", {}),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return "allowed";
      } catch (error) {
        return /** @type {Error} */ (error).name;
      }
    });
  });
  assert.deepEqual(refused, ["TypeError", "TypeError", "TypeError"]);
  await page.close();
});

test("after the first visit the page works without a network", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await compare(page, pair);
  await page.getByText("You are offline.").waitFor();
  await page.locator("#groups li", { hasText: "foggy" }).waitFor();
  await context.close();
});
