import type { FileProblem } from "../../domain/shared/fileProblem.ts";
import {
  type AggregateProfile,
  type AggregateRow,
  aggregateReader,
  type ColumnFinder,
  type CountedEmployments,
  type CountProfile,
  checkHead,
  columnFinder,
  countReader,
  type Employment,
  type EmploymentProfile,
  type ExtractContext,
  type ExtractSummary,
  employmentReader,
  extractRows,
  extractTally,
  type ImportProfile,
  type RowOutcome,
  type RowReader,
} from "../../domain/workforce/index.ts";
import { csvRecords } from "./csvRecords.ts";
import { extractLimits } from "./extractLimits.ts";
import { firstOf, type RecordStream } from "./fileRecords.ts";
import { workbookRecords, writtenAs } from "./workbookRecords.ts";

/** A piece of the reading of an extract: some rows in their order, or the end of it. After a refusal nothing comes. */
export type ExtractPart<Row> =
  | { readonly kind: "rows"; readonly rows: readonly RowOutcome<Row>[] }
  | { readonly kind: "end"; readonly summary: ExtractSummary }
  | { readonly kind: "refused"; readonly problem: FileProblem };

export type Extract<Row> = AsyncGenerator<ExtractPart<Row>, void, undefined>;

/** The bytes of a file as they come in. */
export type ExtractSource = AsyncIterable<Uint8Array>;

const recordsOf = (source: ExtractSource, profile: ImportProfile): RecordStream =>
  profile.file.kind === "csv"
    ? csvRecords(source, profile.file)
    : workbookRecords(source, profile.file, writtenAs(profile));

async function* readWith<Row>(
  source: ExtractSource,
  profile: ImportProfile,
  make: (find: ColumnFinder) => RowReader<Row>,
): Extract<Row> {
  const { file } = profile;
  const top = file.skip + (file.header ? 1 : 0);
  const stream = recordsOf(source, profile);
  const first = await firstOf(stream, top + extractLimits.firstRows);
  if (!first.ok) return yield { kind: "refused", problem: first.problem };
  const head = checkHead(profile, first.value.slice(0, top + extractLimits.firstRows));
  if (head.problems.length > 0) {
    const tally = extractTally();
    tally.tell(head.problems);
    return yield { kind: "end", summary: tally.summary(true, head.mends) };
  }
  const reading = extractRows(profile, head.header, make(columnFinder(head.header)));
  let row = top;
  const readAll = (records: readonly (readonly string[])[]): readonly RowOutcome<Row>[] => {
    const outcomes: RowOutcome<Row>[] = [];
    for (const cells of records) reading.read({ cells, row: ++row }, outcomes);
    return outcomes;
  };
  yield { kind: "rows", rows: readAll(first.value.slice(top)) };
  for await (const records of stream) {
    if (!records.ok) return yield { kind: "refused", problem: records.problem };
    yield { kind: "rows", rows: readAll(records.value) };
  }
  const { last, summary } = reading.end();
  if (last.length > 0) yield { kind: "rows", rows: last };
  yield { kind: "end", summary };
}

/** Reads an extract from HR: one row is one employment. Nothing is stored; the rows come in their order. */
export const readExtract = (
  source: ExtractSource,
  profile: EmploymentProfile,
  context: ExtractContext,
): Extract<Employment> => readWith(source, profile, (find) => employmentReader(profile, find, context));

/** Reads a file of counts: one row stands for so many employments. */
export const readCounts = (
  source: ExtractSource,
  profile: CountProfile,
  context: ExtractContext,
): Extract<CountedEmployments> => readWith(source, profile, (find) => countReader(profile, find, context));

/** Reads a published table of aggregates. */
export const readAggregates = (source: ExtractSource, profile: AggregateProfile): Extract<AggregateRow> =>
  readWith(source, profile, (find) => aggregateReader(profile, find));
