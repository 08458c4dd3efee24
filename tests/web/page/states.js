// Every state of the page, and how a reader comes to it. The answers are canned, so that a state is always the same.

import { compare, complete } from "./browser.js";
import * as canned from "./canned.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../../../web/values/types.js").Report} Report */
/** @typedef {{ answer: Report | "never" | "broken", partial?: boolean, reach: (page: Page) => Promise<unknown> }} PageState */

const { original, suspect, spun } = canned;

/** @param {string} side */
const box = (side) => (/** @type {Page} */ page) => page.getByLabel(side, { exact: true });

/** @type {Record<string, PageState>} */
export const states = {
  empty: { answer: "never", reach: async () => {} },
  typing: {
    answer: "never",
    reach: async (page) => {
      await box("Original")(page).fill(original);
      await page.getByText("Now paste the suspect").waitFor();
    },
  },
  working: {
    answer: "never",
    reach: async (page) => {
      await box("Suspect")(page).fill(suspect);
      await page.getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
  cancelled: {
    answer: "never",
    reach: async (page) => {
      await states.working.reach(page);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Cancelled.").waitFor();
    },
  },
  failed: {
    answer: "broken",
    reach: async (page) => {
      await box("Suspect")(page).fill(suspect);
      await page.getByRole("button", { name: "Try again" }).waitFor();
    },
  },
  advised: {
    answer: "never",
    reach: async (page) => {
      await box("Suspect")(page).fill("https://news.example/story");
      await page.getByText("That is an address").waitFor();
    },
  },
  done: { answer: spun, reach: (page) => compare(page, { original, suspect }) },
  refining: {
    answer: spun,
    partial: true,
    reach: async (page) => {
      await box("Original")(page).fill(original);
      await box("Suspect")(page).fill(suspect);
      await page.locator('#status[data-phase="refining"]').waitFor();
    },
  },
  chosen: {
    answer: spun,
    reach: async (page) => {
      await states.done.reach(page);
      await page.getByRole("button", { name: "Next finding" }).click();
      await page.getByLabel("Show what stayed the same").check();
    },
  },
  filtered: {
    answer: spun,
    reach: async (page) => {
      await states.done.reach(page);
      await page.locator("#filter summary").click();
      await page.locator("#search").fill("misty");
      await page.getByText("1 of 6 findings").waitFor();
    },
  },
  "in one column": {
    answer: spun,
    reach: async (page) => {
      await states.done.reach(page);
      await page.getByLabel("One column").check();
      await page.locator(".redline ins").first().waitFor();
    },
  },
  "told apart": { answer: canned.apart, reach: (page) => compare(page, { original, suspect }) },
  "too long": { answer: canned.cut, reach: (page) => compare(page, { original, suspect }) },
  alone: { answer: canned.alone, reach: (page) => compare(page, { original: "", suspect }) },
  identical: { answer: canned.identical, reach: (page) => compare(page, { original, suspect: original }) },
  "nothing found": { answer: canned.unrelated, reach: (page) => compare(page, { original, suspect }) },
  offline: {
    answer: "never",
    reach: async (page) => {
      await page.context().setOffline(true);
      await page.getByText("You are offline.").waitFor();
    },
  },
  help: {
    answer: "never",
    reach: (page) => page.getByRole("button", { name: "Help and keyboard" }).click(),
  },
};

/** Opens the page, in a context of its own, and brings it into a state.
 * @param {import("playwright-core").Browser} browser @param {string} url @param {string} name
 * @param {import("playwright-core").BrowserContextOptions} look */
export async function open(browser, url, name, look) {
  const { answer, partial, reach } = states[name];
  const context = await browser.newContext({ serviceWorkers: "block", ...look });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000); // a busy machine is no fault of the page
  await page.route("**/web/worker.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: canned.workerThatAnswers(answer, partial ?? false),
    }),
  );
  await page.goto(url);
  await reach(page);
  if ((await page.locator("body.answered").count()) > 0) await complete(page);
  return page;
}
