import type { Role } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { idFrom, isIdText } from "../../domain/shared/id.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { Texts } from "../../texts/index.ts";
import {
  allMunicipalities,
  type DemoPerson,
  listDemoPeople,
  municipalityAt,
} from "../../usecases/access/findActor.ts";
import { providerOf } from "../../usecases/access/providerOf.ts";
import {
  type Account,
  signOut as endSession,
  findAccount,
  startSession,
  useLink,
} from "../../usecases/access/signIn.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Form } from "../components/form.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { Section } from "../components/section.tsx";
import { SubmitRow } from "../components/submitRow.tsx";
import { Text } from "../components/text.tsx";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";

/** The first page: the municipality of the visitor, or the choice between them. */
export async function showHome(visit: Visit): Promise<Reply> {
  const municipalities = await allMunicipalities(visit.house);
  const [only] = municipalities;
  if (only && municipalities.length === 1)
    return { kind: "seeOther", to: at(paths.start, { municipality: only.slug }) };
  return showMunicipalities(visit, municipalities);
}

function showMunicipalities(visit: Visit, municipalities: readonly Municipality[]): Promise<Reply> {
  const { entry } = visit.texts;
  return publicPage(visit, {
    title: entry.homeTitle,
    children: (
      <div class="eb-main">
        <Lead title={entry.homeTitle} status={[entry.homeLead]} />
        <div class="eb-section">
          <Rows>
            {municipalities.map(({ slug, name }) => (
              <Row>
                <Link href={at(paths.signInAt, { municipality: slug })}>{name}</Link>
              </Row>
            ))}
          </Rows>
        </div>
        {visit.demo && <OperatorEntry texts={visit.texts} />}
      </div>
    ),
  });
}

function OperatorEntry({ texts: { entry } }: { readonly texts: Texts }) {
  return (
    <Section id="beheerder" title={entry.operatorTitle}>
      <Text>{entry.operatorLead}</Text>
      <PickForm who="operator" word={entry.choose(entry.operatorTitle)} />
    </Section>
  );
}

function PickForm({ who, word }: { readonly who: string; readonly word: string }) {
  return (
    <form method="post" action={paths.signIn} class="eb-section--close">
      <input type="hidden" name="wie" value={who} />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {word}
      </button>
    </form>
  );
}

/** Asks which municipality, or shows the people of the only one. */
export async function showSignIn(visit: Visit): Promise<Reply> {
  const municipalities = await allMunicipalities(visit.house);
  const [only] = municipalities;
  return only && municipalities.length === 1
    ? { kind: "seeOther", to: at(paths.signInAt, { municipality: only.slug }) }
    : showMunicipalities(visit, municipalities);
}

const shownFirst: readonly Role[] = [
  "programmeManager",
  "unitOwner",
  "secretary",
  "alderman",
  "steeringGroupMember",
  "clerk",
  "worksCouncilMember",
  "expert",
  "financialController",
  "hrAnalyst",
  "adviser",
  "auditor",
  "dataProtectionOfficer",
  "administrator",
];

/** Returns one person a role, in the order of who comes most, and everybody else after them. */
function inOrder(people: readonly DemoPerson[], compare: (left: string, right: string) => number) {
  const byName = people.toSorted((left, right) => compare(left.person.name, right.person.name));
  const faceOf = (role: Role) =>
    byName.find(({ roles }) => roles.length === 1 && roles.includes(role)) ??
    byName.find(({ roles }) => roles.includes(role));
  const first = shownFirst.flatMap((role) => faceOf(role) ?? []); // nobody has this role
  const chosen = [...new Set(first)];
  return { first: chosen, others: byName.filter((person) => !chosen.includes(person)) };
}

function PersonRow({
  slug,
  found,
  texts,
}: {
  readonly slug: string;
  readonly found: DemoPerson;
  readonly texts: Texts;
}) {
  const { person, roles } = found;
  return (
    <li class="eb-ask">
      <p class="eb-ask__due">{roles.map((role) => texts.entry.role[role]).join(", ")}</p>
      <h3 class="utrecht-heading-3 eb-ask__title">{person.name}</h3>
      <form method="post" action={paths.signIn} class="eb-ask__go">
        <input type="hidden" name="gemeente" value={slug} />
        <input type="hidden" name="wie" value={person.id} />
        <button
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          aria-label={texts.entry.choose(person.name)}
        >
          {texts.entry.pick}
        </button>
      </form>
    </li>
  );
}

