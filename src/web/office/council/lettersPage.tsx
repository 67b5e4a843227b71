import { readLetters, type SeenLetter } from "../../../usecases/council/readLetter.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { inLetter } from "./letterPlace.ts";
import { letterState } from "./letterWords.ts";

type Listed = { readonly visit: OfficeVisit; readonly letters: readonly SeenLetter[] };

/** Letters in a table: what, which kind, how far. */
export function LetterTable({ visit, letters }: Listed) {
  const { letters: words } = visit.texts;
  return (
    <DataTable
      caption={visit.texts.plan.table(words.title)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "subject", head: words.subject, kind: "text" },
        { key: "kind", head: words.kind, kind: "text" },
        { key: "state", head: words.state, kind: "text" },
      ]}
      rows={letters.map((seen) => ({
        id: seen.letter.key,
        cells: [
          <Link href={inLetter(visit, seen, paths.letter)}>{seen.letter.subject}</Link>,
          words.kindName[seen.letter.kind],
          letterState(seen, visit),
        ],
      }))}
    />
  );
}

/** The letters and notes of a programme; what is held stands here only for who may read it. */
export async function showLetters(visit: OfficeVisit): Promise<Reply> {
  const { programme, letters } = await readLetters(visit.house, visit.actor, programmeIn(visit));
  const { letters: words } = visit.texts;
  const links = mayStill(visit, programme, "writeLetter")
    ? [{ href: within(visit, programme, paths.newLetter), word: words.add }]
    : [];
  const children = (
    <>
      <Lead
        kind={programme.title}
        title={words.title}
        status={[letters.length === 0 ? words.none : words.lead(letters.length)]}
      />
      <ActsAside visit={visit} links={links} />
      {letters.length > 0 && (
        <div class="eb-section eb-wide">
          <LetterTable visit={visit} letters={letters} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
