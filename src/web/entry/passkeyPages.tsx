import { askToSignIn, challengeOf, claimIn, provenSignIn } from "../../identity/passkeys.ts";
import { problemText } from "../../texts/index.ts";
import type { Account } from "../../usecases/access/signIn.ts";
import { askForPasskey, signInByPasskey } from "../../usecases/access/signInByPasskey.ts";
import { ErrorSummary } from "../components/errorSummary.tsx";
import { Lead } from "../components/lead.tsx";
import { Text } from "../components/text.tsx";
import { wordIn } from "../form.ts";
import { type Desk, passkeyDesk, takePasskey, takeWithdrawal } from "../passkeyDesk.tsx";
import { PasskeyForm } from "../passkeyForm.tsx";
import { at, paths } from "../paths.ts";
import { operatorPage, publicPage } from "../shell.tsx";
import { type Reply, seeOther, type Visit } from "../visit.ts";
import { ownMunicipality } from "./ownMunicipality.ts";

async function signInPage(visit: Visit, problem: string | undefined): Promise<Reply> {
  const { passkeys: words, common } = visit.texts;
  const challenge = await askForPasskey(visit.house);
  const errors = problem === undefined ? [] : [{ text: problem }];
  return publicPage(
    visit,
    {
      title: words.signInTitle,
      passkey: true,
      children: (
        <div class="eb-main">
          <ErrorSummary title={common.errorSummary} errors={errors} labels={{}} />
          <Lead title={words.signInTitle} status={[words.signInLead]} />
          <PasskeyForm
            visit={visit}
            action={paths.passkeySignIn}
            asks="sign-in"
            options={await askToSignIn({ outside: visit.outside, challenge })}
            word={words.signInButton}
          />
          <Text small soft>
            {words.lost}
          </Text>
        </div>
      ),
    },
    problem === undefined ? 200 : 422,
  );
}

/** Asks the device of the visitor for a passkey; it names nobody. */
export const showPasskeySignIn = (visit: Visit): Promise<Reply> => signInPage(visit, undefined);

/** Returns where an account begins. */
async function firstPageOf(visit: Visit, account: Account): Promise<string> {
  if (account === "operator") return paths.installation;
  const own = await ownMunicipality(visit.house, account);
  return own ? at(paths.start, { municipality: own.slug }) : paths.home;
}

/** Signs in whoever proved to hold a passkey of ours. */
export async function takePasskeySignIn(visit: Visit): Promise<Reply> {
  const answer = wordIn(visit.posted.fields, "antwoord");
  const found = await signInByPasskey(visit.house, {
    challenge: challengeOf(answer),
    claim: claimIn(answer),
    prove: (challenge, key) => provenSignIn(answer, { outside: visit.outside, challenge }, key),
  });
  if (!found.ok) return signInPage(visit, problemText(visit.texts, found.problem));
  const { secret, account } = found.value;
  return { kind: "seeOther", to: await firstPageOf(visit, account), session: { secret } };
}

const operatorDesk = ({ texts }: Visit): Desk => ({
  account: "operator",
  name: texts.entry.operatorTitle,
  here: paths.operatorPasskeys,
  withdraw: paths.withdrawOperatorPasskey,
  onward: paths.installation,
});

/** The passkeys of the operator. */
export const showOperatorPasskeys = async (visit: Visit): Promise<Reply> =>
  operatorPage(visit, await passkeyDesk(visit, operatorDesk(visit)));

export async function takeOperatorPasskey(visit: Visit): Promise<Reply> {
  const desk = operatorDesk(visit);
  const problem = await takePasskey(visit, desk);
  return problem === undefined
    ? seeOther(desk.here)
    : operatorPage(visit, await passkeyDesk(visit, desk, [problem]), 422);
}

export const withdrawOperatorPasskey = (visit: Visit): Promise<Reply> =>
  takeWithdrawal(visit, operatorDesk(visit));
