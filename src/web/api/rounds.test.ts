import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anApi, isAsTold, itemsOf, keysOf } from "../../../test/support/anApi.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { addDays, dayFrom } from "../../domain/shared/day.ts";
import { addPerson } from "../../usecases/access/addPerson.ts";
import { readAction } from "../../usecases/programme/readAction.ts";
import { closeRound } from "../../usecases/reporting/closeRound.ts";
import { decideAction } from "../../usecases/reporting/decideAction.ts";
import { freezeReport } from "../../usecases/reporting/freezeReport.ts";
import { openRound } from "../../usecases/reporting/openRound.ts";
import { publishEdition } from "../../usecases/reporting/publishEdition.ts";
import { readRound } from "../../usecases/reporting/readRound.ts";
import { sendUpdate } from "../../usecases/reporting/sendUpdate.ts";

const programme = "haarlem-2020";
const path = `/v1/programmas/${programme}/rondes`;
const round = `/v1/programmas/:sleutel/rondes/:ronde`;

for (const kind of bothKinds)
  describe(`what another system reads of rounds (${kind})`, () => {
    test("how many were asked and answered, when it was open, and its public editions; not what was told, or by whom", async () => {
      const api = await anApi(kind, [programme]);
      const { house, manager, municipality } = api;
      const colleague = { name: "Sara Smit", mail: "sara.smit@proefstad.example", unit: null };
      allowed(await addPerson(house, api.administrator, colleague));
      const closesOn = addDays(dayFrom(house.clock.now.toISOString().slice(0, 10)), 9);
      const values = { name: "Najaar van Sara Smit", kind: "councilHalfYear", serves: [], closesOn } as const;
      const { key } = allowed(await openRound(house, manager, { programme, values }));
      const { lines } = await readRound(house, manager, { programme, round: key });
      const [card] = lines;
      assert.ok(card);
      const { action } = await readAction(house, manager, programme, card.action.key);
      const told = { course: "onSchedule", happened: "Een geheim gesprek.", next: null } as const;
      const rest = { obstacle: null, need: null, reason: null, end: action.planning.end };
      const sent = { programme, key: action.key, seen: action.version, round: key, byLink: false };
      allowed(await sendUpdate(house, manager, { ...sent, draft: { ...told, ...rest } }));
      const open = await api.ask(`${path}/${key}`);
      isAsTold(round, open);
      assert.deepEqual(open.body, {
        sleutel: key,
        naam: "Najaar van […]",
        soort: "rapportageRaad",
        periode: null,
        stand: "open",
        geopendOp: "2026-10-12",
        laatsteDag: "2026-10-21",
        geslotenOp: null,
        gevraagd: lines.length,
        beantwoord: 1,
        edities: [],
      });
      const unasked = lines.at(-1)?.action;
      assert.ok(unasked && unasked.key !== action.key);
      const deciding = { kind: "stop", reason: "te weinig effect", effect: { kind: "notMeasured" } } as const;
      const stopping = { programme, key: unasked.key, seen: unasked.version, deciding };
      allowed(await decideAction(house, manager, stopping));
      allowed(await closeRound(house, manager, { programme, round: key, by: { kind: "clock" } }));
      const about = { kind: "councilHalfYear", round: key, unit: null } as const;
      const order = { programme, about, municipality: municipality.name };
      const making = { words: (role: string) => role, render: async () => [] };
      const { number } = allowed(await freezeReport(house, manager, { ...order, ...making }));
      const frozen = await api.ask(`${path}/${key}`);
      assert.deepEqual((frozen.body as { edities: unknown }).edities, [], "what is not public is not named");
      const said = { audience: "de raad", channel: "raadsbrief" };
      allowed(await publishEdition(house, manager, { programme, number, ...said }));
      const list = await api.ask(path);
      isAsTold("/v1/programmas/:sleutel/rondes", list);
      const [shown] = itemsOf(list);
      const address = `${api.url}/v1/programmas/${programme}/edities/${number}`;
      assert.deepEqual(
        [shown?.["stand"], shown?.["geslotenOp"], shown?.["edities"]],
        [
          "gesloten",
          house.clock.now.toISOString(),
          [{ nummer: number, soort: "rapportageRaad", adres: address }],
        ],
      );
      const edition = await api.ask(address.replace(api.url, ""));
      assert.equal((edition.body as { ronde: string }).ronde, key);
      assert.deepEqual(
        [shown?.["gevraagd"], shown?.["beantwoord"]],
        [lines.length - 1, 1],
        "one was stopped",
      );
      assert.equal(shown?.["naam"], "Najaar van […]", "nobody of the municipality is named");
      assert.ok(!list.text.includes("geheim"));
      assert.deepEqual(keysOf(await api.ask(`${path}?stand=open`)), []);
      assert.deepEqual(keysOf(await api.ask(`${path}?stand=gesloten`)), [key]);
      assert.equal((await api.ask(`${path}?stand=dicht`)).status, 400);
      const narrow = await api.tokenWith(["programmes", "money"]);
      assert.equal((await api.ask(path, { token: narrow })).status, 403);
    });
  });
