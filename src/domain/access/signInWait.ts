/** How often it went wrong from one place, or for one account, and until when it has to wait. */
export type SignInWait = { readonly failures: number; readonly until: Date };

/** What is slowed down: one account with one provider, or the address from which somebody tries. */
export type SignInWaitKind = "account" | "source";

/** All of a municipality may share one address, so it is slowed down far later and far shorter than an account is. */
const limits = {
  account: { free: 5, mostSeconds: 300 },
  source: { free: 300, mostSeconds: 5 },
} as const satisfies Record<SignInWaitKind, { readonly free: number; readonly mostSeconds: number }>;

/** After a quarter of an hour without anything wrong the count begins anew. */
export const waitForgottenAfter = 15 * 60 * 1000;

/**
 * N123: what goes wrong often waits: each failure after the free ones doubles the seconds, up to five minutes for an account and
 * five seconds for an address. Nobody else waits, and nobody is locked out. Returns the seconds. Source: judgement.
 */
export function waitSeconds(kind: SignInWaitKind, failures: number): number {
  const { free, mostSeconds } = limits[kind];
  const over = failures - free;
  return over <= 0 ? 0 : Math.min(mostSeconds, 2 ** Math.min(over - 1, 20));
}

/** N113: whoever has to wait is refused until then. Returns the whole seconds left, 0 when nobody waits. */
export const secondsLeft = (wait: SignInWait | undefined, now: Date): number =>
  wait === undefined ? 0 : Math.max(0, Math.ceil((wait.until.getTime() - now.getTime()) / 1000));
