import type { Chance } from "./chance.ts";

/** Words that parsers have stumbled over: ends of ranges, other alphabets, marks of every format, and what belongs to machines. */
export const oddWords: readonly string[] = [
  "",
  " ",
  "0",
  "-0",
  "-1",
  "1e309",
  "1e-400",
  "NaN",
  "Infinity",
  "9007199254740993",
  "2147483648",
  "99999999999999999999",
  "0x1F",
  "1.000,00",
  "1,2,3",
  "٣",
  "null",
  "undefined",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "0000-00-00",
  "2026-02-30",
  "9999-12-31",
  "10000-01-01",
  "-000001-01-01",
  "2026-W53",
  "31-12-2026",
  "25:61",
  "23:59:60",
  "2026-10-25T02:30:00+02:00[Europe/Amsterdam]",
  "FREQ=SECONDLY;INTERVAL=0;COUNT=999999999",
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "../../../../etc/passwd",
  "..%2f..%2f",
  "%00",
  "%",
  "%zz",
  "%c0%af",
  "\u0000",
  "\u0001\u001b[31m",
  "\ufeff",
  "\ufffe",
  "\ud800",
  "\udc00x",
  "\u202eabc",
  "a\u0300".repeat(50),
  "👩‍👩‍👧‍👦",
  "İıſK",
  "ß",
  "\u2028",
  "<script>alert(1)</script>",
  "\"'`><img src=x onerror=alert(1)>",
  "{{7*7}}$(7*7)",
  "' or '1'='1",
  "'; drop table office.action; --",
  "=cmd|'/c calc'!A1",
  "=1+1",
  "@SUM(A1)",
  "&amp;&#0;&lol9;",
  "]]>",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
  "javascript:alert(1)",
  "http://127.0.0.1:1/",
  "//example.org",
  "\\\\example.org\\share",
  "\r\nSet-Cookie: a=b",
  '#let x = read("/etc/passwd")',
  "$sum_(i=0)^n$",
  "(((((((((((((((((((((((((((((",
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
  "a@a.a".repeat(40),
  "-".repeat(300),
  " ".repeat(3000),
  "x".repeat(5000),
  "é".repeat(300),
];

const cutAt = (text: string, chance: Chance): readonly [string, string] => {
  const at = chance.below(text.length + 1);
  return [text.slice(0, at), text.slice(at)];
};

function mutatedOnce(text: string, chance: Chance): string {
  const [head, tail] = cutAt(text, chance);
  switch (chance.below(8)) {
    case 0:
      return chance.pick(oddWords);
    case 1:
      return head + chance.pick(oddWords) + tail;
    case 2:
      return head + tail.slice(1 + chance.below(8));
    case 3:
      return head + tail.slice(0, 1 + chance.below(20)) + tail;
    case 4:
      return head + String.fromCharCode(chance.below(0x10000)) + tail.slice(1);
    case 5:
      return tail + head;
    case 6:
      return head;
    default:
      return head + chance.pick([",", ";", '"', "\n", "\t", "'", "=", ":", "/", "-", "{", "<", "%"]) + tail;
  }
}

/** Returns a text that differs from this one in a few places. */
export function mutatedText(text: string, chance: Chance): string {
  let made = text;
  for (let turn = 1 + chance.below(3); turn > 0; turn--) made = mutatedOnce(made, chance);
  return made.slice(0, 200_000);
}

const oddNumbers = [0, 1, 4, 8, 127, 128, 254, 255];

function mutatedBytesOnce(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (chance.below(7)) {
    case 0:
      return Buffer.concat([head, tail.subarray(1 + chance.below(16))]);
    case 1:
      return Buffer.concat([head, tail.subarray(0, 1 + chance.below(64)), tail]);
    case 2:
      return Buffer.concat([head, Buffer.from(chance.pick(oddWords)), tail]);
    case 3:
      return Buffer.from(head);
    case 4: {
      // a length or an offset that says too much, too little, or nothing
      const size = Buffer.alloc(4);
      size.writeUInt32LE(
        chance.pick([0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, bytes.length]),
      );
      return Buffer.concat([head, size, tail.subarray(4)]);
    }
    default:
      return Buffer.concat([
        head,
        Buffer.of(chance.happens(0.5) ? chance.pick(oddNumbers) : chance.below(256)),
        tail.subarray(1),
      ]);
  }
}

/** Returns bytes that differ from these in a few places. */
export function mutatedBytes(bytes: Uint8Array, chance: Chance): Buffer {
  let made = Buffer.from(bytes);
  for (let turn = 1 + chance.below(4); turn > 0; turn--) made = Buffer.from(mutatedBytesOnce(made, chance));
  return made;
}

/** Returns something that a JSON file can hold where something else is meant. */
function oddValue(chance: Chance): unknown {
  switch (chance.below(9)) {
    case 0:
      return null;
    case 1:
      return [];
    case 2:
      return {};
    case 3:
      return chance.pick([0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53, 5e-324]);
    case 4:
      return chance.happens(0.5);
    case 5:
      return Array.from({ length: chance.below(200) }, () => chance.pick(oddWords));
    case 6:
      return JSON.parse(`${"[".repeat(20)}${"]".repeat(20)}`);
    case 7:
      return Object.fromEntries([[chance.pick(oddWords), chance.pick(oddWords)]]);
    default:
      return chance.pick(oddWords);
  }
}

/** Returns a value of a JSON file that differs from this one in a few places, wherever they lie. */
export function mutatedJson(value: unknown, chance: Chance, share = 0.02): unknown {
  if (chance.happens(share)) return oddValue(chance);
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => {
      if (chance.happens(share)) return [];
      const made = mutatedJson(item, chance, share);
      return chance.happens(share) ? [made, made] : [made];
    });
    return chance.happens(share) ? items.reverse() : items;
  }
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        if (chance.happens(share)) return [];
        const name = chance.happens(share) ? chance.pick(oddWords) : key;
        return [[name, mutatedJson(item, chance, share)]];
      }),
    );
  return typeof value === "string" && chance.happens(share * 2) ? mutatedText(value, chance) : value;
}
