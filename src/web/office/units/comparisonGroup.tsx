import type { Child } from "hono/jsx";
import { phasesOn } from "../../../domain/programme/index.ts";
import type { UnitCount } from "../../../domain/reporting/index.ts";
import type {
  ComparedGroup,
  ComparedUnit,
  UnitComparison,
} from "../../../usecases/reporting/compareUnits.ts";
import { PaceColumns } from "../../charts/paceColumns.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type Tempo, tempoOf, tempoSeries } from "../rounds/unitTempo.tsx";
import { phaseWords, planAddress } from "./unitWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: UnitComparison };
type Grouped = Shown & { readonly group: ComparedGroup };
type Beside = Shown & { readonly one: ComparedUnit };

/** Returns the name of a unit on the page, by its place: a code can be any text. */
export const placeId = ({ groups }: UnitComparison, one: ComparedUnit): string =>
  `tempo-${groups.flatMap(({ units }) => units).indexOf(one)}`;

/** What the unit says of itself; what the plan leaves out is said to be left out. */
function Profile({ visit, one: { plan } }: Beside) {
  const { unitComparison: words } = visit.texts;
  if (plan === null) return <>{visit.texts.unitPlans.noPlan}</>;
  const { formation, profile } = plan;
  const size =
    formation === null ? words.formationNotStated : words.formation(visit.formats.number(formation));
  return (
    <ul class="eb-plain-list">
      <li>{size}</li>
      <li>{profile ?? words.profileNotStated}</li>
    </ul>
  );
}

function Growth({ visit, found, one: { plan } }: Beside) {
  const { unitPlans: words } = visit.texts;
  const phases = plan === null ? [] : phasesOn(plan.phases, found.today);
  if (phases.length === 0) return <>{words.noPhase}</>;
  return (
    <ul class="eb-plain-list">
      {phases.map((phase) => (
        <li>
          {phase.when === "now" ? (
            <strong>{`${phaseWords(phase, visit)} (${words.phaseWhen.now})`}</strong>
          ) : (
            phaseWords(phase, visit)
          )}
        </li>
      ))}
    </ul>
  );
}

function Pace({ visit, found, one }: Beside) {
  const { unitComparison: words } = visit.texts;
  const { rounds } = one;
  if (rounds === null) return <>{words.noReach}</>;
  if (rounds.length === 0) return "";
  return (
    <PaceColumns
      id={placeId(found, one)}
      series={tempoSeries(visit)}
      periods={rounds.map((count) => ({ word: count.roundName, counts: tempoOf(count) }))}
      title={words.paceOf(one.unit.name)}
      desc={`${rounds.map(({ roundName, answered, asked }) => words.inRound(roundName, answered, asked)).join("; ")}.`}
    />
  );
}

function lastIn({ visit, one: { rounds } }: Beside): Child {
  const { unitComparison: words } = visit.texts;
  if (rounds === null) return words.noReach;
  const last = rounds.at(-1);
  if (last === undefined) return "";
  const said = words.answered(last.answered, last.asked);
  return last.silent === 0 ? said : `${said}, ${words.silent(last.silent)}`;
}

function cellsOf(beside: Beside): readonly Child[] {
  const { visit, found, one } = beside;
  const { plan, actions, unit } = one;
  const hours = plan?.trainingHours ?? null; // a unit without a plan says none
  return [
    <Link href={planAddress(visit, found.programme, unit)}>{unit.name}</Link>,
    <Profile {...beside} />,
    <Growth {...beside} />,
    hours === null ? visit.texts.common.notStated : visit.formats.number(hours),
    visit.formats.number(actions),
    <Pace {...beside} />,
    lastIn(beside),
  ];
}

/** The pictures as numbers: every round of every unit that the reader may read. */
function PaceNumbers({ visit, group, name }: Grouped & { readonly name: string }) {
  const { unitComparison: words, common } = visit.texts;
  const series = tempoSeries(visit);
  const numbersOf = (count: UnitCount) => series.map(({ key }) => String(tempoOf(count)[key as keyof Tempo]));
  const rows = group.units.flatMap(({ unit, rounds }) =>
    (rounds ?? []).map((count) => ({
      cells: [unit.name, count.roundName, String(count.asked), ...numbersOf(count)],
    })),
  ); // out of reach is left out
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{common.showAsTable}</summary>
      <DataTable
        caption={words.numbers(name)}
        captionHidden
        columns={[
          { key: "onderdeel", head: visit.texts.unitPlans.unit, kind: "text" },
          { key: "ronde", head: words.round, kind: "text" },
          { key: "gevraagd", head: words.asked, kind: "number" },
          ...series.map(({ key, word }) => ({ key, head: word, kind: "number" as const, quietZero: true })),
        ]}
        rows={rows}
      />
    </details>
  );
}

/** Units that began in the same place, in the order of the organisation: profile, growth, effort and pace. */
export function ComparisonGroup(grouped: Grouped) {
  const { visit, found, group } = grouped;
  const { unitComparison: words, unitPlans } = visit.texts;
  const { start, all, units } = group;
  const name = start === null ? words.startNotStated : words.start[start];
  return (
    <Section id={`begin-${start ?? "onbekend"}`} title={words.group(name, all)} width="wide">
      {start === null && <Text soft>{words.startNotStatedText}</Text>}
      <figure class="eb-figure">
        <DataTable
          caption={words.caption(name)}
          captionHidden
          narrow="lines"
          columns={[
            { key: "onderdeel", head: unitPlans.unit, kind: "text" },
            { key: "profiel", head: words.profile, kind: "text" },
            { key: "groei", head: words.growth, kind: "text" },
            { key: "uren", head: words.hours, kind: "number" },
            { key: "acties", head: words.actions, kind: "number" },
            { key: "tempo", head: words.pace, kind: "picture" },
            {
              key: "laatste",
              head: found.rounds.at(-1)?.name ?? words.last /* no round yet */,
              kind: "text",
            },
          ]}
          rows={units.map((one) => ({ id: one.unit.code, cells: cellsOf({ visit, found, one }) }))}
        />
        <PaceNumbers {...grouped} name={name} />
      </figure>
    </Section>
  );
}
