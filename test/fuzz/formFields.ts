import type { Chance } from "./chance.ts";
import { mutatedText, oddWords } from "./mutations.ts";

/** A question of a form as it stands on a page: what it offers, and what it says already. */
export type Field = {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly options: readonly string[];
};

const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const inTag = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ""); // not said

/** Returns the questions of one form by their names; a choice has all its options in one. */
function fieldsIn(form: string): readonly Field[] {
  const found: Field[] = [];
  for (const [tag, kind = "", rest = ""] of form.matchAll(/<(input|textarea|select)\b([^>]*)>/g)) {
    const [name, type] = [inTag(` ${rest}`, "name"), inTag(` ${rest}`, "type")];
    if (name === "") continue;
    const after = form.slice(form.indexOf(tag) + tag.length);
    const inside = kind === "select" ? after.slice(0, after.indexOf("</select>")) : "";
    const options = [...inside.matchAll(/<option\b[^>]*?value="([^"]*)"/g)].map(([, value = ""]) =>
      plain(value),
    );
    found.push({ name, type: kind === "input" ? type : kind, value: inTag(` ${rest}`, "value"), options });
  }
  return [...Map.groupBy(found, ({ name }) => name).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const options = [first, ...others].flatMap((one) => [...one.options, one.value]);
    return [{ ...first, options: [...new Set(options)] }];
  });
}

/** A form on a page: where it goes, whether it is sent as an act, and what it asks. */
export type FormOnPage = {
  readonly action: string;
  readonly isPost: boolean;
  readonly fields: readonly Field[];
};

/** Returns the forms of a page; one without an address goes to the page itself. */
export const formsOn = (html: string, address: string): readonly FormOnPage[] =>
  [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag = "", inside = ""]) => ({
    action: inTag(` ${tag}`, "action").split("?")[0] || address, // it goes to the page itself
    isPost: /method="post"/.test(tag),
    fields: fieldsIn(inside),
  }));

const usual: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-11-01", "2027-01-31"],
  number: ["3", "12"],
  email: ["iemand@proefstad.example"],
  time: ["09:30"],
  month: ["2026-11"],
  url: ["https://proefstad.example/stuk"],
};

/** Returns what somebody could have filled in, or what nobody would. */
export function filledIn({ type, value, options }: Field, chance: Chance): string {
  const chosen = options.filter((option) => option !== "");
  const likely = [
    ...(value === "" ? [] : [value]),
    ...(chosen.length > 0 ? [chance.pick(chosen)] : (usual[type] ?? ["Een woord", "2026-11-01", "12"])), // any other kind is words
  ];
  const word = chance.pick(likely);
  if (chance.happens(0.75)) return word;
  return chance.happens(0.5) ? chance.pick(oddWords) : mutatedText(word, chance);
}
