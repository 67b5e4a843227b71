import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";

const filled = (differing: Readonly<Record<string, string>> = {}) => ({
  wet: "Gemeentewet",
  artikel: "artikel 169, lid 2",
  plicht: "Het college geeft de raad <b>alle</b> inlichtingen.",
  onderwerp: "informingCouncil",
  tekst: "https://wetten.overheid.nl/BWBR0005416",
  acties: "A1",
  getoetst: "",
  getoetstop: "",
  bekijken: "2026-10-11",
  ...differing,
});

describe("the register of laws", () => {
  test("[PL-06] shows each law with what it asks, the actions that do it, and what nobody looked at; everybody reads it", async () => {
    const { open, post, people, path } = await aProgrammeSite([{ title: "Raad inlichten" }]);
    const register = `${path}/wetten`;
    has(await open(people.sara, register), "Er staat er nog geen", "Wet toevoegen");
    has(await open(people.sara, path), `${register}"`);
    const added = await post(people.sara, `${register}/nieuw`, filled());
    assert.equal(added.status, 303);
    const page = await open(people.fatima, register);
    has(
      page,
      "1 wet raakt dit programma.",
      "1 is nog niet juridisch getoetst.",
      "Gemeentewet, artikel 169, lid 2",
      "&lt;b&gt;alle&lt;/b&gt;",
      "Raad inlichten",
      "de dag om te bekijken is voorbij",
    );
    hasNot(page, "Wet toevoegen", "veranderen</a>");
    assert.equal((await open(people.fatima, `${register}/nieuw`)).status, 403);
    has(
      await open(people.sara, register, "en"),
      "1 law touches this programme",
      "informing the municipal council",
    );
  });

  test("[PL-06] V280 to V283 stand at what they are about, and nothing typed is lost; a check is kept with its reason", async () => {
    const { open, post, people, path } = await aProgrammeSite([{ title: "Raad inlichten" }]);
    const register = `${path}/wetten`;
    const refused = await post(
      people.sara,
      `${register}/nieuw`,
      filled({ wet: "", tekst: "http://wetten.nl", acties: "A1, A9", getoetstop: "2026-10-12" }),
    );
    assert.equal(refused.status, 422);
    has(
      refused,
      "Noem de wet, en schrijf op wat die vraagt.",
      "Geef een webadres dat met https:// begint.",
      "Schrijf op wie dit juridisch toetste",
      "Kies acties van dit programma",
      'value="http://wetten.nl"',
      "&lt;b&gt;alle",
    );
    await post(people.sara, `${register}/nieuw`, filled());
    const form = `${register}/W1/veranderen`;
    has(await open(people.sara, form), 'value="Gemeentewet"', "A1");
    const checked = filled({
      versie: "1",
      getoetst: "mr. De Wit",
      getoetstop: "2026-10-12",
      bekijken: "2027-01-01",
      reden: "nagelezen",
    });
    assert.equal((await post(people.sara, form, checked)).status, 303);
    const page = await open(people.sara, register);
    has(page, "mr. De Wit, op 12 oktober 2026");
    hasNot(page, "nog niet juridisch getoetst");
    assert.equal((await open(people.sara, `${register}/W99/veranderen`)).status, 404);
  });
});
