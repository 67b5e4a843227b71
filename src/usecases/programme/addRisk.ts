import type { Actor } from "../../domain/access/index.ts";
import { checkRisk, peopleOf, type Risk } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart } from "./changePart.ts";
import { riskKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

export type RiskValues = Omit<Risk, "key" | "explicit" | "evidence" | "version">;

/** Adds a risk to the register; what is written down here is called a risk by whoever writes it. */
export const addRisk = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: RiskValues },
) =>
  addPart(house, actor, {
    act: { may: "changeRisk", event: "risk-added" },
    kind: riskKind,
    programme: input.programme,
    make: async (key, office) => {
      const risk = { key, ...input.values, explicit: true, evidence: [], version: 1 };
      await assertPlaces(office, { units: [], people: peopleOf({ ...risk, participants: [] }) });
      return unlessRefused(risk, checkRisk(risk));
    },
  });
