const prefix = "evenbeeld:";
const sentKey = `${prefix}sent`;

/** What was typed in one form, by the id of the field. */
export type Typed = Readonly<Record<string, string>>;

/** Where the typed text of a form is kept: by its address and the version of what is edited. */
export const formKey = (form: HTMLFormElement): string =>
  `${prefix}${new URL(form.action).pathname}:${form.dataset["ebKeep"]}`;

export const typedIn = (key: string): Typed | undefined => {
  const kept = sessionStorage.getItem(key);
  return kept === null ? undefined : JSON.parse(kept);
};

export const keepTyped = (key: string, typed: Typed): void =>
  sessionStorage.setItem(key, JSON.stringify(typed));

/** The form is on its way; its text goes only when a page says that it was saved. */
export const markSent = (key: string): void => sessionStorage.setItem(sentKey, key);

/** Forgets the text of the form that was sent last. */
export function forgetSent(): void {
  const key = sessionStorage.getItem(sentKey);
  if (key !== null) sessionStorage.removeItem(key);
  sessionStorage.removeItem(sentKey);
}

/** Forgets everything, because the next person may sit at the same machine. */
export function forgetAll(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
