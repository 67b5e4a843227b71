import { municipalShapes } from "../test/support/municipalTable.ts";
import { type ChainAsked, releaseMonths } from "./releases.ts";

type Say = (what: string, measured: string, aim: string) => void;

const oneTable = { seed: 7, shape: municipalShapes.small, months: 6, insiders: false };
/** Units by two categories, as a municipality releases them: what a page shows. */
const unitsByCategory = { clusters: 6, unitsEach: 5, groups: 1, scales: 1, people: 20_000 };

const chains: readonly (ChainAsked & { readonly name: string })[] = [
  {
    ...oneTable,
    groups: true,
    name: "six monthly releases of 460 people, two reorganisations; everybody knows who came and left, not what they are",
  },
  {
    ...oneTable,
    groups: false,
    name: "six monthly releases of 460 people, two reorganisations; nothing is known of movers but who did not move",
  },
  {
    seed: 1,
    shape: unitsByCategory,
    months: 24,
    groups: false,
    insiders: true,
    name: "24 monthly releases of 20,000 people in 30 units, hires, leavers and two reorganisations",
  },
];

/** Releases month after month, and checks every bound of all of them together. */
export async function measureReleases(say: Say): Promise<void> {
  for (const { name, ...asked } of chains) {
    const { months, fresh, dated, found, before } = await releaseMonths(asked);
    const times = months.map(({ milliseconds }) => milliseconds);
    say(
      `${name}: all together, every bound of every cell and of all who moved`,
      `${found.exact} exact and ${found.strong} strong violations (${before.exact} and ${before.strong} without the last release)`,
      "none that the last release adds",
    );
    say(
      `${name}: shown, against one release alone`,
      `${(100 * fresh).toFixed(0)} % with the count of the month, ${(100 * dated).toFixed(0)} % with it or a dated one`,
      ">= 70 %",
    );
    say(
      `${name}: the second and the last release`,
      `${(times[1] ?? 0).toFixed(0)} ms and ${(times.at(-1) ?? 0).toFixed(0)} ms`,
      "no aim",
    );
  }
}
