import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

type Ask = (options: string) => Promise<unknown>;
/** What a form asks of the device of its reader. */
const asks: Readonly<Record<string, Ask>> = {
  make: (options) =>
    startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON }),
  "sign-in": (options) =>
    startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON }),
};

function reveal(form: HTMLFormElement, name: string, shown: boolean): void {
  form.querySelector(`[data-eb-passkey-${name}]`)?.toggleAttribute("hidden", !shown);
}

/** Asks the device of the reader when the form is sent, and sends what it answered; nothing leaves when it refuses. */
function ask(form: HTMLFormElement): void {
  const way = asks[String(form.dataset["ebPasskey"])];
  const answer = form.querySelector<HTMLInputElement>("input[name=antwoord]");
  const options = form.dataset["ebOptions"];
  if (!way || !answer || options === undefined) return;
  reveal(form, "needs", false);
  const send = (said: unknown) => {
    answer.value = JSON.stringify(said);
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    reveal(form, "failed", false);
    // the device knows no key, or its holder stopped: both are the same to us, and the form says what to do
    way(options).then(send, () => reveal(form, "failed", true));
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-eb-passkey]")) ask(form);
