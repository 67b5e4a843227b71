import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { textsFor } from "../../src/texts/index.ts";

/** How one request ended. `tryAgain` is our own page that says so; `away` is nobody who answers. */
type Answer = "done" | "doneBefore" | "page" | "tryAgain" | "away" | "other";

/** What the people at the pages met: acts that were acknowledged, when, and how often they had to try again. */
export type Met = {
  readonly acknowledged: { readonly name: string; readonly at: number }[];
  readonly retries: number[];
  readonly answers: Record<Answer, number>;
  /** What else was told, by its status. */
  readonly others: number[];
  /** The longest that somebody waited for one answer, in milliseconds. */
  slowest: number;
  pages: number;
  failedPages: number;
};

type Person = { readonly number: number; readonly session: string; readonly address: string };

const tryAgain = textsFor("nl").entry.tryAgainTitle;

function answerOf(status: number, text: string): Answer {
  if (status === 303) return "done";
  // it was done before, and the answer was lost
  if (status === 409) return "doneBefore";
  if (status === 200) return "page";
  return status === 503 && text.includes(tryAgain) ? "tryAgain" : "other";
}

async function asked(address: string, init: RequestInit, met: Met): Promise<Answer> {
  const begun = performance.now();
  const answer = await fetch(address, { ...init, redirect: "manual" }).then(
    async (told) => {
      const found = answerOf(told.status, await told.text());
      if (found === "other") met.others.push(told.status);
      return found;
    },
    () => "away" as const,
  );
  met.answers[answer] += 1;
  met.slowest = Math.max(met.slowest, performance.now() - begun);
  return answer;
}

/** Works like somebody in a hurry: adds a theme, sends the same form again when that fails, and looks at the plan. */
async function work(
  { number, session, address }: Person,
  met: Met,
  until: { readonly isOver: () => boolean; readonly mostTries: number },
): Promise<void> {
  const headers = { cookie: `evenbeeld_sessie=${session}`, "sec-fetch-site": "same-origin" };
  for (let turn = 0; !until.isOver(); turn++) {
    const name = `Thema ${number}-${turn}-${randomUUID().slice(0, 8)}`;
    const form = { method: "POST", headers, body: new URLSearchParams({ naam: name, soort: "pillar" }) };
    let tries = 0;
    for (;;) {
      const answer = await asked(`${address}/themas/nieuw`, form, met);
      if (answer === "done" || answer === "doneBefore") break;
      tries += 1;
      if (tries > until.mostTries) throw new Error(`no answer but ${answer}`);
      await wait(200);
    }
    met.acknowledged.push({ name, at: performance.now() });
    met.retries.push(tries);
    met.pages += 1;
    if ((await asked(address, { headers }, met)) !== "page") met.failedPages += 1;
    await wait(20);
  }
}

/** Lets everybody work while something happens, and a little before and after it. Returns what they met. */
export async function during(
  { sessions, address }: { readonly sessions: readonly string[]; readonly address: string },
  happens: (met: Met) => Promise<void>,
  mostTries = 20, // of two web processes one is always there
): Promise<Met> {
  const answers = { done: 0, doneBefore: 0, page: 0, tryAgain: 0, away: 0, other: 0 };
  const met: Met = {
    acknowledged: [],
    retries: [],
    answers,
    others: [],
    slowest: 0,
    pages: 0,
    failedPages: 0,
  };
  let isOver = false;
  const until = { isOver: () => isOver, mostTries };
  const working = Promise.all(
    sessions.map((session, number) => work({ number, session, address }, met, until)),
  );
  await wait(3000);
  await happens(met);
  await wait(3000);
  isOver = true;
  await working;
  return met;
}

/** Returns what came of it, in words and as what the aims ask. */
export function outcomeOf(met: Met, names: readonly string[]) {
  const lost = met.acknowledged.filter(({ name }) => !names.includes(name)).length;
  const doubled = names.length - new Set(names).size;
  const again = met.retries.filter((tries) => tries > 0).length;
  const most = Math.max(...met.retries);
  const acts = `${met.acknowledged.length} acts, ${lost} lost, ${doubled} doubled`;
  const tries = `${again} sent again, at most ${most} times`;
  return { acts, tries, isWhole: lost + doubled === 0, most };
}
