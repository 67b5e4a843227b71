import { Link } from "./link.tsx";

/** What the fields of a form are called, by id. */
export type Labels = Readonly<Record<string, string>>;

type ErrorSummaryProps = {
  readonly title: string;
  /** `field` is the id of the field; a problem of the whole form has none. */
  readonly errors: readonly { readonly field?: string; readonly text: string }[];
  readonly labels: Labels;
};

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim()} `;

/**
 * Returns a problem with the name of its field in front: far from the field "Vul dit in." says too little. A sentence that
 * names its field already stays as it is, and a question keeps its question mark.
 */
export function namedProblem(label: string | undefined, text: string): string {
  if (label === undefined || wordsOf(text).includes(wordsOf(label))) return text;
  return /[?.!:]$/.test(label)
    ? `${label} ${text}`
    : `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** What must be mended before the form can go, with a link to each field by its name; a browser module focuses its heading. */
export function ErrorSummary({ title, errors, labels }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <section class="eb-errors" aria-labelledby="fouten" data-eb-errors>
      <h2 class="utrecht-heading-3" id="fouten" tabindex={-1}>
        {title}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li>
            {field === undefined ? (
              <span class="eb-late">{text}</span>
            ) : (
              <Link href={`#${field}`}>{namedProblem(labels[field], text)}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
