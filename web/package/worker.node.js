// The thread that start.node.js starts in node.
import { parentPort } from "node:worker_threads";
import { answer } from "./answer.js";

parentPort?.on("message", async (request) => parentPort?.postMessage(await answer(request)));
