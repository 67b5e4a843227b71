import { readQuestionSets } from "../../../usecases/reporting/readQuestionSets.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { setName } from "../meetings/talkWords.ts";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** The questions of every kind of round. */
export async function showQuestionSets(visit: OfficeVisit): Promise<Reply> {
  const { programme, sets } = await readQuestionSets(visit.house, visit.actor, programmeIn(visit));
  const { rounds } = visit.texts;
  const { questions: words } = rounds;
  const may = mayStill(visit, programme, "changeRound");
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={[words.lead]} />
      <Section id="soorten" title={words.kind} width="wide" close>
        <DataTable
          caption={words.title}
          captionHidden
          narrow="lines"
          columns={[
            { key: "soort", head: words.kind, kind: "text" },
            { key: "vragen", head: words.count, kind: "text" },
          ]}
          rows={sets.map(({ kind, questions }) => ({
            id: kind,
            cells: [
              may ? (
                <Link href={within(visit, programme, paths.questionSet, { kind })} apart>
                  {setName(kind, visit)}
                </Link>
              ) : (
                setName(kind, visit)
              ),
              questions.length === 0 ? words.none : questions.map(({ text }) => <Text>{text}</Text>),
            ],
          }))}
        />
      </Section>
    </>
  );
  const list = { word: rounds.title, href: within(visit, programme, paths.rounds) };
  const trail = [...trailTo(visit, programme), list, { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
