import type { Child } from "hono/jsx";
import type { Unit } from "../../../domain/organisation/index.ts";
import type { ProviderFacts } from "../../../identity/identity.ts";
import { problemText } from "../../../texts/index.ts";
import type { SetProvider } from "../../../usecases/access/providerOf.ts";
import { readProvider } from "../../../usecases/access/readProvider.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { connectionOf } from "../../entry/providerSignIn.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { settingsCrumb } from "./settingsNow.ts";

type Shown = {
  readonly visit: OfficeVisit;
  readonly provider: SetProvider | undefined;
  readonly units: readonly Unit[];
};

const broken = (text: string): Child => <span class="eb-break">{text}</span>;

function roleFacts({ visit, provider, units }: Shown): Child {
  const { signIn: words, entry } = visit.texts;
  const bound = provider?.roles ?? []; // nothing is bound
  if (bound.length === 0) return words.noRoles;
  const unitOf = (unit: string | null) => {
    const code = units.find(({ id }) => id === unit)?.code;
    return code === undefined ? "" : ` (${code})`;
  };
  return (
    <ul>
      {bound.map(({ appRole, role, unit }) => (
        <li>{words.roleBound(`${entry.role[role]}${unitOf(unit)}`, appRole)}</li>
      ))}
    </ul>
  );
}

function setFacts(shown: Shown, provider: SetProvider): readonly Fact[] {
  const { signIn: words } = shown.visit.texts;
  return [
    { term: words.issuer, value: broken(provider.issuer) },
    { term: words.clientId, value: broken(provider.clientId) },
    { term: words.matchBy, value: words.match[provider.matchBy] },
    { term: words.rolesClaim, value: provider.rolesClaim },
    { term: words.rolesTerm, value: roleFacts(shown) },
  ];
}

/** What is set at the provider: addresses and the public key, to copy. */
function There({ visit }: Pick<Shown, "visit">) {
  const { signIn: words } = visit.texts;
  const outside = (path: string) =>
    broken(`${visit.outside}${at(path, { municipality: visit.municipality.slug })}`);
  return (
    <Section id="daar" title={words.thereTitle}>
      <Text>{words.thereLead}</Text>
      <Facts
        facts={[
          { term: words.redirect, value: outside(paths.backFromSignIn) },
          { term: words.keys, value: outside(paths.signInKeys) },
          {
            term: words.certificate,
            value: <Link href={to(visit, paths.signInCertificate)}>{words.certificateLink}</Link>,
          },
          { term: words.endThere, value: outside(paths.endedThere) },
          { term: words.afterOut, value: outside(paths.signedOut) },
        ]}
      />
    </Section>
  );
}

function TryOut({ visit, said }: { readonly visit: OfficeVisit; readonly said: Child }) {
  const { signIn: words } = visit.texts;
  return (
    <Section id="proberen" title={words.tryTitle}>
      {said}
      <Text>{words.tryText}</Text>
      <p>
        <ButtonLink href={`${to(visit, paths.signInSettings)}?proberen=ja#proberen`} word={words.tryButton} />
      </p>
    </Section>
  );
}

function signInPage(shown: Shown, said: Child, status: 200 | 422): Promise<Reply> {
  const { visit, provider } = shown;
  const { signIn: words } = visit.texts;
  const lead = provider === undefined ? words.notSet : words.isSet(new URL(provider.issuer).host);
  const content = {
    title: words.settings,
    here: "settings" as const,
    trail: [settingsCrumb(visit), { word: words.settings }],
    children: (
      <>
        <Lead title={words.settings} status={[lead]} />
        <div class="eb-main eb-section">
          {provider !== undefined && <Facts facts={setFacts(shown, provider)} />}
          <p>
            <ButtonLink href={to(visit, paths.changeSignIn)} word={words.change} primary />
          </p>
        </div>
        {provider !== undefined && <TryOut visit={visit} said={said} />}
        <There visit={visit} />
      </>
    ),
  };
  return officePage(visit, content, status);
}

function goodNews({ texts, formats }: OfficeVisit, facts: ProviderFacts): string {
  const { signIn: words } = texts;
  return [
    words.tryGood(facts.authorizationHost, formats.number(facts.keys)),
    facts.tellsIssuer ? words.tryIssuer : words.tryNoIssuer,
    facts.endsSessions ? words.tryEnds : words.tryNoEnds,
  ].join(" ");
}

/** Returns in words what came of reading the description and the keys of the provider, and whether that was well. */
async function tryOut(visit: OfficeVisit, provider: SetProvider) {
  if (visit.identity === undefined) return { said: null, status: 200 } as const; // nothing was wired to ask with
  const tried = await visit.identity.tryOut(connectionOf(visit.outside, visit.municipality, provider));
  const text = tried.ok ? goodNews(visit, tried.value) : problemText(visit.texts, tried.problem);
  const said = <Notice kind={tried.ok ? "note" : "late"} text={text} />;
  return { said, status: tried.ok ? 200 : 422 } as const;
}

/** Where people sign in, what is set at the provider, and, when that is asked, whether it answers. */
export async function showSignIn(visit: OfficeVisit): Promise<Reply> {
  const shown = { visit, ...(await readProvider(visit.house, visit.actor)) };
  const { provider } = shown;
  if (provider === undefined || !visit.query.has("proberen")) return signInPage(shown, null, 200);
  const { said, status } = await tryOut(visit, provider);
  return signInPage(shown, said, status);
}

/** Our public key as a certificate, for a provider that takes it in no other form. */
export async function showCertificate(visit: OfficeVisit): Promise<Reply> {
  const { identity, municipality } = visit;
  if (identity === undefined) return seeOther(to(visit, paths.signInSettings)); // no key is wired
  const { certificate } = identity.keyOf(municipality.slug);
  const bytes = new TextEncoder().encode(certificate);
  return { kind: "file", name: `evenbeeld-${municipality.slug}.pem`, type: "application/x-pem-file", bytes };
}
