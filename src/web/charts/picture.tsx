import type { Child } from "hono/jsx";

export type PictureProps = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly desc: string;
  readonly shape?: string;
  readonly children: Child;
};

/** A drawing with a name and a description for who does not see it. */
export function Picture({ id, width, height, title, desc, shape, children }: PictureProps) {
  return (
    <svg
      class={shape}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-uitleg`}>{desc}</desc>
      {children}
    </svg>
  );
}
