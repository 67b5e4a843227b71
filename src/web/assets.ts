import { gzipSync } from "node:zlib";
import type { Hono } from "hono";
import type { Palette } from "../domain/organisation/index.ts";
import { dressIn, themeCss } from "./look/theme.ts";

/** A file that never changes under its address, as it is and packed. */
export type AssetFile = {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
};

/** Files that never change under one address: the style sheet and the small browser module. */
export type Assets = {
  readonly addresses: {
    readonly style: string;
    readonly script: string | null;
    /** What only pages with a passkey load besides. */
    readonly passkey?: string;
  };
  readonly files: ReadonlyMap<string, AssetFile>;
};

const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export const assetFile = (type: string, bytes: Uint8Array): AssetFile => ({
  type,
  bytes: plain(bytes),
  packed: plain(gzipSync(bytes, { level: 9 })),
});

/** Whether some municipality wears these colours. */
export type IsWorn = (palette: Palette) => Promise<boolean>;

/** Municipalities of one installation, with colours that some of them wore before. */
const mostDresses = 200;

/**
 * Returns how a style sheet is dressed in the colours that its name says: ours with one rule behind it. Colours that no
 * municipality wears are found nowhere: packing them is work that anybody could ask for, again and again.
 */
function dresser(files: Assets["files"], isWorn: IsWorn): (name: string) => Promise<AssetFile | undefined> {
  const made = new Map<string, AssetFile>();
  return async (name) => {
    const known = made.get(name);
    if (known) return known;
    const dress = dressIn(name);
    const sheet = dress && files.get(dress.sheet);
    if (!sheet || !(await isWorn(dress.palette))) return undefined;
    const file = assetFile(sheet.type, Buffer.concat([sheet.bytes, Buffer.from(themeCss(dress.palette))]));
    const [oldest] = made.keys();
    if (made.size >= mostDresses && oldest !== undefined) made.delete(oldest);
    made.set(name, file);
    return file;
  };
}

/** Serves the files; a browser may keep them for ever, since another content has another address. */
export function addAssets(app: Hono, assets: Assets, isWorn: IsWorn): void {
  const dress = dresser(assets.files, isWorn);
  app.get("/bestanden/:name", async (context) => {
    const name = context.req.param("name");
    const file = assets.files.get(name) ?? (await dress(name)); // a sheet in the colours of a municipality
    if (!file) return context.notFound();
    context.header("content-type", file.type);
    context.header("cache-control", "public, max-age=31536000, immutable");
    context.header("vary", "accept-encoding");
    const packs = /\bgzip\b/.test(context.req.header("accept-encoding") ?? ""); // no header: unpacked
    if (packs) context.header("content-encoding", "gzip");
    return context.body(packs ? file.packed : file.bytes);
  });
}
