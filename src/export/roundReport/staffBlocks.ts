import type { RoundReport, StaffCount, StaffLine } from "../../domain/reporting/index.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import { figureCode } from "../groupWord.ts";
import type { Block, Column } from "../paper.ts";
import type { Reader } from "../wording.ts";
import type { RoundWording } from "./roundWording.ts";

type Told = { readonly wording: RoundWording; readonly reader: Reader };

const left = (title: string): Column => ({ title, align: "left", width: 4 });
const right = (title: string): Column => ({ title, align: "right", width: 0 });

/** Returns a released count in words: hidden is one word, and never a number. */
export const countWord = (count: StaffCount, { wording, reader }: Told): string =>
  count === "hidden" ? textsFor(reader.language).staffFigures.hidden : wording.number(count);

/** Returns the words of shares: the share with its bounds, or why there is none. */
export function shareWords(line: StaffLine, reader: Reader) {
  const { representation, staffFigures } = textsFor(reader.language);
  const { percentage } = formatsFor(reader.language, reader.locale);
  const { womenShare, wholeShare, people, women } = line;
  const isHidden = people === "hidden" || women === "hidden";
  return {
    share:
      womenShare === null
        ? isHidden
          ? staffFigures.hidden
          : representation.tooFew
        : percentage(womenShare.share),
    interval: womenShare === null ? "" : `${percentage(womenShare.low)} – ${percentage(womenShare.high)}`,
    whole: wholeShare === null ? staffFigures.hidden : percentage(wholeShare.share),
  };
}

function womenTable(staff: readonly StaffLine[], told: Told): Block {
  const { words, own, day } = told.wording;
  const { staffColumns: columns } = words;
  return {
    kind: "table",
    table: {
      caption: words.captions.staff,
      columns: [
        left(columns.unit),
        right(columns.people),
        right(columns.women),
        { title: columns.shareBetween, align: "left", width: 3 },
        right(columns.whole),
        { title: columns.dayAndRelease, align: "left", width: 3 },
      ],
      rows: staff.map((line) => {
        const { share, interval, whole } = shareWords(line, told.reader);
        return [
          own(line.unit),
          countWord(line.people, told),
          countWord(line.women, told),
          interval === "" ? share : `${share} (${interval})`,
          whole,
          words.dayAndRelease(day(line.referenceDate), told.wording.number(line.release)),
        ];
      }),
      hasTotal: false,
    },
  };
}

/** Ages stand across: one row a unit, in the order of the classes. */
function ageTable(staff: readonly StaffLine[], told: Told): readonly Block[] {
  const { words, own } = told.wording;
  const classes = [...new Set(staff.flatMap(({ ages }) => ages.map((one) => one.ages)))];
  if (classes.length === 0) return [];
  const texts = textsFor(told.reader.language);
  const heads = classes.map((one) => right(figureCode(texts, new Map(), one)));
  const rows = staff
    .filter(({ ages }) => ages.length > 0)
    .map((line) => [
      own(line.unit),
      ...classes.map((one) => {
        const found = line.ages.find(({ ages }) => ages === one);
        return found === undefined ? told.wording.number(0) : countWord(found.people, told);
      }),
    ]);
  const table = {
    caption: words.captions.ages,
    columns: [left(words.staffColumns.unit), ...heads],
    rows,
    hasTotal: false,
  };
  return [{ kind: "table", table }];
}

/** Returns who works in a unit and in the units in it, as it was released: each figure with its day and its release. */
export function staffBlocks({ staff }: RoundReport, wording: RoundWording, reader: Reader): readonly Block[] {
  const told = { wording, reader };
  const { cardText } = textsFor(reader.language).representation;
  return [
    womenTable(staff, told),
    ...ageTable(staff, told),
    { kind: "note", text: wording.words.staffSource },
    { kind: "note", text: cardText.population },
    { kind: "note", text: wording.words.staffHidden },
  ];
}
