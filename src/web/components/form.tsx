import type { Child } from "hono/jsx";
import { HiddenFields } from "./hiddenField.tsx";

type FormProps = {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /**
   * Keeps unsent text in this browser tab: `version` is that of what is edited (or "new"), `restored` is said when
   * text came back. Leave it out where nothing may be kept, as with a concern.
   */
  readonly keep?: { readonly version: string; readonly restored: string };
  /** The form takes files. */
  readonly files?: boolean;
  readonly children: Child;
};

/** A form that posts; the browser's own bubbles stay away, our errors say more. */
export function Form({ action, hidden, keep, files, children }: FormProps) {
  return (
    <form
      class="eb-form"
      method="post"
      action={action}
      enctype={files ? "multipart/form-data" : undefined}
      novalidate
      data-eb-keep={keep?.version}
    >
      {keep && (
        <p class="eb-small eb-soft" role="status" data-eb-restored hidden>
          {keep.restored}
        </p>
      )}
      <HiddenFields values={hidden} />
      {children}
    </form>
  );
}
