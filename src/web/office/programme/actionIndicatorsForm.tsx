import { measuredUnits } from "../../../domain/programme/index.ts";
import { type IndicatorInput, setIndicators } from "../../../usecases/programme/setIndicators.ts";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/textField.tsx";
import { paths } from "../../paths.ts";
import { type ErrorOf, type Filled, said } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";

const newRow = "nieuw";
/** Returns the names of the rows: one for each indicator, and one for a new one. */
const rowsOf = ({ found }: Shown): readonly string[] => [
  ...found.action.indicators.map(({ key }) => key),
  newRow,
];

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
      <legend class="utrecht-form-fieldset__legend">
        {row === newRow ? words.fresh : words.row(at + 1)}
      </legend>
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

/** Returns the indicators that were typed; a row of which the name was made empty is taken away. */
function indicatorsIn(shown: Shown, typed: Filled): readonly IndicatorInput[] {
  const filled = withTheirs(shown, typed);
  return rowsOf(shown).flatMap((row) => {
    const name = said(filled, `naam-${row}`);
    const unit = measuredUnits.find((one) => one === said(filled, `eenheid-${row}`));
    return name === "" || unit === undefined ? [] : [{ key: row === newRow ? null : row, name, unit }];
  });
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
  take: (shown, filled, seen) =>
    setIndicators(shown.visit.house, shown.visit.actor, { ...seen, indicators: indicatorsIn(shown, filled) }),
  labels: ({ indicators }) => ({ [`naam-${newRow}`]: indicators.form.fresh }),
  fieldOf: { indicators: `naam-${newRow}` },
};
