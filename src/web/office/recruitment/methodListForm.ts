import {
  type RecruitmentMethod,
  type RecruitmentMethodDraft,
  recruitmentPhases,
  usualMethods,
} from "../../../domain/recruitment/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import { changeMethods } from "../../../usecases/recruitment/changeMethods.ts";
import { readVacancies } from "../../../usecases/recruitment/readVacancies.ts";
import { allOf, choicesIn, type Entered, type Read, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { linesIn, shortLine } from "../programme/typed.ts";
import { methodName, methodsTrail } from "./recruitmentWords.ts";

type Own = RecruitmentMethodDraft["own"];

function ownIn(entered: Entered, { texts }: OfficeVisit): Read<Own> {
  const { ownWords, ownWrong } = texts.recruitment.methods;
  const found: Own[number][] = [];
  for (const line of linesIn(entered, "eigen")) {
    const [word = "", ...rest] = line.split(";");
    const phase = recruitmentPhases.find((one) => ownWords[one] === word.trim().toLowerCase());
    const name = rest.join(";").trim();
    if (phase === undefined || name === "")
      return refused({ field: "eigen", text: ownWrong(shortLine(line)) });
    found.push({ phase, name });
  }
  return ok(found);
}

/** Which methods are recorded at each vacancy, own ones among them. */
export const methodListPage = partPage({
  load: async ({ house, actor }): Promise<readonly RecruitmentMethod[]> =>
    (await readVacancies(house, actor)).methods,
  view: (visit) => {
    const { methods: words } = visit.texts.recruitment;
    return {
      title: words.toChange,
      lead: words.changeLead,
      here: "figures",
      trail: methodsTrail(visit),
      back: to(visit, paths.recruitmentMethods),
      consequence: words.consequence,
      fields: [
        {
          kind: "many",
          name: "gebruikt",
          label: words.usedOnes,
          options: usualMethods.map((method) => ({ value: method.key, text: methodName(visit, method) })),
        },
        { kind: "lines", name: "eigen", label: words.own, hint: words.ownHint, optional: true },
      ],
    };
  },
  start: (methods, { texts }) =>
    startWith({
      gebruikt: methods.flatMap(({ key, name, isUsed }) => (name === null && isUsed ? [key] : [])),
      eigen: methods
        .flatMap(({ phase, name, isUsed }) =>
          name !== null && isUsed ? [`${texts.recruitment.methods.ownWords[phase]}; ${name}`] : [],
        )
        .join("\n"),
    }),
  version: () => null,
  read: (entered, visit) =>
    allOf({
      used: ok(
        choicesIn(
          entered,
          "gebruikt",
          usualMethods.map(({ key }) => key),
        ),
      ),
      own: ownIn(entered, visit),
    }),
  act: async ({ house, actor }, draft) => {
    const changed = await changeMethods(house, actor, draft);
    return changed.ok ? changed : refusedFor(changed.problem);
  },
  fieldOf: { own: "eigen" },
});
