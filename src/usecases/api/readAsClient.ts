import type { Act } from "../../domain/access/index.ts";
import { type NamedRole, withoutNames } from "../../domain/reporting/index.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type ClientActor, consult, type House } from "../perform.ts";
import { namedRoles, type RoleWords } from "../reporting/makeCommitteeYear.ts";

/** Who reads, and how a role is called in what it reads. */
export type Reader = { readonly house: House; readonly actor: ClientActor; readonly words: RoleWords };

/** What one read works with: the office, and everybody there with the role of today. */
export type Reading = { readonly office: Office; readonly people: readonly NamedRole[] };

/**
 * R185: another system reads roles and units, and the name of nobody of the municipality, also not in words that somebody
 * typed. Source: house rule on public papers; docs/privacy.md.
 */
export const readAsClient = <Value>(
  { house, actor, words }: Reader,
  may: Act,
  read: (reading: Reading) => Promise<Value>,
): Promise<Value> =>
  consult(house, actor, may, async (office) => {
    const people = await namedRoles(office, words, office.today);
    return withoutNames(await read({ office, people }), people);
  });

/** Which part of a list is asked: how many come before it, and how many it has at most. */
export type Slice = { readonly from: number; readonly most: number };
/** A part of a list, with how many there are in all. */
export type Sliced<Value> = { readonly found: readonly Value[]; readonly total: number };

/** Returns the part of a list that is asked. */
export const sliced = <Value>(all: readonly Value[], { from, most }: Slice): Sliced<Value> => ({
  found: all.slice(from, from + most),
  total: all.length,
});
