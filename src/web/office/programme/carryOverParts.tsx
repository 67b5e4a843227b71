import {
  type CarryOverChoice,
  type LostPlace,
  lostByAll,
  type Programme,
  successionOf,
} from "../../../domain/programme/index.ts";
import type { CarryOverView } from "../../../usecases/programme/readCarryOver.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "./programmePlace.ts";
import { periodOr, yearsOf } from "./words.ts";

export type Shown = { readonly visit: OfficeVisit; readonly found: CarryOverView };

/** Returns the actions that can come along. */
export const comesAlong = ({ choices }: CarryOverView): readonly CarryOverChoice[] =>
  choices.filter(({ staysBehind }) => staysBehind === null);

/** Returns what to mind where this programme does not follow the one whose actions it takes. */
function mindOf(from: Programme, { visit, found }: Shown): string | null {
  const { succession: words } = visit.texts.carryOver;
  const succession = successionOf(from, found.programme);
  if (succession === "follows") return null;
  return words[succession](from.title, periodOr(found.programme.start, visit));
}

/** Says that the chosen programme does not lie before this one, or that nobody can say so. */
function Mind({ visit, found }: Shown) {
  const text = found.from === null ? null : mindOf(found.from, { visit, found });
  return text === null ? null : <Notice kind="note" text={text} />;
}

function titleOf(programme: Programme, visit: OfficeVisit): string {
  const years = yearsOf(programme, visit);
  return years === null ? programme.title : visit.texts.carryOver.withYears(programme.title, years);
}

/** From which programme actions are taken, and whether this one follows it. */
export function FromWhere({ visit, found }: Shown) {
  const { carryOver: words, plan, common } = visit.texts;
  if (found.others.length === 0) return <Text>{words.noOther}</Text>;
  return (
    <>
      <ListTools
        address={visit.path}
        label={words.tools}
        filters={[
          {
            name: "uit",
            label: words.from,
            value: found.from?.key ?? "" /* nothing chosen */,
            options: found.others.map((other) => ({ value: other.key, text: titleOf(other, visit) })),
            empty: plan.choose,
          },
        ]}
        words={{ show: common.filter, clear: words.clear }}
      />
      <Mind visit={visit} found={found} />
    </>
  );
}

type Lost = readonly LostPlace["place"][];

/** Returns how an action stands, and what it alone loses: what all of them lose stands above the list. */
function hintOf({ action, loses }: CarryOverChoice, allLose: Lost, visit: OfficeVisit): string {
  const { programme: words, carryOver } = visit.texts;
  const status = action.status === null ? words.statusNotStated : words.status[action.status];
  const end = `${words.end}: ${periodOr(action.planning.end, visit)}.`;
  const own = loses.filter(({ place }) => !allLose.includes(place));
  return [`${status}. ${end}`, ...own.map(({ place, namesakes }) => carryOver.loses[place](namesakes))].join(
    " ",
  );
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
  const allLose = lostByAll(along);
  if (from === null) return null;
  if (along.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <Form action={visit.path} hidden={{ uit: from.key }}>
      <Checkboxes
        id="actie"
        name="actie"
        label={words.question(along.length)}
        hint={[words.hint, ...allLose.map((place) => words.allLose[place])].join(" ")}
        value={props.chosen}
        error={props.error}
        options={along.map((choice) => ({
          value: choice.action.key,
          text: choice.action.title,
          hint: hintOf(choice, allLose, visit),
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
