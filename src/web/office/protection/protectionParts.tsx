import { type Act, permissions, type Role, roles } from "../../../domain/access/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import {
  countedFor,
  dataItems,
  keptAs,
  lawfulBasisOf,
  type Retention,
  refusedSubjects,
  retentionKinds,
} from "../../../domain/workforce/index.ts";
import type { Handling } from "../../../usecases/governance/readProtection.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { Column } from "../../components/dataTable.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import type { OfficeVisit } from "../../visit.ts";

const text = (key: string, head: string): Column => ({ key, head, kind: "text" });

/** Returns a line for each item that is kept: what, for what it is counted, on which ground, for how long. */
export function itemRows({ texts }: OfficeVisit, retention: Retention): readonly (readonly string[])[] {
  const { protection: words } = texts;
  return dataItems.map((item) => {
    const purposes = countedFor[item];
    const counted = purposes.map((purpose) => words.purposes[purpose]);
    const bases = [...new Set(["keepSnapshot" as const, ...purposes].map(lawfulBasisOf))];
    return [
      words.items[item],
      counted.length === 0 ? words.notCounted : counted.join("; "),
      bases.map((basis) => words.bases[basis]).join("; "),
      words.months(retention[keptAs]),
    ];
  });
}

export const itemHeads = ({ texts: { protection: words } }: OfficeVisit): readonly string[] => [
  words.item,
  words.countedFor,
  words.basis,
  words.keeping,
];

/** Every item of the staff file with its purpose, legal basis and time of keeping. */
export function ItemTable({
  visit,
  retention,
}: {
  readonly visit: OfficeVisit;
  readonly retention: Retention;
}) {
  const { protection: words } = visit.texts;
  return (
    <DataTable
      caption={words.tableOf(words.itemsTitle)}
      captionHidden
      narrow="lines"
      columns={itemHeads(visit).map((head, at) => text(String(at), head))}
      rows={itemRows(visit, retention).map((cells) => ({ cells: [...cells] }))}
    />
  );
}

const shownActs = [
  "recordConsent",
  "importWorkforce",
  "makeFigures",
  "readImports",
  "changeRetention",
  "readFigures",
] as const satisfies readonly Act[];

const rolesWith = (act: Act): readonly Role[] => roles.filter((role) => permissions[act][role] !== undefined);

/** Who may do what with the staff file, out of the permission table itself. */
export function WhoTable({ visit }: { readonly visit: OfficeVisit }) {
  const { protection: words, entry } = visit.texts;
  return (
    <DataTable
      caption={words.tableOf(words.whoTitle)}
      captionHidden
      narrow="lines"
      columns={[text("act", words.act), text("roles", words.roles)]}
      rows={shownActs.map((act) => ({
        cells: [
          words.may[act],
          rolesWith(act)
            .map((role) => entry.role[role])
            .join(", "),
        ],
      }))}
    />
  );
}

/** How often rows were handled for each purpose, and when last. */
export function HandlingTable({
  visit,
  handlings,
}: {
  readonly visit: OfficeVisit;
  readonly handlings: readonly Handling[];
}) {
  const { protection: words } = visit.texts;
  return (
    <DataTable
      caption={words.tableOf(words.readsTitle)}
      captionHidden
      narrow="lines"
      columns={[
        text("purpose", words.purpose),
        text("basis", words.basis),
        { key: "times", head: words.times, kind: "number" },
        text("last", words.last),
      ]}
      rows={handlings.map(({ purpose, times, last }) => ({
        cells: [
          words.purposes[purpose],
          words.bases[lawfulBasisOf(purpose)],
          visit.formats.number(times),
          last === null ? words.never : visit.formats.day(dayOf(last, timeZone)),
        ],
      }))}
    />
  );
}

/** What never comes in, and why. */
export function NeverTable({ visit }: { readonly visit: OfficeVisit }) {
  const { protection: words } = visit.texts;
  return (
    <DataTable
      caption={words.tableOf(words.neverTitle)}
      captionHidden
      narrow="lines"
      columns={[text("subject", words.subject), text("why", words.why)]}
      rows={refusedSubjects.map((subject) => ({
        cells: [words.refused[subject], words.refusedWhy[subject]],
      }))}
    />
  );
}

/** Which characteristics of people may be known, and in which way (requirement WM-05). */
export function CharacteristicTable({ visit }: { readonly visit: OfficeVisit }) {
  const { protection: words } = visit.texts;
  return (
    <DataTable
      caption={words.tableOf(words.characteristicsTitle)}
      captionHidden
      narrow="lines"
      columns={[text("characteristic", words.characteristic), text("how", words.how)]}
      rows={words.characteristics.map(({ name, text: how }) => ({ cells: [name, how] }))}
    />
  );
}

/** For how long each kind is kept. */
export const retentionFacts = ({ texts: { protection: words } }: OfficeVisit, retention: Retention) =>
  retentionKinds.map((kind) => ({ term: words.retention[kind], value: words.months(retention[kind]) }));
