import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aKeptCommitment } from "../../../test/support/aCouncilEntry.ts";
import { aPublicSite, url } from "../../../test/support/aPublicSite.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { publishCouncilRegister } from "../../usecases/council/publishCouncilRegister.ts";

type Node = Readonly<Record<string, unknown>>;
const nodes = (value: unknown): readonly Node[] => value as readonly Node[];

/** What the minimum of DCAT-AP-NL 3.0 asks of a data set and of a file of it (shapes of Geonovum, 300), with title and description of the European one. */
const ofDataset = [
  "accessRights",
  "creator",
  "identifier",
  "publisher",
  "title",
  "description",
  "modified",
].map((name) => `dct:${name}`);
const ofBoth = [...ofDataset, "dcat:contactPoint", "dcat:theme", "dcat:distribution"];
const ofFile = ["dct:license", "dcat:accessURL", "dcat:mediaType"];

for (const kind of bothKinds)
  describe(`the catalogue of open data (${kind})`, () => {
    test("[RA-05] everything that is public as data stands in one catalogue with what the standard asks, each address gives its file, and what was taken back is not in it", async () => {
      const office = await aPublicSite(kind);
      const { house, manager, site, path, faults } = office;
      const programme = "haarlem-2020";
      const ask = async (address: string) => {
        house.clock.now = new Date(house.clock.now.getTime() + 1000);
        const answer = await site.request(address.startsWith("http") ? address : url + path(address));
        return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
      };
      assert.equal((await ask("/catalogus.jsonld")).status, 404);
      assert.doesNotMatch((await ask("")).text, /catalogus\.jsonld/);
      const secret = await aDocument(house, manager, programme, { title: "Bijlage Clavis" });
      await keepSecret(house, manager, programme, [secret]);
      await aKeptCommitment(house, manager, programme, { text: "Besloten toezegging", madeIn: secret });
      allowed(await publishCouncilRegister(house, manager, { programme, words: (role) => role }));
      await office.freeze(2020);
      await office.publish(1);

      const read = async () => {
        const { status, type, text } = await ask("/catalogus.jsonld");
        assert.deepEqual([status, type], [200, "application/ld+json"]);
        assert.doesNotMatch(text, /Clavis|Besloten/);
        return JSON.parse(text) as Node;
      };
      const catalog = await read();
      assert.equal(catalog["@type"], "dcat:Catalog");
      assert.ok(catalog["dcat:contactPoint"]);
      const sets = nodes(catalog["dcat:dataset"]);
      const keysOf = (all: readonly Node[]) => all.map((one) => String(one["@id"]).split("#").at(-1));
      assert.deepEqual(keysOf(sets), [`${programme}-editie-1`, `${programme}-toezeggingen`]);
      for (const set of sets) {
        for (const name of ofBoth) assert.ok(set[name], `${set["@id"]} has ${name}`);
        for (const file of nodes(set["dcat:distribution"])) {
          for (const name of ofFile) assert.ok(file[name], `${file["@id"]} has ${name}`);
          const { "@id": kindOf } = file["dcat:mediaType"] as Node;
          const answer = await ask(String(file["@id"]));
          assert.equal(answer.status, 200, String(file["@id"]));
          assert.ok(String(kindOf).endsWith(`/${answer.type?.split(";")[0]}`), `${kindOf} ${answer.type}`);
        }
        const { "@id": page } = set["dcat:landingPage"] as Node;
        assert.equal((await ask(String(page))).status, 200, String(page));
      }
      assert.match((await ask("")).text, /openbaar\/catalogus\.jsonld"/);
      await office.withdraw(1);
      assert.deepEqual(keysOf(nodes((await read())["dcat:dataset"])), [`${programme}-toezeggingen`]);
      assert.deepEqual(faults, []);
    });
  });
