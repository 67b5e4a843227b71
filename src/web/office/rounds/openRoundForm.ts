import { type ReportKind, reportKinds, type ServedDuty } from "../../../domain/reporting/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { proposedRoundName } from "../../../texts/roundName.ts";
import { openRound } from "../../../usecases/reporting/openRound.ts";
import type { RoundList } from "../../../usecases/reporting/readRounds.ts";
import { allOf, choiceOrNull, choicesIn, dayIn, type Entered, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { trailTo, within } from "../programme/programmePlace.ts";
import { loadRounds, openIn } from "./shownRounds.ts";

/** Returns a report as it travels in a form: its duty and its due day. */
export const servedWord = ({ duty, stated }: ServedDuty): string => `${duty} ${stated}`;

const servedOf = ({ dues }: RoundList): readonly ServedDuty[] =>
  dues.map(({ duty, due }) => ({ duty: duty.key, stated: due.stated }));

function reportQuestion(visit: OfficeVisit, { dues }: RoundList): readonly FormField[] {
  const { rounds: words } = visit.texts;
  if (dues.length === 0) return [];
  const options = dues.map(({ duty, due }) => ({
    value: servedWord({ duty: duty.key, stated: due.stated }),
    text: words.toOpen(duty.content, visit.formats.day(due.day)),
  }));
  return [{ kind: "many", name: "voor", label: words.forReport, options, optional: true }];
}

function fieldsOf(visit: OfficeVisit, list: RoundList): readonly FormField[] {
  const { rounds: words, duties, plan } = visit.texts;
  return [
    { kind: "line", name: "naam", label: words.name, hint: words.nameHint },
    { kind: "line", type: "date", short: true, name: "dag", label: words.lastDay, hint: words.lastDayHint },
    ...reportQuestion(visit, list),
    {
      kind: "select",
      name: "soort",
      label: words.kind,
      hint: words.kindHint,
      options: reportKinds.map((kind) => ({ value: kind, text: duties.kindName[kind] })),
      empty: plan.none,
      optional: true,
    },
  ];
}

/** The form starts empty, or with the round that is proposed. */
function startOf(list: RoundList, visit: OfficeVisit): Entered {
  const { proposal, programme } = list;
  if (proposal === null || !visit.query.has("voorstel")) return startWith({});
  return startWith({
    naam: proposedRoundName(proposal, programme, visit.municipality.locale),
    dag: proposal.closesOn,
    voor: proposal.serves.map(servedWord),
    soort: proposal.kind,
  });
}

/** Returns the kind that was chosen, or that of the first report of the round. */
function kindFor(chosen: ReportKind | null, serves: readonly ServedDuty[], { dues }: RoundList) {
  const [first] = serves;
  const report = dues.find(({ duty }) => duty.key === first?.duty);
  return chosen ?? report?.duty.kind ?? null; // a round for no report has no kind
}

export const openRoundPage = partPage({
  load: loadRounds,
  view: (visit, list) => {
    const { rounds: words } = visit.texts;
    const back = within(visit, list.programme, paths.rounds);
    return {
      here: "programme" as const,
      trail: [...trailTo(visit, list.programme), { word: words.title, href: back }],
      back,
      title: words.open,
      ...(openIn(list) ? { lead: words.opensAfter } : {}),
      consequence: words.openConsequence,
      fields: fieldsOf(visit, list),
    };
  },
  start: startOf,
  version: () => null,
  read: (entered, visit, list) => {
    const known = servedOf(list);
    const chosen = choicesIn(entered, "voor", known.map(servedWord));
    const serves = known.filter((one) => chosen.includes(servedWord(one)));
    const read = allOf({
      name: ok(wordIn(entered, "naam")),
      closesOn: dayIn(entered, "dag", visit.texts),
      kind: choiceOrNull(entered, "soort", reportKinds, visit.texts),
    });
    return read.ok ? ok({ ...read.value, kind: kindFor(read.value.kind, serves, list), serves }) : read;
  },
  act: ({ house, actor }, values, { programme }) =>
    openRound(house, actor, { programme: programme.key, values }),
  fieldOf: { name: "naam", closesOn: "dag" },
});
