import type { Child } from "hono/jsx";

/** A word of the field with its explanation, which opens in place. */
export function Term({ question, children }: { readonly question: string; readonly children: Child }) {
  return (
    <details>
      <summary>{question}</summary>
      <div class="utrecht-paragraph eb-small">{children}</div>
    </details>
  );
}
