import { type Assets, assetFile } from "./assets.ts";
import { buildBrowserModules } from "./browserModules.ts";
import { buildStylesheet } from "./look/stylesheet.ts";

/** Builds the style sheet and the browser module once, at the start of the server. */
export async function buildAssets(): Promise<Assets> {
  const [style, script] = await Promise.all([buildStylesheet(), buildBrowserModules()]);
  const [styleName, scriptName] = [`evenbeeld.${style.hash}.css`, `evenbeeld.${script.hash}.js`];
  const files = new Map([
    [styleName, assetFile("text/css; charset=utf-8", style.css)],
    [scriptName, assetFile("text/javascript; charset=utf-8", script.js)],
  ]);
  return { addresses: { style: `/bestanden/${styleName}`, script: `/bestanden/${scriptName}` }, files };
}
