import { classes } from "./classes.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";

type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly type?: "text" | "email" | "tel" | "url" | "date" | "search";
  /** A short field for a number, a year or a date. */
  readonly short?: boolean;
  readonly inputmode?: "numeric" | "decimal";
  readonly autocomplete?: string;
  readonly maxlength?: number;
};

/** One line of text; a number is text too, because people write 1.250,50. */
export function TextField(props: TextFieldProps) {
  const { value, type = "text", short, inputmode, autocomplete, maxlength, error } = props;
  return (
    <Field field={props}>
      <input
        class={classes(
          "utrecht-textbox",
          "utrecht-textbox--html-input",
          error !== undefined && "utrecht-textbox--invalid",
          short && "eb-short",
        )}
        type={type}
        value={value}
        inputmode={inputmode}
        autocomplete={autocomplete}
        maxlength={maxlength}
        {...controlOf(props)}
      />
    </Field>
  );
}
