import { measuredUnits } from "../../../domain/programme/index.ts";
import type { Texts } from "../../../texts/index.ts";
import { type IndicatorInput, setIndicators } from "../../../usecases/programme/setIndicators.ts";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/textField.tsx";
import { paths } from "../../paths.ts";
import { type ErrorOf, errorsOf, type Filled, said, type Taken, unfit } from "../actForm.tsx";
import type { ActionForm, Seen, Shown } from "./actionForm.tsx";

const newRow = "nieuw";
/** Returns the names of the rows: one for each indicator, and one for a new one. */
const rowsOf = ({ found }: Shown): readonly string[] => [
  ...found.action.indicators.map(({ key }) => key),
  newRow,
];

const rowName = ({ indicators: { form } }: Texts, row: string, at: number): string =>
  row === newRow ? form.fresh : form.row(at + 1);

type RowProps = {
  readonly shown: Shown;
  readonly row: string;
  readonly at: number;
  readonly filled: Filled;
  readonly errorOf: ErrorOf;
};

function IndicatorRow({ shown, row, at, filled, errorOf }: RowProps) {
  const { form: words, unitName } = shown.visit.texts.indicators;
  const [name, unit] = [`naam-${row}`, `eenheid-${row}`];
  return (
    <fieldset class="utrecht-form-fieldset eb-field">
      <legend class="utrecht-form-fieldset__legend">{rowName(shown.visit.texts, row, at)}</legend>
      <TextField
        id={name}
        name={name}
        label={words.name}
        value={said(filled, name)}
        error={errorOf(name)}
        {...(row === newRow ? { hint: words.nameHint } : {})}
      />
      <Select
        id={unit}
        name={unit}
        label={words.unit}
        value={said(filled, unit)}
        options={measuredUnits.map((value) => ({ value, text: unitName[value] }))}
      />
    </fieldset>
  );
}

/** Returns what stands in the fields before anybody typed. */
const startOf = ({ found }: Shown): Filled => ({
  [`eenheid-${newRow}`]: "things",
  ...Object.fromEntries(
    found.action.indicators.flatMap(({ key, name, unit }) => [
      [`naam-${key}`, name],
      [`eenheid-${key}`, unit],
    ]),
  ),
});

/** Returns what was typed, with what a colleague added meanwhile: a row that was not on the form stays as it is. */
const withTheirs = (shown: Shown, typed: Filled): Filled => ({ ...startOf(shown), ...typed });

type TypedRow = { readonly row: string; readonly indicator: IndicatorInput };

/** Returns the indicators that were typed, each with its row; a row of which the name was made empty is taken away. */
function indicatorsIn(shown: Shown, typed: Filled): readonly TypedRow[] {
  const filled = withTheirs(shown, typed);
  return rowsOf(shown).flatMap((row) => {
    const name = said(filled, `naam-${row}`);
    const unit = measuredUnits.find((one) => one === said(filled, `eenheid-${row}`));
    if (name === "" || unit === undefined) return [];
    return [{ row, indicator: { key: row === newRow ? null : row, name, unit } }];
  });
}

/** Returns the field in which each refusal is mended: that of the row that it is about, or that of a new one. */
const fieldsOf = (rows: readonly TypedRow[]): Readonly<Record<string, string>> => ({
  indicators: `naam-${newRow}`,
  ...Object.fromEntries(rows.map(({ row }, at) => [`name-${at + 1}`, `naam-${row}`])),
});

async function takeIndicators(shown: Shown, filled: Filled, seen: Seen): Promise<Taken<unknown>> {
  const { house, actor } = shown.visit;
  const rows = indicatorsIn(shown, filled);
  const indicators = rows.map(({ indicator }) => indicator);
  const taken = await setIndicators(house, actor, { ...seen, indicators });
  if (taken.ok || taken.problem.current !== null) return taken;
  return unfit(...errorsOf(shown.visit, taken.problem.problems, fieldsOf(rows)));
}

/** The form in which somebody says by which numbers an action is followed. */
export const indicatorsForm: ActionForm = {
  path: paths.actionIndicators,
  may: "changeAction",
  event: "action-indicators-set",
  words: ({ indicators }) => indicators.form,
  filled: startOf,
  fields: (shown, typed, errorOf) => (
    <>
      <p class="eb-small eb-soft">{shown.visit.texts.indicators.form.empty}</p>
      {rowsOf(shown).map((row, at) => (
        <IndicatorRow shown={shown} row={row} at={at} filled={withTheirs(shown, typed)} errorOf={errorOf} />
      ))}
    </>
  ),
  take: takeIndicators,
  labels: (texts, shown) =>
    Object.fromEntries(rowsOf(shown).map((row, at) => [`naam-${row}`, rowName(texts, row, at)])),
  fieldOf: {},
};
