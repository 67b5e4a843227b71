import type { Hono } from "hono";

/** Files that never change under one address: the style sheet and the small browser module. */
export type Assets = {
  readonly addresses: { readonly style: string; readonly script: string | null };
  readonly files: ReadonlyMap<
    string,
    {
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly packed: Uint8Array<ArrayBuffer>;
    }
  >;
};

/** Serves the files; a browser may keep them for ever, since another content has another address. */
export function addAssets(app: Hono, assets: Assets): void {
  app.get("/bestanden/:name", (context) => {
    const file = assets.files.get(context.req.param("name"));
    if (!file) return context.notFound();
    context.header("content-type", file.type);
    context.header("cache-control", "public, max-age=31536000, immutable");
    context.header("vary", "accept-encoding");
    const packs = /\bgzip\b/.test(context.req.header("accept-encoding") ?? ""); // no header: unpacked
    if (packs) context.header("content-encoding", "gzip");
    return context.body(packs ? file.packed : file.bytes);
  });
}
