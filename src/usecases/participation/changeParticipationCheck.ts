import type { Actor } from "../../domain/access/index.ts";
import { checkParticipationCheck, type ParticipationCheck } from "../../domain/governance/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { participationCheckStore } from "../../storage/office/participationCheckStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { participationCheckKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What is written down of a check. */
export type ParticipationCheckValues = Omit<ParticipationCheck, "key" | "version">;

/** Writes down how an expert judges a way of taking part (requirement PW-11). */
export const addParticipationCheck = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: ParticipationCheckValues },
) =>
  addPart(house, actor, {
    act: { may: "recordAdvice", event: "participation-check-added" },
    kind: participationCheckKind,
    programme,
    make: (key, office) => {
      const check = { key, ...values, version: 1 };
      return unlessRefused(check, checkParticipationCheck(check, office.today));
    },
  });

/** Changes a check, or says what is done with it. */
export const changeParticipationCheck = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: ParticipationCheckValues },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "recordAdvice", event: "participation-check-changed" },
    kind: participationCheckKind,
    reason: null,
    next: (check, office) => {
      const after = { ...check, ...values };
      return unlessRefused(after, checkParticipationCheck(after, office.today));
    },
  });

/** Returns the checks of a programme, the last one first. */
export const readParticipationChecks = (
  house: House,
  actor: Actor,
  key: string,
): Promise<{ readonly programme: Programme; readonly checks: readonly ParticipationCheck[] }> =>
  consult(house, actor, "readProgramme", async (office) => ({
    programme: await getProgramme(office, key),
    checks: (await participationCheckStore.list(office, key)).toReversed(),
  }));
