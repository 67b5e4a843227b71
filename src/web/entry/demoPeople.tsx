import type { Role } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { idFrom, isIdText } from "../../domain/shared/id.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { Texts } from "../../texts/index.ts";
import { type DemoPerson, listDemoPeople, municipalityAt } from "../../usecases/access/findActor.ts";
import { startSession } from "../../usecases/access/signIn.ts";
import { Rows } from "../components/rows.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { at, paths } from "../paths.ts";
import type { Reply, Visit } from "../visit.ts";

/** The way into a demo as the operator. */
export function OperatorEntry({ texts: { entry } }: { readonly texts: Texts }) {
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

/** The people of a demo, one with each role first; nothing where there are none. */
export async function demoPeople({ house, texts, formats, municipality }: Visit) {
  if (!municipality) throw new NotFound();
  const { first, others } = inOrder(await listDemoPeople(house, municipality), formats.compare);
  const row = (found: DemoPerson) => <PersonRow slug={municipality.slug} found={found} texts={texts} />;
  return (
    <>
      {first.length > 0 && <Rows>{first.map(row)}</Rows>}
      {others.length > 0 && (
        <details class="eb-section--close">
          <summary>{texts.entry.others}</summary>
          <Rows>{others.map(row)}</Rows>
        </details>
      )}
    </>
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
