import { mayAct } from "../../../domain/access/index.ts";
import type { UnitId } from "../../../domain/organisation/index.ts";
import { type PlacementKind, placementKinds } from "../../../domain/workforce/index.ts";
import { readUnitNames } from "../../../usecases/workforce/readUnitNames.ts";
import { type PlacementStanding, readPlacements } from "../../../usecases/workforce/registerPlacements.ts";
import { AgainstTarget } from "../../charts/againstTarget.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { barOf, targetIn, totalIn } from "./registerWords.ts";

type Shown = {
  readonly visit: OfficeVisit;
  readonly kind: PlacementKind;
  /** In order of time; one at least. */
  readonly standings: readonly PlacementStanding[];
  readonly last: PlacementStanding;
};

const mostBars = 8;

/** A year, and of trainees the cohort. */
function whenIn({ texts, formats }: OfficeVisit, { register }: PlacementStanding): string {
  const year = formats.period(register.period);
  return register.cohort === null ? year : texts.registers.placements.cohort(register.cohort);
}

/** What the last year of a kind says: how many, and how many are missing. */
function sentencesOf({ visit, kind, last }: Omit<Shown, "standings">): readonly string[] {
  const { placements: words } = visit.texts.registers;
  const { register, missing } = last;
  const lead = words.of(words.kinds[kind], whenIn(visit, last), visit.formats.number(register.total));
  if (register.target === null || missing === null) return [lead, words.noTarget];
  const target = visit.formats.number(register.target);
  return [lead, missing > 0 ? words.gap(target, visit.formats.number(missing)) : words.reached(target)];
}

function OverTime({ visit, kind, standings, last }: Shown) {
  const { registers } = visit.texts;
  const { placements: words } = registers;
  const source = registers.sourceOf(last.register.source, visit.formats.moment(last.register.at));
  const inTime = standings.slice(-mostBars);
  if (inTime.length === 1 && last.register.target === null)
    return (
      <Text small soft>
        {source}
      </Text>
    ); // one bar beside nothing says nothing
  const rows = inTime.map((one) =>
    barOf(visit, { label: whenIn(visit, one), value: one.register.total, target: one.register.target }),
  );
  const said = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? "" : `${row.label}, ${row.text}`;
  return (
    <AgainstTarget
      id={`beeld-${kind}`}
      rows={rows}
      words={{
        title: words.chart(words.kinds[kind]),
        desc: words.desc(said(rows.at(0)), said(rows.at(-1))),
        source,
        showTable: registers.showTable,
      }}
      table={{
        caption: words.chart(words.kinds[kind]),
        columns: [
          { key: "period", head: words.period, kind: "text" },
          { key: "number", head: words.number, kind: "number" },
          { key: "target", head: registers.target, kind: "number" },
          { key: "missing", head: registers.missing, kind: "number" },
          { key: "source", head: registers.source, kind: "text" },
        ],
        rows: inTime.map((one) => ({
          cells: [
            whenIn(visit, one),
            visit.formats.number(one.register.total),
            targetIn(visit, one.register.target),
            one.missing === null ? "" : visit.formats.number(one.missing), // nothing was agreed
            one.register.source,
          ],
        })),
      }}
    />
  );
}

function ByUnit({
  visit,
  last,
  names,
}: Pick<Shown, "visit" | "last"> & { readonly names: ReadonlyMap<UnitId, string> }) {
  const { registers } = visit.texts;
  if (last.register.units.length === 0) return null;
  const shown = last.register.units.filter(({ number }) => number !== null && number > 0);
  if (shown.length === 0)
    return (
      <Text small soft>
        {registers.byUnitNone}
      </Text>
    );
  return (
    <>
      <DataTable
        caption={registers.byUnit(whenIn(visit, last))}
        columns={[
          { key: "unit", head: registers.unit, kind: "text" },
          { key: "number", head: registers.placements.number, kind: "number" },
        ]}
        rows={shown.map(({ unit, number }) => ({
          cells: [names.get(unit) ?? unit, totalIn(visit, number)], // a unit that was counted has a name
        }))}
      />
      <Text small soft>
        {registers.others}
      </Text>
    </>
  );
}

/** Of how many kinds a number was agreed for the last year, and of how many of these it was reached. */
function leadOf({ texts }: OfficeVisit, kinds: readonly Pick<Shown, "last">[]): readonly string[] {
  const agreed = kinds.filter(({ last }) => last.missing !== null);
  if (agreed.length === 0) return [];
  return [
    texts.registers.placements.lead(agreed.length, agreed.filter(({ last }) => last.missing === 0).length),
  ];
}

/** Internships, interns with a disability, trainees, and what is offered for them, each against what was agreed (requirements BI-03 to BI-06). */
export async function showPlacements(visit: OfficeVisit): Promise<Reply> {
  const all = await readPlacements(visit.house, visit.actor);
  const names = await readUnitNames(visit.house, visit.actor);
  const { placements: words } = visit.texts.registers;
  const kinds = placementKinds.flatMap((kind) => {
    const standings = all
      .filter(({ register }) => register.kind === kind)
      .toSorted((one, other) => (one.register.period < other.register.period ? -1 : 1));
    const last = standings.at(-1);
    return last === undefined ? [] : [{ visit, kind, standings, last }];
  });
  const children = (
    <>
      <Lead title={words.title} status={leadOf(visit, kinds)} />
      {mayAct(visit.actor, "bringOutside") && (
        <ActsAside visit={visit} links={[{ href: to(visit, paths.addPlacement), word: words.toAdd }]} />
      )}
      {kinds.length === 0 && <Empty text={words.none} />}
      {kinds.map((one) => (
        <Section id={one.kind} title={words.kinds[one.kind]}>
          <Text>{sentencesOf(one).join(" ")}</Text>
          <OverTime {...one} />
          <ByUnit visit={visit} last={one.last} names={names} />
        </Section>
      ))}
    </>
  );
  const trail = [figuresCrumb(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
