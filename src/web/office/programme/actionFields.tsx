import { type Act, mayAct, type Subject } from "../../../domain/access/index.ts";
import type { UnitId } from "../../../domain/organisation/index.ts";
import type { SeenAction } from "../../../domain/programme/index.ts";
import type { Texts } from "../../../texts/index.ts";
import type { AroundAction } from "../../../usecases/programme/readAction.ts";
import { Select } from "../../components/select.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { TextField } from "../../components/textField.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type ErrorOf, type Filled, fieldsOf, said, saidOrNull } from "../actForm.tsx";

/** What the fields of an action choose from. */
export type Around = AroundAction & { readonly unit: UnitId | null };

/** Returns what an action is as it stands in the fields. */
export const aboutFilled = (action: SeenAction): Filled => ({
  titel: action.title,
  resultaat: action.deliverable ?? "", // what is not stated is an empty field
  thema: action.theme ?? "",
  doel: action.objective ?? "",
  onderdeel: action.unit ?? "",
  maat: action.measure ?? "",
});

/** Returns the units for which this person may do the act, and the one the action has already. */
const unitChoices = (visit: OfficeVisit, { units, unit }: Around, may: Act) =>
  units
    .filter(({ id }) => id === unit || mayAct(visit.actor, may, { unit: id, people: [] }))
    .map(({ id, name }) => ({ value: String(id), text: name }));

/** Returns whether this person may do the act on an action of that unit: the use case refuses it anyway, without a sentence. */
export const mayHoldUnit = ({ actor }: OfficeVisit, may: Act, subject: Subject): boolean =>
  mayAct(actor, may, subject);

/** Returns what the fields of an action are called. */
export const aboutLabels = ({ action: { change: words }, programme }: Texts) => ({
  titel: words.actionTitle,
  resultaat: words.deliverable,
  thema: programme.theme,
  doel: programme.objective,
  onderdeel: programme.unitHead,
  maat: words.measure,
});

/** The fields of what an action is. */
export function AboutFields(props: {
  readonly visit: OfficeVisit;
  readonly around: Around;
  readonly may: Act;
  readonly filled: Filled;
  readonly errorOf: ErrorOf;
}) {
  const { visit, around, may, filled, errorOf } = props;
  const { change: words } = visit.texts.action;
  const note = `(${visit.texts.common.optional})`;
  const at = fieldsOf(aboutLabels(visit.texts), filled, errorOf);
  const { themes, objectives } = around.parts;
  return (
    <>
      <TextField {...at("titel")} />
      <TextArea {...at("resultaat")} note={note} rows={3} />
      <Select
        {...at("thema")}
        note={note}
        options={themes.map(({ key, name }) => ({ value: key, text: name }))}
        empty={words.notChosen}
      />
      <Select
        {...at("doel")}
        note={note}
        options={objectives.map(({ key, title }) => ({ value: key, text: title }))}
        empty={words.notChosen}
      />
      <Select
        {...at("onderdeel")}
        hint={words.unitHint}
        options={unitChoices(visit, around, may)}
        empty={words.notChosen}
      />
      <TextArea {...at("maat")} note={note} rows={2} />
    </>
  );
}

/** Returns what was typed about an action; a unit that is not one of the choices is left out. */
export const typedAbout = (filled: Filled, { units }: Around) => ({
  title: said(filled, "titel"),
  deliverable: saidOrNull(filled, "resultaat"),
  theme: saidOrNull(filled, "thema"),
  objective: saidOrNull(filled, "doel"),
  unit: units.find(({ id }) => id === said(filled, "onderdeel"))?.id ?? null, // nothing chosen
  measure: saidOrNull(filled, "maat"),
});

export const aboutFieldOf = { title: "titel", theme: "thema", objective: "doel" } as const;
