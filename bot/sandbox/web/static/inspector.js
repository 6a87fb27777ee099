// Shows what the bot sent for a message, a modal or Home, exactly as it came, and what the platform made of it.

import { openDialog } from "/static/dialog.js";
import { button, el } from "/static/dom.js";
import { payload } from "/static/wire.js";

export async function inspect(what, place) {
  const { sent, now } = await payload(what, place);
  const body = [
    el("p", {}, sent.length ? `What the bot sent, the latest first (${sent.length}):` : "No call of the bot is known for this: it was not sent by the bot, or came by a response URL."),
    ...sent.map(({ call, payload: given }, number) => section(call, given, number === 0)),
    now ? section("As the platform shows it", now, !sent.length) : el("p", {}, "It is no longer there."),
  ];
  openDialog({ title: "Payload", body, wide: true });
}

function section(title, json, open) {
  const text = JSON.stringify(json, null, 2);
  const copy = button("Copy", async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "Copied";
  }, { class: "quiet", "aria-label": `Copy: ${title}` });
  return el("details", { open, class: "payload" }, el("summary", {}, el("code", {}, title)), copy, el("pre", { tabindex: "0" }, text));
}
