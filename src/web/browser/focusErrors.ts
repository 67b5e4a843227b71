/** Takes a reader who came back with errors to their summary. */
export function focusErrors(page: Document): void {
  page.querySelector<HTMLElement>("[data-eb-errors] [tabindex]")?.focus();
}
