import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import {
  type Api,
  type ApiReply,
  anApi,
  everyRight,
  exampleFiles,
  fieldsIn,
  isAsTold,
  itemsOf,
  keysOf,
  silentInExamples,
} from "../../../test/support/anApi.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { actionTable, statusTable } from "../../export/actionTable.ts";
import type { ListValue } from "../../export/listTable.ts";
import { wordingFor } from "../../export/wording.ts";
import { textsFor } from "../../texts/index.ts";
import { readMoney } from "../../usecases/programme/readMoney.ts";
import { readStandings } from "../../usecases/programme/readStandings.ts";
import { exportActions } from "../../usecases/reporting/exportActions.ts";
import { roleWords } from "../reportFiles.ts";
import { apiRoutes } from "./apiRoutes.ts";
import { standingWords, statusWords } from "./words.ts";

const lists = ["doelstellingen", "streefcijfers", "acties", "rondes", "edities"] as const;
const reader = { language: "nl", locale: "nl-NL" } as const;

const valueIn = (value: ListValue | undefined): unknown => {
  if (value === undefined || value.kind === "empty") return null;
  return value.kind === "text" ? value.text : value.kind === "day" ? value.day : value.value;
};

for (const kind of bothKinds)
  describe(`what another system reads of the seven published programmes (${kind})`, () => {
    let api: Api;
    const at = (programme: string, rest = "") => `/v1/programmas/${encodeURIComponent(programme)}${rest}`;
    const all = "?paginaGrootte=1000";

    before(async () => {
      api = await anApi(kind, exampleFiles);
    });

    test("is what the document says, every field of every resource, in the list and by itself", async () => {
      const said = new Map<string, boolean>();
      const look = (path: string, reply: ApiReply) => {
        isAsTold(path, reply);
        for (const [name, says] of fieldsIn(reply.body, path.split("/").at(-1) ?? ""))
          said.set(name, says || said.get(name) === true);
      };
      const programmes = await api.ask(`/v1/programmas${all}`);
      look("/v1/programmas", programmes);
      assert.deepEqual(keysOf(programmes).toSorted(), [...api.programmes].toSorted());
      let seen = 0;
      for (const programme of api.programmes) {
        look("/v1/programmas/:sleutel", await api.ask(at(programme)));
        for (const list of lists) {
          const reply = await api.ask(at(programme, `/${list}${all}`));
          look(`/v1/programmas/:sleutel/${list}`, reply);
          seen += itemsOf(reply).length;
          const [key] = keysOf(reply);
          if (key === undefined) continue;
          const one = apiRoutes.find(({ get }) => get.startsWith(`/v1/programmas/:sleutel/${list}/`));
          assert.ok(one);
          const alone = await api.ask(at(programme, `/${list}/${encodeURIComponent(String(key))}`));
          look(one.get, alone);
          assert.deepEqual(alone.body, itemsOf(reply)[0]);
        }
      }
      assert.ok(seen >= 150, `only ${seen} things seen`);
      assert.ok(said.size >= 200, `only ${said.size} fields`);
      const nothing = [...said].filter(([name, says]) => !says && name.includes(".resultaten."));
      assert.deepEqual(nothing.map(([name]) => name.replace(".resultaten", "")).toSorted(), silentInExamples);
    });

    test("comes in pages that hold everything once, in one order, at any length of page", async () => {
      const programme = "utrecht-2023";
      for (const list of ["acties", "streefcijfers", "doelstellingen"] as const) {
        const whole = keysOf(await api.ask(at(programme, `/${list}${all}`)));
        assert.ok(whole.length >= 3, list);
        for (const length of [1, 3, 7]) {
          const found: unknown[] = [];
          let next: string | undefined = at(programme, `/${list}?paginaGrootte=${length}`);
          while (next !== undefined) {
            const reply: ApiReply = await api.ask(next);
            assert.equal((reply.body as { aantal: number }).aantal, whole.length);
            found.push(...keysOf(reply));
            next = /<http:\/\/localhost:3000([^>]*)>; rel="next"/.exec(
              String(reply.headers.get("link")),
            )?.[1];
          }
          assert.deepEqual(found, whole, `${list} by ${length}`);
        }
        const beyond = await api.ask(at(programme, `/${list}?pagina=999999`));
        assert.deepEqual([beyond.status, keysOf(beyond)], [200, []]);
        assert.equal((beyond.body as { aantal: number }).aantal, whole.length, "also beyond the last page");
      }
    });

    test("the actions are those of the list that people take along: words, dates and counts", async () => {
      const manager = anActor(api.municipality, "programmeManager");
      const words = roleWords(textsFor("nl"));
      const wording = wordingFor(reader, "nl");
      let compared = 0;
      for (const programme of api.programmes) {
        const taken = await exportActions(api.house, manager, { programme, words });
        const rows = actionTable(taken, reader).rows.map((row) => row.map(valueIn));
        const items = itemsOf(await api.ask(at(programme, `/acties${all}`)));
        const themes = new Map(taken.themes.map(({ key, name }) => [key, name]));
        const objectives = new Map(taken.objectives.map(({ key, title }) => [key, title]));
        const named = (key: unknown, names: ReadonlyMap<string, string>) =>
          key === null ? null : names.get(String(key));
        const told = items.map((item) => {
          const planning = item["planning"] as { begin: never; einde: never };
          const first = item["eerstePlanning"] as { einde: never };
          const owner = item["eigenaar"] as { functie: string | null } | null;
          const period = (value: never) => {
            const text: string | null = value;
            if (text === null || String(text).length === 10) return text;
            return wording.period(value);
          };
          const status = statusWords.asked(String(item["stand"]));
          return [
            item["sleutel"],
            item["titel"],
            named(item["thema"], themes),
            named(item["doelstelling"], objectives),
            owner && (owner.functie ?? wording.texts.actions.somebody),
            period(planning.begin),
            period(planning.einde),
            period(first.einde),
            status === null ? null : wording.statusInCell(status),
            item["redenVanStand"],
            item["resultaat"],
          ];
        });
        assert.deepEqual(told, rows, programme);
        compared += rows.length;
        const counts = statusTable(taken, reader).rows.map(([, count]) => valueIn(count));
        const programmeSeen = (await api.ask(at(programme))).body as {
          actiesPerStand: Record<string, number>;
        };
        const sum = (numbers: readonly unknown[]) =>
          numbers.reduce<number>((all, one) => all + Number(one), 0);
        assert.deepEqual(
          Object.values(programmeSeen.actiesPerStand).filter(Boolean).toSorted(),
          counts.filter(Boolean).toSorted(),
          programme,
        );
        assert.equal(sum(counts), rows.length);
      }
      assert.ok(compared >= 100, `only ${compared} actions`);
    });

    test("the standing of objectives and targets and the money of each year are those of the pages", async () => {
      const manager = anActor(api.municipality, "programmeManager");
      let figures = 0;
      for (const programme of api.programmes) {
        const views = await readStandings(api.house, manager, programme);
        const objectives = itemsOf(await api.ask(at(programme, `/doelstellingen${all}`)));
        const targets = itemsOf(await api.ask(at(programme, `/streefcijfers${all}`)));
        assert.deepEqual(
          objectives.map((one) => [one["sleutel"], (one["stand"] as { oordeel: string }).oordeel]),
          views.map(({ objective, standing }) => [objective.key, standingWords.of(standing.standing)]),
        );
        const standing = new Map(
          targets.map((one) => {
            const stand = one["stand"] as { oordeel: string; laatsteWaarde: { waarde: number } | null };
            return [one["sleutel"], [stand.oordeel, stand.laatsteWaarde?.waarde ?? null]];
          }),
        );
        for (const { target, standing: stands } of views.flatMap((view) => view.targets))
          assert.deepEqual(standing.get(target.key), [
            standingWords.of(stands.standing),
            stands.last?.value ?? null,
          ]);
        const { years } = await readMoney(api.house, manager, programme);
        const { begroting } = (await api.ask(at(programme))).body as {
          begroting: readonly { jaar: number; totaal: unknown }[];
        };
        assert.deepEqual(
          begroting.map(({ jaar, totaal }) => [jaar, totaal]),
          years.map(({ year, total }) => [year, { waarde: total, eenheid: "euro" }]),
        );
        figures += targets.length + years.length;
      }
      assert.ok(figures >= 25, `only ${figures} figures`);
    });

    test("is narrowed by what is asked, and by nothing else", async () => {
      const programme = "utrecht-2023";
      const actions = itemsOf(await api.ask(at(programme, `/acties${all}`)));
      const asked = async (query: string) => keysOf(await api.ask(at(programme, `/acties${all}&${query}`)));
      const where = (fits: (one: (typeof actions)[number]) => boolean) =>
        actions.filter(fits).map((one) => one["sleutel"]);
      for (const status of ["gereed", "loopt", "vervallen"])
        assert.deepEqual(
          await asked(`stand=${status}`),
          where((one) => one["stand"] === status),
        );
      assert.deepEqual(
        await asked("stand=nietVermeld"),
        where((one) => one["stand"] === null),
      );
      for (const late of [true, false])
        assert.deepEqual(
          await asked(`teLaat=${late}`),
          where((one) => one["teLaat"] === late),
        );
      const theme = actions.find((one) => one["thema"] !== null)?.["thema"];
      assert.deepEqual(
        await asked(`thema=${theme}`),
        where((one) => one["thema"] === theme),
      );
      assert.deepEqual(await asked("onderdeel=bestaat-niet"), []);
      const targets = itemsOf(await api.ask(at(programme, `/streefcijfers${all}`)));
      const objective = String(targets[0]?.["doelstelling"]);
      assert.deepEqual(
        keysOf(await api.ask(at(programme, `/streefcijfers${all}&doelstelling=${objective}`))),
        targets.filter((one) => one["doelstelling"] === objective).map((one) => one["sleutel"]),
      );
    });

    test("holds money only with the right for it: without it the field is not there at all", async () => {
      const token = await api.tokenWith(everyRight.filter((right) => right !== "money"));
      let withMoney = 0;
      for (const programme of api.programmes) {
        const bare = await api.ask(at(programme), { token });
        assert.ok(!Object.hasOwn(bare.body as object, "begroting"));
        isAsTold("/v1/programmas/:sleutel", bare);
        const actions = await api.ask(at(programme, `/acties${all}`), { token });
        assert.ok(itemsOf(actions).every((one) => !Object.hasOwn(one, "geld")));
        assert.doesNotMatch(bare.text + actions.text, /"euro"/);
        withMoney += itemsOf(await api.ask(at(programme, `/acties${all}`))).filter(({ geld }) => geld).length;
      }
      assert.ok(withMoney > 0);
    });
  });
