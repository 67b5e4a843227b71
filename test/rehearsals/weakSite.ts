import { once } from "node:events";
import { createServer } from "node:http";
import { PGlite } from "@electric-sql/pglite";
import type { Visitor } from "./scanPlan.ts";

/**
 * A little site with one hole for SQL and one for markup, both behind a session and both on purpose: a scanner that does not find
 * them finds nothing, and one that loses its session sees neither.
 */
export async function aWeakSite(leaving: AsyncDisposableStack) {
  const database = new PGlite();
  await database.exec(
    "create table stuk (id int, naam text); insert into stuk values (1, 'nota'), (2, 'brief')",
  );
  leaving.defer(() => database.close());
  const listed = (id: string) =>
    database.query(`select naam from stuk where id = ${id}`).then(
      ({ rows }) => [200, JSON.stringify(rows)] as const,
      (error: unknown) => [500, `PG::SyntaxError: ERROR:  ${String(error)}`] as const,
    );
  const answerTo = async (url: URL): Promise<readonly [number, string]> => {
    if (url.pathname === "/stuk") return listed(url.searchParams.get("id") ?? "1"); // the first
    if (url.pathname === "/zoek") return [200, `<p>Gezocht: ${url.searchParams.get("q") ?? ""}</p>`]; // nothing
    if (url.pathname !== "/") return [404, "<p>Niet gevonden.</p>"];
    return [200, '<a href="/stuk?id=1">stuk</a> <a href="/zoek?q=nota">zoek</a>'];
  };
  const server = createServer(async (request, response) => {
    const isSignedIn = request.headers.cookie === "__Host-evenbeeld_sessie=zwak";
    const url = new URL(request.url ?? "/", "http://127.0.0.1"); // always there
    const [status, body] = isSignedIn ? await answerTo(url) : ([403, "<p>Meld u aan.</p>"] as const);
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html>${body}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  leaving.defer(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const visitor: Visitor = {
    name: "weak",
    secret: "zwak",
    addresses: ["/", "/stuk?id=1", "/zoek?q=nota"],
    forms: [],
  };
  return { url: `http://127.0.0.1:${address.port}`, visitor };
}
