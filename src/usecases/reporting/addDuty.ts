import type { Actor } from "../../domain/access/index.ts";
import { personOf } from "../../domain/programme/index.ts";
import { checkDuty, type ReportingDuty } from "../../domain/reporting/index.ts";
import { getBody } from "../../storage/office/governanceBodyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { addPart } from "../programme/changePart.ts";
import { dutyKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What somebody fills in about a duty. */
export type DutyValues = Omit<
  ReportingDuty,
  "key" | "watchedFrom" | "sourceRow" | "deliveries" | "evidence" | "version"
>;

/** Throws when the person who owes a report, or the body that receives it, is not one of this municipality. */
export async function assertParties(office: Office, { from, body }: DutyValues): Promise<void> {
  const person = personOf(from);
  await assertPlaces(office, { units: [], people: person === null ? [] : [person] });
  if (body !== null) await getBody(office, body);
}

/** Adds a reporting duty that is watched from today on. */
export const addDuty = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: DutyValues },
) =>
  addPart(house, actor, {
    act: { may: "changeDuty", event: "duty-added" },
    kind: dutyKind,
    programme: input.programme,
    make: async (key, office) => {
      await assertParties(office, input.values);
      const rest = { sourceRow: null, deliveries: [], evidence: [], version: 1 };
      const duty = { key, ...input.values, watchedFrom: office.today, ...rest };
      return unlessRefused(duty, checkDuty(duty));
    },
  });
