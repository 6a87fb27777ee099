// The channels of a workspace, and in the Discord-like one the threads under each.

import { el, keep } from "/static/dom.js";
import { addressOf, isUnread, state } from "/static/state.js";

const SIGNS = { text: "#", forum: "▤", thread: "↳", direct: "✉", home: "⌂" };
const WORDS = { text: "channel", forum: "forum", thread: "thread", direct: "direct message", home: "app home" };

export function showPlaces(root) {
  const { seen, route } = state;
  if (!root.querySelector("ul")) root.replaceChildren(el("h2", {}, "Channels"), el("ul", {}));
  const tops = seen.places.filter((each) => each.kind !== "thread");
  const ordered = tops.flatMap((each) => [each, ...seen.places.filter((below) => below.kind === "thread" && below.parent === each.id)]);
  const current = ordered.some((each) => each.id === route.thread) ? route.thread : route.place;
  const items = ordered.map((each) => ({ ...each, current: each.id === current, unread: isUnread(each) && each.kind !== "home" }));
  keep(root.querySelector("ul"), items, (each) => each.id, item);
}

function item(place) {
  const isThread = place.kind === "thread";
  const to = { ...state.route, place: isThread ? place.parent : place.id, thread: isThread ? place.id : "" };
  const told = [el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[place.kind]), el("span", { class: "place-name" }, place.name)];
  return el("li", { class: `${isThread ? "below" : ""} ${place.unread ? "unread" : ""}` },
    el("a", { href: addressOf(to), "aria-current": place.current ? "page" : null, "aria-label": `${place.name}, ${WORDS[place.kind]}${place.unread ? ", unread" : ""}${place.archived ? ", archived" : ""}`, data: { focus: "place" } },
      told, place.unread ? el("span", { class: "dot", "aria-hidden": "true" }) : null));
}
