import type { MoneyView } from "../../../usecases/programme/readMoney.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";

export const kinds = ["structural", "incidental"] as const;
export const states = ["claim", "granted"] as const;
export const categories = ["staff", "material"] as const;

const what = ({ texts }: OfficeVisit): readonly FormField[] => {
  const { money: words } = texts;
  const number = { kind: "line", short: true, inputmode: "numeric" } as const;
  return [
    { kind: "line", name: "waarvoor", label: words.purpose },
    { ...number, name: "jaar", label: words.year },
    { ...number, name: "bedrag", label: words.amount, hint: words.amountHint },
  ];
};

/** Returns everything a budget line is asked. */
export const budgetLineQuestions = (visit: OfficeVisit, { actions }: MoneyView): readonly FormField[] => {
  const { money: words, plan, common } = visit.texts;
  const choice = { kind: "select", empty: common.notStated, optional: true } as const;
  return [
    ...what(visit),
    {
      ...choice,
      name: "soort",
      label: words.kind,
      options: kinds.map((kind) => ({ value: kind, text: words.kindName[kind] })),
    },
    {
      kind: "many",
      name: "elk-jaar",
      label: words.openEnded,
      options: [{ value: "ja", text: words.everyYear }],
      optional: true,
    },
    { kind: "line", name: "herkomst", label: words.origin, hint: words.originHint, optional: true },
    {
      ...choice,
      name: "stand",
      label: words.state,
      options: states.map((state) => ({ value: state, text: words.stateName[state] })),
    },
    {
      ...choice,
      name: "categorie",
      label: words.category,
      options: categories.map((one) => ({ value: one, text: words.categoryName[one] })),
    },
    {
      kind: "line",
      short: true,
      inputmode: "decimal",
      name: "dekking",
      label: words.coverage,
      hint: words.coverageHint,
      optional: true,
    },
    {
      kind: "select",
      name: "actie",
      label: words.action,
      options: actions.map(({ key, title }) => ({ value: key, text: title })),
      empty: plan.none,
      optional: true,
    },
    {
      kind: "lines",
      name: "verdeling",
      label: words.allocation,
      hint: words.allocationHint,
      optional: true,
    },
    {
      kind: "line",
      name: "extra-groep",
      label: words.extraGroup,
      hint: words.extraGroupHint,
      optional: true,
    },
    {
      kind: "line",
      name: "extra-reden",
      label: words.extraReason,
      hint: words.extraReasonHint,
      optional: true,
    },
  ];
};
