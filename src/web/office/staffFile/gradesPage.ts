import { ok } from "../../../domain/shared/result.ts";
import { changeGrades, readGrades } from "../../../usecases/workforce/changeGrades.ts";
import { actPage } from "../../actForm.tsx";
import { seenIn, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import { figuresCrumb, to } from "../organisation/places.ts";

/** The codes of a text, apart by commas, spaces or lines. */
const codesIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((code) => code !== "");

/** Which grades there are: an extract with another one is refused. */
export const gradesPage = actPage({
  load: ({ house, actor }) => readGrades(house, actor),
  view: (visit, { number }) => {
    const { staffFile: words } = visit.texts;
    const back = to(visit, paths.staffFile);
    return {
      title: words.grades,
      here: "figures",
      trail: [figuresCrumb(visit), { word: words.title, href: back }],
      back,
      hidden: { versie: String(number) },
      consequence: words.gradesConsequence,
      fields: [
        { kind: "lines", name: "schalen", label: words.gradesLabel, hint: words.gradesHint, optional: true },
      ],
    };
  },
  start: ({ grades }) => startWith({ schalen: grades.join("\n") }),
  read: (entered) => ok({ grades: codesIn(wordIn(entered, "schalen")), seen: seenIn(entered) }),
  act: ({ house, actor }, choice) => changeGrades(house, actor, choice),
  fieldOf: { W197: "schalen" },
});
