import type { Child } from "hono/jsx";
import { ButtonLink } from "./buttonLink.tsx";
import { classes } from "./classes.ts";
import { DayText } from "./dayText.tsx";
import { Text } from "./text.tsx";

/** A list made of lines; give it `Row` or `AskRow` children. */
export function Rows({ children }: { readonly children: Child }) {
  return <ul class="eb-rows">{children}</ul>;
}

/** One line of a list. */
export function Row({ children, id }: { readonly children: Child; readonly id?: string }) {
  return <li id={id}>{children}</li>;
}

export type AskRowProps = {
  readonly id?: string;
  /** How long still, or how late, in words: the first thing read. */
  readonly due: {
    readonly text: string;
    readonly late?: boolean;
    readonly before?: string;
    readonly day?: DayWord;
  };
  readonly title: string;
  readonly text?: Child;
  readonly action: { readonly href: string; readonly word: string; readonly primary?: boolean };
};
type DayWord = { readonly day: string; readonly text: string };

/** Something asked of this person: when, what, and the button that does it. */
export function AskRow({ id, due, title, text, action }: AskRowProps) {
  return (
    <li class="eb-ask" id={id}>
      <p class="eb-ask__due">
        <strong class={classes(due.late && "eb-late") || undefined}>{due.text}</strong>
        {due.before && `${due.before} `}
        {due.day && <DayText {...due.day} />}
      </p>
      <div>
        <h3 class="utrecht-heading-3 eb-ask__title">{title}</h3>
        {text && <Text soft>{text}</Text>}
      </div>
      <p class="eb-ask__go">
        <ButtonLink {...action} />
      </p>
    </li>
  );
}
