import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium without what a window needs, where the system has it apart: three quarters of the time. */
const shell = "/usr/bin/chromium-headless-shell";
const ofSystem = existsSync(shell) ? shell : "/usr/bin/chromium";

/** The Chromium of the system; close it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ headless: true, args: flags, executablePath: process.env["CHROMIUM"] ?? ofSystem });

export const origin = "http://meerwijk.test";
export type Served = Readonly<Record<string, { readonly type: string; readonly body: string | Buffer }>>;

/** What a page may load in the product: nothing inline, nothing from elsewhere. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'";

/** Answers the addresses of `served` under the product's content policy, and nothing else. */
export async function serve(context: BrowserContext, served: Served): Promise<void> {
  await context.route("**/*", async (route) => {
    const found = served[new URL(route.request().url()).pathname];
    if (!found) return route.fulfill({ status: 404, body: "" });
    const headers = { "content-security-policy": policy, "content-type": found.type };
    return route.fulfill({ status: 200, headers, body: found.body });
  });
}
