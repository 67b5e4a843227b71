import type { Stated } from "../shared/stated.ts";
import type { EmploymentKind, LeavingReason, Sex } from "./employment.ts";
import type { CodeList } from "./importProfile.ts";
import { plainHeader } from "./plainHeader.ts";

type Words<Value> = readonly (readonly [RegExp, Stated<Value>])[];

/** The first that fits decides: "onbepaalde tijd" is asked before "bepaalde tijd". */
const sexWords: Words<Sex> = [
  [/^(?:\d )?(?:v|f|vrouw|vrouwelijk|female|woman)$/, "female"],
  [/^(?:\d )?(?:m|man|mannelijk|male)$/, "male"],
  [/^(?:\d )?(?:x|neither|non binair|non binary)$/, "neither"],
  [/^(?:\d )?(?:o|onbekend|u|unknown)$/, null],
];
const kindWords: Words<EmploymentKind> = [
  [/\bonbepaald|\bvast\b|\bpermanent\b|\bregular\b/, "permanent"],
  [/\btrainee/, "trainee"],
  [/\bstag(?:e|iair)|\binternship\b/, "intern"],
  [
    /\binhuur|\bingehuurd|\bextern|\bzzp\b|\buitzend|\bpayroll|\bdetachering in\b|\bhired in\b|\bcontractor/,
    "hiredIn",
  ],
  [/\bbepaald|\btijdelijk|\btemporary\b|\bfixed term\b/, "temporary"],
];
const managerWords: Words<boolean> = [
  [/^(?:j|ja|y|yes|true|waar|1)$/, true],
  [/^(?:n|nee|no|false|onwaar|0)$/, false],
];
const reasonWords: Words<LeavingReason> = [
  [/\beigen verzoek\b|\beigen opzegging\b|\bown request\b|\bresign|\bvrijwillig\b/, "ownRequest"],
  [
    /\beinde (?:contract|tijdelijk|dienstverband)|\bvan rechtswege\b|\bend of contract\b|\bcontract ended\b/,
    "endOfContract",
  ],
  [/\bpensioen|\baow\b|\bretire/, "retirement"],
];

/** A code list as far as the words of its codes say, and the codes that say nothing. */
export type ReadCodes<Value> = { readonly list: CodeList<Value>; readonly open: readonly string[] };

function read<Value>(words: Words<Value>, codes: Iterable<string>): ReadCodes<Value> {
  const list: Record<string, Stated<Value>> = {};
  const open: string[] = [];
  for (const code of codes) {
    const found = words.find(([pattern]) => pattern.test(plainHeader(code)));
    if (found === undefined) open.push(code);
    else list[code] = found[1];
  }
  return { list, open };
}

export const sexCodes = (codes: Iterable<string>): ReadCodes<Sex> => read(sexWords, codes);
export const kindCodes = (codes: Iterable<string>): ReadCodes<EmploymentKind> => read(kindWords, codes);
export const managerCodes = (codes: Iterable<string>): ReadCodes<boolean> => read(managerWords, codes);

/** Only the reasons that are known are listed: the others become `other`, and are named nowhere. */
export const reasonCodes = (codes: Iterable<string>): CodeList<LeavingReason> =>
  read(reasonWords, codes).list;
