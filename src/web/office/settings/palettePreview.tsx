import { TimeBar } from "../../charts/timeBar.tsx";
import type { Planning } from "../../charts/timeSpans.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";

/** Three invented actions, halfway a year: what is done, what runs on time, and what slipped. */
const axis = { from: "2026-01-01", until: "2026-12-31", today: "2026-07-01" } as const;
const invented = [
  { key: "done", planning: { kind: "done", start: "2026-01-10", due: "2026-05-20" } },
  { key: "ongoing", planning: { kind: "good", start: "2026-03-01", due: "2026-11-30" } },
  {
    key: "late",
    planning: {
      kind: "late",
      start: "2026-02-01",
      due: "2026-10-15",
      firstStart: "2026-02-01",
      firstDue: "2026-06-01",
    },
  },
] as const satisfies readonly { readonly key: string; readonly planning: Planning }[];

function Invented({ visit }: { readonly visit: OfficeVisit }) {
  const { settings: words } = visit.texts;
  return (
    <DataTable
      caption={words.previewPicture}
      columns={[
        { key: "stand", head: words.previewStatusHead, kind: "status" },
        { key: "planning", head: words.previewPlanning, kind: "picture" },
      ]}
      rows={invented.map(({ key, planning }) => {
        const word = words.previewStatus[key];
        const bar = (
          <TimeBar {...axis} id={`voorbeeld-${key}`} plannings={[planning]} title={word} desc={word} />
        );
        return { cells: [<StatusMark kind={planning.kind} word={word} />, bar] };
      })}
    />
  );
}

/** Says above the form that the page wears the colours already, and leads to the parts of pages below it. */
export function PreviewNotice({ visit }: { readonly visit: OfficeVisit }) {
  const { settings: words } = visit.texts;
  return (
    <Text>
      {words.previewText} <Link href="#voorbeeld">{words.previewTitle}</Link>
    </Text>
  );
}

/** Proposed colours on parts of real pages; the page around it wears them too. */
export function PalettePreview({ visit }: { readonly visit: OfficeVisit }) {
  const { settings: words } = visit.texts;
  const here = to(visit, paths.settings);
  return (
    <Section id="voorbeeld" title={words.previewTitle}>
      <Text>
        <Link href={here}>{words.previewLink}</Link>
      </Text>
      <p>
        <ButtonLink href={here} word={words.previewButton} />
      </p>
      <div class="eb-section--close">
        <Invented visit={visit} />
      </div>
    </Section>
  );
}
