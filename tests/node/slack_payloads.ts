// The arguments of each method that redraft calls, in Slack's own types; slack_schemas.mjs makes schemas of them.
import type { KnownBlock } from "@slack/types";
import type * as api from "@slack/web-api";

export type api_test = api.APITestArguments;
export type apps_connections_open = api.AppsConnectionsOpenArguments;
export type auth_test = api.AuthTestArguments;
export type chat_delete = api.ChatDeleteArguments;
export type chat_postEphemeral = api.ChatPostEphemeralArguments;
export type chat_postMessage = api.ChatPostMessageArguments;
export type chat_update = api.ChatUpdateArguments;
export type conversations_history = api.ConversationsHistoryArguments;
export type conversations_replies = api.ConversationsRepliesArguments;
export type files_completeUploadExternal = api.FilesCompleteUploadExternalArguments;
export type files_getUploadURLExternal = api.FilesGetUploadURLExternalArguments;
export type files_info = api.FilesInfoArguments;
export type oauth_v2_access = api.OAuthV2AccessArguments;
export type reactions_add = api.ReactionsAddArguments;
export type reactions_get = api.ReactionsGetArguments;
export type reactions_remove = api.ReactionsRemoveArguments;
// No method, and typed in neither package; the keys are those of Slack's page on handling interactions.
export type response_url = {
  text: string;
  blocks: KnownBlock[];
  response_type: "ephemeral" | "in_channel";
  replace_original: boolean;
};
export type users_info = api.UsersInfoArguments;
export type views_open = api.ViewsOpenArguments;
export type views_publish = api.ViewsPublishArguments;
export type views_update = api.ViewsUpdateArguments;
