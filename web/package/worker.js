// The thread that start.js starts in a page.
import { answer } from "./answer.js";

addEventListener("message", async ({ data }) => postMessage(await answer(data)));
