import type { Municipality } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { type DiaryDay, writeDiary } from "../../export/diary.ts";
import { formatsFor, type Texts, textsFor } from "../../texts/index.ts";
import {
  type OpenDiary,
  readDiary,
  type SeenEntry,
  type SeenMoment,
} from "../../usecases/reporting/readDiary.ts";
import { eventOf } from "../calendarMeetings.ts";
import { at, paths } from "../paths.ts";
import { ownerName } from "../personWords.ts";
import type { Reply, Visit } from "../visit.ts";

type Writing = {
  readonly open: OpenDiary;
  readonly municipality: Municipality;
  readonly outside: string;
  readonly texts: Texts;
};

function dayOf({ duty, due, programme, sequence }: SeenEntry, writing: Writing): DiaryDay {
  const { open, municipality, outside, texts } = writing;
  const { diary: words, common } = texts;
  const formats = formatsFor(open.language, municipality.locale);
  const body = open.bodies.find(({ key }) => key === duty.body);
  const to = body?.name ?? duty.to ?? common.notStated; // neither a body nor words: not stated
  const place = { municipality: municipality.slug, programme: programme.key };
  const link = `${outside}${at(paths.duties, place)}#${encodeURIComponent(duty.key)}`;
  return {
    name: `due ${municipality.id} ${programme.key} ${duty.key} ${due.stated}`,
    day: due.day,
    sequence,
    title: (due.delivery === null ? words.entry : words.deliveredEntry)(duty.content),
    lines: [
      ...(due.delivery === null ? [words.todo(duty.content)] : []),
      words.fromTo(ownerName({ owner: duty.from }, { texts }), to),
      ...(due.movedBy === null ? [] : [words.moved[due.movedBy](formats.day(due.stated))]),
      ...(duty.legalBasis === null ? [] : [words.basis(duty.legalBasis)]),
      words.programme(programme.title),
      words.look(link),
    ],
    link,
  };
}

/** A moment at which the council hears something: the last day of its period. */
function momentDay({ entry, kind, period, day, programme }: SeenMoment, writing: Writing): DiaryDay {
  const { open, municipality, outside, texts } = writing;
  const { diary: words } = texts;
  const { period: written } = formatsFor(open.language, municipality.locale);
  const place = { municipality: municipality.slug, programme: programme.key, entry: entry.key };
  const link = `${outside}${at(paths.councilEntry, place)}`;
  const name = entry.number === null ? entry.text : `${entry.number}: ${entry.text}`;
  return {
    name: `council ${kind} ${municipality.id} ${programme.key} ${entry.key}`,
    day,
    sequence: entry.version - 1,
    title: words.council[kind](name),
    lines: [words.councilBy(written(period)), words.programme(programme.title), words.lookCouncil(link)],
    link,
  };
}

/** Hands a diary to who has its secret address; the address of nothing answers as one that never was. */
export async function takeDiary({ house, municipality, params, outside }: Visit): Promise<Reply> {
  const secret = /^([\w-]{43})\.ics$/.exec(String(params["file"]))?.[1];
  if (municipality === null || secret === undefined) throw new NotFound();
  const open = await readDiary(house, municipality, secret);
  const texts = textsFor(open.language);
  const { diary: words } = texts;
  const { name } = municipality;
  const writing = { open, municipality, outside, texts };
  const file = writeDiary({
    title: open.body === null ? words.file(name) : words.bodyFile(open.body.name, name),
    at: house.now(),
    days: [
      ...open.entries.map((entry) => dayOf(entry, writing)),
      ...open.moments.map((moment) => momentDay(moment, writing)),
    ],
    events: open.meetings.map((one) => eventOf(one, { municipality, outside, texts })),
  });
  const bytes = new TextEncoder().encode(file);
  return { kind: "file", name: "agenda.ics", type: "text/calendar; charset=utf-8", bytes, referrer: "none" };
}
