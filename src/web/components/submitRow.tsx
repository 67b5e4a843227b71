import type { Child } from "hono/jsx";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

type SubmitRowProps = {
  /** What the button does: "Ronde sluiten", never "OK". */
  readonly word: string;
  /** What cannot be undone, named above the button. */
  readonly consequence?: Child;
  /** What is still possible afterwards, under the button. */
  readonly note?: Child;
  /** A second button, which asks for the same page with what was typed and keeps nothing. */
  readonly look?: string;
  /** A second button of the same form, that shows something and saves nothing. */
  readonly show?: { readonly name: string; readonly word: string };
  readonly other?: { readonly href: string; readonly word: string };
};

/** The end of a form. */
export function SubmitRow({ word, consequence, note, look, show, other }: SubmitRowProps) {
  return (
    <div class="eb-submit">
      {consequence && <Text>{consequence}</Text>}
      <div class="eb-submit__row">
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {word}
        </button>
        {look && (
          <button class="utrecht-button utrecht-button--secondary-action" type="submit" formmethod="get">
            {look}
          </button>
        )}
        {show && (
          <button
            class="utrecht-button utrecht-button--secondary-action"
            type="submit"
            name={show.name}
            value="ja"
          >
            {show.word}
          </button>
        )}
        {other && (
          <Link href={other.href} apart>
            {other.word}
          </Link>
        )}
      </div>
      {note && (
        <Text small soft>
          {note}
        </Text>
      )}
    </div>
  );
}
