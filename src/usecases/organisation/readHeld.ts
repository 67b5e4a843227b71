import type { Act, Actor } from "../../domain/access/index.ts";
import type { PersonId, Term } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { programmeBureauStore } from "../../storage/office/programmeBureauStore.ts";
import { deputyStore, roleAssignmentStore } from "../../storage/office/roleStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

type Held = Term & { readonly id: string; readonly person?: PersonId };
type HeldKind = "office" | "coordinator" | "bureau" | "role" | "deputy";
type Source = {
  readonly may: Act;
  readonly list: (office: Office) => Promise<readonly Held[]>;
};

const sources: Readonly<Record<HeldKind, Source>> = {
  office: { may: "changeOrganisation", list: officeHoldingStore.list },
  coordinator: { may: "changeOrganisation", list: coordinatorStore.list },
  bureau: { may: "changeOrganisation", list: programmeBureauStore.list },
  role: { may: "changePeople", list: roleAssignmentStore.list },
  deputy: { may: "changePeople", list: deputyStore.list },
};

/** Returns something that lasts a term, for the form that ends it; not found under another person than whose it is. */
export const readHeld = (
  house: House,
  actor: Actor,
  kind: HeldKind,
  asked: { readonly id: string; readonly person: PersonId | null },
): Promise<Held> =>
  consult(house, actor, sources[kind].may, async (office) => {
    const found = (await sources[kind].list(office)).find(({ id }) => id === asked.id);
    if (!found || (asked.person !== null && found.person !== asked.person)) throw new NotFound();
    return found;
  });
