import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markup, script } from "../../../test/support/markup.ts";
import { Checkboxes } from "./checkboxes.tsx";
import { ErrorSummary, namedProblem } from "./errorSummary.tsx";
import { Form } from "./form.tsx";
import { Radios } from "./radios.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./textArea.tsx";
import { TextField } from "./textField.tsx";

const field = { id: "naam", name: "naam", label: "Naam" };
const wrong = { ...field, hint: "Zoals in het plan.", error: "Vul een naam in." };
const options = [
  { value: "a", text: "Eerste", hint: "De eerste." },
  { value: "b", text: "Tweede" },
];

describe("fields", () => {
  test("label, hint, error and control stand in that order and belong together", () => {
    const text = markup(<TextField {...wrong} value="" required />);
    const order = ['for="naam"', "Zoals in het plan.", "Vul een naam in.", "<input"].map((part) =>
      text.indexOf(part),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(order.every((place) => place >= 0));
    assert.match(
      text,
      /<input[^>]* id="naam"[^>]* aria-describedby="naam-hint naam-fout" aria-invalid="true"/,
    );
    assert.match(text, /<input[^>]* required/);
  });

  test("a field without hint and error says nothing about them", () => {
    const text = markup(<TextField {...field} value="" />);
    assert.doesNotMatch(text, /aria-describedby|aria-invalid|required|undefined/);
  });

  test("every kind of field takes the same error the same way", () => {
    const kinds = [
      <TextField {...wrong} value="" />,
      <TextArea {...wrong} value="" />,
      <Select {...wrong} value="" options={options} empty="Kies" />,
      <Radios {...wrong} value="" options={options} />,
      <Checkboxes {...wrong} value={[]} options={options} />,
    ].map(markup);
    for (const text of kinds) {
      assert.match(text, /id="naam-fout">Vul een naam in\./);
      assert.match(text, /aria-describedby="naam-hint naam-fout"/);
      assert.match(text, /aria-invalid="true"/);
      assert.match(text, / id="naam"/);
    }
  });

  test("what was chosen stays chosen, and nothing is chosen beforehand", () => {
    assert.match(
      markup(<Select {...field} value="b" options={options} empty="Kies" />),
      /value="b" selected/,
    );
    assert.match(markup(<Select {...field} value="" options={options} empty="Kies" />), /value="" selected/);
    assert.doesNotMatch(markup(<Radios {...field} value="" options={options} />), /checked/);
    assert.match(markup(<Checkboxes {...field} value={["b"]} options={options} />), /value="b" checked/);
  });

  test("the first choice carries the id to which the summary links", () => {
    const text = markup(<Radios {...field} value="" options={options} />);
    assert.match(text, /id="naam" name="naam" value="a"/);
    assert.match(text, /id="naam-2" name="naam" value="b"/);
  });

  test("a text that begins with a line break keeps it", () => {
    assert.match(markup(<TextArea {...field} value={"\nregel"} />), /<textarea[^>]*>\n\nregel</);
  });

  test("what people typed is never markup", () => {
    const text = markup(
      <>
        <TextField {...field} value={`">${script}`} label={script} />
        <TextArea {...field} value={`</textarea>${script}`} />
        <Select {...field} value={script} options={[{ value: script, text: script }]} />
        <ErrorSummary title={script} errors={[{ field: "naam", text: script }]} labels={{ naam: script }} />
      </>,
    );
    assert.equal(text.includes("<script>"), false);
    assert.equal(text.match(/<\/textarea>/g)?.length, 1);
  });
});

describe("form and summary of errors", () => {
  test("the summary takes the focus and links to the fields; without errors it is not there", () => {
    const text = markup(
      <ErrorSummary
        title="1 ding"
        errors={[{ field: "naam", text: "Vul een naam in." }]}
        labels={{ naam: "Naam" }}
      />,
    );
    assert.match(text, /<h2[^>]*tabindex="-1">1 ding<\/h2>/);
    assert.match(text, /href="#naam">Vul een naam in\./);
    assert.equal(markup(<ErrorSummary title="0 dingen" errors={[]} labels={{}} />), "");
  });

  test("each entry names its field once, in both languages, and stays short at the field itself", () => {
    assert.equal(namedProblem("Titel", "Vul dit in."), "Titel: vul dit in.");
    assert.equal(namedProblem("Title", "Fill this in."), "Title: fill this in.");
    assert.equal(
      namedProblem("Naam", "Geef een naam en een e-mailadres."),
      "Geef een naam en een e-mailadres.",
    );
    assert.equal(namedProblem("Dag", "Kies vandaag of eerder."), "Dag: kies vandaag of eerder.");
    assert.equal(namedProblem("Hoe gaat het?", "Vul dit in."), "Hoe gaat het? Vul dit in.");
    const [errors, labels] = [[{ field: "titel", text: "Vul dit in." }], { titel: "Titel" }];
    assert.match(
      markup(<ErrorSummary title="1 ding" errors={errors} labels={labels} />),
      /href="#titel">Titel: vul dit in\.</,
    );
    const field = { id: "titel", name: "titel", label: "Titel", error: "Vul dit in." };
    assert.match(markup(<TextField {...field} value="" />), /id="titel-fout">Vul dit in\.</);
  });

  test("only a form that asks for it keeps text in the browser", () => {
    const keep = { version: "7", restored: "Teruggezet." };
    assert.match(
      markup(
        <Form action="/a" keep={keep}>
          x
        </Form>,
      ),
      /data-eb-keep="7"><p[^>]*hidden/,
    );
    assert.doesNotMatch(markup(<Form action="/a">x</Form>), /data-eb/);
  });
});
