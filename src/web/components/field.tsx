import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";

/** What every field has. `error` is shown between hint and field; `note` stands softly behind the label ("mag leeg"). */
export type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly note?: string;
  /** Something to read before answering, between the words and the control. */
  readonly aid?: Child;
};

const describedBy = ({ id, hint, error }: FieldProps) =>
  classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-fout`) || undefined;

/** The attributes of the control itself: its ids, and what is said about it. */
export const controlOf = (field: FieldProps) => ({
  id: field.id,
  name: field.name,
  required: field.required === true,
  "aria-describedby": describedBy(field),
  "aria-invalid": field.error === undefined ? undefined : ("true" as const),
});

/** The words after the label. */
export function FieldNote({ note }: { readonly note?: string | undefined }) {
  return note ? <span class="eb-field__note"> {note}</span> : null;
}

/** Hint and error, in that order. */
export function FieldWords({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <div class="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {error}
        </div>
      )}
    </>
  );
}

/** A field with one control: label, hint, error, control. */
export function Field({ field, children }: { readonly field: FieldProps; readonly children: Child }) {
  return (
    <div class={classes("utrecht-form-field", "eb-field", field.error !== undefined && "eb-field--invalid")}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label eb-field__label" for={field.id}>
          {field.label}
          <FieldNote note={field.note} />
        </label>
      </div>
      <FieldWords {...field} />
      {field.aid}
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** A field of several controls under one question. */
export function FieldGroup({ field, children }: { readonly field: FieldProps; readonly children: Child }) {
  return (
    <fieldset
      class={classes("utrecht-form-fieldset", "eb-field", field.error !== undefined && "eb-field--invalid")}
      aria-describedby={describedBy(field)}
    >
      <legend class="utrecht-form-fieldset__legend">
        {field.label}
        <FieldNote note={field.note} />
      </legend>
      <FieldWords {...field} />
      <div class="eb-choices">{children}</div>
    </fieldset>
  );
}
