import { ButtonLink } from "../../components/buttonLink.tsx";
import { Lead } from "../../components/lead.tsx";
import { Rows } from "../../components/rows.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { FeedbackRow } from "./feedbackRow.tsx";
import { loadFeedback } from "./programmeFeedbackForms.ts";
import { mayStill, trailTo, within } from "./programmePlace.ts";

/** What was said about the programme as a whole, with the answers: everything for who answers, the own for others. */
export async function showProgrammeFeedback(visit: OfficeVisit): Promise<Reply> {
  const { programme, feedback, known } = await loadFeedback(visit);
  const { programmeFeedback: words } = visit.texts;
  const open = feedback.filter(({ answer }) => answer === null).length;
  const status = feedback.length === 0 ? words.none : words.lead(feedback.length, open);
  const answering = (one: string) =>
    mayStill(visit, programme, "answerFeedback")
      ? within(visit, programme, paths.answerProgrammeFeedback, { feedback: one })
      : null;
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={[status]} />
      <div class="eb-main eb-section--close">
        {feedback.length > 0 && (
          <Rows>
            {feedback.map((one) => (
              <FeedbackRow visit={visit} feedback={one} known={known} answering={answering(one.key)} />
            ))}
          </Rows>
        )}
        {mayStill(visit, programme, "giveFeedback") && (
          <p class="eb-section--close">
            <ButtonLink href={within(visit, programme, paths.giveProgrammeFeedback)} word={words.give} />
          </p>
        )}
      </div>
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
