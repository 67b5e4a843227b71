import { GoalPath } from "./goalPath.tsx";
import type { GoalPathProps } from "./goalPathData.ts";

/** Several goals beside each other; each needs its own heading, so that the pictures begin on one line. */
export function GoalPaths({ goals }: { readonly goals: readonly GoalPathProps[] }) {
  return (
    <ul class="eb-goals">
      {goals.map((goal) => (
        <li>
          <GoalPath {...goal} />
        </li>
      ))}
    </ul>
  );
}
