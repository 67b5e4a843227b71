import { aBrowser, aSignInSite, outside } from "../support/aSignInSite.ts";
import type { Rehearsal } from "./rehearsal.ts";

const times = 100;

const nth = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? Number.NaN; // nothing was measured

/** One sign-in: how many redirects, and how long our own answers took without what the provider took of them. */
async function signInOnce(office: Awaited<ReturnType<typeof aSignInSite>>) {
  const browser = aBrowser(office.site);
  let [address, redirects, ours] = [office.start, 0, 0];
  for (;;) {
    const asked = office.provider.busy();
    const began = performance.now();
    const answer = await browser.ask(address);
    const took = performance.now() - began;
    if (address.startsWith(outside)) ours += took - (office.provider.busy() - asked);
    const to = answer.headers.get("location");
    if (to === null) return { ours, redirects, status: answer.status };
    // what the provider asks of somebody who was away is its own: it sends the browser on to itself
    const next = new URL(to, address).href;
    const isAmongProvider = [address, next].every((one) => one.startsWith(office.provider.issuer));
    redirects += isAmongProvider ? 0 : 1;
    address = next;
  }
}

/** Signs in a hundred times at a real provider, on both databases, and says how long our share takes. */
export const rehearseSignIn: Rehearsal = async (say) => {
  for (const kind of ["embedded", "server"] as const) {
    const office = await aSignInSite(kind);
    const first = await signInOnce(office);
    const found = [];
    for (let turn = 0; turn < times; turn += 1) found.push(await signInOnce(office));
    await office.provider.stop();
    const failed = found.filter(({ status }) => status !== 200).length;
    const ours = found.map((one) => one.ours);
    const p95 = nth(ours, 0.95);
    say({
      what: `sign-in at a provider, our own time, ${kind}`,
      measured: `first ${first.ours.toFixed(0)} ms, then p50 ${nth(ours, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${times}, ${failed} failed`,
      aim: "<= 500 ms",
      isMet: failed === 0 && p95 <= 500 && first.ours <= 500,
    });
    const most = Math.max(...found.map(({ redirects }) => redirects));
    say({
      what: `sign-in at a provider, redirects, ${kind}`,
      measured: `${most}`,
      aim: "<= 3",
      isMet: most <= 3,
    });
  }
};
