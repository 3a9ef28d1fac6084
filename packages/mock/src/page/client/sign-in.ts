import { credentials } from "../../sandbox/seed/credentials.ts";
import { element } from "./elements.ts";

/** Shows the built-in credentials, one at a time, to be copied. */
export function showCredentials(): void {
  const select = element("credential", HTMLSelectElement);
  select.replaceChildren(...credentials.map(({ clientId, role }) => new Option(`${role} (${clientId})`, clientId)));
  select.addEventListener("change", () => show(select.selectedIndex));
  show(0);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.addEventListener("click", () => void copy(button));
  }
}

function show(index: number): void {
  const { clientId = "", clientSecret = "", companyId = "" } = credentials[index] ?? {};
  element("client-id", HTMLOutputElement).value = clientId;
  element("client-secret", HTMLOutputElement).value = clientSecret;
  element("company", HTMLOutputElement).value = companyId;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(element(button.dataset.copy ?? "", HTMLOutputElement).value);
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1_500);
}
