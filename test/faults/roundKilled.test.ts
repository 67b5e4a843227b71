import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { ok } from "../../src/domain/shared/result.ts";
import { migrate } from "../../src/storage/migrate.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addAction } from "../../src/usecases/programme/addAction.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { readRounds } from "../../src/usecases/reporting/readRounds.ts";
import { verifyEditions } from "../../src/usecases/reporting/verifyEdition.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aPlace, houseAt } from "../support/aKilledPlace.ts";
import { anActionValues, programme, programmeValues } from "../support/aProgrammeOffice.ts";
import { closeTheRound, theOpenRound } from "../support/aRoundOffice.ts";
import { allowed } from "../support/aUnit.ts";
import { aChildOfSource, type Child } from "../support/children.ts";
import { bothKinds } from "../support/databases.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-closing-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** When a process is killed: so many milliseconds after it said what it begins, the so manieth time. */
const deaths = [
  { word: "closing", nth: 1, later: 0 },
  { word: "drawing", nth: 1, later: 5 },
  { word: "closing", nth: 2, later: 4 },
  { word: "drawing", nth: 2, later: 400 },
] as const;

/** Returns what a child said after a word, each time. */
const saidAfter = ({ lines }: Pick<Child, "lines">, word: string): readonly string[] =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));

/** Adds a programme of forty actions, so that its report takes a while to draw. */
async function fill(house: House) {
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const place = { key: programme, lang: "nl", municipalityName: municipality.name };
  allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
  for (let nth = 1; nth <= 40; nth += 1) {
    const values = anActionValues({ title: `Vacatureteksten nalopen, deel ${nth}`, status: "ongoing" });
    allowed(await addAction(house, manager, { programme, values }));
  }
  return { municipality, manager };
}

async function killed(child: Child, { word, nth, later }: (typeof deaths)[number]): Promise<void> {
  while (saidAfter(child, word).length < nth) {
    const before = child.lines.length;
    await child.said(before + 1);
    assert.ok(child.lines.length > before, `it ended by itself: ${child.lines.join("; ")}`);
  }
  await wait(later);
  await child.kill();
}

for (const kind of bothKinds)
  test(`a process killed while it closes rounds and draws their reports leaves nothing by half, and the next goes on (${kind})`, {
    timeout: 240_000,
  }, async (context) => {
    const place = await aPlace(kind, folder);
    const first = await place.open();
    if (kind === "embedded") await migrate(first.asOwner);
    const { municipality, manager } = await fill(houseAt(first));
    await place.leave(first);

    const said: string[] = [];
    for (const death of deaths) {
      const child = aChildOfSource("closingChild.ts", kind, place.address, municipality.id);
      await killed(child, death);
      said.push(...child.lines);
    }
    context.diagnostic(said.join("; "));

    const last = await place.open();
    const house = houseAt(last);
    const { rounds } = await readRounds(house, manager, { programme, country: "NL" });
    const closed = rounds.flatMap(({ round }) => (round.state.kind === "closed" ? [round.key] : []));
    const promised = saidAfter({ lines: said }, "closed");
    assert.ok(promised.length >= 3, `only ${promised.length} rounds were closed`);
    assert.deepEqual(
      promised.filter((round) => !closed.includes(round)),
      [],
    );
    const editions = await verifyEditions(house, manager, { programme });
    assert.deepEqual(
      editions.flatMap(({ findings }) => findings),
      [],
      "content, files and log of every edition fit",
    );
    const frozen = editions.map(({ number, hash }) => `${number} ${hash}`);
    for (const edition of saidAfter({ lines: said }, "frozen")) assert.ok(frozen.includes(edition), edition);
    const counted = await last.inRole("evenbeeld_audit_reader", municipality.id, async (transaction) =>
      ok(
        (
          await sql<{ event: string; n: number }>`select event, count(*)::int as n from audit.entry
            where event in ('round-closed', 'report-frozen') group by event order by event`.execute(
            transaction,
          )
        ).rows,
      ),
    );
    assert.deepEqual(allowed(counted), [
      { event: "report-frozen", n: editions.length },
      { event: "round-closed", n: closed.length },
    ]);
    const open = await theOpenRound(house, manager);
    await closeTheRound(house, manager, open);
    assert.ok(!closed.includes(open));
    await place.leave(last);
    await place.close();
  });
