import type { LoggedAct } from "../../domain/access/index.ts";
import type { GovernanceBody } from "../../domain/governance/index.ts";
import type { Diary } from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type DiaryLink,
  listDiaryLinks,
  removeDiaryLink,
  setDiaryLink,
} from "../../storage/access/diaryStore.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { noteAct } from "../noteAct.ts";
import { consult, type House, nameInLog, type PersonActor } from "../perform.ts";

/** The diaries that somebody can take along, and which of them have an address. */
export type Diaries = {
  readonly bodies: readonly GovernanceBody[];
  readonly links: readonly DiaryLink[];
};

const bodiesFor = (house: House, actor: PersonActor): Promise<readonly GovernanceBody[]> =>
  consult(house, actor, "readProgramme", listBodies);

/** Returns the diaries of a person. */
export async function readDiaries(house: House, actor: PersonActor): Promise<Diaries> {
  const bodies = await bodiesFor(house, actor);
  const links = await house.database.inRole("evenbeeld_access", actor.municipality, async (transaction) =>
    ok(await listDiaryLinks(transaction, actor)),
  );
  if (!links.ok) throw new Error("a read was refused");
  return { bodies, links: links.value };
}

type Change = { readonly diary: Diary; readonly event: LoggedAct };

/** Changes the address of a diary and notes that in the log, without the address. Credentials stand apart from the office. */
async function changeLink<Value>(
  house: House,
  actor: PersonActor,
  { diary, event }: Change,
  work: (transaction: DatabaseTransaction, at: Date) => Promise<Value>,
): Promise<Value> {
  const bodies = await bodiesFor(house, actor);
  if (diary.kind === "body" && !bodies.some(({ key }) => key === diary.body)) throw new NotFound();
  const at = house.now();
  const done = await house.database.inRole("evenbeeld_access", actor.municipality, async (transaction) => {
    const value = await work(transaction, at);
    const subject = diary.kind === "own" ? "agenda" : `agenda/overleg/${diary.body}`;
    await noteAct(
      house,
      { transaction, municipality: actor.municipality },
      { at, event, subject, actor: nameInLog(actor), details: {} },
    );
    return ok(value);
  });
  if (!done.ok) throw new Error("an address was refused");
  return done.value;
}

/** Gives a diary an address and returns its secret, this once; the address it had before is worth nothing from then on. */
export const makeDiaryLink = (
  house: House,
  actor: PersonActor,
  { diary, language }: Pick<DiaryLink, "diary" | "language">,
): Promise<string> =>
  changeLink(house, actor, { diary, event: "diary-link-made" }, (transaction, madeAt) =>
    setDiaryLink(transaction, actor, { diary, language, madeAt }),
  );

/** Makes the address of a diary worthless. */
export const revokeDiaryLink = (house: House, actor: PersonActor, diary: Diary): Promise<void> =>
  changeLink(house, actor, { diary, event: "diary-link-revoked" }, (transaction) =>
    removeDiaryLink(transaction, actor, diary),
  );
