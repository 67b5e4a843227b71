import { typedText } from "./formText.ts";

/** Asks before the page goes while text in it has not been sent; the words of the question are the browser's own. */
export function warnOnLeave(page: Document): void {
  const forms = [...page.querySelectorAll<HTMLFormElement>("form[data-eb-keep]")];
  const refused = page.querySelector("[data-eb-errors]") !== null;
  let sent: EventTarget | null = null;
  page.addEventListener("submit", ({ target }) => {
    sent = target;
  });
  window.addEventListener("beforeunload", (leaving) => {
    const unsent = forms.filter((form) => form !== sent);
    if (unsent.some((form) => refused || Object.keys(typedText(form)).length > 0)) leaving.preventDefault();
  });
}
