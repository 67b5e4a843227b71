import { z } from "@hono/zod-openapi";
import type { Slice, Sliced } from "../../usecases/api/readAsClient.ts";
import { count, field } from "./fields.ts";

const usual = 50;
const most = 1000;
/** Beyond this no list reaches; a number that an address can carry and a database can count with. */
const lastPage = 1_000_000;

const onlyDigits = (value: unknown): unknown =>
  typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** A whole number from 1 on, written in digits alone. */
export const whole = (last: number) =>
  z.preprocess(
    onlyDigits,
    z.int("Geef een heel getal.").min(1, "Geef 1 of meer.").max(last, `Geef hoogstens ${last}.`),
  );

/** What every list asks: which page, and how long a page is. */
export const pageQuery = {
  pagina: whole(lastPage).default(1).openapi({ description: "De hoeveelste pagina, vanaf 1.", example: 1 }),
  paginaGrootte: whole(most)
    .default(usual)
    .openapi({ description: `Hoeveel er op een pagina staan: 1 tot en met ${most}.`, example: usual }),
};

export type PageAsked = { readonly pagina: number; readonly paginaGrootte: number };

/** Returns which part of a list a page is. */
export const sliceOf = ({ pagina, paginaGrootte }: PageAsked): Slice => ({
  from: (pagina - 1) * paginaGrootte,
  most: paginaGrootte,
});

/** Returns the schema of one page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item, name: string) =>
  z
    .object({
      aantal: field(count, "Hoeveel er in totaal zijn."),
      pagina: field(z.int().min(1), "De hoeveelste pagina dit is."),
      paginaGrootte: field(z.int().min(1), "Hoeveel er op een pagina staan."),
      resultaten: z.array(item).openapi({ description: "Wat op deze pagina staat." }),
    })
    .openapi(name, { description: "Een pagina van een lijst, in een vaste volgorde." });

/** Returns a page of a list as it is sent. */
export const pageIn = <Found, Item>(
  { found, total }: Sliced<Found>,
  { pagina, paginaGrootte }: PageAsked,
  shown: (one: Found) => Item,
) => ({ aantal: total, pagina, paginaGrootte, resultaten: found.map(shown) });

/** Returns the ways to other pages of a list (RFC 8288): the first, the ones beside it and the last. */
export function pageLinks(address: URL, { pagina, paginaGrootte }: PageAsked, total: number): string {
  const last = Math.max(1, Math.ceil(total / paginaGrootte));
  const ways: readonly (readonly [string, number])[] = [
    ["first", 1],
    ...(pagina > 1 ? [["prev", Math.min(pagina - 1, last)] as const] : []),
    ...(pagina < last ? [["next", pagina + 1] as const] : []),
    ["last", last],
  ];
  return ways
    .map(([rel, page]) => {
      const to = new URL(address);
      to.searchParams.set("pagina", String(page));
      return `<${to.href}>; rel="${rel}"`;
    })
    .join(", ");
}
