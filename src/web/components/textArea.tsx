import { classes } from "./classes.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";

type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly rows?: number;
  readonly maxlength?: number;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { value, rows = 4, maxlength, error } = props;
  const shape = classes(
    "utrecht-textarea",
    "utrecht-textarea--html-textarea",
    error !== undefined && "utrecht-textarea--invalid",
  );
  // A browser drops the first line break after the tag, so a text that begins with one would lose it.
  return (
    <Field field={props}>
      <textarea class={shape} rows={rows} maxlength={maxlength} {...controlOf(props)}>
        {value.startsWith("\n") ? `\n${value}` : value}
      </textarea>
    </Field>
  );
}
