import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { ReadingRight } from "../../src/domain/access/index.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { apiRoutes } from "../../src/web/api/apiRoutes.ts";
import { aSite } from "./aSite.ts";
import { allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

export const everyRight: readonly ReadingRight[] = [
  "programmes",
  "actions",
  "money",
  "figures",
  "managementFigures",
];
/** The published programmes that come with the product, by file and key. */
export const exampleFiles = [
  "amsterdam-2024",
  "arnhem-2021",
  "gent-2021",
  "genua",
  "haarlem-2020",
  "rotterdam-2023",
  "utrecht-2023",
] as const;

/** What the API answered, read where it is JSON. */
export type ApiReply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

type Asked = {
  readonly token?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const url = "http://localhost:3000";
const parsed = (text: string): unknown => (/^[[{]/.test(text) ? JSON.parse(text) : text);

/** Returns a municipality with a site, published programmes, and how another system asks its API. */
export async function anApi(kind: DatabaseKind, files: readonly string[]) {
  const office = await aSite(kind);
  const { house, manager, administrator, site } = office;
  const programmes: string[] = [];
  for (const file of files) {
    const content: unknown = JSON.parse(readFileSync(`examples/programmes/${file}.json`, "utf8"));
    allowed(await importProgramme(house, manager, { content, dryRun: false }));
    programmes.push((content as { readonly id: string }).id);
  }
  const tokenWith = async (rights: readonly ReadingRight[], name = "Dashboard"): Promise<string> =>
    allowed(await makeClient(house, administrator, { name, rights, expiresOn: day("2027-10-12") }));
  const whole = await tokenWith(everyRight, "Alles");
  const ask = async (
    path: string,
    { token = whole, method = "GET", headers }: Asked = {},
  ): Promise<ApiReply> => {
    const bearer: Record<string, string> = token === "" ? {} : { authorization: `Bearer ${token}` };
    const answer = await site.request(url + path, { method, headers: { ...bearer, ...headers } });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, body: parsed(text) };
  };
  return { ...office, programmes, tokenWith, whole, ask, url };
}
export type Api = Awaited<ReturnType<typeof anApi>>;

/** Returns the items of one page of a list. */
export const itemsOf = ({ body }: ApiReply): readonly Readonly<Record<string, unknown>>[] =>
  (body as { readonly resultaten: readonly Readonly<Record<string, unknown>>[] }).resultaten;

/** Returns the keys of the items of a page, in their order. */
export const keysOf = (reply: ApiReply): readonly unknown[] => itemsOf(reply).map((one) => one["sleutel"]);

/** Holds that an answer is what the document says, and nothing more: parsing it leaves every field as it is. */
export function isAsTold(path: string, reply: Pick<ApiReply, "status" | "body">): void {
  assert.equal(reply.status, 200, path);
  const route = apiRoutes.find(({ get }) => get === path);
  assert.ok(route, path);
  assert.deepEqual(route.told.answer.parse(reply.body), reply.body, path);
}

/** Returns the fields of an answer with whether each said something, wherever they stand. */
export function fieldsIn(value: unknown, at: string): readonly (readonly [string, boolean])[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsIn(one, at));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [
    [`${at}.${name}`, one !== null] as const,
    ...fieldsIn(one, `${at}.${name}`),
  ]);
}

/** What no published programme says; `src/web/api/meerwijk.test.ts` reads it in the demo, as far as the demo says it. */
export const silentInExamples: readonly string[] = [
  "acties.laatstGemeldOp",
  "acties.maat",
  "acties.meegenomenVan",
  "acties.onderdeel",
  "acties.uitloop",
  "acties.voorrang",
  "doelstellingen.eigenaar",
  "doelstellingen.haalbaarheid",
  "programmas.afgeslotenOp",
  "programmas.opdracht.gegevenOp",
  "programmas.opdracht.orgaan",
  "programmas.opdracht.titel",
  "programmas.voorganger",
  "streefcijfers.basisjaar",
  "streefcijfers.grondslag",
  "streefcijfers.onderdeel",
  "streefcijfers.schalen",
  "streefcijfers.stand.laatstePeriode",
  "streefcijfers.stand.laatsteWaarde",
  "streefcijfers.stand.verwacht",
  "streefcijfers.vergelijkingscijfer.periode",
  "streefcijfers.vergelijkingscijfer.waardeInWoorden",
];
