import { controlOf, Field, type FieldProps } from "./field.tsx";

/** A file to hand in. */
export function FileField(props: FieldProps & { readonly accept: string }) {
  return (
    <Field field={props}>
      <input class="eb-file" type="file" accept={props.accept} {...controlOf(props)} />
    </Field>
  );
}
