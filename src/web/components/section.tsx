import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";

type SectionProps = {
  readonly id: string;
  readonly title: string;
  /** `text`: the text column; `wide`: over the margin column too, for pictures and tables. */
  readonly width?: "text" | "wide";
  /** Follows closely on what stands above it. */
  readonly close?: boolean;
  readonly children?: Child;
};

/** A part of a page under its own heading, to which the contents and other pages can link. */
export function Section({ id, title, width = "text", close, children }: SectionProps) {
  const shape = classes("eb-section", width === "wide" ? "eb-wide" : "eb-main", close && "eb-section--close");
  return (
    <section class={shape} aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
