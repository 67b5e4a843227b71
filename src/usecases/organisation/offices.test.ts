import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { allowed, day, personId, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { appointDeputy } from "../access/appointDeputy.ts";
import { endDeputy } from "../access/endDeputy.ts";
import { addBody } from "./addBody.ts";
import { addBureau } from "./addBureau.ts";
import { appointCoordinator } from "./appointCoordinator.ts";
import { appointOfficeHolder } from "./appointOfficeHolder.ts";
import { changeBody } from "./changeBody.ts";
import { changeBureau } from "./changeBureau.ts";
import { endBureau } from "./endBureau.ts";
import { endCoordinator } from "./endCoordinator.ts";
import { endOfficeHolding } from "./endOfficeHolding.ts";
import { readOrganisation } from "./readOrganisation.ts";

const from = day("2026-01-01");
const mandateText =
  "richting en sturing geven, voortgang monitoren, bijsturen, direct verantwoording afleggen aan de ambtelijk opdrachtgever";

for (const kind of bothKinds)
  describe(`who does what for the programme (${kind})`, () => {
    test("[RO-03] the political and the administrative sponsor are kept by date, and a deputy stands in for a time", async () => {
      const { house, administrator, people } = await anOrganisation(kind);
      const appoint = (office: "administrativeSponsor" | "politicalSponsor", person = people.sara) =>
        appointOfficeHolder(house, administrator, {
          office,
          person,
          fromDay: from,
          untilDay: null,
          mandateText: null,
        });
      const first = allowed(await appoint("administrativeSponsor"));
      allowed(await appoint("politicalSponsor", people.fatima));
      assert.equal(refusal(await appoint("administrativeSponsor", people.joost)), "O301");
      const away = {
        person: people.sara,
        deputy: people.joost,
        fromDay: day("2026-07-01"),
        untilDay: day("2026-08-31"),
      };
      const deputy = allowed(await appointDeputy(house, administrator, away));
      const standing = async (on: string) => {
        const { offices, names } = await readOrganisation(house, administrator, day(on));
        return offices.map(({ holding, standIn }) => [
          holding.office,
          names.get(holding.person),
          standIn === null ? null : names.get(standIn),
        ]);
      };
      const political = ["politicalSponsor", "Fatima", null];
      const official = (standIn: string | null) => ["administrativeSponsor", "Sara", standIn];
      const byOffice = async (on: string) => (await standing(on)).toSorted();
      assert.deepEqual(await byOffice("2026-06-30"), [official(null), political]);
      assert.deepEqual(await byOffice("2026-07-01"), [official("Joost"), political]);
      const back = { id: deputy, lastDay: day("2026-07-31"), reason: "eerder terug" };
      allowed(await endDeputy(house, administrator, back));
      assert.deepEqual(await byOffice("2026-08-01"), [official(null), political]);
      allowed(
        await endOfficeHolding(house, administrator, { id: first, lastDay: day("2026-09-30"), reason: null }),
      );
      assert.deepEqual(await byOffice("2026-10-01"), [political]);
    });

    test("[RO-04] the diversity officer's mandate is kept in its own words", async () => {
      const { house, administrator, people } = await anOrganisation(kind);
      const holding = {
        office: "diversityOfficer",
        person: people.joost,
        fromDay: from,
        untilDay: null,
        mandateText,
      } as const;
      allowed(await appointOfficeHolder(house, administrator, holding));
      const { offices } = await readOrganisation(house, administrator, from);
      assert.deepEqual(
        offices.map((office) => office.holding.mandateText),
        [mandateText],
      );
    });

    test("[RO-05] the bureau has its size in fte and its two lines, and each year keeps its own", async () => {
      const { house, administrator } = await anOrganisation(kind);
      const bureau = {
        name: "Programmateam I&D",
        fte: 4,
        hierarchicalLine: "M&O Expertisecentrum",
        functionalLine: "stuurgroep",
        fromDay: from,
        untilDay: null,
      };
      const id = allowed(await addBureau(house, administrator, bureau));
      const values = { ...bureau, fte: 5.5, functionalLine: null };
      const change = { id, seen: 1, values, day: day("2027-01-01"), reason: "begroting 2027" };
      const next = allowed(await changeBureau(house, administrator, change));
      assert.equal(refusal(await changeBureau(house, administrator, change)), "V101");
      const bureaus = async (on: string) =>
        (await readOrganisation(house, administrator, day(on))).bureaus.map((one) => [
          one.fte,
          one.hierarchicalLine,
          one.functionalLine,
        ]);
      assert.deepEqual(await bureaus("2026-12-31"), [[4, "M&O Expertisecentrum", "stuurgroep"]]);
      assert.deepEqual(await bureaus("2027-01-01"), [[5.5, "M&O Expertisecentrum", null]]);
      allowed(await endBureau(house, administrator, { id: next, lastDay: day("2027-12-31"), reason: null }));
      assert.deepEqual(await bureaus("2028-01-01"), []);
      assert.equal(refusal(await addBureau(house, administrator, { ...bureau, fte: -1 })), "O303");
    });

    test("[RO-06] each unit has its coordinators, by date", async () => {
      const { house, administrator, people, units } = await anOrganisation(kind);
      const coordinator = { person: people.sara, unit: units.city, fromDay: from, untilDay: null };
      const id = allowed(await appointCoordinator(house, administrator, coordinator));
      allowed(await appointCoordinator(house, administrator, { ...coordinator, person: people.joost }));
      assert.equal(refusal(await appointCoordinator(house, administrator, coordinator)), "O302");
      const tooEarly = { ...coordinator, unit: units.care, fromDay: day("2023-01-01") };
      assert.equal(refusal(await appointCoordinator(house, administrator, tooEarly)), "O210");
      allowed(await endCoordinator(house, administrator, { id, lastDay: day("2026-06-30"), reason: null }));
      const coordinators = async (on: string) => {
        const view = await readOrganisation(house, administrator, day(on));
        return view.coordinators.map((one) => view.names.get(one.person)).toSorted();
      };
      assert.deepEqual(await coordinators("2026-06-30"), ["Joost", "Sara"]);
      assert.deepEqual(await coordinators("2026-07-01"), ["Joost"]);
    });

    test("[GV-01 begins] a body has its role, members, chair, secretary, mandate and rhythm", async () => {
      const { house, administrator, people } = await anOrganisation(kind);
      const body = {
        key: "stuurgroep",
        name: "Stuurgroep I&D",
        kind: "steeringGroup",
        role: "sturing programma",
        members: [
          { kind: "asWritten", text: "vier directeuren" },
          { kind: "person", person: people.sara },
        ],
        chair: { kind: "asWritten", text: "AD/GS" },
        secretary: { kind: "person", person: people.joost },
        rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=2" },
        mandate: null,
      } as const;
      allowed(await addBody(house, administrator, body));
      assert.equal(refusal(await addBody(house, administrator, body)), "G102");
      const changed = { ...body, chair: null, mandate: "bewaakt de voortgang", version: 1 };
      allowed(await changeBody(house, administrator, changed));
      assert.equal(refusal(await changeBody(house, administrator, changed)), "V101");
      const { bodies } = await readOrganisation(house, administrator, from);
      assert.deepEqual(bodies, [{ ...changed, version: 2 }]);
      const stranger = { ...body, key: "team", chair: { kind: "person", person: personId("x") } } as const;
      await assert.rejects(addBody(house, administrator, stranger), NotFound);
      // missing until the stage of the talks: meetings of a body, and its secretary keeping it up to date
    });
  });
