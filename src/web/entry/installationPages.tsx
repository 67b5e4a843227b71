import type { Locale, Municipality } from "../../domain/shared/municipality.ts";
import { problemText } from "../../texts/index.ts";
import { allMunicipalities } from "../../usecases/access/findActor.ts";
import { type AddedMunicipality, addMunicipality } from "../../usecases/installation/addMunicipality.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { ErrorSummary } from "../components/errorSummary.tsx";
import { Form } from "../components/form.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Radios } from "../components/radios.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { SubmitRow } from "../components/submitRow.tsx";
import { Text } from "../components/text.tsx";
import { TextField } from "../components/textField.tsx";
import { at, paths } from "../paths.ts";
import { operatorPage } from "../shell.tsx";
import { tooLong } from "../textLength.ts";
import type { Reply, Visit } from "../visit.ts";

/** The municipalities of the installation, for the operator; nothing of what is in them. */
export async function showInstallation(visit: Visit): Promise<Reply> {
  const { entry, common, installationState, passkeys } = visit.texts;
  const municipalities = await allMunicipalities(visit.house);
  return operatorPage(visit, {
    title: entry.installationTitle,
    children: (
      <div class="eb-main">
        <Lead
          kind={entry.operatorTitle}
          title={entry.installationTitle}
          status={[entry.installationLead(municipalities.length)]}
        />
        <div class="eb-section">
          <Rows>
            {municipalities.map(({ slug, name }: Municipality) => (
              <Row>
                <p>{name}</p>
                <Text small soft>{`/${slug}`}</Text>
              </Row>
            ))}
          </Rows>
          <p class="eb-section--close">
            <ButtonLink href={paths.newMunicipality} word={entry.addMunicipality} primary />
          </p>
          <p class="eb-section--close">
            <Link href={paths.installationState} apart>
              {installationState.look}
            </Link>
          </p>
          <p>
            <Link href={paths.operatorPasskeys} apart>
              {passkeys.look}
            </Link>
          </p>
          <form method="post" action={paths.signOut} class="eb-section--close">
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {common.signOut}
            </button>
          </form>
        </div>
      </div>
    ),
  });
}

const fields = ["slug", "naam", "cbs", "land", "beheerder", "mail"] as const;
type Field = (typeof fields)[number];
type Filled = Readonly<Record<Field, string>>;
type FieldError = { readonly field: Field; readonly text: string };

const filledIn = (visit: Visit): Filled =>
  Object.fromEntries(
    fields.map((field) => [field, visit.posted.fields.get(field)?.[0]?.trim() ?? ""]),
  ) as Filled; // a field that was not sent is empty

function formPage(visit: Visit, filled: Filled, errors: readonly FieldError[]): Promise<Reply> {
  const { entry, common } = visit.texts;
  const errorOf = (field: Field) => errors.find((error) => error.field === field)?.text;
  const labels: Readonly<Record<Field, string>> = {
    naam: entry.municipalityName,
    slug: entry.slug,
    cbs: `${entry.cbsCode} (${common.optional})`,
    land: entry.locale,
    beheerder: entry.administratorName,
    mail: entry.administratorMail,
  };
  const text = (field: Field, hint?: string) => (
    <TextField
      id={field}
      name={field}
      label={labels[field]}
      value={filled[field]}
      error={errorOf(field)}
      {...(hint ? { hint } : {})}
    />
  );
  const locales = Object.entries(entry.localeNames).map(([value, name]) => ({ value, text: name }));
  const content = {
    title: entry.addMunicipality,
    children: (
      <div class="eb-main">
        <ErrorSummary title={common.errorSummary} errors={errors} labels={labels} />
        <Lead kind={entry.operatorTitle} title={entry.addMunicipality} />
        <div class="eb-section--close">
          <Form action={paths.newMunicipality}>
            {text("naam")}
            {text("slug", entry.slugHint)}
            {text("cbs", entry.cbsCodeHint)}
            <Radios
              id="land"
              name="land"
              label={labels.land}
              value={filled.land}
              options={locales}
              error={errorOf("land")}
            />
            {text("beheerder")}
            {text("mail")}
            <SubmitRow
              word={entry.addMunicipality}
              other={{ href: paths.installation, word: common.cancel }}
            />
          </Form>
        </div>
      </div>
    ),
  };
  return operatorPage(visit, content, errors.length > 0 ? 422 : 200);
}

export const showNewMunicipality = (visit: Visit): Promise<Reply> =>
  formPage(visit, { slug: "", naam: "", cbs: "", land: "", beheerder: "", mail: "" }, []);

const isLocale = (text: string): text is Locale => text === "nl-NL" || text === "nl-BE";

function errorsIn(filled: Filled, { texts }: Visit): readonly FieldError[] {
  const must = ["naam", "slug", "beheerder", "mail"] as const;
  const missing = must
    .filter((field) => filled[field] === "")
    .map((field) => ({ field, text: texts.entry.missing[field] }));
  return isLocale(filled.land)
    ? missing
    : [...missing, { field: "land" as const, text: texts.entry.missing.land }];
}

function addedPage(
  visit: Visit,
  { municipality, linkSecret }: AddedMunicipality,
  outside: string,
): Promise<Reply> {
  const { entry } = visit.texts;
  return operatorPage(visit, {
    title: entry.addedTitle,
    children: (
      <div class="eb-main">
        <Lead
          kind={entry.operatorTitle}
          title={entry.addedTitle}
          status={[entry.addedLead(municipality.name)]}
        />
        <p class="eb-section--close eb-break">{`${outside}${at(paths.link, { secret: linkSecret })}`}</p>
        <p class="eb-section--close">
          <ButtonLink href={paths.installation} word={entry.installationTitle} />
        </p>
      </div>
    ),
  });
}

/** Adds a municipality and shows the one-time link of its first administrator, this once. */
export async function takeNewMunicipality(visit: Visit): Promise<Reply> {
  const filled = filledIn(visit);
  const lines = fields.map((name) => ({ name, kind: "line" }) as const);
  const errors = [...tooLong(visit.posted.fields, lines, visit.texts), ...errorsIn(filled, visit)];
  if (errors.length > 0 || !isLocale(filled.land)) return formPage(visit, filled, errors);
  const added = await addMunicipality(visit.house, {
    slug: filled.slug,
    name: filled.naam,
    cbsCode: filled.cbs === "" ? null : filled.cbs,
    locale: filled.land,
    administrator: { name: filled.beheerder, mail: filled.mail },
  });
  if (!added.ok)
    return formPage(visit, filled, [{ field: "slug", text: problemText(visit.texts, added.problem) }]);
  return addedPage(visit, added.value, visit.outside);
}
