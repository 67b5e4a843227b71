import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { correctEdition, type FrozenAbout } from "../../../usecases/reporting/freezeReport.ts";
import { publishEdition, withdrawPublication } from "../../../usecases/reporting/publishEdition.ts";
import { readEdition, type SeenEdition } from "../../../usecases/reporting/readEdition.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { mustSay } from "../programme/typed.ts";
import { editionIn } from "./editionPage.tsx";
import { editionAt, editionName } from "./editionsPage.tsx";
import { freezeOrderOf } from "./freezeReport.tsx";

const load = (visit: OfficeVisit) => readEdition(visit.house, visit.actor, editionIn(visit));
const place = (visit: OfficeVisit, { programme, edition }: SeenEdition) => {
  const { editions: words } = visit.texts;
  const back = editionAt(visit, edition);
  const list = { word: words.title, href: within(visit, programme, paths.editions) };
  const trail = [...trailTo(visit, programme), list, { word: words.edition(edition.number), href: back }];
  return { here: "programme" as const, kind: editionName(visit, edition), trail, back };
};

/** Returns which report an edition holds; one that does not fit any more is not corrected but replaced by hand. */
function aboutOf({ edition, content }: SeenEdition): FrozenAbout {
  if (edition.kind === "committeeYear") return { kind: edition.kind, year: Number(edition.asOf.slice(0, 4)) };
  if (content === null || content.kind === "committeeYear") throw new NotFound();
  return { kind: content.kind, round: content.input.round.key };
}

export const correctPage = actPage({
  load,
  view: (visit, data) => {
    const { editions: words } = visit.texts;
    return {
      ...place(visit, data),
      title: words.correct,
      lead: words.correctLead,
      consequence: words.correctConsequence,
      fields: [{ kind: "lines", name: "reden", label: words.correctReason, hint: words.correctReasonHint }],
    };
  },
  start: () => startWith({}),
  read: (entered, _, seen) => ok({ reason: wordOrNull(entered, "reden"), about: aboutOf(seen) }),
  act: async (visit, { reason, about }) => {
    const order = freezeOrderOf(visit, programmeIn(visit), about);
    const correction = { number: editionIn(visit).number, reason };
    const done = await correctEdition(visit.house, visit.actor, { ...order, correction });
    if (done.ok) return done;
    const { code } = done.problem;
    // the year of an edition has a report, unless the programme was moved away from it meanwhile
    if (code !== "R132" && code !== "R133" && code !== "R134") throw new NotFound();
    return refused(code);
  },
  fieldOf: { R133: "reden" },
});

export const publishPage = actPage({
  load,
  view: (visit, data) => {
    const { editions: words } = visit.texts;
    return {
      ...place(visit, data),
      title: words.publish,
      lead: words.publishLead,
      consequence: words.publishConsequence,
      fields: [
        { kind: "line", name: "voor-wie", label: words.audience, hint: words.audienceHint },
        { kind: "line", name: "hoe", label: words.channel, hint: words.channelHint },
      ],
    };
  },
  start: () => startWith({}),
  read: (entered, { texts }) =>
    allOf({
      audience: mustSay(ok(wordOrNull(entered, "voor-wie")), "voor-wie", texts),
      channel: mustSay(ok(wordOrNull(entered, "hoe")), "hoe", texts),
    }),
  act: (visit, said) => publishEdition(visit.house, visit.actor, { ...editionIn(visit), ...said }),
  fieldOf: {},
});

export const withdrawPage = actPage({
  load,
  view: (visit, data) => {
    const { editions: words } = visit.texts;
    return {
      ...place(visit, data),
      title: words.withdraw,
      lead: words.withdrawLead,
      fields: [{ kind: "lines", name: "reden", label: words.withdrawReason }],
    };
  },
  start: () => startWith({}),
  read: (entered) => ok(wordIn(entered, "reden")),
  act: (visit, reason) => withdrawPublication(visit.house, visit.actor, { ...editionIn(visit), reason }),
  fieldOf: { R138: "reden" },
});
