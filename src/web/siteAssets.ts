import { gzipSync } from "node:zlib";
import type { Assets } from "./assets.ts";
import { buildBrowserModules } from "./browserModules.ts";
import { buildStylesheet } from "./look/stylesheet.ts";

const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function file(type: string, bytes: Uint8Array) {
  return { type, bytes: plain(bytes), packed: plain(gzipSync(bytes, { level: 9 })) };
}

/** Builds the style sheet and the browser module once, at the start of the server. */
export async function buildAssets(): Promise<Assets> {
  const [style, script] = await Promise.all([buildStylesheet(), buildBrowserModules()]);
  const [styleName, scriptName] = [`evenbeeld.${style.hash}.css`, `evenbeeld.${script.hash}.js`];
  const files = new Map([
    [styleName, file("text/css; charset=utf-8", style.css)],
    [scriptName, file("text/javascript; charset=utf-8", script.js)],
  ]);
  return { addresses: { style: `/bestanden/${styleName}`, script: `/bestanden/${scriptName}` }, files };
}
