import { type Role, roles } from "../../src/domain/access/index.ts";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { addAction } from "../../src/usecases/programme/addAction.ts";
import { addBudgetLine } from "../../src/usecases/programme/addBudgetLine.ts";
import { addDocument } from "../../src/usecases/programme/addDocument.ts";
import { addObjective } from "../../src/usecases/programme/addObjective.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { addRisk } from "../../src/usecases/programme/addRisk.ts";
import { assignOwner } from "../../src/usecases/programme/assignOwner.ts";
import { changeStatus } from "../../src/usecases/programme/changeStatus.ts";
import { saveUnitPlan } from "../../src/usecases/programme/saveUnitPlan.ts";
import { setRasci } from "../../src/usecases/programme/setRasci.ts";
import { submitPlan } from "../../src/usecases/programme/submitPlan.ts";
import { upload } from "./aFiles.ts";
import { aPdf } from "./aPdf.ts";
import { aBudgetLine, aRisk } from "./aProgramme.ts";
import { anActionValues, programme, programmeValues } from "./aProgrammeOffice.ts";
import { aSite } from "./aSite.ts";
import { allowed, day } from "./aUnit.ts";
import { aUnitPlan } from "./aUnitPlan.ts";

/** What an office keeps that not everybody may read; two offices that differ in one of these are twins. */
export type Kept = {
  /** What a colleague is called, who owns and carries out things. */
  readonly colleague: string;
  /** Why an action of the cluster of Joost, and one of another, were put off. */
  readonly reasons: { readonly own: string; readonly other: string };
  readonly budgetLines: number;
  readonly risks: number;
  readonly secretDocuments: number;
  /** Why the plan of the other cluster was changed. */
  readonly planReason: string;
};

export const kept: Kept = {
  colleague: "Greet Verborgen",
  reasons: { own: "Geen ruimte in het eigen rooster", other: "Ruzie over de planning" },
  budgetLines: 1,
  risks: 1,
  secretDocuments: 0,
  planReason: "Na de bespreking in het team",
};

type Site = Awaited<ReturnType<typeof aSite>>;

async function fillPlan({ house, manager, units }: Site, colleague: PersonId, what: Kept): Promise<void> {
  const add = (title: string, unit: (typeof units)["city"], words: string) =>
    addAction(house, manager, {
      programme,
      values: anActionValues({ title, unit, status: "ongoing", owner: { kind: "asWritten", text: words } }),
    });
  const reasons = { own: units.parks, other: units.care } as const;
  for (const which of ["own", "other"] as const) {
    const action = allowed(await add(`Actie ${which}`, reasons[which], `Directie P&O (${what.colleague})`));
    const at = { programme, key: action.key };
    const put = { status: "postponed", reason: what.reasons[which] } as const;
    allowed(await changeStatus(house, manager, { ...at, seen: 1, ...put }));
    if (which === "own") continue;
    allowed(await assignOwner(house, manager, { ...at, seen: 2, person: colleague, reason: null }));
    const party = { role: what.colleague, rasci: "A", person: colleague } as const;
    allowed(await setRasci(house, manager, { ...at, seen: 3, participants: [party] }));
  }
}

async function fillMoneyAndRisks({ house, manager }: Site, colleague: PersonId, what: Kept): Promise<void> {
  const { key: _, evidence: __, version: ___, ...line } = aBudgetLine();
  const { key: _1, evidence: _2, version: _3, explicit: _4, ...risk } = aRisk();
  for (let at = 1; at <= what.budgetLines; at++)
    allowed(
      await addBudgetLine(house, manager, {
        programme,
        values: { ...line, kind: null, purpose: `Post ${at}` },
      }),
    );
  const owner = { kind: "person", person: colleague, asWritten: null } as const;
  for (let at = 1; at <= what.risks; at++)
    allowed(
      await addRisk(house, manager, {
        programme,
        values: { ...risk, title: `Risico ${at}`, cause: "krapte", owner },
      }),
    );
}

async function fillPapers({ house, manager, units }: Site, what: Kept): Promise<void> {
  for (let at = 1; at <= what.secretDocuments; at++) {
    const file = await upload(house, manager, aPdf("een notitie"));
    allowed(
      await addDocument(house, manager, { programme, title: `Bijlage ${at}`, secrecy: "secret", file }),
    );
  }
  const asWritten = aUnitPlan({ unit: units.care, assignment: "Meer instroom" });
  const { key: _, indicators: __, evidence: ___, version: ____, ...plan } = asWritten;
  const save = (known: { key: string; seen: number } | null, assignment: string, reason: string | null) =>
    saveUnitPlan(house, manager, { programme, known, values: { ...plan, assignment }, reason });
  const { key } = allowed(await save(null, "Meer instroom", null));
  allowed(await save({ key, seen: 1 }, "Instroom en behoud", what.planReason));
}

/** Returns an office with its site, in which the same happened in the same order as in every other one but for `what`. */
export async function aTwin(what: Kept) {
  const site = await aSite();
  const { house, manager, administrator } = site;
  const known = async (name: string, mail: string): Promise<PersonId> =>
    allowed(await addPerson(house, administrator, { name, mail, unit: null }));
  const numbers = new Map(
    Object.entries({ ...site.units, ...site.people }).map(([name, id]) => [id as string, name]),
  );
  const colleague = await known(what.colleague, "collega@proefstad.example");
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const readers = new Map<Role, PersonId>([["unitOwner", site.people.joost]]);
  for (const role of roles.filter((one) => one !== "operator" && one !== "unitOwner")) {
    const person = await known(`Lezer ${role}`, `${role.toLowerCase()}@proefstad.example`);
    allowed(await grantRole(house, administrator, { person, role, unit: null, ...term }));
    numbers.set(person, role);
    readers.set(role, person);
  }
  const place = { key: programme, lang: "nl", municipalityName: site.municipality.name };
  allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
  const owner = { kind: "person", person: colleague, asWritten: null } as const;
  const values = { title: "Meer instroom", theme: null, owner, attainable: null };
  allowed(await addObjective(house, manager, { programme, values }));
  allowed(await submitPlan(house, manager, { programme, name: "Voorstel", reason: null }));
  await fillPlan(site, colleague, what);
  await fillMoneyAndRisks(site, colleague, what);
  await fillPapers(site, what);
  numbers.set(colleague, "colleague");
  return { ...site, readers, numbers };
}
export type Twin = Awaited<ReturnType<typeof aTwin>>;
