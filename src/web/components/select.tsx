import { classes } from "./classes.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";

type Option = { readonly value: string; readonly text: string };
type SelectProps = FieldProps & {
  readonly value: string;
  readonly options: readonly Option[];
  /** The first, empty choice; without it the browser would choose for the person. */
  readonly empty?: string;
};

/** The choices of a select. */
export function SelectOptions({ value, options, empty }: Pick<SelectProps, "value" | "options" | "empty">) {
  return (
    <>
      {empty !== undefined && (
        <option value="" selected={value === ""}>
          {empty}
        </option>
      )}
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </>
  );
}

/** One choice from a long list; for up to seven choices take `Radios`. */
export function Select(props: SelectProps) {
  const { value, options, empty, error } = props;
  const shape = classes(
    "utrecht-select",
    "utrecht-select--html-select",
    error !== undefined && "utrecht-select--invalid",
  );
  return (
    <Field field={props}>
      <select class={shape} {...controlOf(props)}>
        <SelectOptions value={value} options={options} {...(empty === undefined ? {} : { empty })} />
      </select>
    </Field>
  );
}
