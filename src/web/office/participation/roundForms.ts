import { contributionGroups, contributionOutcomes, roundPurposes } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { answerContribution } from "../../../usecases/participation/answerContribution.ts";
import {
  addContributionRound,
  changeContributionRound,
  closeContributionRound,
} from "../../../usecases/participation/changeContributionRound.ts";
import {
  type ContributionRounds,
  type FoundRound,
  readContributionRound,
  readContributionRounds,
} from "../../../usecases/participation/readContributionRounds.ts";
import {
  allOf,
  choiceIn,
  choiceOrNull,
  choicesIn,
  dayIn,
  type Entered,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { inRound, roundIn, trailToRounds } from "./contributionPlace.ts";
import { wayOf } from "./contributionRow.tsx";

type Documents = Pick<ContributionRounds, "documents">;
const aDay = { kind: "line", type: "date", short: true } as const;

function questions({ texts }: OfficeVisit, { documents }: Documents): readonly FormField[] {
  const { contributions: words } = texts;
  const purposes = roundPurposes.map((value) => ({ value, text: words.purposeName[value] }));
  const groups = contributionGroups.map((value) => ({ value, text: words.groupName[value] }));
  const options = documents.map(({ document }) => ({ value: document.key, text: document.title }));
  const document = { kind: "select", name: "stuk", label: words.document, optional: true } as const;
  return [
    { kind: "line", name: "onderwerp", label: words.subject, hint: words.subjectHint },
    { kind: "one", name: "doel", label: words.purpose, hint: words.purposeHint, options: purposes },
    { kind: "lines", name: "vraag", label: words.question },
    { kind: "line", name: "versie-van-het-stuk", label: words.draft, hint: words.draftHint, optional: true },
    { ...document, options, empty: words.documentNone },
    { kind: "many", name: "groepen", label: words.groups, options: groups },
    { ...aDay, name: "van", label: words.from },
    { ...aDay, name: "tot", label: words.until, hint: words.untilHint },
  ];
}

const valuesIn = (entered: Entered, { texts }: OfficeVisit, { documents }: Documents) =>
  allOf({
    title: ok(wordIn(entered, "onderwerp")),
    purpose: choiceIn(entered, "doel", roundPurposes, texts),
    question: ok(wordIn(entered, "vraag")),
    draft: ok(wordOrNull(entered, "versie-van-het-stuk")),
    document: choiceOrNull(
      entered,
      "stuk",
      documents.map(({ document }) => document.key),
      texts,
    ),
    groups: ok(choicesIn(entered, "groepen", contributionGroups)),
    from: dayIn(entered, "van", texts),
    until: dayIn(entered, "tot", texts),
  });

const fieldOf = {
  title: "onderwerp",
  question: "vraag",
  groups: "groepen",
  document: "stuk",
  from: "van",
  until: "tot",
};

/** A round that is made. */
export const addRoundPage = partPage({
  load: (visit) => readContributionRounds(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, found) => ({
    here: "programme",
    trail: trailToRounds(visit, found.programme),
    back: within(visit, found.programme, paths.contributionRounds),
    title: visit.texts.contributions.add,
    fields: questions(visit, found),
  }),
  start: () => startWith({ doel: "draft" }),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addContributionRound(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const loadRound = (visit: OfficeVisit) =>
  readContributionRound(visit.house, visit.actor, roundIn(visit));

/** Returns where a form about a round stands and leads back to. */
export const besideRound = (visit: OfficeVisit, found: FoundRound) => {
  const back = inRound(visit, found, paths.contributionRound);
  const trail = [...trailToRounds(visit, found.programme), { word: found.round.title, href: back }];
  return { here: "programme" as const, trail, back, kind: found.round.title };
};

const seenRound = ({ programme, round }: FoundRound, seen: number) => ({
  programme: programme.key,
  key: round.key,
  seen,
});

/** What a round asks; once it has begun its days, groups and purpose stay. */
export const changeRoundPage = partPage({
  load: loadRound,
  view: (visit, found) => ({
    ...besideRound(visit, found),
    title: visit.texts.contributions.change,
    fields: questions(visit, found),
  }),
  start: ({ round }) =>
    startWith({
      onderwerp: round.title,
      doel: round.purpose,
      vraag: round.question,
      "versie-van-het-stuk": round.draft,
      stuk: round.document,
      groepen: round.groups,
      van: round.from,
      tot: round.until,
    }),
  version: ({ round }) => round.version,
  read: valuesIn,
  act: ({ house, actor }, values, found, seen) =>
    changeContributionRound(house, actor, { ...seenRound(found, seen), values }),
  fieldOf,
});

/** A round is closed: what has no name can be read. */
export const closeRoundPage = partPage({
  load: loadRound,
  view: (visit, found) => ({
    ...besideRound(visit, found),
    title: visit.texts.contributions.close,
    lead: visit.texts.contributions.closeLead,
    fields: [],
  }),
  start: () => startWith({}),
  version: ({ round }) => round.version,
  read: () => ok(null),
  act: ({ house, actor }, _, found, seen) => closeContributionRound(house, actor, seenRound(found, seen)),
  fieldOf: {},
});

async function loadContribution(visit: OfficeVisit) {
  const found = await loadRound(visit);
  const one = found.contributions.find(({ key }) => key === visit.params["contribution"]);
  if (!one) throw new NotFound();
  return { found, one };
}

/** What was done with a contribution. */
export const answerContributionPage = partPage({
  load: loadContribution,
  view: (visit, { found, one }) => {
    const { contributions: words } = visit.texts;
    const options = contributionOutcomes.map((value) => ({ value, text: words.outcomeName[value] }));
    return {
      ...besideRound(visit, found),
      kind: wayOf(one, visit, found.known),
      title: words.answer,
      lead: one.text,
      fields: [
        { kind: "one", name: "uitkomst", label: words.outcome, options },
        { kind: "lines", name: "reden", label: words.reason, hint: words.reasonHint, optional: true },
      ],
    };
  },
  start: ({ one: { outcome } }) =>
    startWith({ uitkomst: outcome?.kind ?? null, reden: outcome?.reason ?? null }), // nothing said yet
  version: ({ one }) => one.version,
  read: (entered, { texts }) =>
    allOf({
      kind: choiceIn(entered, "uitkomst", contributionOutcomes, texts),
      reason: ok(wordOrNull(entered, "reden")),
    }),
  act: ({ house, actor }, outcome, { found, one }, seen) => {
    const place = { programme: found.programme.key, round: found.round.key, key: one.key, seen };
    return answerContribution(house, actor, { ...place, outcome, nameless: one.by.kind === "anonymous" });
  },
  fieldOf: { kind: "uitkomst", reason: "reden" },
});
