import { createHash } from "node:crypto";
import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Contribution,
  checkContribution,
  type GivenContribution,
} from "../../domain/governance/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addAnonymous } from "../../storage/office/anonymousStore.ts";
import { contributionRoundStore } from "../../storage/office/contributionRoundStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { type House, takeNameless } from "../perform.ts";
import { addPart } from "../programme/changePart.ts";
import { contributionKind } from "../programme/partKinds.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";

/** What somebody gives in a round, with the code that a giver without a name keeps. */
export type Giving = {
  readonly programme: string;
  readonly round: string;
  readonly given: GivenContribution;
  /** What the giver keeps to find the answer again; only its hash is kept. */
  readonly receipt: string;
};

/** Returns the hash under which a receipt is kept; spaces, dashes and capitals do not matter. */
export const hashOfReceipt = (receipt: string): Uint8Array =>
  createHash("sha256")
    .update(receipt.toLowerCase().replace(/[^0-9a-f]/g, ""))
    .digest();

/** Takes in a contribution without a name: nothing keeps who gave it or when (docs/decisions/0047). */
const giveNameless = (
  house: House,
  actor: Actor,
  { programme, round, given, receipt }: Giving,
): Promise<Result<null, Refusal>> =>
  takeNameless<null, Refusal>(house, actor, "giveFeedback", async (office) => {
    const open = assertOpen(await getProgramme(office, programme));
    if (!open.ok) return open;
    const asked = await contributionRoundStore.get(office, programme, round);
    const problems = checkContribution(given, asked, office.today);
    if (problems.length > 0) return refusedFor(problems);
    const { together, spoken, facility, text } = given;
    const gift = { key: house.newId(), together, spoken, facility, text, receipt: hashOfReceipt(receipt) };
    await addAnonymous(office, { programme, round }, gift);
    return ok(null);
  });

/** Takes in a contribution under a name, or what somebody told to the office. */
async function giveNamed(
  house: House,
  actor: Actor,
  { programme, round, given }: Giving,
): Promise<Result<null, Refusal>> {
  const { noHealth: _, ...values } = given;
  const added = await addPart(house, actor, {
    act: { may: "giveFeedback", event: "contribution-given" },
    kind: contributionKind,
    programme,
    make: async (key, office) => {
      const asked = await contributionRoundStore.get(office, programme, round);
      const problems = checkContribution(given, asked, office.today);
      const made: Contribution = { key, round, ...values, on: office.today, outcome: null, version: 1 };
      return problems.length > 0 ? refused(problems) : ok(made);
    },
  });
  return added.ok ? ok(null) : added;
}

/**
 * Gives a contribution in a round (requirements PW-04, PW-05 and PW-07): under the own name, on behalf of somebody who told it, or
 * without a name. A receipt that is too short to be chance is not found.
 */
export async function giveContribution(
  house: House,
  actor: Actor,
  giving: Giving,
): Promise<Result<null, Refusal>> {
  const { by } = giving.given;
  if (by.kind === "anonymous") {
    if (!/^[0-9a-f]{20}$/.test(giving.receipt.replaceAll("-", ""))) throw new NotFound();
    return giveNameless(house, actor, giving);
  }
  const isOwn = by.kind === "person" && actor.kind === "person" && by.person === actor.person;
  if (!isOwn && !(by.kind === "onBehalf" && mayAct(actor, "answerFeedback"))) throw new NotAllowed();
  return giveNamed(house, actor, giving);
}
