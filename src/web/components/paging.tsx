import { Link } from "./link.tsx";
import { withQuery } from "./withQuery.ts";

export type PagingProps = {
  readonly address: string;
  readonly page: number;
  readonly pages: number;
  readonly words: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    /** Said before a number: "Pagina". */
    readonly page: string;
  };
};

/** Returns the numbers to show: the first, the last and the neighbours of this one; 0 stands for a gap. */
export function pageNumbers(page: number, pages: number): readonly number[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((number, at) =>
    at > 0 && number - (numbers[at - 1] ?? 0) > 1 ? [0, number] : [number],
  );
}

/** The pages of a long list. */
export function Paging({ address, page, pages, words }: PagingProps) {
  if (pages <= 1) return null;
  const to = (number: number) => withQuery(address, { pagina: String(number) });
  return (
    <nav class="eb-paging" aria-label={words.label}>
      <ul>
        {page > 1 && (
          <li>
            <Link href={to(page - 1)}>{words.previous}</Link>
          </li>
        )}
        {pageNumbers(page, pages).map((number) => (
          <li>
            <PageNumber number={number} here={number === page} href={to(number)} word={words.page} />
          </li>
        ))}
        {page < pages && (
          <li>
            <Link href={to(page + 1)}>{words.next}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

type NumberProps = {
  readonly number: number;
  readonly here: boolean;
  readonly href: string;
  readonly word: string;
};

function PageNumber({ number, here, href, word }: NumberProps) {
  if (number === 0) return <span aria-hidden="true">…</span>;
  if (here) return <strong aria-current="page">{number}</strong>;
  return (
    <Link href={href}>
      <span class="eb-visually-hidden">{word} </span>
      {number}
    </Link>
  );
}
