import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";
import { DayText } from "./dayText.tsx";
import { Link } from "./link.tsx";

type AsideProps = {
  readonly label: string;
  /** Beside the opening of the page, where the eye lands second. */
  readonly first?: boolean;
  readonly children: Child;
};

/** The margin column; below the text on a narrow screen. Give it `AsidePart` children. */
export function Aside({ label, first, children }: AsideProps) {
  return (
    <aside class={classes("eb-aside", first ? "eb-aside--first" : "eb-section")} aria-label={label}>
      {children}
    </aside>
  );
}

/** A part of the margin under its own small heading. */
export function AsidePart({ title, children }: { readonly title: string; readonly children: Child }) {
  return (
    <section>
      <h2 class="eb-aside__title">{title}</h2>
      {children}
    </section>
  );
}

export type AsideLink = { readonly href: string; readonly word: string };

/** A part of the margin that leads elsewhere; nothing where there is nowhere to go. */
export function AsideLinks({
  title,
  links,
}: {
  readonly title: string;
  readonly links: readonly AsideLink[];
}) {
  if (links.length === 0) return null;
  return (
    <AsidePart title={title}>
      <ul>
        {links.map(({ href, word }) => (
          <li>
            <Link href={href}>{word}</Link>
          </li>
        ))}
      </ul>
    </AsidePart>
  );
}

type DateLine = { readonly day: string; readonly when: string; readonly text: Child };

/** Days that matter, in their order. */
export function AsideDates({ dates }: { readonly dates: readonly DateLine[] }) {
  return (
    <ol class="eb-dates">
      {dates.map(({ day, when, text }) => (
        <li>
          <DayText day={day} text={when} />
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
