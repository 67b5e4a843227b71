import { Link } from "./link.tsx";

type ContentsProps = {
  readonly title: string;
  readonly items: readonly { readonly href: string; readonly word: string }[];
};

/** On this page: its headings as links. */
export function Contents({ title, items }: ContentsProps) {
  return (
    <nav class="eb-contents" aria-label={title}>
      <h2 class="eb-aside__title">{title}</h2>
      <ul>
        {items.map(({ href, word }) => (
          <li>
            <Link href={href}>{word}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
