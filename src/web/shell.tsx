import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { type Act, mayAct } from "../domain/access/index.ts";
import type { HouseStyle } from "../domain/organisation/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import type { Language, Texts } from "../texts/index.ts";
import { Notice } from "./components/notice.tsx";
import { Page, type PageProps } from "./components/page.tsx";
import type { NavWord, PageHeaderProps } from "./components/pageHeader.tsx";
import type { Crumb } from "./components/trail.tsx";
import { at, paths, publicAt } from "./paths.ts";
import { type OfficeVisit, type PageReply, type PublicVisit, page, type Visit } from "./visit.ts";

export type Sheets = { readonly style: string; readonly script: string | null; readonly passkey?: string };

/** Returns a whole document as text; the doctype comes first. */
export async function documentOf(child: Child): Promise<string> {
  return String(await html`<!doctype html>${child}`);
}

type Words = { readonly language: Language; readonly texts: Texts };

const pageWords = ({ common }: Texts) => ({
  skip: common.skipToContent,
  menu: common.mainMenu,
  search: common.search,
  banner: common.demoLabel,
  trail: common.breadcrumb,
});

function footer({ texts: { common, editions }, language }: Words, slug: string) {
  const links = [
    { href: at(paths.accessibility, { municipality: slug }), word: common.accessibility },
    { href: at(paths.privacy, { municipality: slug }), word: common.privacy },
    { href: publicAt(paths.publicEditions, { municipality: slug }, language), word: editions.publicTitle },
  ];
  return { links, about: common.productName };
}

const publicFooter = ({ common, editions }: Texts, published: string | undefined) => ({
  links: [
    { href: paths.accessibilityForAll, word: common.accessibility },
    ...(published === undefined ? [] : [{ href: published, word: editions.publicTitle }]),
  ],
  about: common.productName,
});

const other = ({ language, texts }: Words, address: string) => {
  const lang = language === "nl" ? "en" : "nl";
  const join = address.includes("?") ? "&" : "?";
  return { href: `${address}${join}taal=${lang}`, lang, word: texts.common.otherLanguage };
};

export type Content = {
  readonly title: string;
  readonly trail?: readonly Crumb[];
  /** One short form with a margin beside it. */
  readonly shape?: "card";
  /** The page asks for a passkey, and loads what does that. */
  readonly passkey?: true;
  readonly children: Child;
};

const moreJs = ({ passkey }: Content, sheets: Pick<Sheets, "passkey">) =>
  passkey && sheets.passkey ? { moreJs: sheets.passkey } : {};

type Brand = PageHeaderProps["municipality"];
type Feed = NonNullable<PageProps["feed"]>;
type PublicPlace = Words & {
  readonly sheets: Sheets;
  readonly address: string;
  readonly banner?: string;
  /** Who speaks, where that is a municipality. */
  readonly brand?: Brand;
  /** What everybody may read of it. */
  readonly published?: string;
  /** Where a program can follow that. */
  readonly feed?: Feed;
  /** How somebody who is signed in signs out. */
  readonly signOut?: PageHeaderProps["signOut"];
};

/** A page for somebody who is not inside a municipality: sign-in, the operator, faults. */
export function publicDocument(place: PublicPlace, content: Content): Promise<string> {
  const { title, shape, children } = content;
  const { texts, language, sheets, address, banner } = place;
  const product = { name: texts.common.productName, href: paths.home, logo: null };
  const speaker = place.brand ?? product;
  return documentOf(
    <Page
      lang={language}
      title={`${title} | ${speaker.name}`}
      css={[sheets.style]}
      {...(sheets.script ? { js: sheets.script } : {})}
      {...moreJs(content, sheets)}
      {...(banner ? { banner } : {})}
      {...(place.feed ? { feed: place.feed } : {})}
      {...(shape ? { shape } : {})}
      {...(place.signOut ? { signOut: place.signOut } : {})}
      municipality={speaker}
      language={other(place, address)}
      nav={[]}
      footer={publicFooter(texts, place.published)}
      words={pageWords(texts)}
    >
      {children}
    </Page>,
  );
}

const addressOf = (visit: Pick<Visit, "path" | "query">): string => {
  const query = visit.query.toString();
  return query === "" ? visit.path : `${visit.path}?${query}`;
};

/** Returns the name and the logo of the municipality of a visit, with the way to its first page. */
function brandOf(municipality: Municipality, { logo }: HouseStyle, href: string): Brand {
  const { name, slug } = municipality;
  if (logo === null) return { name, href, logo };
  const { hash, alternative, width, height } = logo;
  return { name, href, logo: { address: at(paths.logo, { slug, hash }), alternative, width, height } };
}

/** Returns where everybody reads and follows what a municipality published. */
function publishedBy({ slug, name }: Municipality, { language, texts }: Words) {
  const there = (path: string) => publicAt(path, { municipality: slug }, language);
  const feed = { href: there(paths.publicFeed), title: texts.openData.feedTitle(name) };
  return { published: there(paths.publicEditions), feed };
}

