import type { SeenOwner } from "../../../domain/programme/index.ts";
import { assignOwner } from "../../../usecases/programme/assignOwner.ts";
import { Select } from "../../components/select.tsx";
import { Text } from "../../components/text.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, saidOrNull, unfit } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";

/** Returns the people of the municipality as choices, by name. */
export const peopleChoices = ({ visit, found }: Shown) =>
  found.people
    .toSorted((one, other) => visit.formats.compare(one.name, other.name))
    .map(({ id, name }) => ({ value: String(id), text: name }));

const chosenIn = (owner: SeenOwner): string => (owner.kind === "person" ? owner.person : "");

export const ownerForm: ActionForm = {
  path: paths.actionOwner,
  may: "changeAction",
  event: "action-owner-assigned",
  words: ({ action }) => action.owner,
  filled: ({ found }) => ({ persoon: chosenIn(found.action.owner) }), // nobody yet: nothing chosen
  fields: (shown, filled, errorOf) => {
    const { visit, found } = shown;
    const { owner: words } = visit.texts.action;
    const { common } = visit.texts;
    const { owner } = found.action;
    const written =
      owner.kind === "person" ? owner.asWritten : owner.kind === "asWritten" ? owner.text : null;
    return (
      <>
        {written !== null && <Text>{words.inPlan(written)}</Text>}
        <Select
          id="persoon"
          name="persoon"
          label={words.choose}
          value={said(filled, "persoon")}
          options={peopleChoices(shown)}
          empty={words.empty}
          error={errorOf("persoon")}
        />
        <TextArea
          id="reden"
          name="reden"
          label={words.reason}
          note={`(${common.optional})`}
          rows={2}
          value={said(filled, "reden")}
          error={errorOf("reden")}
        />
      </>
    );
  },
  take: async ({ visit, found }, filled, seen) => {
    const person = found.people.find(({ id }) => id === said(filled, "persoon"));
    if (!person) return unfit({ field: "persoon", text: visit.texts.action.owner.missing });
    const reason = saidOrNull(filled, "reden");
    return assignOwner(visit.house, visit.actor, { ...seen, person: person.id, reason });
  },
  labels: ({ action }) => ({ persoon: action.owner.choose, reden: action.owner.reason }),
  fieldOf: { owner: "persoon" },
};
