import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { retentionKinds } from "../../../domain/workforce/index.ts";
import { changeRetention } from "../../../usecases/workforce/changeRetention.ts";
import { readImports } from "../../../usecases/workforce/readImports.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, seenIn, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { protectionCrumb, retentionWord } from "./protectionPlace.ts";

function kindIn({ params }: OfficeVisit) {
  const kind = retentionKinds.find((one) => retentionWord[one] === params["kind"]);
  if (kind === undefined) throw new NotFound();
  return kind;
}

/** For how many months rows, or the traces of imports, are kept from now on. */
export const retentionPage = actPage({
  load: async (visit) => ({ kind: kindIn(visit), ...(await readImports(visit.house, visit.actor)) }),
  view: (visit, { kind, choices }) => {
    const { protection: words } = visit.texts;
    return {
      title: words.changeRetention[kind],
      here: "protection",
      trail: [protectionCrumb(visit)],
      back: to(visit, paths.protection),
      hidden: { versie: String(choices) },
      consequence: words.retentionConsequence,
      fields: [
        {
          kind: "line",
          short: true,
          inputmode: "numeric",
          name: "maanden",
          label: words.monthsLabel,
          hint: words.monthsHint,
        },
      ],
    };
  },
  start: ({ kind, retention }) => startWith({ maanden: String(retention[kind]) }),
  read: (entered, { texts }, { kind }) => {
    const word = wordIn(entered, "maanden");
    return allOf({
      kind: ok(kind),
      months: /^\d{1,4}$/.test(word)
        ? ok(Number(word))
        : refused({ field: "maanden", text: texts.protection.wholeMonths }),
      seen: ok(seenIn(entered)),
    });
  },
  act: ({ house, actor }, choice) => changeRetention(house, actor, choice),
  fieldOf: { W129: "maanden", W130: "maanden" },
});
