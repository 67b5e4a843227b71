import type { Participant, Rasci, SeenParty } from "../../../domain/programme/index.ts";
import { setRasci } from "../../../usecases/programme/setRasci.ts";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/textField.tsx";
import { carriedNumber } from "../../form.ts";
import { paths } from "../../paths.ts";
import { type ErrorOf, type Filled, said } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";
import { peopleChoices } from "./actionOwnerForm.tsx";

const letters: readonly Rasci[] = ["R", "A", "S", "C", "I"];
const mostParties = 40;
const newRows = 2;

const rowsIn = (filled: Filled): number => Math.min(mostParties, carriedNumber(said(filled, "rijen")));

function filledFrom(participants: readonly SeenParty[]): Filled {
  const rows = participants.flatMap(({ role, rasci, person }, at) => [
    [`partij-${at}`, role ?? ""], // who may change parties reads every name
    [`rol-${at}`, rasci ?? ""], // no letter yet: nothing chosen
    [`persoon-${at}`, person ?? ""], // nobody linked: nothing chosen
  ]);
  return { ...Object.fromEntries(rows), rijen: String(Math.min(mostParties, participants.length + newRows)) };
}

function PartyRow(props: {
  readonly shown: Shown;
  readonly at: number;
  readonly filled: Filled;
  readonly errorOf: ErrorOf;
}) {
  const { shown, at, filled, errorOf } = props;
  const { action, programme } = shown.visit.texts;
  const { rasci: words } = action;
  const isNew = at >= shown.found.action.participants.length;
  return (
    <fieldset class="utrecht-form-fieldset eb-field">
      <legend class="utrecht-form-fieldset__legend">{isNew ? words.newParty : words.party(at + 1)}</legend>
      <TextField
        id={`partij-${at}`}
        name={`partij-${at}`}
        label={programme.party}
        value={said(filled, `partij-${at}`)}
        error={errorOf(`partij-${at}`)}
      />
      <Select
        id={`rol-${at}`}
        name={`rol-${at}`}
        label={words.letter}
        value={said(filled, `rol-${at}`)}
        options={letters.map((letter) => ({ value: letter, text: `${letter}: ${programme.rasci[letter]}` }))}
        empty={words.noLetter}
      />
      <Select
        id={`persoon-${at}`}
        name={`persoon-${at}`}
        label={words.person}
        value={said(filled, `persoon-${at}`)}
        options={peopleChoices(shown)}
        empty={words.noPerson}
      />
    </fieldset>
  );
}

/** Returns the parties that were typed; a row without a name is taken away. */
const partiesIn = ({ found }: Shown, filled: Filled): readonly Participant[] =>
  Array.from({ length: rowsIn(filled) }, (_, at) => ({
    role: said(filled, `partij-${at}`),
    rasci: letters.find((letter) => letter === said(filled, `rol-${at}`)) ?? null, // no letter chosen
    person: found.people.find(({ id }) => id === said(filled, `persoon-${at}`))?.id ?? null, // nobody chosen
  })).filter(({ role }) => role !== "");

export const rasciForm: ActionForm = {
  path: paths.actionRasci,
  may: "changeAction",
  event: "action-rasci-set",
  words: ({ action }) => action.rasci,
  filled: ({ found }) => filledFrom(found.action.participants),
  fields: (shown, filled, errorOf) => (
    <>
      <p class="eb-small eb-soft">{shown.visit.texts.action.rasci.newHint}</p>
      <input type="hidden" name="rijen" value={String(rowsIn(filled))} />
      {Array.from({ length: rowsIn(filled) }, (_, at) => (
        <PartyRow shown={shown} at={at} filled={filled} errorOf={errorOf} />
      ))}
    </>
  ),
  take: (shown, filled, seen) =>
    setRasci(shown.visit.house, shown.visit.actor, { ...seen, participants: partiesIn(shown, filled) }),
  labels: ({ action }) =>
    Object.fromEntries(
      Array.from({ length: mostParties }, (_, at) => [`partij-${at}`, action.rasci.party(at + 1)]),
    ),
  fieldOf: { participants: "partij-0" },
};
