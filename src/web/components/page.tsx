import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";
import { Link } from "./link.tsx";
import { PageHeader, type PageHeaderProps } from "./pageHeader.tsx";
import { type Crumb, Trail } from "./trail.tsx";

export type PageProps = Omit<PageHeaderProps, "words"> & {
  readonly lang: "nl" | "en";
  readonly title: string;
  /** Addresses of the style sheets, ours first, then the theme of the municipality. */
  readonly css: readonly string[];
  /** Address of the browser modules. */
  readonly js?: string;
  /** Address of modules that this page needs besides. */
  readonly moreJs?: string;
  /** Where a program can follow what the page lists. */
  readonly feed?: { readonly href: string; readonly title: string };
  /** A sentence above everything, for the demonstration. */
  readonly banner?: Child;
  readonly trail?: readonly Crumb[];
  /** What happened after an act, above the title. */
  readonly notice?: Child;
  readonly footer: {
    readonly links: readonly { readonly href: string; readonly word: string }[];
    readonly about: string;
  };
  /** `card`: one short form with a margin beside it, as reached from a mail. */
  readonly shape?: "card";
  /** `a3`: made to be printed large, as the roadmap is. */
  readonly paper?: "a3";
  readonly words: PageHeaderProps["words"] & {
    readonly skip: string;
    readonly banner: string;
    readonly trail: string;
  };
  readonly children?: Child;
};

function Head({ title, css, js, moreJs, feed }: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="icon" href="data:," />
      {feed && <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.title} />}
      {css.map((address) => (
        <link rel="stylesheet" href={address} />
      ))}
      {js && <script type="module" src={js} />}
      {moreJs && <script type="module" src={moreJs} />}
    </head>
  );
}

function Foot({ footer }: PageProps) {
  return (
    <footer class="eb-foot">
      <div class="utrecht-page-footer">
        <ul>
          {footer.links.map(({ href, word }) => (
            <li>
              <Link href={href}>{word}</Link>
            </li>
          ))}
          <li>{footer.about}</li>
        </ul>
      </div>
    </footer>
  );
}

/** The shell of every page; send it with the html tag, because a document needs its doctype. */
export function Page(props: PageProps) {
  const { lang, words, banner, trail, notice, shape, paper, children } = props;
  return (
    <html lang={lang} class={classes("evenbeeld-theme utrecht-root", paper === "a3" && "eb-paper-a3")}>
      <Head {...props} />
      <body class="utrecht-document utrecht-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {words.skip}
        </a>
        <div class="utrecht-page-layout">
          {banner && (
            <section class="eb-banner" aria-label={words.banner}>
              <div>{banner}</div>
            </section>
          )}
          <PageHeader {...props} />
          <main id="inhoud" class="utrecht-page-content" tabindex={-1}>
            {trail && <Trail crumbs={trail} label={words.trail} />}
            {notice}
            <div class={classes("eb-page", shape === "card" && "eb-page--card")}>{children}</div>
          </main>
          <Foot {...props} />
        </div>
      </body>
    </html>
  );
}
