import { typedValues, type ValueSource } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import {
  bindTarget,
  type FiguresToRead,
  readFiguresToRead,
  tryReading,
} from "../../../usecases/programme/bindTarget.ts";
import { type FoundTarget, readTarget } from "../../../usecases/programme/readTarget.ts";
import { Section } from "../../components/section.tsx";
import { type Entered, type Read, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { lookName, partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { groupChoices, groupValue, outsideChoices, outsideValue, releasedFigure } from "./readChoices.ts";
import { ReadingNow } from "./readingPart.tsx";
import { reasonQuestion } from "./typed.ts";

type Data = { readonly found: FoundTarget; readonly figures: FiguresToRead };

const sources = ["typed", "released", "outside"] as const;

const groupsOf = (visit: OfficeVisit, { found, figures }: Data, place: "who" | "within") =>
  groupChoices(visit, { figures, unitNames: found.unitNames }, place);

function questions(visit: OfficeVisit, data: Data): readonly FormField[] {
  const { targetReads: words, plan } = visit.texts;
  const none = data.figures.released === null ? words.nothingReleased : plan.choose;
  const outside = outsideChoices(visit, data.figures);
  return [
    {
      kind: "one",
      name: "waarvandaan",
      label: words.from,
      options: sources.map((one) => ({ value: one, text: words.fromName[one] })),
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

function releasedIn(entered: Entered, visit: OfficeVisit, data: Data): Read<ValueSource> {
  const { targetReads: words } = visit.texts;
  const chosenIn = (name: "wie" | "binnen", place: "who" | "within") =>
    groupsOf(visit, data, place).find(({ value }) => value === wordIn(entered, name))?.chosen;
  const who = chosenIn("wie", "who");
  if (who === undefined) return refused({ field: "wie", text: words.mustChoose });
  const around = chosenIn("binnen", "within");
  if (around === undefined && wordIn(entered, "binnen") !== "")
    return refused({ field: "binnen", text: words.mustChoose });
  const found = releasedFigure(data.figures, who, around ?? null); // nothing chosen is everybody
  return found === undefined ? refused({ field: "binnen", text: words.noTable }) : ok(found);
}

function readsIn(entered: Entered, visit: OfficeVisit, data: Data): Read<ValueSource> {
  const { targetReads: words } = visit.texts;
  switch (wordIn(entered, "waarvandaan")) {
    case "typed":
      return ok(typedValues);
    case "released":
      return releasedIn(entered, visit, data);
    case "outside": {
      const chosen = outsideChoices(visit, data.figures).find(
        ({ value }) => value === wordIn(entered, "buiten"),
      )?.chosen;
      return chosen === undefined ? refused({ field: "buiten", text: words.mustChoose }) : ok(chosen);
    }
    default:
      return refused({ field: "waarvandaan", text: words.mustChoose });
  }
}

/** Returns the questions with what a target now reads. */
function answersOf({ target: { reads } }: FoundTarget): Entered {
  const released = reads.kind === "released" ? reads : null;
  return startWith({
    waarvandaan: reads.kind,
    wie: released && groupValue(released.who),
    binnen: released?.within ? groupValue(released.within) : null,
    buiten: reads.kind === "outside" ? outsideValue(reads) : null,
  });
}

/** Binds a target to a figure: what there is is offered, and a look says the value, or that it is hidden, before anything is kept. */
export const bindTargetPage = partPage<Data, { reads: ValueSource; reason: string | null }>({
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
