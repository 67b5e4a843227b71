import type { Child } from "hono/jsx";
import { type Act, mayAct } from "../../../domain/access/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { Link } from "../../components/link.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

type Props = { readonly visit: OfficeVisit; readonly programme: Programme };

const placeOf = ({ visit, programme }: Props) => ({
  municipality: visit.municipality.slug,
  programme: programme.key,
});

type Other = { readonly may: Act; readonly path: string; readonly word: string };

function OtherActs(props: Props & { readonly others: readonly Other[]; readonly children?: Child }) {
  const { visit, others, children } = props;
  return (
    <p class="eb-submit__row">
      {children}
      {others
        .filter(({ may }) => mayAct(visit.actor, may))
        .map(({ path, word }) => (
          <Link href={at(path, placeOf(props))} apart>
            {word}
          </Link>
        ))}
    </p>
  );
}

/** What may be done with the list: an action more, several planned again, a list from elsewhere. */
export function ListActs(props: Props) {
  const { visit, programme } = props;
  const { actor, texts } = visit;
  const carry = { may: "changeProgramme", path: paths.carryOver, word: texts.carryOver.title } as const;
  if (programme.closedOn !== null) return <OtherActs {...props} others={[carry]} />;
  const others = [
    { may: "rescheduleActions", path: paths.rescheduleActions, word: texts.reschedule.title },
    { may: "importProgramme", path: paths.importActions, word: texts.actionList.title },
    carry,
  ] as const;
  return (
    <OtherActs {...props} others={others}>
      {mayAct(actor, "addAction") && (
        <ButtonLink href={at(paths.newAction, placeOf(props))} word={texts.action.add.title} />
      )}
    </OtherActs>
  );
}

/** The list to take along. */
export function TakeList(props: Props) {
  const { visit } = props;
  const { common } = visit.texts;
  if (!mayAct(visit.actor, "exportActions")) return null;
  const place = placeOf(props);
  return (
    <p class="eb-submit__row eb-section--close">
      <Link href={at(paths.actionsXlsx, place)} apart>{`${common.exportAs} XLSX`}</Link>
      <Link href={at(paths.actionsCsv, place)} apart>{`${common.exportAs} CSV`}</Link>
    </p>
  );
}
