import type { Actor } from "../../domain/access/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type Employment,
  type Import,
  lawfulBasisOf,
  type ProcessingPurpose,
  snapshotsIn,
} from "../../domain/workforce/index.ts";
import { employmentsOf } from "../../storage/figures/employmentStore.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { type House, perform } from "../perform.ts";

/** Which snapshot is read, and for what. */
export type EmploymentReading = {
  readonly number: number;
  readonly purpose: Exclude<ProcessingPurpose, "keepSnapshot" | "forget">;
};

/** A snapshot with its rows, in the order of person and employment; they come as they are asked for. */
export type Snapshot = Pick<Import, "number" | "referenceDate"> & {
  readonly employments: AsyncIterable<Employment>;
};

/**
 * The only door to rows of people: gives those of a snapshot to `work` and returns what it made of them. Each time stands in the
 * log with its purpose and lawful basis (requirements PL-01, PL-05). Not found where the snapshot has no rows any more.
 */
export async function readEmployments<Value>(
  house: House,
  actor: Actor,
  { number, purpose }: EmploymentReading,
  work: (snapshot: Snapshot) => Promise<Value>,
): Promise<Value> {
  const act = { may: "makeFigures", event: "employments-read", role: "evenbeeld_figures" } as const;
  const read = await perform<Value, never>(house, actor, act, async (office) => {
    const found = snapshotsIn(await listImports(office)).find((one) => one.number === number);
    if (found === undefined) throw new NotFound();
    const { referenceDate, rows } = found;
    const value = await work({ number, referenceDate, employments: employmentsOf(office, number) });
    const details = { referenceDate, rows, purpose, lawfulBasis: lawfulBasisOf(purpose) };
    return ok({ value, trace: { subject: `personeelsbestand/${number}`, details } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
