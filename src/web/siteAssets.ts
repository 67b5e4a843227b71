import { type Assets, assetFile } from "./assets.ts";
import { buildBrowserModules } from "./browserModules.ts";
import { buildStylesheet } from "./look/stylesheet.ts";

/** Builds the style sheet and the browser modules once, at the start of the server. */
export async function buildAssets(): Promise<Assets> {
  const [style, script, passkey] = await Promise.all([
    buildStylesheet(),
    buildBrowserModules("main"),
    buildBrowserModules("passkey"),
  ]);
  const styleName = `evenbeeld.${style.hash}.css`;
  const [scriptName, passkeyName] = [`evenbeeld.${script.hash}.js`, `passkey.${passkey.hash}.js`];
  const files = new Map([
    [styleName, assetFile("text/css; charset=utf-8", style.css)],
    [scriptName, assetFile("text/javascript; charset=utf-8", script.js)],
    [passkeyName, assetFile("text/javascript; charset=utf-8", passkey.js)],
  ]);
  const at = (name: string) => `/bestanden/${name}`;
  return { addresses: { style: at(styleName), script: at(scriptName), passkey: at(passkeyName) }, files };
}
