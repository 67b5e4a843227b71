import { forgetAll, forgetSent, formKey, keepTyped, markSent, typedIn } from "./formKey.ts";
import { putBack, typedText } from "./formText.ts";

function keep(form: HTMLFormElement): void {
  const key = formKey(form);
  const typed = typedIn(key);
  if (typed && putBack(form, typed)) form.querySelector("[data-eb-restored]")?.removeAttribute("hidden");
  // A page that came back with errors carries what was sent as its own text: so what was kept before counts too.
  const save = () => keepTyped(key, typedText(form, typedIn(key)));
  form.addEventListener("input", save);
  form.addEventListener("submit", () => {
    save();
    markSent(key);
  });
}

/**
 * Nothing typed is lost: text of a form that has not been saved stays in this tab, also when the session ended or the
 * server failed. It goes when a page says that the act was saved, when somebody signs out, and with the tab.
 */
export function keepText(page: Document): void {
  if (page.querySelector("[data-eb-saved]")) forgetSent();
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-eb-keep]")) keep(form);
  for (const form of page.querySelectorAll("form[data-eb-sign-out]"))
    form.addEventListener("submit", forgetAll);
}
