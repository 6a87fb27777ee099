// Where the person is: workspace, persona, place and thread, kept in the address so that a reload comes back here.

export const state = { workspaces: [], route: { workspace: "", persona: "", place: "", thread: "" }, seen: null };

export function readRoute() {
  const parts = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const [workspace = "", persona = "", place = "", thread = ""] = parts;
  return { workspace, persona, place, thread };
}

export function addressOf({ workspace, persona, place, thread }) {
  return "#" + [workspace, persona, place, thread].filter(Boolean).map(encodeURIComponent).join("/");
}

/** Go somewhere; what is not named stays, but a new workspace or place begins without its thread. */
export function go(changes) {
  const next = { ...state.route, ...changes };
  if (changes.workspace && changes.workspace !== state.route.workspace) Object.assign(next, { persona: "", place: "", thread: "", ...changes });
  else if (changes.place !== undefined && changes.thread === undefined) next.thread = "";
  const address = addressOf(next);
  if (address === location.hash) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = address;
}

export const nameOf = (id) => state.seen?.people[id]?.name ?? "somebody";

const READ = "sandbox-read";
const keyOf = (place) => [state.route.workspace, state.route.persona, place].join("/");

/** The latest message that this persona has had on the screen, for each place; this tab's memory only. */
export function markRead(place, latest) {
  const read = JSON.parse(sessionStorage.getItem(READ) ?? "{}");
  read[keyOf(place)] = latest;
  sessionStorage.setItem(READ, JSON.stringify(read));
}

export function isUnread(place) {
  const read = JSON.parse(sessionStorage.getItem(READ) ?? "{}");
  return Boolean(place.latest) && read[keyOf(place.id)] !== place.latest;
}
