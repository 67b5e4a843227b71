import { type Act, permissions, roles } from "../../src/domain/access/index.ts";
import {
  countedFor,
  dataItems,
  keptAs,
  lawfulBasisOf,
  type ProcessingPurpose,
  processingPurposes,
  retentionKinds,
  usualRetention,
} from "../../src/domain/workforce/index.ts";

type Rows = readonly (readonly string[])[];
const named = (word: string): string => `\`${word}\``;
const listed = (words: readonly string[]): string => (words.length === 0 ? "-" : words.map(named).join(", "));

/** Who starts each purpose, by the act it is done with; rows that are old enough go by themselves. */
const actOf: Readonly<Record<ProcessingPurpose, Act | null>> = {
  keepSnapshot: "importWorkforce",
  countStaff: "makeFigures",
  countFlows: "makeFigures",
  forget: null,
};

const rolesOf = (act: Act | null): readonly string[] =>
  act === null ? [] : roles.filter((role) => permissions[act][role] !== undefined);

/** The purposes as the register has them: name, legal basis, who starts it. */
export const purposeRows = (): Rows =>
  processingPurposes.map((purpose) => [
    named(purpose),
    named(lawfulBasisOf(purpose)),
    listed(rolesOf(actOf[purpose])),
  ]);

/** The items as the register has them: name, for what it is counted, for how many months it is kept. */
export const itemRows = (): Rows =>
  dataItems.map((item) => [named(item), listed(countedFor[item]), String(usualRetention[keptAs])]);

/** The times of keeping as the register has them. */
export const retentionRows = (): Rows =>
  retentionKinds.map((kind) => [named(kind), String(usualRetention[kind])]);
