import type { MailPaper, MailPart } from "./mailPaper.ts";

function partText(part: MailPart): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "link":
      return `${part.text}:\n${part.address}`;
    case "list": {
      const items = part.items.map(({ title, facts }) => [`- ${title}`, ...facts.map((fact) => `  ${fact}`)]);
      return [part.heading, ...items.flat()].join("\n");
    }
  }
}

/** Returns a mail as plain text, for who reads no HTML. */
export const writeMailText = ({ title, parts, closing }: MailPaper): string =>
  `${[title, ...parts.map(partText), closing.join("\n")].join("\n\n")}\n`;
