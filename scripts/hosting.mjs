// What a host should send along with the site: for the documentation, and as the file that Netlify and Cloudflare read.
import { readFileSync } from "node:fs";

/** The page's own policy, which also stands in index.html. */
const page = readFileSync(new URL("../index.html", import.meta.url), "utf8");
const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
if (!own) throw new Error("index.html has no content security policy");

/** In a header a policy can also say who may show the page in a frame. */
export const policy = `${own}; frame-ancestors 'none'`;

export const headersFile = `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: no-cache
`;
