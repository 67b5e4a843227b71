import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** What WCAG 2.2 AA asks, as axe names it. */
export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/**
 * Returns what axe finds on a page. Its program is put into a page once, however often it is asked: pages have no frames,
 * and bringing it in takes longer than looking.
 */
export async function axeOn(page: Page, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  return page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
}

/** Returns the rules that a page breaks, each with the first part that breaks it. */
export async function faultsOf(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  // only what is wrong is asked for: the rest of the answer takes most of the time
  const { violations } = await axeOn(page, { ...options, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id} ${nodes.length} ${nodes[0]?.html}`);
}
