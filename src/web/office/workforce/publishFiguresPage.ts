import { ok } from "../../../domain/shared/result.ts";
import type { FiguresInRelease } from "../../../domain/workforce/index.ts";
import {
  type Publishable,
  publishFigures,
  readPublishable,
} from "../../../usecases/workforce/publishFigures.ts";
import { actPage } from "../../actForm.tsx";
import { choicesIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { releaseIn } from "./releasePage.tsx";
import { releaseTrail, tableWords } from "./releaseWords.ts";

/** A table that can become public, with how much of it is shown. */
function optionOf(visit: OfficeVisit, { declared, table }: FiguresInRelease["tables"][number]) {
  const { act: words } = visit.texts.publicFigures;
  const { number } = visit.formats;
  const hidden = table.cells.filter(({ figure }) => figure.kind === "hidden").length;
  const shown = table.cells.length - hidden;
  const text = words.table(tableWords(visit, declared), number(shown), number(hidden));
  return { value: declared.key, text };
}

const keysIn = ({ tables }: Publishable): readonly string[] => tables.map(({ declared }) => declared.key);

/** Makes tables of a release public: says what everybody will read, and that it cannot be undone. */
export const publishFiguresPage = actPage({
  load: (visit: OfficeVisit) => readPublishable(visit.house, visit.actor, releaseIn(visit)),
  view: (visit, data) => {
    const { act: words } = visit.texts.publicFigures;
    const { number, referenceDate } = data.release;
    const release = visit.texts.releases.release(number);
    const back = to(visit, paths.figureRelease, { release: String(number) });
    return {
      title: words.title(release),
      lead: data.tables.length === 0 ? words.nothing : words.lead(visit.formats.day(referenceDate)),
      here: "figures" as const,
      trail: [...releaseTrail(visit), { word: release, href: back }],
      back,
      consequence: words.consequence,
      fields: [
        {
          kind: "many" as const,
          name: "tabellen",
          label: words.tables,
          options: data.tables.map((table) => optionOf(visit, table)),
        },
        { kind: "line" as const, name: "besluit", label: words.decision, hint: words.decisionHint },
      ],
    };
  },
  start: (data) => startWith({ tabellen: keysIn(data) }),
  read: (entered, _, data) =>
    ok({ keys: choicesIn(entered, "tabellen", keysIn(data)), decision: wordOrNull(entered, "besluit") }),
  act: (visit, said) => publishFigures(visit.house, visit.actor, { release: releaseIn(visit), ...said }),
  fieldOf: { W193: "tabellen", W195: "besluit" },
});
