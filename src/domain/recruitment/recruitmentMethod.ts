import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";

/** Where in the filling of a vacancy a method is used: the text, reaching people, selecting, looking back. */
export const recruitmentPhases = ["text", "reach", "selection", "evaluation"] as const;
export type RecruitmentPhase = (typeof recruitmentPhases)[number];

/**
 * A method of recruitment as a municipality counts it. `name` is null for one that the product names itself. One that is not in
 * use any more keeps its key, so that older vacancies can still be read.
 */
export type RecruitmentMethod = {
  readonly key: string;
  readonly phase: RecruitmentPhase;
  readonly name: Stated<string>;
  readonly isUsed: boolean;
};

const usual: Readonly<Record<RecruitmentPhase, readonly string[]>> = {
  text: ["coreCompetences", "neutralText"],
  reach: ["diverseNetworks"],
  selection: [
    "anonymousSelection",
    "diversePanel",
    "trainedPanel",
    "structuredInterview",
    "workSample",
    "openHiring",
  ],
  evaluation: ["evaluatedVacancy"],
};

/**
 * The methods that a municipality begins with. None of them says something of who was hired: preferential policy and
 * adjustments for one applicant are no methods here. Source: Utrecht 2023, lines 640-661 and 686-748; field.md, section 17 (e).
 */
export const usualMethods: readonly RecruitmentMethod[] = recruitmentPhases.flatMap((phase) =>
  usual[phase].map((key) => ({ key, phase, name: null, isUsed: true })),
);

/** The list as somebody chose it: which of the usual methods count, and the own ones by their names. */
export type RecruitmentMethodDraft = {
  readonly used: readonly string[];
  readonly own: readonly { readonly phase: RecruitmentPhase; readonly name: string }[];
};

const mostOwn = 20;
const longestName = 80;
const plain = (name: string): string => name.trim().toLowerCase();

/**
 * Returns the list after a change. An own method goes on under its key as long as its name and phase stay; one that is left out
 * is kept as not used. R199: at most 20 own methods, each with a name of 1 to 80 characters and once; at least one method counts.
 */
export function changedMethods(
  { used, own }: RecruitmentMethodDraft,
  before: readonly RecruitmentMethod[],
): Result<readonly RecruitmentMethod[], "R199"> {
  const names = own.map(({ name }) => plain(name));
  const isWrong = (name: string): boolean => name === "" || name.length > longestName;
  if (own.length > mostOwn || names.some(isWrong) || new Set(names).size < names.length)
    return refused("R199");
  const earlier = before.filter(({ name }) => name !== null);
  const keyOf = ({ name, phase }: RecruitmentMethodDraft["own"][number]): string | undefined =>
    earlier.find((one) => one.phase === phase && plain(one.name ?? "") === plain(name))?.key; // own methods have a name
  const kept = own.map((one) => ({ ...one, key: keyOf(one) }));
  const isKept = new Set(kept.map(({ key }) => key));
  const fresh = kept.filter(({ key }) => key === undefined);
  const list = [
    ...usualMethods.map((method) => ({ ...method, isUsed: used.includes(method.key) })),
    ...earlier.map((method) => ({ ...method, isUsed: isKept.has(method.key) })),
    ...fresh.map(({ phase, name }, at) => ({
      key: `own-${earlier.length + at + 1}`,
      phase,
      name: name.trim(),
      isUsed: true,
    })),
  ];
  return list.some(({ isUsed }) => isUsed) ? ok(list) : refused("R199");
}
