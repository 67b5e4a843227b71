import { type CarryOverChoice, type PlaceLoss, placeLosses } from "../../../domain/programme/index.ts";
import type { CarryOverView } from "../../../usecases/programme/readCarryOver.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "./programmePlace.ts";
import { periodOr } from "./words.ts";

export type Shown = { readonly visit: OfficeVisit; readonly found: CarryOverView };

/** Returns the actions that can come along. */
export const comesAlong = ({ choices }: CarryOverView): readonly CarryOverChoice[] =>
  choices.filter(({ staysBehind }) => staysBehind === null);

/** Returns whether a loss stands above the list once, with only the few that keep their place marked in it. */
const isSaidOnce = ({ lost, of }: PlaceLoss) => lost > 1 && lost * 2 > of;

/** Returns what an action loses or, where most lose it, what it keeps: only what sets it apart from the others. */
function placesOf({ action, loses }: CarryOverChoice, losses: readonly PlaceLoss[], visit: OfficeVisit) {
  const { carryOver: words } = visit.texts;
  return losses.flatMap((loss) => {
    const { place } = loss;
    const own = loses.find((one) => one.place === place);
    if (!isSaidOnce(loss)) return own ? [words.loses[place](own.namesakes)] : [];
    if (own) return own.namesakes === 0 ? [] : [words.loses[place](own.namesakes)];
    return action[place] === null ? [] : [words.keeps[place]];
  });
}

function hintOf(choice: CarryOverChoice, losses: readonly PlaceLoss[], visit: OfficeVisit): string {
  const { programme: words } = visit.texts;
  const { status, planning } = choice.action;
  const stands = status === null ? words.statusNotStated : words.status[status];
  const end = `${words.end}: ${periodOr(planning.end, visit)}.`;
  return [`${stands}. ${end}`, ...placesOf(choice, losses, visit)].join(" ");
}

/** What is not finished, each ticked until somebody unticks it. */
export function ChooseForm(props: {
  readonly shown: Shown;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}) {
  const { visit, found } = props.shown;
  const { carryOver: words, common } = visit.texts;
  const { programme, from } = found;
  const along = comesAlong(found);
  const losses = placeLosses(along);
  const said = losses.filter(isSaidOnce).map(({ place, lost, of }) => words.lossOf[place](lost, of));
  if (from === null) return null;
  if (along.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <Form action={visit.path} hidden={{ uit: from.key }}>
      <Checkboxes
        id="actie"
        name="actie"
        label={words.question(along.length)}
        hint={[words.hint, ...said].join(" ")}
        value={props.chosen}
        error={props.error}
        options={along.map((choice) => ({
          value: choice.action.key,
          text: choice.action.title,
          hint: hintOf(choice, losses, visit),
        }))}
      />
      <SubmitRow
        word={words.button}
        consequence={words.consequence}
        other={{ href: within(visit, programme, paths.actions), word: common.cancel }}
      />
    </Form>
  );
}

/** What does not come along, and why. */
export function StaysBehind({ visit, found }: Shown) {
  const { carryOver: words } = visit.texts;
  const { from, choices } = found;
  const rows = choices.flatMap(({ action, staysBehind }) =>
    staysBehind === null || from === null
      ? []
      : [
          {
            cells: [
              <Link href={within(visit, from, paths.action, { action: action.key })}>{action.title}</Link>,
              words.behind[staysBehind],
            ],
          },
        ],
  );
  if (rows.length === 0) return null;
  return (
    <Section id="blijft" title={words.behindTitle}>
      <DataTable
        caption={visit.texts.plan.table(words.behindTitle)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "action", head: words.behindColumns.action, kind: "text" },
          { key: "why", head: words.behindColumns.why, kind: "text" },
        ]}
        rows={rows}
      />
    </Section>
  );
}
