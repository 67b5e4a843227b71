import {
  type CouncilEntry,
  type EntryKind,
  type EntryStanding,
  standingOf,
} from "../../domain/council/index.ts";
import { type OwnerRole, ownerRoles } from "../../domain/reporting/index.ts";
import { openRegister } from "../council/readCouncilRegister.ts";
import { type Reader, readAsClient, type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** A commitment or motion as it stands today, with the number of the motion that it answers. */
export type ClientCommitment = {
  readonly entry: CouncilEntry;
  readonly standing: EntryStanding;
  readonly responsible: OwnerRole;
  readonly motion: string | null;
};

/** Which commitments and motions are asked; null asks for all. */
export type CommitmentsAsked = Slice & {
  readonly kind: EntryKind | null;
  readonly standing: EntryStanding | null;
};

/** Returns the commitments and motions of a programme, in the order of the register; what is secret is not there. */
export const readCommitments = (
  reader: Reader,
  programme: string,
  asked: CommitmentsAsked,
): Promise<Sliced<ClientCommitment>> =>
  readAsClient(reader, "readProgramme", async ({ office, people }) => {
    const { entries } = await openRegister(office, reader.actor, programme);
    const roleOf = ownerRoles(people);
    const numberOf = new Map(entries.map(({ key, number }) => [key, number]));
    const all = entries.map((entry) => ({
      entry,
      standing: standingOf(entry, office.today),
      responsible: roleOf(entry.responsible),
      motion: entry.kind === "commitment" ? (numberOf.get(entry.motion ?? "") ?? null) : null, // answers none, or one without a number
    }));
    const wanted = all.filter(
      ({ entry, standing }) =>
        (asked.kind === null || entry.kind === asked.kind) &&
        (asked.standing === null || standing === asked.standing),
    );
    return sliced(wanted, asked);
  });
