// The modal that the persona has open: shown while the platform has it open, filled in, sent. Errors clear nothing.

import { openDialog } from "/static/dialog.js";
import { button, el } from "/static/dom.js";
import { inspect } from "/static/inspector.js";
import { act } from "/static/wire.js";

let shown = null;

/** `read` makes of a modal its title, its nodes and its fields: one function for each platform. */
export function showModal(given, read) {
  if (!given) {
    shown?.opened.close();
    shown = null;
    return;
  }
  if (shown?.key === given.key) return;
  const before = shown;
  const form = read(given);
  const problem = el("p", { class: "error", role: "alert", hidden: true });
  const fields = new Map(form.fields);
  const send = form.submit ? el("button", { type: "submit", class: "primary" }, form.submit) : null;
  const close = button(form.close ?? (send ? "Cancel" : "Close"), () => leave());
  const look = button("{ } Payload", () => inspect("modal"), { class: "quiet inspect" });
  const body = el("form", { novalidate: true, class: "modal-form", on: { submit: sent } }, problem, form.nodes, el("footer", {}, look, close, send));
  const opened = openDialog({ title: form.title, body, onclose: () => act("close") });
  const current = { key: given.key, opened };
  shown = current;
  before?.opened.close();
  (form.fields[0]?.[1].control ?? close).focus();

  function leave() {
    opened.close();
    if (shown === current) shown = null;
    act("close");
  }

  async function sent(event) {
    event.preventDefault();
    const answers = {}, files = {};
    for (const [name, each] of fields) {
      const answer = each.read();
      if (Array.isArray(answer) && answer[0] instanceof File) files[name] = answer;
      else if (answer !== null) answers[name] = answer;
      each.fail("");
    }
    problem.hidden = true;
    send.disabled = true;
    const outcome = await act("submit", { answers }, { files, quietly: true });
    send.disabled = false;
    if (outcome.refused) {
      problem.textContent = outcome.refused;
      problem.hidden = false;
    }
    const wrong = Object.entries(outcome.errors ?? {});
    for (const [name, said] of wrong) fields.get(name)?.fail(said);
    if (wrong.length) fields.get(wrong[0][0])?.control?.focus();
  }
}
