import { type Evidence, type SourceItem, sourceListNames } from "../../../domain/programme/index.ts";
import { readProgramme } from "../../../usecases/programme/readProgramme.ts";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";

import { trailTo } from "./programmePlace.ts";
import { sourceWords } from "./sourceWords.ts";
import { sourcesOf } from "./words.ts";

const isEvidence = (value: unknown): value is readonly Evidence[] => Array.isArray(value);

function linesOf(evidence: readonly Evidence[], visit: OfficeVisit): string {
  return evidence
    .map(({ source, lines }) =>
      visit.texts.programme.lines(
        source,
        lines.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", "),
      ),
    )
    .join("; ");
}

function Item({ item, visit }: { readonly item: SourceItem; readonly visit: OfficeVisit }) {
  const { programme: words } = visit.texts;
  const { evidence, ...fields } = item.body;
  const said = Object.entries(fields).filter(([, value]) => value !== null && String(value) !== "");
  const [first, ...others] = said;
  return (
    <Row>
      {first && <p>{sourceWords(first[0], first[1], visit)}</p>}
      {others.length > 0 && (
        <Facts
          facts={others.map(([field, value]) => ({
            term: words.sourceField[field] ?? field,
            value: sourceWords(field, value, visit),
          }))}
        />
      )}
      {isEvidence(evidence) && evidence.length > 0 && (
        <Text small soft>
          {linesOf(evidence, visit)}
        </Text>
      )}
    </Row>
  );
}

/** "Uit de bron": the lists of the published plan as it gives them, with the lines they stand on. */
export async function showSources(visit: OfficeVisit): Promise<Reply> {
  const { parts } = await readProgramme(visit.house, visit.actor, String(visit.params["programme"]));
  const { programme: words } = visit.texts;
  // money stands on the page of the money, for the roles that may read it
  const lists = sourceListNames
    .filter((name) => name !== "budgetTotals")
    .map((name) => ({ name, items: parts.sourceItems.filter((item) => item.list === name) }))
    .filter(({ items }) => items.length > 0);
  return officePage(visit, {
    title: words.fromSource,
    here: "programme",
    trail: [...trailTo(visit, parts.programme), { word: words.fromSource }],
    children: (
      <>
        <Lead kind={parts.programme.title} title={words.fromSource} status={[words.fromSourceLead]} />
        <div class="eb-section eb-main">
          {sourcesOf(parts.programme, visit).map((source) => (
            <Text>{source}</Text>
          ))}
        </div>
        {lists.map(({ name, items }) => (
          <Section id={name} title={words.sourceList[name]}>
            <Rows>
              {items.map((item) => (
                <Item item={item} visit={visit} />
              ))}
            </Rows>
          </Section>
        ))}
      </>
    ),
  });
}
