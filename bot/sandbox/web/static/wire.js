// Talks to the page's server: does what the person does, and hears what they see.

import { alertWith, clearAlerts } from "/static/dom.js";
import { state } from "/static/state.js";

const tokenOf = (page) => page.querySelector("meta[name=sandbox-token]").content;
let token = tokenOf(document);
const AGAIN_MS = 1500;

/** Do something as the persona. The outcome; or null where it was refused, which is said on the page. */
export async function act(name, given = {}, { files = {}, place, thread, quietly = false } = {}) {
  const { workspace, persona } = state.route;
  const look = { persona, place: place ?? state.route.place, thread: thread ?? "" };
  const form = new FormData();
  form.append("act", JSON.stringify({ name, given, ...look }));
  for (const [input, chosen] of Object.entries(files))
    for (const file of chosen) form.append(`file:${input}`, file, file.name);
  if (!quietly) clearAlerts();
  try {
    let answer = await posted(`/acts/${workspace}`, form);
    if (answer.status === 403) {
      token = tokenOf(new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html")); // it was started anew
      answer = await posted(`/acts/${workspace}`, form);
    }
    if (answer.ok) return await answer.json();
    if (answer.status === 409) return refused((await answer.json()).refused, quietly);
    return refused(await answer.text(), quietly);
  } catch {
    return refused("The sandbox does not answer. Nothing was sent; what you typed is still here.", quietly);
  }
}

const posted = (address, body) => fetch(address, { method: "POST", headers: { "X-Sandbox-Token": token }, body });

function refused(text, quietly) {
  if (quietly) return { refused: text };
  alertWith(text);
  return null;
}

/** The payloads of a message, or of `modal` or `home`, as the bot sent them. */
export async function payload(what, place) {
  const query = new URLSearchParams({ persona: state.route.persona, place: place ?? state.route.place, what });
  return (await fetch(`/payload/${state.route.workspace}?${query}`)).json();
}

export const workspaces = async () => (await fetch("/workspaces")).json();

let source = null;
let waiting = 0;

/** Hear all that is seen from there, now and whenever it changes; comes back by itself after a break. */
export function watch(route, heard, connected) {
  source?.close();
  clearTimeout(waiting);
  const { workspace, ...look } = route;
  source = new EventSource(`/seen/${workspace}?${new URLSearchParams(look)}`);
  const mine = source;
  mine.onopen = () => connected(true);
  mine.onmessage = (event) => heard(JSON.parse(event.data));
  mine.onerror = () => {
    if (mine !== source) return;
    connected(false);
    if (mine.readyState === EventSource.CLOSED) waiting = setTimeout(again, AGAIN_MS);
  };
  const again = async () => {
    if (await isThere(route)) watch(route, heard, connected);
    else connected(false, "The sandbox was started anew, with other people in it. Reload the page to go on.");
  };
}

/** Whether the persona is; as long as nobody answers, we hope so. */
async function isThere({ workspace, persona }) {
  try {
    const { workspaces: found } = await workspaces();
    return found.some((each) => each.kind === workspace && each.personas.some(({ id }) => id === persona));
  } catch {
    return true;
  }
}
