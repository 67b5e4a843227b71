/** A day in words that machines can read too; `day` is written as `2026-07-01`. */
export function DayText({ day, text }: { readonly day: string; readonly text: string }) {
  return <time datetime={day}>{text}</time>;
}
