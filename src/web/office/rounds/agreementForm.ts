import { mayAct } from "../../../domain/access/index.ts";
import type { Unit, UnitId } from "../../../domain/organisation/index.ts";
import type { UnitAgreementDraft } from "../../../domain/reporting/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../../domain/shared/thrown.ts";
import { makeAgreement } from "../../../usecases/reporting/makeAgreement.ts";
import { readRound, type SeenRound } from "../../../usecases/reporting/readRound.ts";
import { allOf, type Entered, type Read, saidIn, startWith, wordIn } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn } from "../programme/programmePlace.ts";
import { periodOrNull } from "../programme/typed.ts";
import { agreeingUnits, mayAgree } from "./agreementSection.tsx";
import { roundAt, roundIn, trailToRound } from "./roundWords.ts";

/** A round with the units that the visitor may agree something with. */
type Agreeing = SeenRound & { readonly agreeing: readonly Unit[] };

async function load(visit: OfficeVisit): Promise<Agreeing> {
  const place = { programme: programmeIn(visit), round: roundIn(visit) };
  const found = await readRound(visit.house, visit.actor, place);
  if (!mayAct(visit.actor, "agreeWithUnit")) throw new NotAllowed();
  return { ...found, agreeing: agreeingUnits({ visit, found }) };
}

function fieldsOf({ texts }: OfficeVisit, { agreeing }: Agreeing): readonly FormField[] {
  const { make: words } = texts.agreements;
  const options = agreeing.map(({ id, name }) => ({ value: id, text: name }));
  return [
    { kind: "select", name: "onderdeel", label: words.unit, options, empty: texts.organisation.choose },
    { kind: "lines", name: "afspraak", label: words.text, hint: words.textHint },
    { kind: "line", short: true, name: "voor", label: words.due, hint: texts.plan.periodHint },
  ];
}

/** Returns the only unit there is to agree with, or none chosen beforehand. */
function startOf({ agreeing: [only, ...others] }: Agreeing): Entered {
  return startWith({ onderdeel: only !== undefined && others.length === 0 ? only.id : null });
}

/** Returns what was read, or the refusal of a field that says nothing. */
const stated = <Value>(read: Read<Value | null>, field: string, text: string): Read<Value> => {
  if (!read.ok) return read;
  return read.value === null ? refused({ field, text }) : ok(read.value);
};

/** Returns what was typed, or what lacks in it. */
function draftIn(entered: Entered, { texts }: OfficeVisit, unit: UnitId | null) {
  const { make: words } = texts.agreements;
  return allOf({
    unit: stated(ok(unit), "onderdeel", words.noUnit),
    text: saidIn(entered, "afspraak", words.noText),
    due: stated(periodOrNull(entered, "voor", texts), "voor", words.noDue),
  });
}

const form = partPage<Agreeing, UnitAgreementDraft>({
  load,
  view: (visit, asked) => {
    const { make: words } = visit.texts.agreements;
    const { programme, round } = asked;
    return {
      here: "programme" as const,
      kind: round.name,
      trail: trailToRound(visit, programme, round),
      back: roundAt(visit, programme, round),
      title: words.title,
      lead: words.lead,
      consequence: words.stands,
      fields: fieldsOf(visit, asked),
    };
  },
  start: startOf,
  version: () => null,
  read: (entered, visit, found) => {
    const unit = found.agreeing.find(({ id }) => id === wordIn(entered, "onderdeel"))?.id ?? null; // nobody chose
    // what the round or the programme no longer takes is told at once, and not first what lacks in it
    return mayAgree({ visit, found }) ? draftIn(entered, visit, unit) : ok({ unit, text: null, due: null });
  },
  act: ({ house, actor }, draft, { programme, round }) =>
    makeAgreement(house, actor, { programme: programme.key, round: round.key, draft }),
  fieldOf: { unit: "onderdeel", text: "afspraak", due: "voor" },
  done: "added",
});

async function show(visit: OfficeVisit): Promise<Reply> {
  const found = await load(visit);
  if (found.agreeing.length === 0) throw new NotAllowed();
  if (!mayAgree({ visit, found })) throw new NotFound();
  return form.show(visit);
}

/** The form in which is recorded what was agreed with a unit in the talk on a round; there is none where nothing is recorded. */
export const agreementPage = { ...form, show };
