// Addresses of the real platforms that mean a place of this sandbox: they lead there, and not out of it.

import { addressOf, state } from "/static/state.js";

/** The address within the page; an empty one where it leads elsewhere. */
export function localLink(address) {
  const { route, seen } = state;
  const slack = /^https:\/\/[\w.-]*slack\.com\/archives\/(\w+)\/p(\d+)(\d{6})/.exec(address);
  if (slack && route.workspace === "slack" && seen?.places.some((each) => each.id === slack[1]))
    return addressOf({ ...route, place: slack[1], thread: `${slack[2]}.${slack[3]}` });
  const discord = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)/.exec(address);
  const place = discord && seen?.places.find((each) => each.id === discord[1]);
  if (!place || route.workspace !== "discord") return "";
  return addressOf({ ...route, place: place.parent || place.id, thread: place.parent ? place.id : "" });
}
