import type { RoundReport } from "../../domain/reporting/index.ts";
import type { RoundWording } from "./roundWording.ts";

/** Ends a sentence with how much more or fewer it is than before. */
function compared(now: number, before: number, { words, counted }: RoundWording): string {
  if (now === before) return words.lead.same;
  return now > before ? words.lead.more(counted(now - before)) : words.lead.fewer(counted(before - now));
}

function objectiveSentences({ counts, before }: RoundReport, wording: RoundWording): readonly string[] {
  const { words, counted } = wording;
  const { onCourse, behind, cannotSay } = counts.objectives;
  const all = onCourse + behind + cannotSay;
  if (all === 0) return [];
  return [
    `${words.lead.objectives(counted(onCourse), counted(all))}${compared(onCourse, before.objectives.onCourse, wording)}`,
    ...(behind === 0 ? [] : [words.lead.behind(counted(behind))]),
    ...(cannotSay === 0 ? [] : [words.lead.cannotSay(counted(cannotSay))]),
  ];
}

function responseSentences({ response }: RoundReport, { words, counted }: RoundWording): readonly string[] {
  const { asked, answered } = response;
  if (asked === 0) return [];
  const silent = asked - answered;
  return [
    words.lead.response(counted(answered), counted(asked)),
    ...(silent === 0 ? [] : [words.lead.silent(counted(silent))]),
  ];
}

/** Returns the sentences on top: how the objectives stand, how many actions are done, and how many told how it goes. */
export function leadOf(report: RoundReport, wording: RoundWording): string {
  const { words, counted } = wording;
  const { actions, done, overdue } = report.counts;
  const progress = [
    `${words.lead.done(counted(done), counted(actions))}${compared(done, report.before.done, wording)}`,
    ...(overdue === 0 ? [] : [words.lead.overdue(counted(overdue))]),
  ];
  const objectives = objectiveSentences(report, wording);
  const response = responseSentences(report, wording);
  const sentences =
    report.kind === "unitQuarter"
      ? [...response, ...progress, ...objectives]
      : [...objectives, ...progress, ...response];
  const about = report.scope === null ? [] : [words.onlyUnit(report.scope.name)];
  return [...about, ...sentences].join(" ");
}
