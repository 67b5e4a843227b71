/**
 * The script inside the HTML file of an edition. It hashes the content and the text of the report as they stand in the file
 * and says whether both fit what is written beside them. Constant text: nothing of a report is ever put into it.
 */
export const proofScript = `
(async () => {
  const say = (id) => { for (const one of document.querySelectorAll("[data-proof]")) one.hidden = one.id !== id; };
  if (!globalThis.crypto || !crypto.subtle) return say("proof-unable");
  say("proof-working");
  const hash = async (text) => Array.from(
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
    (byte) => byte.toString(16).padStart(2, "0")).join("");
  const proof = document.getElementById("proof");
  const content = document.getElementById("proof-content").textContent;
  const text = document.querySelector("main").textContent.replace(/\\s+/g, " ").trim();
  const own = await hash(content);
  const same = own === proof.dataset.hash && await hash(text) === proof.dataset.text
    && document.getElementById("proof-hash").textContent === own;
  say(same ? "proof-fits" : "proof-differs");
})();
`;
