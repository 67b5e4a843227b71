import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { transform } from "esbuild";
import { withoutUnreachedTokens } from "./reachableTokens.ts";

const find = createRequire(import.meta.url).resolve;

/** The parts of the design system that our components emit classes of; a part not listed here has no rules. */
const parts = [
  "root",
  "document",
  "body",
  "page-layout",
  "page-header",
  "page-content",
  "page-footer",
  "heading-1",
  "heading-2",
  "heading-3",
  "paragraph",
  "link",
  "skip-link",
  "nav-list",
  "breadcrumb-nav",
  "button",
  "table",
  "form-field",
  "form-label",
  "form-fieldset",
  "form-field-description",
  "form-field-error-message",
  "textbox",
  "textarea",
  "select",
  "radio-button",
  "checkbox",
];

/** Our own rules, in the order in which they may overrule each other. */
const own = [
  "tokens",
  "system",
  "page",
  "type",
  "header",
  "trail",
  "lists",
  "aside",
  "tables",
  "stack",
  "forms",
  "acts",
  "pictures",
  "goals",
  "marks",
  "papers",
  "print",
];

const files = (): (string | URL)[] => [
  find("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"),
  ...parts.map((part) => find(`@utrecht/${part}-css/dist/index.css`)),
  ...own.map((subject) => new URL(`css/${subject}.css`, import.meta.url)),
];

/** Builds the one style sheet of the product; the hash belongs in its address, so that it may be kept for ever. */
export async function buildStylesheet(): Promise<{ readonly css: Buffer; readonly hash: string }> {
  const texts = await Promise.all(files().map((file) => readFile(file, "utf8")));
  const minified = await transform(texts.join("\n"), { loader: "css", minify: true, legalComments: "none" });
  const css = Buffer.from(withoutUnreachedTokens(minified.code));
  return { css, hash: createHash("sha256").update(css).digest("hex").slice(0, 12) };
}
