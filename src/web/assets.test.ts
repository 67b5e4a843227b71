import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { addAssets, assetFile } from "./assets.ts";

const sheet = "evenbeeld.0123456789ab.css";
const css = ".evenbeeld-theme{--eb-accent:#0a5266}\n";
const assets = {
  addresses: { style: `/bestanden/${sheet}`, script: null },
  files: new Map([[sheet, assetFile("text/css; charset=utf-8", Buffer.from(css))]]),
};
const app = new Hono();
addAssets(app, assets, async ({ accent }) => accent === "#712b75");
const ask = (name: string, encoding = "identity") =>
  app.request(`/bestanden/${name}`, { headers: { "accept-encoding": encoding } });
const purple = "evenbeeld.0123456789ab.712b75-4a1a4d-9b5ba0-eedcef.css";

describe("the style sheet in the colours of a municipality", () => {
  test("is the sheet of the product with one rule behind it, and may be kept for ever", async () => {
    const answer = await ask(purple);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("content-type"), "text/css; charset=utf-8");
    assert.equal(answer.headers.get("cache-control"), "public, max-age=31536000, immutable");
    const text = await answer.text();
    assert.ok(text.startsWith(css));
    assert.match(text.slice(css.length), /^\.evenbeeld-theme\{--eb-accent:#712b75;[^{}]*\}\n$/);
    const packed = await ask(purple, "gzip");
    assert.equal(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString(), text);
  });

  test("is not found in colours that nobody wears, or of a sheet that is not there", async () => {
    for (const name of [
      "evenbeeld.0123456789ab.12527c-4a1a4d-9b5ba0-eedcef.css",
      "evenbeeld.ffffffffffff.712b75-4a1a4d-9b5ba0-eedcef.css",
      "evenbeeld.0123456789ab.712b75-4a1a4d-9b5ba0.css",
      "evenbeeld.0123456789ab.712b75-4a1a4d-9b5ba0-red;}.css",
      "..%2f..%2fpackage.json",
    ])
      assert.equal((await ask(name)).status, 404, name);
  });

  test("stays right however many colours are worn one after the other", async () => {
    for (let at = 0; at < 300; at++) {
      const pale = (0xeedc00 + at).toString(16);
      const answer = await ask(`evenbeeld.0123456789ab.712b75-4a1a4d-9b5ba0-${pale}.css`);
      assert.ok((await answer.text()).includes(`--eb-accent-pale:#${pale}`));
    }
    assert.ok((await (await ask(purple)).text()).includes("#712b75"));
  });
});