/** Answers with a page for somebody who is not inside a municipality; on the way in it wears the house style of one. */
export async function publicPage(
  visit: Omit<PublicVisit, "municipality" | "mark"> & Pick<Visit, "municipality">,
  content: Content,
  status: PageReply["status"] = 200,
): Promise<PageReply> {
  const banner = visit.demo ? { banner: visit.texts.common.demoBanner } : {};
  const brand = visit.municipality
    ? {
        brand: brandOf(visit.municipality, visit.style, visit.path),
        ...publishedBy(visit.municipality, visit),
      }
    : {};
  return page(
    await publicDocument({ ...visit, address: addressOf(visit), ...banner, ...brand }, content),
    status,
  );
}

/** Answers with a page for the operator, who is signed in and belongs to no municipality. */
export async function operatorPage(
  visit: Visit,
  content: Content,
  status: PageReply["status"] = 200,
): Promise<PageReply> {
  const banner = visit.demo ? { banner: visit.texts.common.demoBanner } : {};
  const signOut = { action: paths.signOut, word: visit.texts.common.signOut };
  return page(
    await publicDocument({ ...visit, address: addressOf(visit), ...banner, signOut }, content),
    status,
  );
}

export type MenuWord = keyof Texts["common"]["menu"];

type MenuItem = {
  readonly word: MenuWord;
  readonly path: string;
  readonly may: Act;
  /** Who may do this finds the page elsewhere: whoever holds every role has seven words at most. */
  readonly unless?: Act;
};

const menu: readonly MenuItem[] = [
  { word: "work", path: paths.work, may: "readProgramme" },
  { word: "programme", path: paths.programmes, may: "readProgramme" },
  { word: "committee", path: paths.committee, may: "readCommittee", unless: "readProgramme" },
  { word: "figures", path: paths.figures, may: "readFigures" },
  { word: "organisation", path: paths.organisation, may: "readOrganisation" },
  { word: "manage", path: paths.manage, may: "readPeople" },
  { word: "settings", path: paths.settings, may: "readSettings" },
  { word: "protection", path: paths.protection, may: "readProtection", unless: "readPeople" },
  { word: "auditLog", path: paths.auditLog, may: "readAuditLog" },
];

function navOf(visit: OfficeVisit, here: MenuWord | null): readonly NavWord[] {
  const { actor, texts, municipality } = visit;
  return menu
    .filter(({ may, unless }) => mayAct(actor, may) && !(unless !== undefined && mayAct(actor, unless)))
    .map(({ word, path }) => {
      const href = at(path, { municipality: municipality.slug });
      const current = href === visit.path ? ("page" as const) : ("section" as const);
      return { href, word: texts.common.menu[word], ...(word === here ? { current } : {}) };
    });
}

function DoneNotice({ visit }: { readonly visit: OfficeVisit }) {
  const done = visit.query.get("gedaan");
  const words = visit.texts.common.done;
  if (done === null || !Object.hasOwn(words, done)) return null; // a word of an act, not of every object
  return <Notice kind="done" text={words[done]} />;
}

export type OfficeContent = Content & {
  readonly here: MenuWord | null;
  /** Made to be printed large. */
  readonly paper?: "a3";
};

/** Answers with a page inside a municipality, for somebody who is signed in. */
export async function officePage(
  visit: OfficeVisit,
  content: OfficeContent,
  status: 200 | 404 | 409 | 422 = 200,
): Promise<PageReply> {
  const { texts, language, sheets, municipality, style, actor, demo } = visit;
  const slug = { municipality: municipality.slug };
  // who advises from outside has no work of the programme, and finds nothing in it
  const readsProgramme = mayAct(actor, "readProgramme");
  const shell = await documentOf(
    <Page
      lang={language}
      title={`${content.title} | ${municipality.name}`}
      css={sheets.preview ? [sheets.style, sheets.preview] : [sheets.style]}
      {...(sheets.script ? { js: sheets.script } : {})}
      {...moreJs(content, sheets)}
      {...(demo ? { banner: texts.common.demoBanner } : {})}
      {...(content.trail ? { trail: content.trail } : {})}
      {...(content.paper ? { paper: content.paper } : {})}
      {...(content.shape ? { shape: content.shape } : {})}
      notice={<DoneNotice visit={visit} />}
      municipality={brandOf(municipality, style, at(paths.start, slug))}
      {...(readsProgramme
        ? { search: { action: at(paths.search, slug), label: texts.common.searchLabel } }
        : {})}
      language={other(visit, addressOf(visit))}
      person={{ name: actor.name, href: at(readsProgramme ? paths.work : paths.start, slug) }}
      signOut={{ action: paths.signOut, word: texts.common.signOut }}
      nav={navOf(visit, content.here)}
      footer={footer(visit, municipality.slug)}
      words={pageWords(texts)}
    >
      {content.children}
    </Page>,
  );
  return page(shell, status);
}
