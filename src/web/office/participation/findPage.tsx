import { readByReceipt } from "../../../usecases/participation/readContributionRounds.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { startWith, wordIn } from "../../form.ts";
import { formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";
import { OutcomeText } from "./contributionRow.tsx";

async function viewOf(visit: OfficeVisit) {
  const programme = await readProgrammeHead(visit.house, visit.actor, programmeIn(visit));
  const { contributions: words } = visit.texts;
  return {
    here: "programme" as const,
    trail: trailToRounds(visit, programme),
    back: within(visit, programme, paths.contributionRounds),
    title: words.find,
    lead: words.findLead,
    fields: [{ kind: "line", name: "code", label: words.code, short: true } as const],
  };
}

/** Asks for the code that somebody kept. */
export async function showFind(visit: OfficeVisit): Promise<Reply> {
  return formPage(visit, { view: await viewOf(visit), entered: startWith({}), problems: [] }, 200);
}

/** Shows what was done with what somebody gave without a name; that it was asked is kept nowhere. */
export async function takeFind(visit: OfficeVisit): Promise<Reply> {
  const view = await viewOf(visit);
  const { contributions: words } = visit.texts;
  const entered = visit.posted.fields;
  const place = { programme: programmeIn(visit), receipt: wordIn(entered, "code") };
  const found = await readByReceipt(visit.house, visit.actor, place);
  if (!found)
    return formPage(visit, { view, entered, problems: [{ field: "code", text: words.notFound }] }, 422);
  const below = (
    <Section id="gevonden" title={words.foundTitle}>
      {linesOf(found.text).map((line) => (
        <Text>{line}</Text>
      ))}
      <OutcomeText visit={visit} contribution={found} />
    </Section>
  );
  return formPage(visit, { view, entered, problems: [], below }, 200);
}
