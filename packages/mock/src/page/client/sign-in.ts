import type { Credential } from "../../sandbox/access/credential.ts";
import { credentials } from "../../sandbox/seed/credentials.ts";
import { element } from "./elements.ts";

/** Shows the built-in credentials, one at a time, to be copied. @param signIn - called with each that is chosen */
export async function showCredentials(signIn: (credential: Credential) => Promise<void>): Promise<void> {
  const select = element("credential", HTMLSelectElement);
  const choose = async () => {
    const credential = credentials[select.selectedIndex];
    if (credential === undefined) return;
    element("client-id", HTMLOutputElement).value = credential.clientId;
    element("client-secret", HTMLOutputElement).value = credential.clientSecret ?? "";
    await signIn(credential);
  };
  select.replaceChildren(...credentials.map(({ clientId, role }) => new Option(`${role} (${clientId})`, clientId)));
  select.addEventListener("change", () => void choose());
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.addEventListener("click", () => void copy(button));
  }
  await choose();
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(element(button.dataset.copy ?? "", HTMLOutputElement).value);
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1_500);
}
