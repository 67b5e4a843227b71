import type { Day } from "../shared/day.ts";
import type { EditionHead, EditionKind } from "./edition.ts";

/** An edition that is public now, as far as the feed tells of it. */
export type FedEdition = Pick<EditionHead, "programme" | "number" | "kind" | "corrects"> & {
  readonly title: string;
  readonly year: number;
  readonly publishedAt: Date;
};

/** An edition that was public and was taken back: which one it was, and when. */
export type WithdrawnEdition = Pick<EditionHead, "programme" | "number" | "kind" | "corrects"> & {
  readonly asOf: Day;
  /** When it was public for the first time. */
  readonly publishedAt: Date;
  readonly withdrawnAt: Date;
};

/** A line of the feed of what a municipality publishes. */
export type FeedLine = {
  readonly programme: string;
  readonly number: number;
  readonly kind: EditionKind;
  readonly year: number;
  readonly publishedAt: Date;
  /** When it last became another: public, corrected, the correction taken back, or taken back itself. */
  readonly updatedAt: Date;
} & (
  | {
      readonly state: "public";
      readonly title: string;
      readonly corrects: number | null;
      readonly correctedBy: number | null;
    }
  | { readonly state: "withdrawn" }
);

const latest = (moments: readonly Date[]): Date => new Date(Math.max(...moments.map((one) => one.getTime())));

/**
 * Returns the lines of the feed, the last that changed first. R171: of what was taken back the feed says that it was, and
 * when; nothing of its content, its title or the reason. Source: requirement RA-05.
 */
export function feedLines(
  editions: readonly FedEdition[],
  withdrawn: readonly WithdrawnEdition[],
): readonly FeedLine[] {
  const open = editions.map((edition): FeedLine => {
    const { programme, number, kind, year, title, publishedAt, corrects } = edition;
    const isOfThis = (one: Pick<EditionHead, "programme" | "corrects">) =>
      one.programme === programme && one.corrects === number;
    const correction = editions.find(isOfThis);
    const moments = [
      publishedAt,
      ...(correction ? [correction.publishedAt] : []),
      ...withdrawn.filter(isOfThis).map(({ withdrawnAt }) => withdrawnAt),
    ];
    const place = { programme, number, kind, year, publishedAt, updatedAt: latest(moments) };
    const correctedBy = correction?.number ?? null; // not corrected in public
    return { ...place, state: "public", title, corrects, correctedBy };
  });
  const gone = withdrawn.map(({ programme, number, kind, asOf, publishedAt, withdrawnAt }): FeedLine => {
    const place = {
      programme,
      number,
      kind,
      year: Number(asOf.slice(0, 4)),
      publishedAt,
      updatedAt: withdrawnAt,
    };
    return { ...place, state: "withdrawn" };
  });
  return [...open, ...gone].toSorted(
    (one, other) => other.updatedAt.getTime() - one.updatedAt.getTime() || other.number - one.number,
  );
}
