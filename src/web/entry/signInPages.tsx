import type { Municipality } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { Texts } from "../../texts/index.ts";
import { allMunicipalities } from "../../usecases/access/findActor.ts";
import { providerOf } from "../../usecases/access/providerOf.ts";
import { type Account, findAccount, signOut } from "../../usecases/access/signIn.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";
import { demoPeople, OperatorEntry } from "./demoPeople.tsx";
import { ownMunicipality } from "./ownMunicipality.ts";

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
        <PasskeyEntry texts={visit.texts} />
        {visit.demo && <OperatorEntry texts={visit.texts} />}
      </div>
    ),
  });
}

/** The way in with a passkey: administrators and the operator come in by it. */
function PasskeyEntry({ texts: { passkeys } }: { readonly texts: Texts }) {
  return (
    <p class="eb-section--close">
      <Link href={paths.passkeySignIn} apart>
        {passkeys.signInTitle}
      </Link>
    </p>
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

/** Shows the people of a demo municipality; elsewhere it says how to come in. */
export async function showPeople(visit: Visit): Promise<Reply> {
  const { texts, house, municipality } = visit;
  if (!municipality) throw new NotFound();
  const { entry } = texts;
  const atProvider = visit.identity && (await providerOf(house, municipality));
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
          {visit.demo && (await demoPeople(visit))}
          <PasskeyEntry texts={texts} />
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

/** Returns where somebody is after signing out: where a provider is set, it can be left there as well. */
async function afterLeaving(visit: Visit, account: Account | undefined): Promise<string> {
  if (visit.identity === undefined || account === undefined) return paths.home;
  const own = await ownMunicipality(visit.house, account);
  return own && (await providerOf(visit.house, own))
    ? at(paths.signedOut, { municipality: own.slug })
    : paths.home;
}

/** Ends the session and goes back to the first page. */
export async function leave(visit: Visit): Promise<Reply> {
  const { sessionSecret } = visit;
  const found = sessionSecret === undefined ? undefined : await findAccount(visit.house, sessionSecret);
  if (found && sessionSecret !== undefined)
    await signOut(visit.house, found.nextSecret ?? sessionSecret, found.account); // a rotated secret replaces the old one
  return { kind: "seeOther", to: await afterLeaving(visit, found?.account), session: { secret: null } };
}
