// What redraft sends to Slack, in the words of Slack's own types; tests/support/slack_types.py makes a schema of it.
import type { KnownBlock, View } from "@slack/types";

export interface Message {
  text: string;
  blocks: KnownBlock[];
}

export type ShownView = View;
