import { Form } from "../../components/form.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { within } from "../programme/programmePlace.ts";
import type { ShownDuties } from "./dutiesPage.tsx";

/** The way to watch what the sources name and nobody watches yet. */
export function TakeFromSource({ shown }: { readonly shown: ShownDuties }) {
  const { visit, found } = shown;
  const { duties: words } = visit.texts;
  if (found.notTaken === 0) return null;
  return (
    <Form action={within(visit, found.programme, paths.takeDuties)}>
      <Text>{words.notTaken(found.notTaken)}</Text>
      <SubmitRow word={words.takeFromSource} />
    </Form>
  );
}
