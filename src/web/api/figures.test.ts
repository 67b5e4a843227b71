import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { isAsTold, itemsOf } from "../../../test/support/anApi.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { aMunicipalityWithFigures, chosenFor } from "../../../test/support/publicFigures.ts";
import type { ReadingRight } from "../../domain/access/index.ts";
import { makeClient } from "../../usecases/api/makeClient.ts";
import { apiRoutes } from "./apiRoutes.ts";

const url = "https://evenbeeld.example";
const list = "/v1/cijfers";
const everyFigure = ["figures", "managementFigures"] as const;

for (const kind of bothKinds)
  describe(`[PL-02] released figures for another system (${kind})`, () => {
    let ask: (path: string, rights: readonly ReadingRight[]) => ReturnType<typeof answer>;
    const answer = async (response: Promise<Response> | Response) => {
      const reply = await response;
      const text = await reply.text();
      return { status: reply.status, headers: reply.headers, text, body: JSON.parse(text) as unknown };
    };

    before(async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await chosenFor(house, municipality, ["hours-sex"], "management");
      const place = await aMunicipalityWithFigures(house, municipality);
      allowed(await place.publish(["grade-sex"]));
      const administrator = anActor(municipality, "administrator");
      const tokens = new Map<string, string>();
      ask = async (path, rights) => {
        const name = rights.join(" ");
        const expiresOn = day("2027-10-12");
        const made = async () => allowed(await makeClient(house, administrator, { name, rights, expiresOn }));
        const token = tokens.get(name) ?? (await made()); // the first time
        tokens.set(name, token);
        return answer(place.request(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } }));
      };
    });

    const keysFor = async (rights: readonly ReadingRight[]) =>
      itemsOf(await ask(list, rights)).flatMap((one) =>
        (one["tabellen"] as readonly { sleutel: string }[]).map(({ sleutel }) => sleutel),
      );

    test("each circle of readers reads its own tables: public, of the organisation, of the management", async () => {
      for (const rights of [["actions"], ["managementFigures"]] as const)
        assert.deepEqual(
          await keysFor(rights),
          ["grade-sex"],
          "the second stands inside what the first opens",
        );
      const organisation = ["unit-sex", "unit-age", "grade-sex", "age-sex", "kind-sex"];
      assert.deepEqual(await keysFor(["figures"]), organisation);
      const all = ["unit-sex", "unit-age", "grade-sex", "age-sex", "hours-sex", "kind-sex"];
      assert.deepEqual(await keysFor(everyFigure), all);
      for (const rest of ["", "/cellen"]) {
        assert.equal((await ask(`${list}/1/tabellen/unit-sex${rest}`, ["actions"])).status, 404);
        assert.equal((await ask(`${list}/1/tabellen/hours-sex${rest}`, ["figures"])).status, 404);
        assert.equal((await ask(`${list}/1/tabellen/hours-sex${rest}`, everyFigure)).status, 200);
      }
    });

    test("is what the document says, with the card, and of a hidden figure there is nothing", async () => {
      const rights = everyFigure;
      for (const { get } of apiRoutes.filter((route) => route.get.startsWith(list)))
        isAsTold(get, await ask(get.replace(":nummer", "1").replace(":tabel", "unit-sex"), rights));
      const { body, text } = await ask(`${list}/1/tabellen/unit-sex`, rights);
      const whole = body as { getoond: number; afgeschermd: number; kaart: { populatie: string } };
      assert.match(whole.kaart.populatie, /Stagiairs en inhuur tellen niet mee/);
      assert.doesNotMatch(text, /primair|secundair|drempel/);
      const cells: Readonly<Record<string, unknown>>[] = [];
      let next: string | undefined = `${list}/1/tabellen/unit-sex/cellen?paginaGrootte=7`;
      while (next !== undefined) {
        const reply: Awaited<ReturnType<typeof ask>> = await ask(next, rights);
        cells.push(...itemsOf(reply));
        next = /<https:\/\/evenbeeld\.example([^>]*)>; rel="next"/.exec(
          String(reply.headers.get("link")),
        )?.[1];
      }
      const hidden = cells.filter(({ stand }) => stand === "afgeschermd");
      assert.deepEqual([cells.length - hidden.length, hidden.length], [whole.getoond, whole.afgeschermd]);
      assert.ok(hidden.length > 0);
      for (const { aantal } of hidden) assert.equal(aantal, null);
      assert.deepEqual(cells[0], { groep: ["Hele organisatie", "Iedereen"], stand: "getoond", aantal: 600 });
    });

    test("what is nowhere is not found, and what is asked wrong is refused as elsewhere", async () => {
      for (const path of ["/0", "/2", "/x", "/1/tabellen/nergens", "/1/tabellen/nergens/cellen"])
        assert.equal((await ask(`${list}${path}`, everyFigure)).status, 404, path);
      assert.equal((await ask(`${list}?pagina=0`, ["figures"])).status, 400);
      assert.equal((await ask(`${list}/1?soort=alles`, ["figures"])).status, 400);
      const beyond = await ask(`${list}?pagina=9`, ["figures"]);
      assert.deepEqual([beyond.status, itemsOf(beyond)], [200, []]);
    });
  });
