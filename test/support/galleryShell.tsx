import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { Page, type PageProps } from "../../src/web/components/page.tsx";

const nav = ["Mijn werk", "Programma", "Cijfers", "Rapportages", "Besluiten", "Luisteren", "Beheer"];

/** The shell of the fictional municipality, with everything in it that a shell can have. */
export const shell: Omit<PageProps, "title" | "children"> = {
  lang: "nl",
  css: ["/look.css"],
  js: "/browser.js",
  municipality: { name: "Gemeente Meerwijk", href: "/meerwijk", logo: null },
  search: { action: "/meerwijk/zoeken", label: "Zoek een actie, doel of stuk" },
  language: { href: "?taal=en", lang: "en", word: "English" },
  person: { name: "Ilse Brandsma", href: "/meerwijk/mijn-gegevens" },
  signOut: { action: "/afmelden", word: "Afmelden" },
  nav: nav.map((word) => ({
    word,
    href: `/meerwijk/${word.toLowerCase().replace(" ", "-")}`,
    ...(word === "Programma" ? { current: "section" as const } : {}),
  })),
  footer: {
    links: ["Toegankelijkheid", "Privacy", "Hulp of een fout melden"].map((word) => ({
      word,
      href: "/meerwijk",
    })),
    about: "Evenbeeld",
  },
  words: {
    menu: "Hoofdmenu",
    search: "Zoeken",
    skip: "Naar de inhoud",
    banner: "Demonstratie",
    trail: "Kruimelpad",
  },
};

/** The text of a whole page in the shell, as the server sends it. */
export async function pageText(
  title: string,
  children: Child,
  more: Partial<Omit<PageProps, "title">> = {},
): Promise<string> {
  return String(
    await html`<!doctype html>${(
      <Page {...shell} {...more} title={title}>
        {children}
      </Page>
    )}`,
  );
}
