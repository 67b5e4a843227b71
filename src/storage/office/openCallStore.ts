import type { OpenCall } from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";
import type { Office } from "./versioned.ts";

export const openCallStore = partStore<OpenCall, "office.open_call">({
  table: "office.open_call",
  read: (row) => ({
    key: row.key,
    title: row.title,
    text: row.text,
    from: dayFrom(row.from_day),
    until: dayFrom(row.until_day),
    places: row.places,
    version: row.version,
  }),
  values: ({ title, text, from, until, places }) => ({
    title,
    text,
    from_day: from,
    until_day: until,
    places,
  }),
});

type SignUp = { readonly call: string; readonly person: PersonId };

/** Returns who signed up for the calls of a programme, in the order of their numbers. */
export async function listSignUps(
  { transaction, municipality }: Office,
  programme: string,
): Promise<readonly SignUp[]> {
  const rows = await transaction
    .selectFrom("office.call_sign_up")
    .select(["call", "person"])
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .orderBy("person")
    .execute();
  return rows.map(({ call, person }) => ({ call, person: person as PersonId }));
}

/** Signs somebody up for a call. */
export async function addSignUp(
  { transaction, municipality, today }: Office,
  programme: string,
  { call, person }: SignUp,
): Promise<void> {
  await transaction
    .insertInto("office.call_sign_up")
    .values({ municipality, programme, call, person, on_day: today })
    .execute();
}

/** Takes somebody out of a call. */
export async function removeSignUp(
  { transaction, municipality }: Office,
  programme: string,
  { call, person }: SignUp,
): Promise<void> {
  await transaction
    .deleteFrom("office.call_sign_up")
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("call", "=", call)
    .where("person", "=", person)
    .execute();
}
