import type { Document, Dossier, Letter, Redaction, Secrecy } from "../../domain/council/index.ts";
import { textsFor } from "../../texts/index.ts";
import { documentFileName, mediaTypes } from "../documentFile.ts";
import { secrecyMark } from "../secrecyMark.ts";
import { eventParts, type MdtoAct } from "./mdtoHistory.ts";
import { heldParts, limitParts, type MdtoLimited } from "./mdtoLimits.ts";
import { type MdtoFile, type MdtoObject, type MdtoOrigin, referenceTo } from "./mdtoObjects.ts";

const {
  dossiers: { packed },
  letters: letterWords,
} = textsFor("nl");

/** A document as it is packed: what is kept of it, of its file, and of what happened to it. */
export type MdtoDocument = Omit<MdtoLimited, "key"> & {
  readonly document: Document;
  readonly secrecies: readonly Secrecy[];
  readonly acts: readonly MdtoAct[];
  readonly sha256: string;
  readonly file: Pick<MdtoFile, "size" | "content">;
};

/** A document that is secret, as a reason why something else is. */
type Reason = Omit<MdtoLimited, "key"> & { readonly document: Pick<Document, "key"> };
/** What is packed beside documents: what happened to it, whether only the named offices read it, and because of what. */
export type MdtoBeside = {
  readonly acts: readonly MdtoAct[];
  readonly isHeld: boolean;
  readonly because: readonly Reason[];
};
/** A file that was made when something was registered or decided. */
type Produced = Pick<MdtoFile, "size" | "content"> & {
  readonly format: "pdf" | "docx";
  readonly language: string;
  readonly hash: string;
};

const dutch = { language: "nl" } as const;

/** Returns the name of a file that tells where what is in it is secret. */
export const secretName = (name: string, isSecret: boolean): string => `${isSecret ? "GEHEIM-" : ""}${name}`;
const keyed = ({ document, isSecret, inForce }: Reason): MdtoLimited => ({
  key: document.key,
  isSecret,
  inForce,
});
/** When a thing became as it is now; everything that is kept has a version. */
const lastOf = (acts: readonly MdtoAct[], { now }: MdtoOrigin): Date => acts.at(-1)?.at ?? now;

const filesOf = (
  key: string,
  { acts, isHeld, files }: MdtoBeside & { readonly files: readonly Produced[] },
  origin: MdtoOrigin,
): readonly MdtoFile[] =>
  files.map(({ format, hash, size, content }) => ({
    name: secretName(`${key}.${format}`, isHeld),
    type: mediaTypes[format],
    size,
    sha256: hash,
    at: lastOf(acts, origin),
    content,
  }));

/** Returns the secrecies for which something is secret. */
export const inForceOf = (because: readonly Reason[]): readonly Secrecy[] =>
  because.flatMap(({ inForce }) => inForce);

/** Returns what happened to something beside the documents, and what limits its use. */
export const besideOf = (
  { acts, isHeld, because }: MdtoBeside,
  { now }: MdtoOrigin,
): Pick<MdtoObject, "events" | "limits" | "secret"> => ({
  events: eventParts(acts, [], now),
  limits: heldParts(isHeld, because.map(keyed)),
  secret: isHeld ? secrecyMark(inForceOf(because), dutch) : null,
});

/** Returns a document of a dossier with its file; its language is not known. */
export function documentObject(one: MdtoDocument, dossier: Dossier, origin: MdtoOrigin): MdtoObject {
  const { document, isSecret, inForce, secrecies, acts, sha256, file } = one;
  const { key, title, registration, annex, link, type } = document;
  const known = (mark: string | null, source: string) => (mark === null ? [] : [{ mark, source }]);
  return {
    key,
    title,
    marks: [
      ...known(registration, packed.register(origin.municipality)),
      ...known(annex, packed.annexOf(dossier.key)),
    ],
    descriptions: [],
    link,
    language: null,
    events: eventParts(acts, secrecies, origin.now),
    related: [],
    limits: limitParts({ key, isSecret, inForce }),
    secret: isSecret ? secrecyMark(inForce, dutch) : null,
    files: [
      {
        name: documentFileName(document, isSecret),
        type: mediaTypes[type],
        size: file.size,
        sha256,
        at: acts[0]?.at ?? origin.now, // the file came in with the first version, which there always is
        content: file.content,
      },
    ],
  };
}

/** Returns a letter of a dossier with the files as they went out. */
export function letterObject(
  one: MdtoBeside & { readonly letter: Letter; readonly files: readonly Produced[] },
  origin: MdtoOrigin,
): MdtoObject {
  const { key, subject, kind, state } = one.letter;
  const source = packed.register(origin.municipality);
  return {
    key,
    title: subject,
    marks: state.kind === "draft" ? [] : [{ mark: state.dayMail.registration, source }],
    descriptions: [letterWords.kindName[kind]],
    link: null,
    language: one.files[0]?.language ?? null, // without a file nobody knows
    ...besideOf(one, origin),
    related: [],
    files: filesOf(key, one, origin),
  };
}

/** Returns a redaction with its files, and of what it was made. */
export function redactionObject(
  one: MdtoBeside & { readonly redaction: Redaction; readonly files: readonly Produced[] },
  origin: MdtoOrigin,
  nameOf: (key: string) => string,
): MdtoObject {
  const { key, title, source } = one.redaction;
  const to = referenceTo(nameOf(source.key), source.key, origin);
  return {
    key,
    title,
    marks: [],
    descriptions: [packed.redaction],
    link: null,
    language: one.files[0]?.language ?? null, // without a file nobody knows
    ...besideOf(one, origin),
    related: [{ to, how: packed.redactionOf }],
    files: filesOf(key, one, origin),
  };
}
