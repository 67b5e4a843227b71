import { HiddenFields } from "./hiddenField.tsx";
import { Link } from "./link.tsx";
import { safeHref } from "./safeHref.ts";

export type NavWord = {
  readonly href: string;
  readonly word: string;
  /** `page`: this is the page; `section`: the page lies under this word. */
  readonly current?: "page" | "section";
};

/** The picture beside the name; `alternative` is empty where it says nothing that the name does not say. */
export type LogoPicture = {
  readonly address: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
};

export type PageHeaderProps = {
  readonly municipality: { readonly name: string; readonly href: string; readonly logo: LogoPicture | null };
  readonly search?: { readonly action: string; readonly label: string; readonly value?: string };
  readonly language?: { readonly href: string; readonly lang: string; readonly word: string };
  readonly person?: { readonly name: string; readonly href: string };
  readonly signOut?: {
    readonly action: string;
    readonly word: string;
    readonly hidden?: Readonly<Record<string, string>>;
  };
  readonly nav: readonly NavWord[];
  readonly words: { readonly menu: string; readonly search: string };
};

const mostWords = 7;

function Logo({ logo }: { readonly logo: LogoPicture | null }) {
  if (logo !== null) {
    const { address, alternative, width, height } = logo;
    return (
      <img class="eb-brand__logo" src={safeHref(address)} alt={alternative} width={width} height={height} />
    );
  }
  return (
    <svg class="eb-brand__logo" viewBox="0 0 32 32" aria-hidden="true">
      <path class="eb-brand__field" d="M0 0h32v18a14 14 0 0 1-14 14H0Z" />
      <path class="eb-brand__line" d="M6 13q5-5 10 0t10 0M6 20q5-5 10 0t10 0" />
    </svg>
  );
}

function SearchForm({ action, label, value }: NonNullable<PageHeaderProps["search"]>) {
  return (
    <search class="eb-search eb-only-wide">
      <form action={action}>
        <label class="eb-visually-hidden" for="zoek">
          {label}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="zoek"
          name="zoek"
          type="search"
          placeholder={label}
          value={value}
        />
      </form>
    </search>
  );
}

function TopLinks({ search, language, person, signOut, words }: PageHeaderProps) {
  if (!search && !language && !person && !signOut) return null;
  return (
    <ul class="eb-top__links">
      {search && (
        <li class="eb-only-narrow">
          <Link href={search.action}>{words.search}</Link>
        </li>
      )}
      {language && (
        <li>
          <Link href={language.href} lang={language.lang}>
            {language.word}
          </Link>
        </li>
      )}
      {person && (
        <li>
          <Link href={person.href}>{person.name}</Link>
        </li>
      )}
      {signOut && (
        <li>
          <form method="post" action={signOut.action} data-eb-sign-out>
            <HiddenFields values={signOut.hidden} />
            <button class="eb-top__button" type="submit">
              {signOut.word}
            </button>
          </form>
        </li>
      )}
    </ul>
  );
}

function Nav({ nav, words }: PageHeaderProps) {
  if (nav.length > mostWords)
    throw new RangeError(`navigation has at most ${mostWords} words, not ${nav.length}`);
  if (nav.length === 0) return null;
  return (
    <nav class="eb-nav" aria-label={words.menu}>
      <ul class="utrecht-nav-list">
        {nav.map(({ href, word, current }) => (
          <li class="utrecht-nav-list__item">
            <a
              class="utrecht-nav-list__link"
              href={safeHref(href)}
              aria-current={current === "section" ? "true" : current}
            >
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The head of a page: who speaks, what can be searched, who reads, and at most seven words of navigation. */
export function PageHeader(props: PageHeaderProps) {
  const { municipality, search } = props;
  return (
    <header class="eb-top">
      <div class="utrecht-page-header">
        <div class="eb-top__row">
          <a class="eb-brand" href={safeHref(municipality.href)}>
            <Logo logo={municipality.logo} />
            <span>{municipality.name}</span>
          </a>
          {search && <SearchForm {...search} />}
          <TopLinks {...props} />
        </div>
        <Nav {...props} />
      </div>
    </header>
  );
}
