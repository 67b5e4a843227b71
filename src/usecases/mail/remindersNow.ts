import { holdingsOn } from "../../domain/access/index.ts";
import type { RemindedReport } from "../../domain/mail/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { Owner, Programme } from "../../domain/programme/index.ts";
import {
  type Country,
  type DutyReminder,
  type OfficeCalendar,
  type ReportingDuty,
  reminderStep,
  watchDuty,
} from "../../domain/reporting/index.ts";
import { addDays } from "../../domain/shared/day.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { roleBookOf } from "../access/findActor.ts";
import { daysAhead } from "../reporting/deliverReport.ts";

/** A reminder that holds today, for whom, and what it says. */
export type ReminderNow = {
  readonly person: PersonId;
  readonly reminder: DutyReminder;
  readonly report: RemindedReport;
};

type Sought = { readonly office: Office; readonly calendar: OfficeCalendar; readonly programme: Programme };

async function managersOf(office: Office): Promise<readonly PersonId[]> {
  const book = await roleBookOf(office);
  return (await listPeople(office))
    .filter(({ id }) => holdingsOn(book, id, office.today).some(({ role }) => role === "programmeManager"))
    .map(({ id }) => id);
}

/** Returns who is reminded: who owes the report, or the programme managers while no colleague does. */
const readersOf = (owner: Owner, managers: readonly PersonId[]): readonly PersonId[] =>
  owner.kind === "person" ? [owner.person] : managers;

function remindersOf(duty: ReportingDuty, { office, calendar, programme }: Sought) {
  const { key, title } = programme;
  const window = { today: office.today, until: addDays(office.today, daysAhead) };
  return watchDuty(duty, calendar, window).dues.flatMap((due) => {
    const step = reminderStep(due, calendar, office.today);
    if (step === null) return [];
    const { day, daysAway } = due;
    const owner = duty.from.kind === "asWritten" ? duty.from.text : null;
    const about = { content: duty.content, receiver: duty.to, owner };
    return [
      {
        reminder: { programme: key, duty: duty.key, day, step },
        report: { programme: { key, title }, ...about, day, step, daysAway },
      },
    ];
  });
}

/** Returns every reminder of a reporting duty that holds today in the programmes that run, the first due day first. */
export async function remindersNow(office: Office, country: Country): Promise<readonly ReminderNow[]> {
  const calendar = { country, closures: await listClosures(office) };
  const managers = await managersOf(office);
  const found: ReminderNow[] = [];
  for (const programme of (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null))
    for (const duty of await reportingDutyStore.list(office, programme.key)) {
      const readers = readersOf(duty.from, managers);
      const reminders = remindersOf(duty, { office, calendar, programme });
      found.push(...readers.flatMap((person) => reminders.map((one) => ({ person, ...one }))));
    }
  return found.toSorted((one, other) => one.report.day.localeCompare(other.report.day));
}
