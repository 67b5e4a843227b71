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
  /**
   * A second button, which shows what was typed comes down to and saves nothing. With a name it is sent like the form,
   * so that nothing typed stands in the address; without one it asks for the same page.
   */
  readonly look?: { readonly word: string; readonly name?: string };
  readonly other?: { readonly href: string; readonly word: string };
};

/** The end of a form. */
export function SubmitRow({ word, consequence, note, look, other }: SubmitRowProps) {
  return (
    <div class="eb-submit">
      {consequence && <Text>{consequence}</Text>}
      <div class="eb-submit__row">
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {word}
        </button>
        {look && (
          <button
            class="utrecht-button utrecht-button--secondary-action"
            type="submit"
            {...(look.name === undefined ? { formmethod: "get" } : { name: look.name, value: "ja" })}
          >
            {look.word}
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
