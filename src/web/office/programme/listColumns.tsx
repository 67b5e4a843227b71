import { cellAt, cellWords, columnLetters } from "../../../domain/shared/sheet.ts";
import { Form } from "../../components/form.tsx";
import { Section } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { TextField } from "../../components/textField.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { readColumns, type Upload } from "./listUpload.ts";

/** Returns the columns of the sheet by letter and header. */
function columnChoices({ sheet, map }: Upload) {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const header = sheet.rows.find((row) => row.number === map.headerRow);
  return Array.from({ length: width }, (_, at) => {
    const letters = columnLetters(at);
    const words = header ? cellWords(cellAt(header, at)) : "";
    return { value: letters, text: words === "" ? letters : `${letters}: ${words}` };
  });
}

/** Which column says what, as recognised, for a person to correct. */
export function ListColumns({ visit, upload }: { readonly visit: OfficeVisit; readonly upload: Upload }) {
  const { actionList: words } = visit.texts;
  const choices = columnChoices(upload);
  const { map, content } = upload;
  return (
    <Section id="kolommen" title={words.columnsTitle}>
      <Text>{words.columnsLead}</Text>
      {map.parties.length > 0 && <Text soft>{words.parties(map.parties.join(", "))}</Text>}
      <Form
        action={visit.path}
        files
        hidden={{ inhoud: content, blad: upload.sheet.name, partijen: map.parties.join(",") }}
      >
        <TextField
          id="koprij"
          name="koprij"
          label={words.headerRow}
          value={String(map.headerRow)}
          inputmode="numeric"
          short
        />
        {readColumns.map((column) => (
          <Select
            id={`kolom-${column}`}
            name={`kolom-${column}`}
            label={words.column[column]}
            value={map.columns[column] ?? "" /* not in the list */}
            options={choices}
            empty={words.notInList}
          />
        ))}
        <SubmitRow word={words.again} />
      </Form>
    </Section>
  );
}

/** Which sheet of a workbook is the list; the other choice is looked at anew and nothing is kept yet. */
export function ListSheets({ visit, upload }: { readonly visit: OfficeVisit; readonly upload: Upload }) {
  const { actionList: words } = visit.texts;
  const { name, otherSheets } = upload.sheet;
  if (otherSheets.length === 0) return null;
  return (
    <Section id="blad-kiezen" title={words.sheetTitle} close>
      <Text>{words.sheetLead(name, otherSheets.length)}</Text>
      <Form action={visit.path} files hidden={{ inhoud: upload.content }}>
        <Select
          id="blad"
          name="blad"
          label={words.sheet}
          value={name}
          options={[name, ...otherSheets].map((sheet) => ({ value: sheet, text: sheet }))}
        />
        <SubmitRow word={words.lookAtSheet} />
      </Form>
    </Section>
  );
}
