import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What every page loads, and what only pages with a passkey load besides. */
export type BrowserEntry = "main" | "passkey";

/** Bundles browser modules into one file; the hash belongs in its address, so that it may be kept for ever. */
export async function buildBrowserModules(
  entry: BrowserEntry = "main",
): Promise<{ readonly js: Buffer; readonly hash: string }> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL(`browser/${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  const js = Buffer.from(built.outputFiles[0]?.contents ?? "");
  if (js.length === 0) throw new Error("the browser modules came out empty");
  return { js, hash: createHash("sha256").update(js).digest("hex").slice(0, 12) };
}
