import type { Child } from "hono/jsx";

export type TreeNode = { readonly label: Child; readonly below: readonly TreeNode[] };

/** Things that stand under each other, as a list of lists: it reads well aloud and on a phone. */
export function Tree({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  return (
    <ul class="eb-tree">
      {nodes.map(({ label, below }) => (
        <li>
          {label}
          {below.length > 0 && <Tree nodes={below} />}
        </li>
      ))}
    </ul>
  );
}
