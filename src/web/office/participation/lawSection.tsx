import { type WorItem, worItems } from "../../../domain/governance/index.ts";
import type { ConsentRequests } from "../../../usecases/governance/readConsentRequests.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { mayStill, within } from "../programme/programmePlace.ts";

/** The items of which the words come from a page that was read; the others are general knowledge. */
const readItems: readonly WorItem[] = ["c", "d", "e", "f", "g", "j", "k", "l", "m"];

type Shown = { readonly visit: OfficeVisit; readonly found: Pick<ConsentRequests, "programme" | "items"> };

/** Returns the words of an item as the municipality shows them, and where they come from. */
export function itemWords(item: WorItem, { visit, found }: Shown) {
  const { worksCouncil: words } = visit.texts;
  const own = found.items.find((one) => one.item === item);
  const version = own?.version ?? 0; // nothing chosen yet
  if (own?.words) return { text: own.words, source: words.lawSource.own, version };
  if (own) return { text: "", source: words.lawSource.shut, version };
  const source = readItems.includes(item) ? words.lawSource.read : words.lawSource.unchecked;
  return { text: words.lawItems[item], source, version };
}

/** Returns an item by its letter, with its words where the municipality shows any. */
export function itemText(item: WorItem, shown: Shown): string {
  const { text } = itemWords(item, shown);
  const letter = shown.visit.texts.worksCouncil.itemShort(item);
  return text === "" ? letter : `${letter}: ${text}`;
}

/** The items of the law, each with where its words come from: nobody checked them, and a municipality puts its own in place. */
export function LawSection(shown: Shown) {
  const { visit, found } = shown;
  const { worksCouncil: words } = visit.texts;
  const mayChange = mayStill(visit, found.programme, "askWorksCouncil");
  return (
    <Section id="wet" title={words.law} width="wide">
      <Text>{`${words.lawLead} ${words.notChecked}`}</Text>
      <DataTable
        caption={visit.texts.consents.tableOf(words.law)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "item", head: words.lawItem, kind: "text" },
          { key: "words", head: words.lawWords, kind: "text" },
          { key: "from", head: words.lawFrom, kind: "text" },
        ]}
        rows={worItems.map((item) => {
          const { text, source } = itemWords(item, shown);
          const href = within(visit, found.programme, paths.changeWorItem, { item });
          return {
            cells: [
              mayChange ? <Link href={href}>{words.changeItem(item)}</Link> : words.itemShort(item),
              text === "" ? "–" : text,
              source,
            ],
          };
        })}
      />
    </Section>
  );
}
