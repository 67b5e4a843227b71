import { ok } from "../../../domain/shared/result.ts";
import { usualHoursPerJob } from "../../../domain/workforce/index.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import { readBanenafspraakRules, recordBanenafspraakRule } from "../../../usecases/workforce/countJobs.ts";
import { allOf, dayIn, dayOrNull, saidIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { mustSay, numberOrNull, numberWord, wholeOrNull } from "../programme/typed.ts";
import { jobsTrail } from "./registerWords.ts";

const questions = ({ texts: { registers } }: OfficeVisit): readonly FormField[] => {
  const { jobs: words } = registers;
  const date = { kind: "line", type: "date", short: true } as const;
  const number = { kind: "line", short: true } as const;
  return [
    { ...date, name: "vanaf", label: words.validFrom },
    { ...date, name: "tot", label: words.validUntil, optional: true },
    { ...number, inputmode: "decimal", name: "uren", label: words.perJob, hint: words.perJobHint },
    { ...number, inputmode: "numeric", name: "doel", label: words.targetOf, optional: true },
    { kind: "line", name: "groep", label: words.group, hint: words.groupHint },
    { kind: "line", name: "sector", label: words.sector, hint: words.sectorHint, optional: true },
    { kind: "line", name: "bron", label: registers.source, hint: words.sourceHint },
  ];
};

/** How jobs are counted from a day on; it starts with the rule before it, because mostly one thing changes. */
export const jobRulePage = partPage({
  load: async ({ house, actor }) => (await readBanenafspraakRules(house, actor)).at(-1) ?? null, // the first rule
  view: (visit) => ({
    title: visit.texts.registers.jobs.toRule,
    lead: visit.texts.registers.jobs.ruleLead,
    here: "figures",
    trail: jobsTrail(visit),
    back: to(visit, paths.jobCounts),
    fields: questions(visit),
  }),
  start: (before, visit) =>
    startWith(
      before === null
        ? { uren: numberWord(usualHoursPerJob, visit) }
        : {
            uren: numberWord(before.hoursPerJob, visit),
            doel: numberWord(before.target, visit),
            groep: before.group,
            sector: before.sector,
            bron: before.source,
          },
    ),
  version: () => null,
  read: (entered, { texts }) => {
    const read = allOf({
      validFrom: dayIn(entered, "vanaf", texts),
      validUntil: dayOrNull(entered, "tot", texts),
      hoursPerJob: mustSay(numberOrNull(entered, "uren", texts), "uren", texts),
      target: wholeOrNull(entered, "doel", texts),
      group: saidIn(entered, "groep", texts.problems.W148),
      source: saidIn(entered, "bron", texts.problems.W148),
    });
    if (!read.ok) return read;
    const counted = { below: "proRata", above: "proRata", sector: wordOrNull(entered, "sector") } as const;
    return ok({ ...read.value, ...counted });
  },
  act: async ({ house, actor }, draft) => {
    const recorded = await recordBanenafspraakRule(house, actor, draft);
    return recorded.ok ? recorded : refusedFor(recorded.problem);
  },
  fieldOf: {
    validFrom: "vanaf",
    validUntil: "tot",
    hoursPerJob: "uren",
    target: "doel",
    group: "groep",
    source: "bron",
  },
});
