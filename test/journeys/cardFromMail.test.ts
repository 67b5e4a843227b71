import assert from "node:assert/strict";
import { describe } from "node:test";
import { mailOf } from "../../src/demo/meerwijkPeople.ts";
import { programmeKey } from "../../src/demo/meerwijkProgramme.ts";
import { personOf } from "../../src/domain/programme/index.ts";
import { openPostBox } from "../../src/jobs/mail/postBox.ts";
import { sendMail } from "../../src/jobs/mail/sendMail.ts";
import { listOpenCards } from "../../src/storage/office/openCardStore.ts";
import { findActor, inOffice, listDemoPeople } from "../../src/usecases/access/findActor.ts";
import { remindOwners } from "../../src/usecases/reporting/remindOwners.ts";
import { mailAddresses } from "../../src/web/mailAddresses.ts";
import { aMailServer } from "../support/aMailServer.ts";
import { allowed } from "../support/aUnit.ts";
import type { Stage } from "../support/browser.ts";
import { journey, signInAs, twoWays } from "../support/journey.ts";
import { readMailSource } from "../support/readMailSource.ts";
import { employeesAsked } from "../support/waitingCards.ts";

/** Of a page with everything that comes along, in bytes as they go over the line. */
const most = 60_000;

/** Lets the programme manager remind the owner of one card, and returns the mail as it arrives over SMTP. */
async function mailFor({ demo, url }: Stage, name: string) {
  const { house, meerwijk } = demo;
  const { municipality } = meerwijk;
  const people = await listDemoPeople(house, municipality);
  const owner = people.find(({ person }) => person.name === name)?.person.id;
  const card = (await inOffice(house, municipality, listOpenCards)).find(
    ({ action, programme }) => programme.key === programmeKey && personOf(action.owner) === owner,
  );
  assert.ok(card, `${name} has no card`);
  const manager = await findActor(house, municipality, meerwijk.person("programmeManager"));
  const of = { programme: programmeKey, round: card.round.key, action: card.action.key };
  allowed(await remindOwners(house, manager, of));
  const postOffice = await aMailServer();
  const postBox = openPostBox(postOffice.server);
  const log = (_: string, error: unknown) => void demo.faults.push(error);
  const stopping = new AbortController().signal;
  await sendMail(house, { postBox, addresses: mailAddresses(url), log, stopping });
  postBox.close();
  await postOffice.fall();
  const arrived = postOffice.arrived.find(({ to }) => to === mailOf(name));
  assert.ok(arrived, `${name} got no mail`);
  return { card, html: readMailSource(arrived.source).parts.get("text/html") ?? "" };
}

describe("journeys: the owner of an action, from the mail", () => {
  journey(
    "[RC-01] an owner answers from the mail in three clicks on one page of at most 60 kB, without signing in",
    twoWays,
    async (walker, stage) => {
      const { texts, page, way, press, fill, sees, open } = walker;
      const { questionCard: words } = texts;
      const [name = ""] = await employeesAsked(stage.demo);
      const told = `Wij zijn begonnen (${way.language}).`;
      const { card, html } = await mailFor(stage, name);
      let clicks = 0;
      const click = async (step: Promise<unknown>) => {
        clicks += 1;
        await step;
      };
      let bytes = 0;
      page.on("requestfinished", async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        bytes += responseBodySize + responseHeadersSize;
      });
      const pages: string[] = [];
      page.on("framenavigated", (frame) => void pages.push(frame.url()));
      await page.setContent(html);
      pages.length = 0;
      await click(page.getByRole("link", { name: card.action.title }).click());
      await page.getByRole("heading", { name: words.title }).waitFor();
      await page.waitForLoadState("networkidle");
      assert.ok(bytes > 1000 && bytes <= most, `${bytes} bytes`);
      assert.equal(pages.length, 1, pages.join());
      const address = page.url();
      await sees(texts.cardLink.forWhom(name, "Gemeente Meerwijk"));
      await click(
        page.locator("main label").getByText(words.course.onSchedule.word, { exact: true }).click(),
      );
      await fill(/^2\./, told);
      await click(press(words.send));
      assert.equal(clicks, 3);
      await sees(texts.cardLink.receivedTitle);
      assert.deepEqual(
        await page
          .context()
          .cookies(stage.url)
          .then((all) => all.map((one) => one.name)),
        ["evenbeeld_taal"],
      );
      await open(new URL(address).pathname);
      await sees(texts.cardLink.again);
      await signInAs(walker, "Ilse Brandsma");
      await open(`/meerwijk/programma/${programmeKey}/acties/${card.action.key}`);
      await sees(told);
      await sees(words.via.link);
    },
  );
});
