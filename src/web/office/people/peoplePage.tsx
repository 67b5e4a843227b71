import { mayAct } from "../../../domain/access/index.ts";
import { covers } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import {
  listPeopleWithRoles,
  type PeopleView,
  type PersonWithRoles,
} from "../../../usecases/access/listPeopleWithRoles.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Paging } from "../../components/paging.tsx";
import { pageAsked } from "../../pageAsked.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { roleIn, to } from "../organisation/places.ts";

const pageLength = 25;

/** One line of the list: who, in which unit, with which roles of today. */
type Line = {
  readonly person: PersonWithRoles["person"];
  readonly unit: string;
  readonly roles: readonly string[];
};

function linesOf(visit: OfficeVisit, { people, units }: PeopleView): readonly Line[] {
  const { organisation: words } = visit.texts;
  const today = dayOf(visit.house.now(), timeZone);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return people
    .map(({ person, roles }) => ({
      person,
      unit: (person.unit && unitOf.get(person.unit)?.name) ?? words.noUnit,
      roles: roles
        .filter((role) => covers(role, today))
        .map(({ role, unit }) => roleIn(visit, role, unit === null ? undefined : unitOf.get(unit))),
    }))
    .toSorted((one, other) => visit.formats.compare(one.person.name, other.person.name));
}

function isAsked({ person, roles }: Line, search: string): boolean {
  const words = [person.name, person.mail, ...roles].join(" ").toLowerCase();
  return words.includes(search.toLowerCase());
}

function People({ visit, lines }: { readonly visit: OfficeVisit; readonly lines: readonly Line[] }) {
  const { organisation: words } = visit.texts;
  if (lines.length === 0) return <Empty text={words.peopleNone} />;
  return (
    <DataTable
      caption={words.peopleCaption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "naam", head: words.name, kind: "text" },
        { key: "mail", head: words.mail, kind: "text" },
        { key: "onderdeel", head: words.unit, kind: "text" },
        { key: "rollen", head: words.rolesHead, kind: "text" },
      ]}
      rows={lines.map(({ person, unit, roles }) => ({
        id: person.id,
        cells: [
          <Link href={to(visit, paths.person, { person: person.id })}>{person.name}</Link>,
          person.mail,
          unit,
          roles.join(", "),
        ],
      }))}
    />
  );
}

/** Everybody of the municipality with the roles of today. */
export async function showPeople(visit: OfficeVisit): Promise<Reply> {
  const { organisation: words, common } = visit.texts;
  const search = visit.query.get("zoek")?.trim() ?? ""; // nothing asked
  const lines = linesOf(visit, await listPeopleWithRoles(visit.house, visit.actor));
  const found = lines.filter((line) => isAsked(line, search));
  const page = pageAsked(visit.query);
  const address = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`;
  return officePage(visit, {
    title: words.people,
    here: "manage",
    children: (
      <>
        <Lead title={words.people} status={[words.peopleLead(found.length)]} />
        <div class="eb-section eb-wide">
          <ListTools
            address={address}
            label={words.peopleTools}
            search={{ label: words.peopleSearch, value: search }}
            filters={[]}
            words={{ show: common.filter, clear: common.clearFilter }}
          />
          <People visit={visit} lines={found.slice((page - 1) * pageLength, page * pageLength)} />
          <Paging
            address={address}
            page={page}
            pages={Math.max(1, Math.ceil(found.length / pageLength))}
            words={common.paging}
          />
          {mayAct(visit.actor, "changePeople") && (
            <p class="eb-section--close">
              <ButtonLink href={to(visit, paths.newPerson)} word={words.addPerson} primary />{" "}
              <ButtonLink href={to(visit, paths.bringPeople)} word={visit.texts.people.bring} />
            </p>
          )}
        </div>
      </>
    ),
  });
}

/** The first page of the administration is the list of people. */
export const showManage = (visit: OfficeVisit): Promise<Reply> =>
  Promise.resolve(seeOther(to(visit, paths.people)));
