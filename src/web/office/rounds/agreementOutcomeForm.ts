import { agreementOutcomeKinds } from "../../../domain/reporting/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { assertMayEnd } from "../../../usecases/reporting/assertMayEnd.ts";
import { endAgreement } from "../../../usecases/reporting/endAgreement.ts";
import { readRound, type SeenRound } from "../../../usecases/reporting/readRound.ts";
import type { RoundAgreement } from "../../../usecases/reporting/roundAgreements.ts";
import { type FormProblem, startWith, wordIn, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn } from "../programme/programmePlace.ts";
import { unitName } from "./cardAction.tsx";
import { roundAt, roundIn, trailToRound } from "./roundWords.ts";

type Asked = SeenRound & { readonly agreement: RoundAgreement };

async function load(visit: OfficeVisit): Promise<Asked> {
  const place = { programme: programmeIn(visit), round: roundIn(visit) };
  const asked = String(visit.params["agreement"]);
  await assertMayEnd(visit.house, visit.actor, { programme: place.programme, agreement: asked });
  const found = await readRound(visit.house, visit.actor, place);
  const agreement = found.agreements.find(({ number }) => String(number) === asked);
  if (agreement === undefined) throw new NotFound(); // one of another round
  return { ...found, agreement };
}

function fieldsOf({ texts }: OfficeVisit): readonly FormField[] {
  const { ending: words } = texts.agreements;
  const options = agreementOutcomeKinds.map((kind) => ({ value: kind, text: words.option[kind] }));
  return [
    { kind: "one", name: "afloop", label: words.kind, options },
    { kind: "lines", name: "toelichting", label: words.reason, hint: words.reasonHint, optional: true },
  ];
}

/** The form in which is recorded whether an agreement was kept, and why it was not. */
export const agreementOutcomePage = partPage({
  load,
  view: (visit, found) => {
    const { ending: words } = visit.texts.agreements;
    const { programme, round, agreement } = found;
    return {
      here: "programme" as const,
      kind: unitName({ visit, found }, agreement.unit),
      trail: trailToRound(visit, programme, round),
      back: roundAt(visit, programme, round),
      title: words.title,
      lead: words.about(agreement.text, visit.formats.period(agreement.due)),
      consequence: words.stands,
      fields: fieldsOf(visit),
    };
  },
  start: ({ agreement }) => {
    const last = agreement.outcomes.at(-1);
    return last === undefined ? startWith({}) : startWith({ afloop: last.kind, toelichting: last.reason });
  },
  version: ({ agreement }) => agreement.outcomes.length,
  read: (entered, { texts }) => {
    const { ending: words } = texts.agreements;
    const kind = agreementOutcomeKinds.find((one) => one === wordIn(entered, "afloop")) ?? null; // nobody chose
    const reason = wordOrNull(entered, "toelichting");
    const problems: FormProblem[] = [];
    if (kind === null) problems.push({ field: "afloop", text: words.noKind });
    if (kind === "notKept" && reason === null) problems.push({ field: "toelichting", text: words.noReason });
    return problems.length > 0 ? refused(problems) : ok({ kind, reason });
  },
  act: ({ house, actor }, draft, { programme, agreement: { number } }, seen) =>
    endAgreement(house, actor, { programme: programme.key, agreement: number, seen, draft }),
  fieldOf: { kind: "afloop", reason: "toelichting" },
});
