import { activitiesOfRegister, processingActivities } from "../../../domain/access/index.ts";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";

/** The activities of the register, each under the number by which records point at it. */
export function showProcessing(visit: OfficeVisit): Promise<Reply> {
  const { processing: words } = visit.texts;
  return officePage(visit, {
    title: words.title,
    here: null,
    children: (
      <>
        <Lead title={words.title} status={[words.lead]} />
        <div class="eb-main eb-section--close">
          <Text>{words.notChecked}</Text>
          <Text>{words.numberNote}</Text>
        </div>
        {activitiesOfRegister.map((activity) => {
          const { title, about, purpose, basis } = words.activities[activity];
          const number = processingActivities[activity];
          return (
            <Section id={number} title={title}>
              <Facts
                facts={[
                  { term: words.about, value: about },
                  { term: words.purpose, value: purpose },
                  { term: words.basis, value: basis },
                  { term: words.number, value: number },
                ]}
              />
            </Section>
          );
        })}
      </>
    ),
  });
}
