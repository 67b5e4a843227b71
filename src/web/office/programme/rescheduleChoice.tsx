import type { Unit } from "../../../domain/organisation/index.ts";
import {
  type Action,
  type ActionStatus,
  actionStatuses,
  chooseActions,
  type Theme,
} from "../../../domain/programme/index.ts";
import { Select } from "../../components/select.tsx";
import { Text } from "../../components/text.tsx";
import { TextField } from "../../components/textField.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type ErrorOf, type FieldError, type Filled, said, saidOrNull } from "../actForm.tsx";
import { typedPeriod } from "./periodField.ts";

const statusWords: readonly string[] = [...actionStatuses, "notStated"];
const isStatus = (text: string | null): text is ActionStatus | "notStated" =>
  text !== null && statusWords.includes(text);

const names = ["bij-thema", "bij-onderdeel", "bij-stand", "bij-einde"] as const;

/** Whether the button was meant: Enter in another field presses it too, and then nothing was asked for. */
export const asksTogether = (filled: Filled): boolean =>
  said(filled, "stap") === "kiezen" && names.some((name) => said(filled, name) !== "");

/** Returns the actions that have in common what somebody asked for, or why none can be chosen so. */
export function chosenTogether(
  filled: Filled,
  actions: readonly Action[],
  { texts }: OfficeVisit,
): { readonly found: readonly Action[]; readonly errors: readonly FieldError[] } {
  const refuse = (field: string, text: string) => ({ found: [], errors: [{ field, text }] });
  const ends = typedPeriod(said(filled, "bij-einde"));
  if (!ends.ok) return refuse("bij-einde", texts.action.planning.wrong);
  const status = saidOrNull(filled, "bij-stand");
  const found = chooseActions(actions, {
    theme: saidOrNull(filled, "bij-thema"),
    unit: saidOrNull(filled, "bij-onderdeel"),
    status: isStatus(status) ? status : null, // a word that is no status asks nothing
    endsIn: ends.period,
  });
  return found.length === 0 ? refuse("bij-thema", texts.reschedule.together.none) : { found, errors: [] };
}

type Props = {
  readonly visit: OfficeVisit;
  readonly actions: readonly Action[];
  readonly themes: readonly Theme[];
  readonly units: readonly Unit[];
  readonly filled: Filled;
  readonly errorOf: ErrorOf;
};

/** Many actions at once: by theme, unit, status or the period they end in; a button ticks them, nothing moves yet. */
export function TogetherFields({ visit, actions, themes, units, filled, errorOf }: Props) {
  const { reschedule, programme } = visit.texts;
  const { together: words } = reschedule;
  const at = (name: string) => ({ id: name, name, value: said(filled, name), error: errorOf(name) });
  const used = (pick: (one: Action) => string | null) => new Set(actions.map(pick));
  const [inUse, placed, statuses] = [
    used(({ theme }) => theme),
    used(({ unit }) => unit),
    used(({ status }) => status),
  ];
  const named = actionStatuses.filter((status) => statuses.has(status));
  return (
    <>
      <h2 class="utrecht-heading-3">{words.title}</h2>
      <Text soft>{words.lead}</Text>
      <Select
        {...at("bij-thema")}
        label={programme.theme}
        empty={words.any}
        options={themes
          .filter(({ key }) => inUse.has(key))
          .map(({ key, name }) => ({ value: key, text: name }))}
      />
      <Select
        {...at("bij-onderdeel")}
        label={words.unit}
        empty={words.any}
        options={units.filter(({ id }) => placed.has(id)).map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Select
        {...at("bij-stand")}
        label={programme.statusHead}
        empty={words.any}
        options={[
          ...named.map((status) => ({ value: status, text: programme.status[status] })),
          ...(statuses.has(null) ? [{ value: "notStated", text: programme.statusNotStated }] : []),
        ]}
      />
      <TextField {...at("bij-einde")} label={words.endsIn} hint={words.endsInHint} />
      <div class="eb-submit__row">
        <button
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          name="stap"
          value="kiezen"
        >
          {words.tick}
        </button>
      </div>
    </>
  );
}
