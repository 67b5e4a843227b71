import assert from "node:assert/strict";

/** A line of a calendar: its name, its parameters and its value without escapes. */
type Line = { readonly name: string; readonly parameters: string; readonly value: string };
export type IcsEvent = ReadonlyMap<string, Line>;

const textual = new Set(["SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "NAME"]);

/** Undoes the four escapes of a TEXT (RFC 5545, 3.3.11); anything else that needs one is refused. */
function unescaped(text: string): string {
  assert.ok(!/(?<!\\)(?:\\\\)*[;,]/.test(text), `a bare ; or , in ${text}`);
  assert.ok(!/(?<!\\)(?:\\\\)*\\[^\\;,nN]/.test(text), `an escape of nothing in ${text}`);
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

function lineOf(text: string): Line {
  const read = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(text);
  assert.ok(read, `no line of a calendar: ${text}`);
  const [, name = "", parameters = "", value = ""] = read;
  return { name, parameters, value: textual.has(name) ? unescaped(value) : value };
}

/** Returns the lines as they were before they were folded; each ends with CRLF and is at most 75 octets. */
function unfolded(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const folded = text.split("\r\n");
  if (folded.at(-1) === "") folded.pop();
  for (const line of folded) {
    assert.ok(!/[\r\n]/.test(line), "a line ends with CRLF and with nothing else");
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
  }
  return folded
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
}

/** Reads a calendar as RFC 5545 says it must be written, and refuses the rest. Written apart from what writes it. */
export function readIcs(bytes: Uint8Array): {
  readonly head: IcsEvent;
  readonly events: readonly IcsEvent[];
} {
  const lines = unfolded(bytes).map(lineOf);
  const [head, events]: [Map<string, Line>, Map<string, Line>[]] = [new Map(), []];
  const open: string[] = [];
  for (const line of lines) {
    if (line.name === "BEGIN") {
      open.push(line.value);
      if (line.value === "VEVENT") events.push(new Map());
    } else if (line.name === "END") assert.equal(open.pop(), line.value);
    else if (open.at(-1) === "VEVENT") events.at(-1)?.set(line.name, line);
    else head.set(line.name, line);
  }
  assert.deepEqual(open, []);
  assert.deepEqual([head.get("VERSION")?.value, lines[0]?.value], ["2.0", "VCALENDAR"]);
  for (const event of events)
    for (const must of ["UID", "DTSTAMP", "DTSTART"]) assert.ok(event.has(must), must);
  return { head, events };
}
