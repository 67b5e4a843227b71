import type { Locator } from "playwright-core";

/** Follows a link or sends a form, and waits until the page that it leads to is there: a click alone comes back before that. */
export async function arriveBy(target: Locator): Promise<void> {
  const loaded = target.page().waitForEvent("load", { timeout: 60_000 });
  await Promise.all([loaded, target.click({ timeout: 30_000 })]);
}
