import { ok, type Result, refused } from "../shared/result.ts";

/** Letters of the interests in Woo 5.1, by paragraph; nobody with a law degree has checked them yet. */
export const wooLetters = { 1: "abcde", 2: "abcdefghi" } as const;

/** An interest in Woo 5.1 paragraph 1 or 2, by its letter: the only grounds for secrecy (Gemeentewet 87). */
export type WooGround = { readonly paragraph: 1 | 2; readonly letter: string };

/** Returns every ground there is, in the order of the law. */
export const wooGrounds: readonly WooGround[] = ([1, 2] as const).flatMap((paragraph) =>
  [...wooLetters[paragraph]].map((letter) => ({ paragraph, letter })),
);

/** V202: secrecy rests on an interest in Woo 5.1 paragraph 1 or 2, with its letter; not on 5.1 paragraph 5 or on 5.2. Source: field.md 10; CI-07. */
export function wooGroundFrom(article: string, paragraph: string, letter: string): Result<WooGround, "V202"> {
  const found = wooGrounds.find(
    (ground) =>
      article === "5.1" && String(ground.paragraph) === paragraph && ground.letter === letter.toLowerCase(),
  );
  return found === undefined ? refused("V202") : ok(found);
}
