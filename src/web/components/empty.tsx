import type { Child } from "hono/jsx";
import { ButtonLink } from "./buttonLink.tsx";
import { Text } from "./text.tsx";

type EmptyProps = { readonly text: Child; readonly step?: { readonly href: string; readonly word: string } };

/** Where nothing stands yet: what will stand here, and the first step. */
export function Empty({ text, step }: EmptyProps) {
  return (
    <div class="eb-empty">
      <Text>{text}</Text>
      {step && (
        <p>
          <ButtonLink {...step} primary />
        </p>
      )}
    </div>
  );
}
