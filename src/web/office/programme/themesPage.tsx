import { readThemes, type ThemeLine, type ThemeList } from "../../../usecases/programme/readThemes.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "./actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: ThemeList };

/** The name of a theme; who may change it is led to its form. */
function ThemeName({ theme, shown }: { readonly theme: ThemeLine["theme"]; readonly shown: Shown }) {
  const { visit, found } = shown;
  const { name, key } = theme;
  if (!mayStill(visit, found.programme, "changeProgramme")) return <>{name}</>;
  return (
    <Link href={within(visit, found.programme, paths.changeTheme, { theme: key })} apart>
      {name}
    </Link>
  );
}

function placeIn({ theme }: ThemeLine, { visit, found }: Shown): string {
  const { themes: words } = visit.texts;
  if (theme.kind === "pillar") return words.pillar;
  const above = found.lines.find((line) => line.theme.key === theme.parent);
  return above === undefined ? words.acrossPillars : words.underPillar(above.theme.name);
}

function Counted({ line, shown }: { readonly line: ThemeLine; readonly shown: Shown }) {
  const { visit, found } = shown;
  const count = visit.formats.number(line.actions);
  if (line.actions === 0) return <>{count}</>;
  const place = { municipality: visit.municipality.slug, programme: found.programme.key };
  return (
    <Link href={at(paths.actions, place, { thema: line.theme.key })} apart>
      {count}
    </Link>
  );
}

function ThemeTable(shown: Shown) {
  const { visit, found } = shown;
  const { themes: words, programme: base } = visit.texts;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "name", head: base.theme, kind: "text" },
        { key: "place", head: words.place, kind: "text" },
        { key: "objectives", head: words.objectives, kind: "number" },
        { key: "actions", head: base.actions, kind: "number" },
      ]}
      rows={found.lines.map((line) => ({
        id: line.theme.key,
        cells: [
          <ThemeName theme={line.theme} shown={shown} />,
          placeIn(line, shown),
          visit.formats.number(line.objectives),
          <Counted line={line} shown={shown} />,
        ],
      }))}
    />
  );
}

/** The pillars and themes of a programme: what stands under what, and the way to change one. */
export async function showThemes(visit: OfficeVisit): Promise<Reply> {
  const found = await readThemes(visit.house, visit.actor, programmeIn(visit));
  const { themes: words, programmeForm } = visit.texts;
  const { programme, lines } = found;
  const pillars = lines.filter(({ theme }) => theme.kind === "pillar").length;
  const add = { href: within(visit, programme, paths.newTheme), word: programmeForm.addTheme };
  const children = (
    <>
      <Lead
        kind={programme.title}
        title={words.title}
        status={[lines.length === 0 ? words.none : words.lead(pillars, lines.length - pillars)]}
      />
      {mayStill(visit, programme, "changeProgramme") && <ActsAside visit={visit} links={[add]} />}
      {lines.length > 0 && (
        <div class="eb-section eb-wide">
          <ThemeTable visit={visit} found={found} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
