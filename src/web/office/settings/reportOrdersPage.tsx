import { mayAct } from "../../../domain/access/index.ts";
import { readReportOrders } from "../../../usecases/reporting/changeReportOrder.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { placeTitle, reportName, reportWord } from "../reporting/narrativePlaces.ts";
import { settingsCrumb } from "./settingsNow.ts";

/** The way back to the settings, for who may see those. */
export const orderTrail = (visit: OfficeVisit) =>
  mayAct(visit.actor, "readSettings") ? [settingsCrumb(visit)] : [];

/** Returns the year that the headings of a yearly report name where no year is asked: the one of today. */
export const yearNow = ({ house }: OfficeVisit): number => house.now().getUTCFullYear();

/** The order of the parts of every kind of report. */
export async function showReportOrders(visit: OfficeVisit): Promise<Reply> {
  const { order: words } = visit.texts.narratives;
  const orders = await readReportOrders(visit.house, visit.actor);
  return officePage(visit, {
    title: words.title,
    here: "settings",
    trail: [...orderTrail(visit), { word: words.title }],
    children: (
      <>
        <Lead title={words.title} status={[words.about]} />
        <div class="eb-section eb-wide">
          <DataTable
            caption={words.title}
            captionHidden
            narrow="lines"
            columns={[
              { key: "rapportage", head: words.columns.report, kind: "text" },
              { key: "delen", head: words.columns.parts, kind: "text" },
            ]}
            rows={orders.map(({ kind, parts, version }) => ({
              id: reportWord[kind],
              cells: [
                <Link href={to(visit, paths.reportOrder, { report: reportWord[kind] })} apart>
                  {reportName(visit, kind)}
                </Link>,
                <>
                  {version === 0 && (
                    <Text small soft>
                      {words.usual}
                    </Text>
                  )}
                  <ol>
                    {parts.map((part) => (
                      <li>{placeTitle(visit.texts, kind, [part, yearNow(visit)])}</li>
                    ))}
                  </ol>
                </>,
              ],
            }))}
          />
        </div>
      </>
    ),
  });
}
