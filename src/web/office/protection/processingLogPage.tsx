import { dayOf } from "../../../domain/shared/day.ts";
import {
  type ProcessedFor,
  type ProcessingPeriod,
  processingPeriods,
  readProcessing,
} from "../../../usecases/governance/readProcessing.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { protectionCrumb } from "./protectionPlace.ts";

const usual: ProcessingPeriod = "jaar";

function rowOf({ texts, formats }: OfficeVisit, { activity, counted }: ProcessedFor) {
  const { processing: words } = texts;
  const name = words.activities[activity].title;
  if (counted === null) return { cells: [name, words.untold, words.untold] };
  const last = counted.last === null ? words.never : formats.day(dayOf(counted.last, timeZone));
  return { cells: [name, formats.number(counted.times), last] };
}

/** How often data of people were handled for each activity, for the data protection officer; never of whom. */
export async function showProcessingLog(visit: OfficeVisit): Promise<Reply> {
  const { processing: words } = visit.texts;
  const asked = visit.query.get("periode");
  const period = processingPeriods.find((one) => one === asked) ?? usual; // not asked, or a word that is none
  const found = await readProcessing(visit.house, visit.actor, period);
  return officePage(visit, {
    title: words.logTitle,
    here: "protection",
    trail: [protectionCrumb(visit), { word: words.logTitle }],
    children: (
      <>
        <Lead title={words.logTitle} status={[words.logLead]} />
        <div class="eb-main eb-section--close">
          <Text>{words.logNote}</Text>
          <Text>{words.logNameless}</Text>
          <Text>{words.logReads}</Text>
          <Text>{words.logExport}</Text>
          <p>
            <Link href={to(visit, paths.processing)} apart>
              {words.title}
            </Link>
          </p>
        </div>
        <Section id="aantallen" title={words.tableTitle} width="wide">
          <ul>
            {processingPeriods.map((one) => (
              <li>
                {one === period ? (
                  <strong>{words.periods[one]}</strong>
                ) : (
                  <Link href={`${to(visit, paths.processingLog)}?periode=${one}`}>{words.periods[one]}</Link>
                )}
              </li>
            ))}
          </ul>
          <DataTable
            caption={words.tableCaption(words.periods[period])}
            captionHidden
            narrow="lines"
            columns={[
              { key: "activity", head: words.activity, kind: "text" },
              { key: "times", head: words.times, kind: "number" },
              { key: "last", head: words.last, kind: "text" },
            ]}
            rows={found.map((one) => rowOf(visit, one))}
          />
          <Text small soft>
            {words.untoldNote}
          </Text>
        </Section>
      </>
    ),
  });
}
