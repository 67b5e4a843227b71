import type { CarryOverChoice } from "../../../domain/programme/index.ts";
import type { CarryOverView } from "../../../usecases/programme/readCarryOver.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "./programmePlace.ts";
import { periodOr } from "./words.ts";

export type Shown = { readonly visit: OfficeVisit; readonly found: CarryOverView };

/** Returns the actions that can come along. */
export const comesAlong = ({ choices }: CarryOverView): readonly CarryOverChoice[] =>
  choices.filter(({ staysBehind }) => staysBehind === null);

/** From which programme actions are taken. */
export function FromWhere({ visit, found }: Shown) {
  const { carryOver: words, plan, common } = visit.texts;
  if (found.others.length === 0) return <Text>{words.noOther}</Text>;
  return (
    <ListTools
      address={visit.path}
      label={words.tools}
      filters={[
        {
          name: "uit",
          label: words.from,
          value: found.from?.key ?? "" /* nothing chosen */,
          options: found.others.map(({ key, title }) => ({ value: key, text: title })),
          empty: plan.choose,
        },
      ]}
      words={{ show: common.filter, clear: words.clear }}
    />
  );
}

function hintOf({ action, loses }: CarryOverChoice, visit: OfficeVisit): string {
  const { programme: words, carryOver } = visit.texts;
  const status = action.status === null ? words.statusNotStated : words.status[action.status];
  const end = `${words.end}: ${periodOr(action.planning.end, visit)}.`;
  return [`${status}. ${end}`, ...loses.map((one) => carryOver.loses[one])].join(" ");
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
  if (from === null) return null;
  if (along.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <Form action={visit.path} hidden={{ uit: from.key }}>
      <Checkboxes
        id="actie"
        name="actie"
        label={words.question(along.length)}
        hint={words.hint}
        value={props.chosen}
        error={props.error}
        options={along.map((choice) => ({
          value: choice.action.key,
          text: choice.action.title,
          hint: hintOf(choice, visit),
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

/** The ways to the programmes that can take actions of this one along. */
export function WaysOn({ visit, found }: Shown) {
  const { carryOver: words } = visit.texts;
  const open = found.others.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return null;
  const { municipality } = visit;
  return (
    <Section id="verder" title={words.onTitle}>
      <ul class="eb-plain-list">
        {open.map(({ key, title }) => (
          <li>
            <Link
              href={at(
                paths.carryOver,
                { municipality: municipality.slug, programme: key },
                { uit: found.programme.key },
              )}
              apart
            >
              {words.on(title)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
