import type { PublicDecision, PublicRegister } from "../../domain/council/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  listPublishedCouncil,
  type PublishedCouncil,
} from "../../storage/published/publishedCouncilStore.ts";
import type { House } from "../perform.ts";
import { inPublic, type PublicPlace } from "../reporting/publicPlace.ts";
import { registerSubject } from "./publishCouncilRegister.ts";
import { decisionSubject } from "./publishDecision.ts";

type Shown = Pick<PublicPlace, "municipality" | "mark">;

/** The register of a programme as it was last made public. */
export type PublishedRegister = PublicRegister & {
  readonly programme: string;
  readonly title: string;
  readonly publishedAt: Date;
};

const published = (house: House, { municipality, mark }: Shown): Promise<readonly PublishedCouncil[]> =>
  house.memory.recall(`public council ${municipality.id}`, mark, () =>
    inPublic(house, municipality, (transaction) => listPublishedCouncil(transaction, municipality.id)),
  );

/** Returns the registers that are public, each as it was last made so. */
export async function readPublicRegisters(house: House, shown: Shown): Promise<readonly PublishedRegister[]> {
  const all = (await published(house, shown)).filter(({ subject }) => subject === registerSubject);
  const last = new Map(all.map((one) => [one.programme, one]));
  return [...last.values()].map(({ programme, content, at }) => ({
    ...(content as PublicRegister & { readonly title: string }),
    programme,
    publishedAt: at,
  }));
}

/** Returns the public register of one programme; not found where there is none. */
export async function readPublicRegister(
  house: House,
  shown: Shown,
  programme: string,
): Promise<PublishedRegister> {
  const found = (await readPublicRegisters(house, shown)).find((one) => one.programme === programme);
  if (!found) throw new NotFound();
  return found;
}

/** What is public of the decisions on one proposal: the last text, and since when anything was. */
export type PublishedDecision = PublicDecision & {
  readonly programme: string;
  readonly dossier: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly firstAt: Date;
};

const decisionStart = decisionSubject("");

/** Returns the public list of decisions, the last meeting first, each with its last text. */
export async function readPublicDecisions(house: House, shown: Shown): Promise<readonly PublishedDecision[]> {
  const all = (await published(house, shown)).filter(({ subject }) => subject.startsWith(decisionStart));
  const bySubject = Map.groupBy(all, ({ programme, subject }) => `${programme} ${subject}`);
  const decisions = [...bySubject.values()].flatMap((texts): readonly PublishedDecision[] => {
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last) return [];
    const { programme, subject, number, content, at } = last;
    const dossier = subject.slice(decisionStart.length);
    const told = { programme, dossier, number, publishedAt: at, firstAt: first.at };
    return [{ ...(content as PublicDecision), ...told }];
  });
  return decisions.toSorted((one, other) => other.meetingOn.localeCompare(one.meetingOn));
}
