import { type OutsideSeriesPage, readOutsideSeries } from "../../../usecases/workforce/readOutside.ts";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { Text } from "../../components/text.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { factsOf, outsideTrail } from "./outsideWords.ts";
import { LastTable, OverTime } from "./seriesParts.tsx";

type Shown = { readonly visit: OfficeVisit; readonly page: OutsideSeriesPage };

function RowForm({ visit, page }: Shown) {
  const { outside: words } = visit.texts;
  if (page.about.length < 2) return null;
  return (
    <form class="eb-tools eb-main eb-section--close" action={visit.path}>
      <div class="eb-tools__field eb-tools__field--search">
        <Select
          id="rij"
          name="rij"
          label={words.choose}
          value={page.chosen}
          options={page.about.map((about) => ({ value: about, text: about }))}
        />
      </div>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {words.show}
      </button>
    </form>
  );
}

/** Rows that do not come to 100; of many the number is enough. */
function Sums({ visit, page }: Shown) {
  const { outside: words, problems } = visit.texts;
  const { warnings } = page;
  const [first] = warnings;
  if (first === undefined) return null;
  const found =
    warnings.length === 1
      ? words.sum(first.row, visit.formats.percentage(first.sum))
      : words.sums(warnings.length);
  return <Notice kind="note" text={`${found} ${problems.W151}`} />;
}

/** One series of published tables: the figures of a row over the years with every break explained, and the last table as it was published. */
export async function showOutsideSeries(visit: OfficeVisit): Promise<Reply> {
  const series = String(visit.params["series"]);
  const asked = visit.query.get("rij") ?? undefined; // no row asked is the first
  const page = await readOutsideSeries(visit.house, visit.actor, { series, about: asked });
  const { outside: words } = visit.texts;
  const last = page.tables.at(-1);
  const title = last === undefined ? series : last.title;
  const day = last === undefined ? "" : visit.formats.day(last.referenceDate);
  const children = (
    <>
      <Lead kind={words.title} title={title} status={last === undefined ? [] : [last.source]} />
      <RowForm visit={visit} page={page} />
      {page.tables.length > 1 && (
        <Section id="verloop" title={words.overTime(page.chosen)}>
          <OverTime visit={visit} page={page} />
        </Section>
      )}
      <Section id="tabel" title={words.lastTable(day)} width="wide">
        {last && <Facts facts={factsOf(visit, last)} />}
        <Sums visit={visit} page={page} />
        <LastTable visit={visit} page={page} />
        {page.corrected.length > 0 && (
          <Text small soft>
            {words.corrected(page.corrected.length)}
          </Text>
        )}
      </Section>
    </>
  );
  return officePage(visit, {
    title,
    here: "figures",
    trail: [...outsideTrail(visit), { word: title }],
    children,
  });
}
