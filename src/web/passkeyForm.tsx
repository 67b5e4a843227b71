import type { Child } from "hono/jsx";
import { HiddenField } from "./components/hiddenField.tsx";
import { SubmitRow } from "./components/submitRow.tsx";
import type { Visit } from "./visit.ts";

type PasskeyFormProps = {
  readonly visit: Pick<Visit, "texts">;
  readonly action: string;
  /** What the device is asked: to make a passkey, or to sign in with one. */
  readonly asks: "make" | "sign-in";
  /** The question to the device, as JSON. */
  readonly options: string;
  readonly word: string;
  readonly children?: Child;
};

/** A form whose answer comes from the device of its reader; a browser module asks it. Without JavaScript it says so. */
export function PasskeyForm({ visit, action, asks, options, word, children }: PasskeyFormProps) {
  const { passkeys: words } = visit.texts;
  return (
    <form
      class="eb-form"
      method="post"
      action={action}
      novalidate
      data-eb-passkey={asks}
      data-eb-options={options}
    >
      <HiddenField name="antwoord" value="" />
      {children}
      <p data-eb-passkey-needs>{words.needsScript}</p>
      <p class="eb-late" role="alert" data-eb-passkey-failed hidden>
        {words.failed}
      </p>
      <SubmitRow word={word} />
    </form>
  );
}
