import { Link } from "./link.tsx";

export type LinkGroup = {
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly word: string }[];
};

/** Ways to other pages under a few headings that say what somebody comes to do; a group without ways is not there. */
export function LinkGroups({
  label,
  groups,
}: {
  readonly label: string;
  readonly groups: readonly LinkGroup[];
}) {
  return (
    <nav class="eb-ways eb-main" aria-label={label}>
      {groups.map(
        ({ title, links }) =>
          links.length > 0 && (
            <section>
              <h2 class="eb-aside__title">{title}</h2>
              <ul>
                {links.map(({ href, word }) => (
                  <li>
                    <Link href={href} apart>
                      {word}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </nav>
  );
}
