import type { OpenProgramme } from "../../../usecases/programme/nextSteps.ts";
import { AskRow, type AskRowProps, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

const shownUnits = 5;
/** The owners have a row of their own. */
export const gapsOf = ({ notStated }: OpenProgramme) =>
  notStated.filter(({ kind }) => kind !== "actionOwner" && kind !== "actionOwnerInWords");

type Props = { readonly visit: OfficeVisit; readonly open: OpenProgramme };

function gapsRow({ visit, open }: Props): AskRowProps {
  const { beginning: words, programme: texts } = visit.texts;
  const { due, title, go } = words.next.gaps;
  const place = { municipality: visit.municipality.slug, programme: open.programme.key };
  const count = gapsOf(open).reduce((sum, { keys }) => sum + keys.length, 0);
  const kinds = gapsOf(open).map(
    ({ kind, keys, of }) => `${texts.notStatedKind[kind]} (${texts.notStatedCount(keys.length, of)})`,
  );
  return {
    due: { text: due(count) },
    title,
    text: `${kinds.join("; ")}.`,
    action: { href: at(paths.notStated, place), word: go },
  };
}

function unitsRow({ visit, open }: Props): AskRowProps {
  const { due, title, text, more, go } = visit.texts.beginning.next.units;
  const { withoutPart: names, programme } = open;
  const rest = names.length > shownUnits ? [more(names.length - shownUnits)] : [];
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  return {
    due: { text: due(names.length) },
    title,
    text: text(visit.formats.list([...names.slice(0, shownUnits), ...rest])),
    action: { href: at(paths.unitPlans, place), word: go },
  };
}

function ownersRow({ visit, open }: Props): AskRowProps {
  const { due, title, nobody, inWords, go } = visit.texts.beginning.next.owners;
  const { ownerless, programme } = open;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  const kind = ownerless.length > 0 ? "actionOwner" : "actionOwnerInWords";
  const said = [
    ...(ownerless.length > 0 ? [nobody(ownerless.length)] : []),
    ...(open.inWords > 0 ? [inWords(open.inWords)] : []),
  ];
  return {
    due: { text: due(ownerless.length + open.inWords) },
    title,
    text: said.join(" "),
    action: { href: at(paths.notStated, place, { soort: kind }), word: go },
  };
}

/** Returns whether a programme needs nothing more of who keeps it. */
const isComplete = (open: OpenProgramme): boolean =>
  gapsOf(open).length + open.withoutPart.length + open.ownerless.length + open.inWords === 0;

/** What a programme needs next of who keeps it, as long as it needs something: gaps, parts of units, owners. */
export function NextSteps(props: Props) {
  const { visit, open } = props;
  if (isComplete(open)) return null;
  const { key, title } = open.programme;
  return (
    <Section id={`open-${key}`} title={visit.texts.beginning.next.title(title)} width="wide">
      <Rows>
        {gapsOf(open).length > 0 && <AskRow {...gapsRow(props)} />}
        {open.withoutPart.length > 0 && <AskRow {...unitsRow(props)} />}
        {open.ownerless.length + open.inWords > 0 && <AskRow {...ownersRow(props)} />}
      </Rows>
    </Section>
  );
}
