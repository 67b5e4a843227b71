import type { Actor } from "../../domain/access/index.ts";
import { publicRegister } from "../../domain/council/index.ts";
import { withoutNames } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import { addCouncilPublication } from "../../storage/office/councilPublicationStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { type House, perform } from "../perform.ts";
import { assertOpen, type Refusal } from "../programme/refusal.ts";
import { namedRoles, type RoleWords } from "../reporting/makeCommitteeYear.ts";
import { documentShelf } from "./councilShelf.ts";

/** What the register is called among what is public. */
export const registerSubject = "toezeggingen";

/**
 * Makes the register of a programme public as it stands: without what is secret at this moment, and without the name of anybody
 * of the municipality. What was public before stays as it was.
 */
export const publishCouncilRegister = (
  house: House,
  actor: Actor,
  { programme: key, words }: { readonly programme: string; readonly words: RoleWords },
): Promise<Result<number, Refusal>> => {
  const act = { may: "changeCouncilRegister", event: "council-register-published" } as const;
  return perform<number, Refusal>(house, actor, act, async (office) => {
    const programme = await holdProgramme(office, key, "changing");
    const open = assertOpen(programme);
    if (!open.ok) return open;
    const { isSecret } = await documentShelf(office, key);
    const register = publicRegister(await councilEntryStore.list(office, key), {
      isSecret,
      today: office.today,
    });
    const people = await namedRoles(office, words, office.today);
    const content = withoutNames({ title: programme.title, ...register }, people);
    const number = await addCouncilPublication(office, key, { subject: registerSubject, content });
    const details = { number, entries: register.entries.length };
    return ok({ value: number, trace: { subject: `programma/${key}/toezeggingen`, details } });
  });
};
