import type { Actor } from "../../domain/access/index.ts";
import { checkLegalDuty, type LegalDuty } from "../../domain/council/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart } from "../programme/changePart.ts";
import { legalDutyKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

export type LegalDutyValues = Omit<LegalDuty, "key" | "version">;

/** Returns what a legal duty is checked against. */
export const aroundLegalDuty = async (office: Office, programme: string) => ({
  actions: new Set((await actionStore.list(office, programme)).map(({ key }) => key)),
  today: office.today,
});

/** Adds a law that touches the programme, with what it asks (requirement PL-06). */
export const addLegalDuty = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: LegalDutyValues },
) =>
  addPart(house, actor, {
    act: { may: "changeLegalDuty", event: "legal-duty-added" },
    kind: legalDutyKind,
    programme,
    make: async (key, office) => {
      const duty = { key, ...values, version: 1 };
      return unlessRefused(duty, checkLegalDuty(duty, await aroundLegalDuty(office, programme)));
    },
  });
