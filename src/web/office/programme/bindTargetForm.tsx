import type { ValueSource } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { bindTarget, readFiguresToRead, tryReading } from "../../../usecases/programme/bindTarget.ts";
import { readTarget } from "../../../usecases/programme/readTarget.ts";
import { Section } from "../../components/section.tsx";
import { wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { answersOf, type BindData, groupsOf, readsIn, valueSources } from "./bindAnswers.ts";
import { lookName, partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { outsideChoices } from "./readChoices.ts";
import { ReadingNow } from "./readingPart.tsx";
import { reasonQuestion } from "./typed.ts";

function questions(visit: OfficeVisit, data: BindData): readonly FormField[] {
  const { targetReads: words, plan } = visit.texts;
  const none = data.figures.released === null ? words.nothingReleased : plan.choose;
  const outside = outsideChoices(visit, data.figures);
  return [
    {
      kind: "one",
      name: "waarvandaan",
      label: words.from,
      options: valueSources.map((one) => ({ value: one, text: words.fromName[one] })),
    },
    {
      kind: "select",
      name: "wie",
      label: words.who,
      hint: words.whoHint,
      options: groupsOf(visit, data, "who"),
      empty: none,
      optional: true,
    },
    {
      kind: "select",
      name: "binnen",
      label: words.within,
      hint: words.withinHint,
      options: groupsOf(visit, data, "within"),
      empty: words.withinAll,
      optional: true,
    },
    {
      kind: "select",
      name: "buiten",
      label: words.outside,
      hint: words.outsideHint,
      options: outside,
      empty: outside.length === 0 ? words.noOutside : plan.choose,
      optional: true,
    },
    reasonQuestion(visit),
  ];
}

/** Binds a target to a figure: what there is is offered, and a look says the value, or that it is hidden, before anything is kept. */
export const bindTargetPage = partPage<BindData, { reads: ValueSource; reason: string | null }>({
  load: async (visit) => ({
    found: await readTarget(visit.house, visit.actor, programmeIn(visit), String(visit.params["target"])),
    figures: await readFiguresToRead(visit.house, visit.actor),
  }),
  view: (visit, data) => {
    const { target, programme } = data.found;
    const back = within(visit, programme, paths.target, { target: target.key });
    const { targetReads: words, goals } = visit.texts;
    return {
      title: words.bind,
      kind: target.measure,
      lead: words.bindLead,
      here: "programme",
      trail: [...trailTo(visit, programme), { word: goals.targetKind(target.key), href: back }],
      back,
      look: words.look,
      lookName,
      fields: questions(visit, data),
    };
  },
  start: ({ found }) => answersOf(found),
  version: ({ found }) => found.target.version,
  read: (entered, visit, data) => {
    const reads = readsIn(entered, visit, data);
    return reads.ok
      ? ok({ reads: reads.value, reason: wordOrNull(entered, "reden") })
      : refused([reads.problem]);
  },
  look: async (visit, { reads }, { found }) => {
    const { target, programme } = found;
    const asked = { programme: programme.key, key: target.key, reads };
    const { problems, reading } = await tryReading(visit.house, visit.actor, asked);
    if (problems.length > 0) return { problems };
    const shown = { visit, found: { ...found, target: { ...target, reads }, reading } };
    return {
      below: (
        <Section id="waarde" title={visit.texts.targetReads.preview}>
          <ReadingNow {...shown} />
        </Section>
      ),
    };
  },
  act: ({ house, actor }, input, { found: { programme, target } }, seen) =>
    bindTarget(house, actor, { programme: programme.key, key: target.key, seen, ...input }),
  fieldOf: { reads: "wie", unit: "waarvandaan" },
});
