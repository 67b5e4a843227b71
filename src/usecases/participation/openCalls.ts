import { type Actor, mayAct } from "../../domain/access/index.ts";
import { checkOpenCall, checkSignUp, isCallOpen, type OpenCall } from "../../domain/governance/index.ts";
import { type Programme, type SeenPerson, seenPerson } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { addSignUp, listSignUps, openCallStore, removeSignUp } from "../../storage/office/openCallStore.ts";
import { getProgramme, holdProgramme } from "../../storage/office/programmeStore.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House, perform } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { openCallKind } from "../programme/partKinds.ts";
import { assertOpen, type Refusal, refusedFor, unlessRefused } from "../programme/refusal.ts";

/** What is written of a call. */
export type OpenCallValues = Omit<OpenCall, "key" | "version">;

/** Makes a call to everybody to take part (requirement PW-10). */
export const addOpenCall = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: OpenCallValues },
) =>
  addPart(house, actor, {
    act: { may: "answerFeedback", event: "open-call-added" },
    kind: openCallKind,
    programme,
    make: (key) => {
      const call = { key, ...values, version: 1 };
      return unlessRefused(call, checkOpenCall(call));
    },
  });

/** Changes a call; who signed up stays. */
export const changeOpenCall = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: OpenCallValues },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "answerFeedback", event: "open-call-changed" },
    kind: openCallKind,
    reason: null,
    next: (call) => {
      const after = { ...call, ...values };
      return unlessRefused(after, checkOpenCall(after));
    },
  });

/** A call as its reader sees it. */
export type SeenCall = {
  readonly call: OpenCall;
  readonly isOpen: boolean;
  readonly isFull: boolean;
  /** Whether the reader signed up. */
  readonly isIn: boolean;
  /** Who signed up, for who invites them; null for others. */
  readonly people: readonly SeenPerson[] | null;
};

/** Returns the calls of a programme, the last one first. */
export const readOpenCalls = (
  house: House,
  actor: Actor,
  key: string,
): Promise<{ readonly programme: Programme; readonly calls: readonly SeenCall[] }> =>
  consult(house, actor, "giveFeedback", async (office) => {
    const signUps = await listSignUps(office, key);
    const sight = await sightOf(office, actor);
    const calls = (await openCallStore.list(office, key)).map((call): SeenCall => {
      const people = signUps.filter((one) => one.call === call.key).map(({ person }) => person);
      return {
        call,
        isOpen: isCallOpen(call, office.today),
        isFull: call.places !== null && people.length >= call.places,
        isIn: office.person !== null && people.includes(office.person),
        people: mayAct(actor, "answerFeedback") ? people.map((person) => seenPerson(sight, person)) : null,
      };
    });
    return { programme: await getProgramme(office, key), calls: calls.toReversed() };
  });

type Place = { readonly programme: string; readonly call: string };

/** Signs the actor up for a call (requirement PW-10), or off again. */
export const signUpFor = (
  house: House,
  actor: Actor,
  { programme, call, comes }: Place & { readonly comes: boolean },
): Promise<Result<null, Refusal>> =>
  perform<null, Refusal>(
    house,
    actor,
    { may: "giveFeedback", event: comes ? "call-signed-up" : "call-signed-off" },
    async (office) => {
      const { person, today } = office;
      if (person === null) throw new NotAllowed();
      const open = assertOpen(await holdProgramme(office, programme, "adding"));
      if (!open.ok) return open;
      const asked = await openCallStore.get(office, programme, call);
      const people = (await listSignUps(office, programme)).filter((one) => one.call === call);
      const isIn = people.some((one) => one.person === person);
      const problems = comes ? checkSignUp(asked, { today, taken: people.length, isIn }) : [];
      if (problems.length > 0) return refusedFor(problems);
      await (comes ? addSignUp : removeSignUp)(office, programme, { call, person });
      return ok({ value: null, trace: { subject: `programma/${programme}/oproepen/${call}` } });
    },
  );
