import type { Passkey, PasskeyId } from "../domain/access/index.ts";
import { idFrom, isIdText } from "../domain/shared/id.ts";
import { askToMake, challengeOf, provenMaking } from "../identity/passkeys.ts";
import { problemText } from "../texts/index.ts";
import { holderOf } from "../usecases/access/accountOf.ts";
import { addPasskey, readPasskeys, withdrawPasskey } from "../usecases/access/passkeys.ts";
import type { Account } from "../usecases/access/signIn.ts";
import { DataTable } from "./components/dataTable.tsx";
import { Empty } from "./components/empty.tsx";
import { ErrorSummary } from "./components/errorSummary.tsx";
import { HiddenField } from "./components/hiddenField.tsx";
import { Lead } from "./components/lead.tsx";
import { Link } from "./components/link.tsx";
import { Section } from "./components/section.tsx";
import { Text } from "./components/text.tsx";
import { TextField } from "./components/textField.tsx";
import { wordIn } from "./form.ts";
import { PasskeyForm } from "./passkeyForm.tsx";
import { type Reply, seeOther, type Visit } from "./visit.ts";

/** Whose passkeys, what the device calls their holder, and where the page and its acts stand. */
export type Desk = {
  readonly account: Account;
  readonly name: string;
  readonly here: string;
  readonly withdraw: string;
  /** Where somebody goes on to. */
  readonly onward: string;
};

type Problem = { readonly field?: string; readonly text: string };

function Keys({ visit, desk, passkeys }: { visit: Visit; desk: Desk; passkeys: readonly Passkey[] }) {
  const { passkeys: words } = visit.texts;
  if (passkeys.length === 0) return <Empty text={words.none} />;
  return (
    <>
      <DataTable
        caption={words.caption}
        narrow="lines"
        columns={[
          { key: "naam", head: words.name, kind: "text" },
          { key: "gemaakt", head: words.made, kind: "text" },
          { key: "gebruikt", head: words.used, kind: "text" },
          { key: "intrekken", head: words.acts, kind: "text" },
        ]}
        rows={passkeys.map(({ id, name, madeAt, lastUsedAt }) => ({
          id,
          cells: [
            name,
            visit.formats.moment(madeAt),
            lastUsedAt === null ? words.never : visit.formats.moment(lastUsedAt),
            <form method="post" action={desk.withdraw}>
              <HiddenField name="passkey" value={id} />
              <button class="eb-button-link" type="submit" aria-label={words.withdrawNamed(name)}>
                {words.withdraw}
              </button>
            </form>,
          ],
        }))}
      />
      <Text small soft>
        {words.withdrawNote}
      </Text>
    </>
  );
}

/** Returns the page on which somebody keeps the own passkeys, with a new question to the device each time. */
export async function passkeyDesk(visit: Visit, desk: Desk, problems: readonly Problem[] = []) {
  const { passkeys: words, common } = visit.texts;
  const { challenge, passkeys } = await readPasskeys(visit.house, desk.account);
  const known = passkeys.map(({ credential }) => credential);
  const holder = { ...holderOf(desk.account), name: desk.name, known };
  const options = await askToMake({ outside: visit.outside, challenge }, holder);
  const error = problems.find(({ field }) => field === "naam")?.text;
  const children = (
    <>
      <ErrorSummary title={common.errorSummary} errors={problems} labels={{ naam: words.name }} />
      <Lead title={words.title} status={[words.lead]} />
      <div class="eb-section eb-wide">
        <Keys visit={visit} desk={desk} passkeys={passkeys} />
      </div>
      <Section id="maken" title={words.make}>
        <PasskeyForm visit={visit} action={desk.here} asks="make" options={options} word={words.make}>
          <TextField
            id="naam"
            name="naam"
            label={words.name}
            hint={words.nameHint}
            value={wordIn(visit.posted.fields, "naam")}
            error={error}
            maxlength={60}
          />
        </PasskeyForm>
        <p>
          <Link href={desk.onward} apart>
            {words.later}
          </Link>
        </p>
      </Section>
    </>
  );
  return { title: words.title, passkey: true as const, children };
}

/** Keeps the passkey that the device made; returns what must be mended, or undefined when it is kept. */
export async function takePasskey(visit: Visit, { account }: Desk): Promise<Problem | undefined> {
  const answer = wordIn(visit.posted.fields, "antwoord");
  const kept = await addPasskey(visit.house, account, {
    name: wordIn(visit.posted.fields, "naam"),
    challenge: challengeOf(answer),
    prove: (challenge) => provenMaking(answer, { outside: visit.outside, challenge }),
  });
  if (kept.ok) return undefined;
  const text = problemText(visit.texts, kept.problem);
  return kept.problem === "N134" ? { field: "naam", text } : { text };
}

/** Withdraws a passkey of the own account and leads back. */
export async function takeWithdrawal(visit: Visit, { account, here }: Desk): Promise<Reply> {
  const id = wordIn(visit.posted.fields, "passkey");
  if (!isIdText(id)) return seeOther(here); // no passkey was named, so there is nothing to withdraw
  const chosen: PasskeyId = idFrom<"passkey">(id);
  await withdrawPasskey(visit.house, account, { id: chosen, session: visit.sessionSecret });
  return seeOther(here);
}
