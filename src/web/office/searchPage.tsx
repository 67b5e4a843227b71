import { type Found, foundAtMost, search } from "../../usecases/programme/search.ts";
import { Empty } from "../components/empty.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { ListTools } from "../components/listTools.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { Text } from "../components/text.tsx";
import { at, paths } from "../paths.ts";
import { officePage } from "../shell.tsx";
import type { OfficeVisit, Reply } from "../visit.ts";

function addressOf({ kind, programme, key }: Found, municipality: string): string {
  const place = { municipality, programme };
  switch (kind) {
    case "action":
      return at(paths.action, { ...place, action: key });
    case "objective":
      return at(paths.objective, { ...place, objective: key });
    case "target":
      return at(paths.target, { ...place, target: key });
    case "dossier":
      return at(paths.dossier, { ...place, dossier: key });
    case "document":
      return at(paths.document, { ...place, document: key });
    case "source":
      return `${at(paths.sources, place)}#documents`;
  }
}

/** Finds actions, objectives, targets, dossiers and documents by a word. */
export async function showSearch(visit: OfficeVisit): Promise<Reply> {
  const { search: words, common } = visit.texts;
  const word = (visit.query.get("zoek") ?? "").trim().slice(0, 100); // nothing asked yet
  const found = word === "" ? [] : await search(visit.house, visit.actor, word);
  const status = word === "" ? words.ask : words.found(found.length, word, foundAtMost);
  return officePage(visit, {
    title: words.title,
    here: null,
    children: (
      <>
        <Lead title={words.title} status={[status]} />
        <div class="eb-section eb-main">
          <ListTools
            address={word === "" ? visit.path : `${visit.path}?zoek=${encodeURIComponent(word)}`}
            label={common.searchLabel}
            search={{ label: common.searchLabel, value: word }}
            filters={[]}
            words={{ show: common.search, clear: common.clearFilter }}
          />
          {word !== "" && found.length === 0 && <Empty text={words.none} />}
          {found.length > 0 && (
            <Rows>
              {found.map((hit) => (
                <Row>
                  <Link href={addressOf(hit, visit.municipality.slug)}>{hit.title}</Link>
                  <Text small soft>
                    {words.kind[hit.kind]}
                  </Text>
                </Row>
              ))}
            </Rows>
          )}
        </div>
      </>
    ),
  });
}
