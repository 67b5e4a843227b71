import type { NotStatedKind } from "../../../domain/programme/index.ts";
import { actionGaps, readProgramme } from "../../../usecases/programme/readProgramme.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { trailTo } from "./programmePlace.ts";

const shownKeys = 12;

/** Returns what the list of actions is asked to show them all; undefined where it is no kind of actions. */
function listOf(kind: NotStatedKind): Readonly<Record<string, string>> | undefined {
  if (kind === "actionStatus") return { stand: "notStated" };
  return (actionGaps as readonly NotStatedKind[]).includes(kind) ? { mist: kind } : undefined;
}

/** "Wat het plan nog niet zegt": what somebody still has to say, and where. */
export async function showNotStated(visit: OfficeVisit): Promise<Reply> {
  const { parts, notStated } = await readProgramme(
    visit.house,
    visit.actor,
    String(visit.params["programme"]),
  );
  const { programme: words } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: parts.programme.key };
  const which = (keys: readonly string[]) =>
    keys.length > shownKeys ? `${keys.slice(0, shownKeys).join(", ")} ...` : keys.join(", ");
  const what = (kind: NotStatedKind) => {
    const query = listOf(kind);
    const word = words.notStatedKind[kind];
    return query === undefined ? word : <Link href={at(paths.actions, place, query)}>{word}</Link>;
  };
  return officePage(visit, {
    title: words.notStatedTitle,
    here: "programme",
    trail: [...trailTo(visit, parts.programme), { word: words.notStatedTitle }],
    children: (
      <>
        <Lead
          kind={parts.programme.title}
          title={words.notStatedTitle}
          status={[words.notStatedLead(notStated.length)]}
        />
        <div class="eb-section eb-wide">
          <Text>{words.notStatedHint}</Text>
          {notStated.length > 0 && (
            <DataTable
              caption={words.notStatedTitle}
              captionHidden
              narrow="lines"
              columns={[
                { key: "what", head: words.notStatedWhat, kind: "text" },
                { key: "count", head: words.notStatedHowMany, kind: "number" },
                { key: "which", head: words.notStatedWhich, kind: "text" },
              ]}
              rows={notStated.map(({ kind, keys, of }) => ({
                id: kind,
                cells: [what(kind), words.notStatedCount(keys.length, of), which(keys)],
              }))}
            />
          )}
        </div>
      </>
    ),
  });
}
