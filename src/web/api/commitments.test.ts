import assert from "node:assert/strict";
import { test } from "node:test";
import { aKeptCommitment } from "../../../test/support/aCouncilEntry.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { anApi, isAsTold, itemsOf } from "../../../test/support/anApi.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { settleCouncilEntry } from "../../usecases/council/moveCouncilEntry.ts";

const route = "/v1/programmas/:sleutel/toezeggingen";
const programme = "amsterdam-2024";
const path = `/v1/programmas/${programme}/toezeggingen?paginaGrootte=1000`;

test("[CI-01] [CI-03] another system reads the commitments and motions, by kind and standing, and nothing of what is secret", async () => {
  const api = await anApi("embedded", [programme]);
  const manager = anActor(api.municipality, "programmeManager");
  const before = await api.ask(path);
  isAsTold(route, before);
  assert.equal(itemsOf(before).length, 14);
  const numbers = async (more: string) =>
    itemsOf(await api.ask(`${path}${more}`)).map(({ nummer }) => nummer);
  assert.deepEqual(await numbers("&soort=motie"), ["732", "779"]);
  assert.deepEqual(await numbers("&stand=teLaat"), [null], "the promise of 31 October 2024");
  const answering = itemsOf(before).find(({ nummer }) => nummer === "TA2023-001576");
  assert.equal(answering?.["motie"], "732");
  const secret = await aDocument(api.house, manager, programme, { title: "Bijlage twaalf" });
  await keepSecret(api.house, manager, programme, [secret]);
  await aKeptCommitment(api.house, manager, programme, { text: "Besloten", madeIn: secret });
  const due = periodFrom("2026-12");
  const key = await aKeptCommitment(api.house, manager, programme, { number: "TA9", text: "Cijfers", due });
  const settled = { on: day("2026-10-12"), document: secret, how: "met bijlage twaalf" };
  allowed(await settleCouncilEntry(api.house, manager, { programme, key, seen: 1, settled }));
  const after = await api.ask(path);
  isAsTold(route, after);
  assert.equal(itemsOf(after).length, 15);
  assert.doesNotMatch(JSON.stringify(after.body), /Besloten|twaalf/);
  assert.ok(!JSON.stringify(after.body).includes(secret));
  const shown = itemsOf(after).at(-1);
  assert.deepEqual([shown?.["stand"], shown?.["beeindigdOp"]], ["afgedaan", "2026-10-12"]);
});
