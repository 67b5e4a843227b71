import type { Typed } from "./formKey.ts";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const textTypes = ["text", "email", "tel", "url", "search", "date"];

/** The fields in which somebody types; never a password, a file or a hidden value. */
export const textControls = (form: HTMLFormElement): readonly TextControl[] =>
  [...form.elements].filter(
    (control): control is TextControl =>
      control instanceof HTMLTextAreaElement ||
      (control instanceof HTMLInputElement && textTypes.includes(control.type)),
  );

/** What somebody typed: what differs from the page as it came, and what was kept before, as it reads now. */
export const typedText = (form: HTMLFormElement, before: Typed = {}): Typed =>
  Object.fromEntries(
    textControls(form)
      .filter((control) => control.value !== control.defaultValue || control.id in before)
      .map((control) => [control.id, control.value]),
  );

/** Puts typed text back and returns whether a field changed. */
export function putBack(form: HTMLFormElement, typed: Typed): boolean {
  let changed = false;
  for (const control of textControls(form)) {
    const text = typed[control.id];
    if (text === undefined || text === control.value) continue;
    control.value = text;
    control.closest("details")?.setAttribute("open", ""); // what came back is seen
    changed = true;
  }
  return changed;
}