/** Shows the people of a demo municipality; elsewhere it says how to come in. */
export async function showPeople(visit: Visit): Promise<Reply> {
  const { texts, formats, house, municipality } = visit;
  if (!municipality) throw new NotFound();
  const { entry } = texts;
  const atProvider = visit.identity && (await providerOf(house, municipality));
  const people = visit.demo ? await listDemoPeople(house, municipality) : [];
  const { first, others } = inOrder(people, formats.compare);
  const row = (found: DemoPerson) => <PersonRow slug={municipality.slug} found={found} texts={texts} />;
  const closed = visit.demo ? entry.signInLead(municipality.name) : entry.signInClosed;
  const status = atProvider ? texts.signIn.lead(municipality.name) : closed;
  const title = visit.demo && !atProvider ? entry.signInTitle : texts.signIn.title;
  return publicPage(visit, {
    title,
    children: (
      <>
        <Lead kind={municipality.name} title={title} status={[status]} />
        <div class="eb-section eb-main">
          {atProvider && <ProviderEntry visit={visit} municipality={municipality} />}
          {first.length > 0 && <Rows>{first.map(row)}</Rows>}
          {others.length > 0 && (
            <details class="eb-section--close">
              <summary>{entry.others}</summary>
              <Rows>{others.map(row)}</Rows>
            </details>
          )}
          {visit.demo && <OperatorEntry texts={texts} />}
        </div>
      </>
    ),
  });
}

/** The way to the provider; the page that was asked for goes along. */
function ProviderEntry({
  visit,
  municipality: { slug },
}: {
  readonly visit: Visit;
  readonly municipality: Municipality;
}) {
  const asked = visit.query.get("naar");
  const href = at(paths.goSignIn, { municipality: slug }, asked === null ? {} : { naar: asked });
  return (
    <p>
      <ButtonLink href={href} word={visit.texts.signIn.go} primary />
    </p>
  );
}

async function chosenAccount(visit: Visit) {
  const who = visit.posted.fields.get("wie")?.[0];
  if (who === "operator") return "operator" as const;
  const slug = visit.posted.fields.get("gemeente")?.[0];
  const municipality = slug === undefined ? undefined : await municipalityAt(visit.house, slug);
  if (!municipality || who === undefined || !isIdText(who)) throw new NotFound();
  const people = await listDemoPeople(visit.house, municipality);
  const found = people.find(({ person }) => person.id === who);
  if (!found) throw new NotFound();
  return {
    municipality: municipality.id,
    person: idFrom<"person">(who) satisfies PersonId,
    slug: municipality.slug,
  };
}

/** Signs in as a person of a demo; only a database that was filled as a demo has people to pick. */
export async function pickPerson(visit: Visit): Promise<Reply> {
  if (!visit.demo) throw new NotFound();
  const account = await chosenAccount(visit);
  const to = account === "operator" ? paths.installation : at(paths.start, { municipality: account.slug });
  const secret = await startSession(visit.house, account, "demo");
  return { kind: "seeOther", to, session: { secret } };
}

/** The page of a one-time link; opening it uses nothing up. */
export function showLink(visit: Visit): Promise<Reply> {
  const { entry } = visit.texts;
  return publicPage(visit, {
    title: entry.linkTitle,
    children: (
      <div class="eb-main">
        <Lead title={entry.linkTitle} status={[entry.linkLead]} />
        <Form action={visit.path}>
          <SubmitRow word={entry.linkButton} />
        </Form>
      </div>
    ),
  });
}

/** Returns the first page of whoever holds a session: the own municipality, never the choice between them. */
async function firstPageOf(visit: Visit, secret: string): Promise<string> {
  const account = (await findAccount(visit.house, secret))?.account;
  if (account === undefined) return paths.home;
  if (account === "operator") return paths.installation;
  const own = (await allMunicipalities(visit.house)).find(({ id }) => id === account.municipality);
  return own ? at(paths.start, { municipality: own.slug }) : paths.home;
}

/** Uses a one-time link up and signs its person in, in the own municipality. */
export async function takeLink(visit: Visit): Promise<Reply> {
  const secret = await useLink(visit.house, String(visit.params["secret"]));
  return { kind: "seeOther", to: await firstPageOf(visit, secret), session: { secret } };
}

/** Returns where somebody is after signing out: where a provider is set, it can be left there as well. */
async function afterLeaving(visit: Visit, account: Account | undefined): Promise<string> {
  if (visit.identity === undefined || account === undefined || account === "operator") return paths.home;
  const own = (await allMunicipalities(visit.house)).find(({ id }) => id === account.municipality);
  return own && (await providerOf(visit.house, own))
    ? at(paths.signedOut, { municipality: own.slug })
    : paths.home;
}

/** Ends the session and goes back to the first page. */
export async function leave(visit: Visit): Promise<Reply> {
  const { sessionSecret } = visit;
  const found = sessionSecret === undefined ? undefined : await findAccount(visit.house, sessionSecret);
  if (found && sessionSecret !== undefined)
    await endSession(visit.house, found.nextSecret ?? sessionSecret, found.account); // a rotated secret replaces the old one
  return { kind: "seeOther", to: await afterLeaving(visit, found?.account), session: { secret: null } };
}
