import { readFileSync } from "node:fs";
import { type ProgrammeFile, readProgrammeFile } from "../src/domain/programme/index.ts";
import { dayFrom } from "../src/domain/shared/day.ts";

const statuses = ["gereed", "loopt", "continu", "niet gestart", "uitgesteld", null, "loopt"] as const;

/** Returns a synthetic programme of any size, in the shape of a real one: the themes and targets of Utrecht. */
export function largeProgramme(count: number, units: readonly string[]): ProgrammeFile {
  const content: unknown = JSON.parse(readFileSync("examples/programmes/utrecht-2023.json", "utf8"));
  const read = readProgrammeFile(content, dayFrom("2026-10-12"));
  if (!read.ok) throw new Error("the example cannot be read");
  const { actions, ...file } = read.value;
  const many = Array.from({ length: count }, (_, at) => {
    const model = actions[at % actions.length];
    if (!model) throw new Error("the example has no actions");
    const status = statuses[at % statuses.length] ?? null; // the sixth says nothing
    return {
      ...model,
      key: `S${String(at + 1).padStart(5, "0")}`,
      title: `${model.title} (${at + 1})`,
      unit: units[at % units.length] ?? null, // without units: no unit
      status,
      statusReason: status === "uitgesteld" ? "capaciteit" : null,
      planned: { start: `${2023 + (at % 3)}-Q${1 + (at % 4)}`, end: `${2025 + (at % 4)}-Q4`, note: null },
      firstPlanned: { start: null, end: `${2025 + (at % 3)}-Q4`, note: null },
    };
  });
  return { ...file, id: `synthetisch-${count}`, actions: many };
}
