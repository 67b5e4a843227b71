import type { Child } from "hono/jsx";

export type Fact = { readonly term: string; readonly value: Child };

/** Short facts under each other: what it is called, what it is. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="eb-facts">
      {facts.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
