import { Link } from "./link.tsx";

/** A piece of the status sentence: text, or a figure that links to the list behind it. */
export type LeadPart = string | { readonly text: string; readonly href?: string; readonly late?: boolean };

type LeadProps = {
  /** What kind of thing this page is about, above the title. */
  readonly kind?: string;
  readonly title: string;
  readonly status?: readonly LeadPart[];
};

function Part({ part }: { readonly part: LeadPart }) {
  if (typeof part === "string") return <>{part}</>;
  const { text, href, late } = part;
  if (href === undefined) return <strong {...(late ? { class: "eb-late" } : {})}>{text}</strong>;
  return (
    <Link href={href} {...(late ? { late } : {})}>
      {text}
    </Link>
  );
}

/** The opening of a page: kind, title, status in words. */
export function Lead({ kind, title, status }: LeadProps) {
  return (
    <div class="eb-main">
      {kind && <p class="eb-kind">{kind}</p>}
      <h1 class="utrecht-heading-1">{title}</h1>
      {status && (
        <p class="eb-lead">
          {status.map((part) => (
            <Part part={part} />
          ))}
        </p>
      )}
    </div>
  );
}
