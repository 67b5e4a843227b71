import { noEvidence, seeValue } from "./columnEvidence.ts";
import { type ImportItem, importItems, itemOfHeader } from "./headerItems.ts";
import type { FileForm } from "./importProfile.ts";
import { plainHeader } from "./plainHeader.ts";
import { draftOf, type FoundColumn, type ProfileDraft } from "./profileDraft.ts";
import type { ProfileQuestion } from "./profileQuestion.ts";
import { type RefusedSubject, refusedByName } from "./refusedColumns.ts";
import { refusedByValues } from "./tellingValues.ts";

/** What was recognised in a file: a draft, the questions that it leaves, and the columns that may not be there. */
export type ProfileProposal = {
  /** null where no column names a unit: then nothing can be counted. */
  readonly draft: ProfileDraft | null;
  readonly questions: readonly ProfileQuestion[];
  readonly refused: readonly { readonly column: string; readonly subject: RefusedSubject }[];
};

/** The recognition of a file, row by row: all values decide, not the first. */
export type ProfileRecogniser = {
  readonly see: (cells: readonly string[]) => void;
  readonly proposal: (form: FileForm) => ProfileProposal;
};

const isCode = (header: string): boolean => /(?:code|id|nr|nummer)$/.test(plainHeader(header));

/** Chooses the column of an item: the only one, or the only one that says it is a code. Otherwise it is asked. */
function chosen(
  item: ImportItem,
  found: readonly FoundColumn[],
  questions: ProfileQuestion[],
): FoundColumn | undefined {
  const [first, second] = found;
  if (second === undefined) return first;
  const coded = found.filter(({ name }) => isCode(name));
  if (coded.length === 1) return coded[0];
  questions.push({ about: item, why: "several", columns: found.map(({ name }) => name), choices: [] });
  return first;
}

/** How many rows are looked at for values that give a column away. */
const sampled = 500;

/** What somebody said that columns say, by their name: a column that is not in it says nothing. */
export type SaidItems = ReadonlyMap<string, ImportItem>;

/** Returns the recognition of a file whose header was found; what somebody said of its columns goes before their names. */
export function profileRecogniser(
  header: readonly string[],
  said: SaidItems | null = null,
): ProfileRecogniser {
  const itemOf = (name: string): ImportItem | null =>
    said === null ? itemOfHeader(name) : (said.get(name.trim()) ?? null); // not said: not read
  const columns = header.map((name) => ({ name: name.trim(), evidence: noEvidence(), item: itemOf(name) }));
  const sample: (readonly string[])[] = [];
  const see = (cells: readonly string[]): void => {
    if (sample.length < sampled) sample.push(cells);
    for (const [place, { item, evidence }] of columns.entries())
      if (item !== null) seeValue(evidence, cells[place] ?? ""); // past the end of a row nothing stands
  };
  const refusedAt = (place: number): RefusedSubject | null => {
    const { name, item } = columns[place] ?? { name: "", item: null };
    const values = item === "leavingReason" ? [] : sample.map((cells) => cells[place] ?? ""); // past the end: nothing
    return refusedByName(name) ?? refusedByValues(values); // the name says nothing: the values may
  };
  const proposal = (form: FileForm): ProfileProposal => {
    const refused = columns.flatMap(({ name }, place) => {
      const subject = refusedAt(place);
      return subject === null ? [] : [{ column: name, subject }];
    });
    const kept = columns.filter(({ name }) => !refused.some(({ column }) => column === name));
    const questions: ProfileQuestion[] = [];
    const items = importItems.flatMap((item) => {
      const found = chosen(
        item,
        kept.filter((column) => column.item === item),
        questions,
      );
      return found === undefined ? [] : [[item, found] as const];
    });
    return { draft: draftOf({ form, columns: new Map(items), questions }), questions, refused };
  };
  return { see, proposal };
}

/** Returns a profile as far as header and rows say, and what somebody still has to say. */
export function recogniseProfile(
  form: FileForm,
  header: readonly string[],
  rows: Iterable<readonly string[]>,
): ProfileProposal {
  const recogniser = profileRecogniser(header);
  for (const cells of rows) recogniser.see(cells);
  return recogniser.proposal(form);
}
