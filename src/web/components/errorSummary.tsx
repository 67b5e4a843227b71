import { Link } from "./link.tsx";

type ErrorSummaryProps = {
  readonly title: string;
  /** `field` is the id of the field; a problem of the whole form has none. */
  readonly errors: readonly { readonly field?: string; readonly text: string }[];
};

/** What must be mended before the form can go, with a link to each field; a browser module focuses its heading. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
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
              <Link href={`#${field}`}>{text}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
