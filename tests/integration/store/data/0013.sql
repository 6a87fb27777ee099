INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number, pseudonym_key) VALUES
('01M8486KN0HE8J8SPGD1NAN8X2', 'slack', 'walk 0', 'Harbour', 1, NULL),
('01M8486KP558388MK7FD4XPJSB', 'slack', 'walk 1', 'Harbour', 1, NULL),
('01M8486KTFMQ3N6QA0X6JMDB84', 'slack', 'walk 2', 'Harbour', 1, NULL),
('01M8486KVAJSVF9MHPZXT214PG', 'slack', 'T1', 'Harbour', 1, X'016b6579');
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M8486KN48EMT6JN6WXHECZQM', '01M8486KN0HE8J8SPGD1NAN8X2', 'slack', 'C1', NULL, TRUE, NULL),
('01M8486KN48EMT6JN6WXHECZQN', '01M8486KN0HE8J8SPGD1NAN8X2', 'slack', 'C2', NULL, TRUE, NULL),
('01M8486KP7XBMP5GYCKTFW4TYK', '01M8486KP558388MK7FD4XPJSB', 'slack', 'C1', NULL, TRUE, NULL),
('01M8486KP7XBMP5GYCKTFW4TYM', '01M8486KP558388MK7FD4XPJSB', 'slack', 'C2', NULL, TRUE, NULL),
('01M8486KTGG5SQDRTEJS0BJ6AF', '01M8486KTFMQ3N6QA0X6JMDB84', 'slack', 'C1', NULL, TRUE, NULL),
('01M8486KTGG5SQDRTEJS0BJ6AG', '01M8486KTFMQ3N6QA0X6JMDB84', 'slack', 'C2', NULL, TRUE, NULL),
('01M8486KVCZRCK215DAR7HKY2N', '01M8486KVAJSVF9MHPZXT214PG', 'slack', 'C1', '17.1', FALSE, NULL),
('01M8486KVCZRCK215DAR7HKY2P', '01M8486KVAJSVF9MHPZXT214PG', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M8486KVAJSVF9MHPZXT214PG', X'007365616c6564', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name, no_training_at, forgotten_at) VALUES
('01M8486KN2WSDEP6WEPMVGB1X8', '01M8486KN0HE8J8SPGD1NAN8X2', 'U0', 'person 0', NULL, NULL),
('01M8486KN32JNGAHRF5VQKBRT1', '01M8486KN0HE8J8SPGD1NAN8X2', 'U1', 'person 1', NULL, NULL),
('01M8486KN32JNGAHRF5VQKBRT2', '01M8486KN0HE8J8SPGD1NAN8X2', 'U2', 'person 2', NULL, NULL),
('01M8486KN48EMT6JN6WXHECZQK', '01M8486KN0HE8J8SPGD1NAN8X2', 'U3', 'person 3', NULL, NULL),
('01M8486KP62GCEGQ308Z4XH7D7', '01M8486KP558388MK7FD4XPJSB', 'U0', 'person 0', NULL, NULL),
('01M8486KP62GCEGQ308Z4XH7D8', '01M8486KP558388MK7FD4XPJSB', 'U1', 'person 1', NULL, NULL),
('01M8486KP62GCEGQ308Z4XH7D9', '01M8486KP558388MK7FD4XPJSB', 'U2', 'person 2', NULL, NULL),
('01M8486KP62GCEGQ308Z4XH7DA', '01M8486KP558388MK7FD4XPJSB', 'U3', 'person 3', NULL, NULL),
('01M8486KTFMQ3N6QA0X6JMDB85', '01M8486KTFMQ3N6QA0X6JMDB84', 'U0', 'person 0', NULL, NULL),
('01M8486KTGG5SQDRTEJS0BJ6AC', '01M8486KTFMQ3N6QA0X6JMDB84', 'U1', 'person 1', NULL, NULL),
('01M8486KTGG5SQDRTEJS0BJ6AD', '01M8486KTFMQ3N6QA0X6JMDB84', 'U2', 'person 2', NULL, NULL),
('01M8486KTGG5SQDRTEJS0BJ6AE', '01M8486KTFMQ3N6QA0X6JMDB84', 'U3', 'person 3', NULL, NULL),
('01M8486KVB6YHQ4XHTR13698FB', '01M8486KVAJSVF9MHPZXT214PG', 'U0', 'person 0', NULL, NULL),
('01M8486KVB6YHQ4XHTR13698FC', '01M8486KVAJSVF9MHPZXT214PG', 'U1', 'person 1', '2026-11-23 09:00:00.000000', NULL),
('01M8486KVB6YHQ4XHTR13698FD', '01M8486KVAJSVF9MHPZXT214PG', 'U2', 'person 2', NULL, NULL),
('01M8486KVCZRCK215DAR7HKY2M', '01M8486KVAJSVF9MHPZXT214PG', 'U3', 'person 3', NULL, NULL);
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, words_removed_at, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M8486KN5D6WPKDZZ16MAMWYY', '01M8486KN0HE8J8SPGD1NAN8X2', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8486KN2WSDEP6WEPMVGB1X8', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M8486KN32JNGAHRF5VQKBRT1"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP558388MK7FD4XPJSB', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 09:00:00.000000', 'stalled', '["01M8486KP62GCEGQ308Z4XH7D8"]', '["01M8486KP62GCEGQ308Z4XH7DA"]', '[]', '01M8486KP7XBMP5GYCKTFW4TYN', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, NULL, '01M8486KP91908GZXJCZRYB0DC', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTFMQ3N6QA0X6JMDB84', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 09:00:00.000000', 'in_review', '["01M8486KTGG5SQDRTEJS0BJ6AC","01M8486KTGG5SQDRTEJS0BJ6AD"]', '["01M8486KTGG5SQDRTEJS0BJ6AE"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M8486KTKA3RDH01AEX3QSBP7', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVAJSVF9MHPZXT214PG', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:13:00.000000', '', '01M8486KVD6RR7G7YH1JVFJXJV', NULL, '01M8486KVD6RR7G7YH1JVFJXJV', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M8486KW1P2M57W1QPJY469BA', '01M8486KVAJSVF9MHPZXT214PG', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M8486KW1P2M57W1QPJY469BB', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO workspace_settings (workspace_id, number, name, value, person_id, at) VALUES
('01M8486KVAJSVF9MHPZXT214PG', 1, 'task_tokens', '60000', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000'),
('01M8486KVAJSVF9MHPZXT214PG', 2, 'task_tokens', '', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVCZRCK215DAR7HKY2N', 'task_card', '01M8486KVD6RR7G7YH1JVFJXJD', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVCZRCK215DAR7HKY2N', 'draft', '01M8486KVD6RR7G7YH1JVFJXJD', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVCZRCK215DAR7HKY2N', 'tally', '01M8486KVD6RR7G7YH1JVFJXJD', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVCZRCK215DAR7HKY2N', 'scorecard', '01M8486KVD6RR7G7YH1JVFJXJD', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls, touched) VALUES
('01M8486KP8W1EJZ2WFSR852XN1', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M8486KP91908GZXJCZRYB0DC', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M8486KP8W1EJZ2WFSR852XN1', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M8486KTJFMXF2RDGSVB4JY4H', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M8486KTKA3RDH01AEX3QSBP7', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M8486KTJFMXF2RDGSVB4JY4H', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M8486KVD6RR7G7YH1JVFJXJF', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M8486KVD6RR7G7YH1JVFJXJN', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M8486KVD6RR7G7YH1JVFJXJF', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M8486KVD6RR7G7YH1JVFJXJV', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M8486KVD6RR7G7YH1JVFJXJN', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 1, 'task_opened', '{"workspace_id":"01M8486KN0HE8J8SPGD1NAN8X2","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M8486KN32JNGAHRF5VQKBRT1"],"conversations":["01M8486KN48EMT6JN6WXHECZQM"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[],"reference":null}', 'person', '01M8486KN2WSDEP6WEPMVGB1X8', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8486KN2WSDEP6WEPMVGB1X8', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 3, 'attempt_failed', '{"job":"01M8486KN6SC7ZWC5YGMVT2ZKM","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 4, 'attempt_failed', '{"job":"01M8486KN6SC7ZWC5YGMVT2ZKZ","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 5, 'conversation_joined', '{"conversation_id":"01M8486KN48EMT6JN6WXHECZQN"}', 'person', '01M8486KN2WSDEP6WEPMVGB1X8', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 6, 'attempt_failed', '{"job":"01M8486KN6SC7ZWC5YGMVT2ZMR","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN5D6WPKDZZ16MAMWYY', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M8486KN2WSDEP6WEPMVGB1X8', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 1, 'task_opened', '{"workspace_id":"01M8486KP558388MK7FD4XPJSB","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M8486KP62GCEGQ308Z4XH7D8","01M8486KP62GCEGQ308Z4XH7D9","01M8486KP62GCEGQ308Z4XH7DA"],"approvers":["01M8486KP62GCEGQ308Z4XH7D8"],"conversations":["01M8486KP7XBMP5GYCKTFW4TYK"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M8486KP7XBMP5GYCKTFW4TYN","digests":[],"reference":null}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 4, 'draft_requested', '{"job":"01M8486KP8W1EJZ2WFSR852XMW"}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 5, 'draft_recorded', '{"job":"01M8486KP8W1EJZ2WFSR852XMW","head":{"id":"01M8486KP8W1EJZ2WFSR852XN1","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 6, 'feedback_captured', '{"feedback_id":"01M8486KP8W1EJZ2WFSR852XN4","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 7, 'scorecard_filed', '{"scorecard_id":"01M8486KP8W1EJZ2WFSR852XN6","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 8, 'feedback_captured', '{"feedback_id":"01M8486KP8W1EJZ2WFSR852XNC","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"much longer, please","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7DA', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 9, 'people_changed', '{"reviewers":["01M8486KP62GCEGQ308Z4XH7D8"],"approvers":["01M8486KP62GCEGQ308Z4XH7DA"]}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 10, 'feedback_captured', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CM","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M8486KP91908GZXJCZRYB0CK"}}', 'person', '01M8486KP62GCEGQ308Z4XH7DA', '2026-11-23 10:59:39.670504', 'C1', '01M8486KP91908GZXJCZRYB0CK'),
(18, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 11, 'feedback_captured', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CP","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 12, 'feedback_captured', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CV","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M8486KP91908GZXJCZRYB0CT"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 11:52:09.469966', 'C1', '01M8486KP91908GZXJCZRYB0CT'),
(20, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 13, 'scorecard_filed', '{"scorecard_id":"01M8486KP91908GZXJCZRYB0CW","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 14, 'feedback_captured', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CY","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 15, 'feedback_captured', '{"feedback_id":"01M8486KP91908GZXJCZRYB0D0","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"shorter, please","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 16, 'scorecard_filed', '{"scorecard_id":"01M8486KP8W1EJZ2WFSR852XN6","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 17, 'feedback_captured', '{"feedback_id":"01M8486KP91908GZXJCZRYB0D3","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M8486KP91908GZXJCZRYB0D2"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 13:09:23.733561', 'C1', '01M8486KP91908GZXJCZRYB0D2'),
(25, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 18, 'revision_requested', '{"job":"01M8486KP91908GZXJCZRYB0D5","draft_id":"01M8486KP8W1EJZ2WFSR852XN1","feedback":[["01M8486KP8W1EJZ2WFSR852XN4",1],["01M8486KP8W1EJZ2WFSR852XNC",1],["01M8486KP91908GZXJCZRYB0CM",1],["01M8486KP91908GZXJCZRYB0CP",1],["01M8486KP91908GZXJCZRYB0CV",1],["01M8486KP91908GZXJCZRYB0CY",1],["01M8486KP91908GZXJCZRYB0D0",1],["01M8486KP91908GZXJCZRYB0D3",1]],"unmet":[],"trigger":"button"}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 19, 'vote_cast', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CV","value":-1}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 20, 'attempt_failed', '{"job":"01M8486KP91908GZXJCZRYB0DB","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 21, 'draft_recorded', '{"job":"01M8486KP91908GZXJCZRYB0D5","head":{"id":"01M8486KP91908GZXJCZRYB0DC","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M8486KP8W1EJZ2WFSR852XN1","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M8486KP8W1EJZ2WFSR852XN4","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M8486KP91908GZXJCZRYB0CM","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M8486KP91908GZXJCZRYB0CP","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M8486KP91908GZXJCZRYB0D0","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M8486KP91908GZXJCZRYB0D3","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 22, 'feedback_confirmed', '{"feedback_id":"01M8486KP91908GZXJCZRYB0D0"}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 24, 'review_finished', '{"draft_id":"01M8486KP91908GZXJCZRYB0DC","verdict":"request_changes"}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 25, 'feedback_confirmed', '{"feedback_id":"01M8486KP91908GZXJCZRYB0D3"}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 14:35:35.511602', 'C1', '01M8486KPAPZBSA74BCYNCH4T4'),
(33, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 26, 'vote_cast', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CP","value":-1}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 27, 'scorecard_filed', '{"scorecard_id":"01M8486KPAPZBSA74BCYNCH4T8","draft_id":"01M8486KP91908GZXJCZRYB0DC","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 28, 'feedback_edited', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CV","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 15:14:20.959701', 'C1', '01M8486KPAPZBSA74BCYNCH4TG'),
(36, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 29, 'scorecard_filed', '{"scorecard_id":"01M8486KPAPZBSA74BCYNCH4TJ","draft_id":"01M8486KP91908GZXJCZRYB0DC","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 30, 'vote_cast', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CV","value":-1}', 'person', '01M8486KP62GCEGQ308Z4XH7DA', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 31, 'feedback_captured', '{"feedback_id":"01M8486KPAPZBSA74BCYNCH4TP","draft_id":"01M8486KP91908GZXJCZRYB0DC","text":"shorter, please","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 32, 'feedback_captured', '{"feedback_id":"01M8486KPAPZBSA74BCYNCH4TR","draft_id":"01M8486KP91908GZXJCZRYB0DC","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M8486KPAPZBSA74BCYNCH4TQ"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 16:01:24.912614', 'C1', '01M8486KPAPZBSA74BCYNCH4TQ'),
(40, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 33, 'feedback_reopened', '{"feedback_id":"01M8486KP91908GZXJCZRYB0CP"}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 16:08:17.581940', 'C1', '01M8486KPAPZBSA74BCYNCH4TS'),
(41, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 34, 'feedback_captured', '{"feedback_id":"01M8486KPAPZBSA74BCYNCH4TW","draft_id":"01M8486KP91908GZXJCZRYB0DC","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M8486KPAPZBSA74BCYNCH4TV"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 16:13:05.115364', 'C1', '01M8486KPAPZBSA74BCYNCH4TV'),
(42, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 35, 'attempt_failed', '{"job":"01M8486KPAPZBSA74BCYNCH4TX","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 36, 'feedback_captured', '{"feedback_id":"01M8486KPBF272T1SKWP8S5V8Z","draft_id":"01M8486KP91908GZXJCZRYB0DC","text":"{\"a\": null}","message":null}', 'person', '01M8486KP62GCEGQ308Z4XH7DA', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 37, 'attempt_failed', '{"job":"01M8486KPBF272T1SKWP8S5V90","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 40, 'feedback_captured', '{"feedback_id":"01M8486KPBF272T1SKWP8S5V9D","draft_id":"01M8486KP91908GZXJCZRYB0DC","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M8486KPBF272T1SKWP8S5V9C"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 16:56:38.277548', 'C1', '01M8486KPBF272T1SKWP8S5V9C'),
(48, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 41, 'attempt_failed', '{"job":"01M8486KPBF272T1SKWP8S5V9E","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 1, 'task_opened', '{"workspace_id":"01M8486KTFMQ3N6QA0X6JMDB84","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M8486KTGG5SQDRTEJS0BJ6AC"],"conversations":["01M8486KTGG5SQDRTEJS0BJ6AF"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[],"reference":null}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 3, 'attempt_failed', '{"job":"01M8486KTH5JDSWWCA6TME6225","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 4, 'people_changed', '{"reviewers":["01M8486KTGG5SQDRTEJS0BJ6AC","01M8486KTGG5SQDRTEJS0BJ6AD"],"approvers":["01M8486KTGG5SQDRTEJS0BJ6AE"]}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 5, 'attempt_failed', '{"job":"01M8486KTJFMXF2RDGSVB4JY3N","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 6, 'attempt_failed', '{"job":"01M8486KTJFMXF2RDGSVB4JY3P","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 11, 'draft_requested', '{"job":"01M8486KTJFMXF2RDGSVB4JY45"}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 12, 'attempt_failed', '{"job":"01M8486KTJFMXF2RDGSVB4JY4G","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 13, 'draft_recorded', '{"job":"01M8486KTJFMXF2RDGSVB4JY45","head":{"id":"01M8486KTJFMXF2RDGSVB4JY4H","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 14, 'feedback_captured', '{"feedback_id":"01M8486KTJFMXF2RDGSVB4JY4M","draft_id":"01M8486KTJFMXF2RDGSVB4JY4H","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M8486KTJFMXF2RDGSVB4JY4K"}}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AE', '2026-11-23 12:24:25.565875', 'C1', '01M8486KTJFMXF2RDGSVB4JY4K'),
(64, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 15, 'vote_cast', '{"feedback_id":"01M8486KTJFMXF2RDGSVB4JY4M","value":-1}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AC', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 16, 'revision_requested', '{"job":"01M8486KTJFMXF2RDGSVB4JY4T","draft_id":"01M8486KTJFMXF2RDGSVB4JY4H","feedback":[["01M8486KTJFMXF2RDGSVB4JY4M",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 18, 'draft_sent_back', '{"job":"01M8486KTJFMXF2RDGSVB4JY4T","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 19, 'draft_recorded', '{"job":"01M8486KTJFMXF2RDGSVB4JY4T","head":{"id":"01M8486KTKA3RDH01AEX3QSBP7","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M8486KTJFMXF2RDGSVB4JY4H","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 20, 'feedback_withdrawn', '{"feedback_id":"01M8486KTJFMXF2RDGSVB4JY4M"}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AE', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 21, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBPE","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AC', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 23, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBPQ","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AD', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 24, 'scorecard_filed', '{"scorecard_id":"01M8486KTKA3RDH01AEX3QSBPR","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 25, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBPT","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M8486KTKA3RDH01AEX3QSBPS"}}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AE', '2026-11-23 15:18:55.991739', 'C1', '01M8486KTKA3RDH01AEX3QSBPS'),
(75, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 26, 'attempt_failed', '{"job":"01M8486KTKA3RDH01AEX3QSBPV","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 27, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBPX","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AC', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 28, 'feedback_withdrawn', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBPT"}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AE', '2026-11-23 16:01:03.586124', 'C1', '01M8486KTKA3RDH01AEX3QSBQ3'),
(78, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 29, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBQ6","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M8486KTKA3RDH01AEX3QSBQ5"}}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 16:03:26.625560', 'C1', '01M8486KTKA3RDH01AEX3QSBQ5'),
(79, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 30, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBQ8","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"much longer, please","message":null}', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 31, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBQF","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AE', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 32, 'feedback_captured', '{"feedback_id":"01M8486KTKA3RDH01AEX3QSBQR","draft_id":"01M8486KTKA3RDH01AEX3QSBP7","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M8486KTKA3RDH01AEX3QSBQQ"}}', 'person', '01M8486KTGG5SQDRTEJS0BJ6AD', '2026-11-23 17:17:27.056512', 'C1', '01M8486KTKA3RDH01AEX3QSBQQ'),
(82, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 1, 'task_opened', '{"workspace_id":"01M8486KVAJSVF9MHPZXT214PG","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M8486KVCZRCK215DAR7HKY2N"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[],"reference":null}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 3, 'draft_requested', '{"job":"01M8486KVD6RR7G7YH1JVFJXJE"}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 4, 'draft_recorded', '{"job":"01M8486KVD6RR7G7YH1JVFJXJE","head":{"id":"01M8486KVD6RR7G7YH1JVFJXJF","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 5, 'feedback_captured', '{"feedback_id":"01M8486KVD6RR7G7YH1JVFJXJH","draft_id":"01M8486KVD6RR7G7YH1JVFJXJF","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M8486KVD6RR7G7YH1JVFJXJJ"}}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:02:00.000000', 'C1', '01M8486KVD6RR7G7YH1JVFJXJJ'),
(87, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 6, 'scorecard_filed', '{"scorecard_id":"01M8486KVD6RR7G7YH1JVFJXJK","draft_id":"01M8486KVD6RR7G7YH1JVFJXJF","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 7, 'review_finished', '{"draft_id":"01M8486KVD6RR7G7YH1JVFJXJF","verdict":"request_changes"}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 8, 'revision_requested', '{"job":"01M8486KVD6RR7G7YH1JVFJXJM","draft_id":"01M8486KVD6RR7G7YH1JVFJXJF","feedback":[["01M8486KVD6RR7G7YH1JVFJXJH",1]],"unmet":[2],"trigger":"button"}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 9, 'draft_recorded', '{"job":"01M8486KVD6RR7G7YH1JVFJXJM","head":{"id":"01M8486KVD6RR7G7YH1JVFJXJN","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M8486KVD6RR7G7YH1JVFJXJF","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M8486KVD6RR7G7YH1JVFJXJH","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 10, 'feedback_captured', '{"feedback_id":"01M8486KVD6RR7G7YH1JVFJXJQ","draft_id":"01M8486KVD6RR7G7YH1JVFJXJN","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M8486KVD6RR7G7YH1JVFJXJR"}}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:07:00.000000', 'C1', '01M8486KVD6RR7G7YH1JVFJXJR'),
(92, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 11, 'scorecard_filed', '{"scorecard_id":"01M8486KVD6RR7G7YH1JVFJXJS","draft_id":"01M8486KVD6RR7G7YH1JVFJXJN","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 12, 'review_finished', '{"draft_id":"01M8486KVD6RR7G7YH1JVFJXJN","verdict":"request_changes"}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 13, 'revision_requested', '{"job":"01M8486KVD6RR7G7YH1JVFJXJT","draft_id":"01M8486KVD6RR7G7YH1JVFJXJN","feedback":[["01M8486KVD6RR7G7YH1JVFJXJQ",1]],"unmet":[2],"trigger":"button"}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 14, 'draft_recorded', '{"job":"01M8486KVD6RR7G7YH1JVFJXJT","head":{"id":"01M8486KVD6RR7G7YH1JVFJXJV","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M8486KVD6RR7G7YH1JVFJXJN","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M8486KVD6RR7G7YH1JVFJXJQ","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 15, 'scorecard_filed', '{"scorecard_id":"01M8486KVETRD0C0NHTBWJ00F9","draft_id":"01M8486KVD6RR7G7YH1JVFJXJV","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 16, 'task_accepted', '{"draft_id":"01M8486KVD6RR7G7YH1JVFJXJV"}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KW1P2M57W1QPJY469BA', 1, 'task_opened', '{"workspace_id":"01M8486KVAJSVF9MHPZXT214PG","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M8486KVCZRCK215DAR7HKY2N"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[],"reference":null}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KW1P2M57W1QPJY469BA', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KW1P2M57W1QPJY469BA', 3, 'draft_requested', '{"job":"01M8486KW1P2M57W1QPJY469BB"}', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M8486KW350Z3V53X4CP54XRW', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M8486KW350Z3V53X4CP54XRX', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M8486KW350Z3V53X4CP54XRY', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KW1P2M57W1QPJY469BA', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M8486KW350Z3V53X4CP54XRZ', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KW1P2M57W1QPJY469BA', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO review_times (task_id, person_id, draft_number, workspace_id, length, open_since) VALUES
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP62GCEGQ308Z4XH7D8', 1, '01M8486KP558388MK7FD4XPJSB', 900000000, NULL),
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP62GCEGQ308Z4XH7DA', 1, '01M8486KP558388MK7FD4XPJSB', 600000000, NULL),
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP62GCEGQ308Z4XH7D7', 1, '01M8486KP558388MK7FD4XPJSB', 3148534, NULL),
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP62GCEGQ308Z4XH7D7', 2, '01M8486KP558388MK7FD4XPJSB', 2851466, NULL),
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP62GCEGQ308Z4XH7D8', 2, '01M8486KP558388MK7FD4XPJSB', 1487533424, '2026-11-23 16:56:38.277548'),
('01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP62GCEGQ308Z4XH7DA', 2, '01M8486KP558388MK7FD4XPJSB', 600000000, '2026-11-23 16:16:46.082986'),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTGG5SQDRTEJS0BJ6AE', 1, '01M8486KTFMQ3N6QA0X6JMDB84', 300000000, NULL),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTGG5SQDRTEJS0BJ6AC', 1, '01M8486KTFMQ3N6QA0X6JMDB84', 300000000, NULL),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTGG5SQDRTEJS0BJ6AE', 2, '01M8486KTFMQ3N6QA0X6JMDB84', 1200000000, '2026-11-23 16:29:02.242366'),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTGG5SQDRTEJS0BJ6AC', 2, '01M8486KTFMQ3N6QA0X6JMDB84', 600000000, '2026-11-23 15:52:37.033709'),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTFMQ3N6QA0X6JMDB85', 2, '01M8486KTFMQ3N6QA0X6JMDB84', 600000000, '2026-11-23 16:16:24.630891'),
('01M8486KTH5JDSWWCA6TME6223', '01M8486KTGG5SQDRTEJS0BJ6AD', 2, '01M8486KTFMQ3N6QA0X6JMDB84', 600000000, '2026-11-23 17:17:27.056512'),
('01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVB6YHQ4XHTR13698FC', 1, '01M8486KVAJSVF9MHPZXT214PG', 60000000, NULL),
('01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVB6YHQ4XHTR13698FC', 2, '01M8486KVAJSVF9MHPZXT214PG', 60000000, NULL),
('01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVB6YHQ4XHTR13698FC', 3, '01M8486KVAJSVF9MHPZXT214PG', 0, NULL);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M8486KN5D6WPKDZZ16MAMWYY', 1, '01M8486KN0HE8J8SPGD1NAN8X2', 'person', '01M8486KN2WSDEP6WEPMVGB1X8', NULL),
('01M8486KP7XBMP5GYCKTFW4TYP', 1, '01M8486KP558388MK7FD4XPJSB', 'person', '01M8486KP62GCEGQ308Z4XH7D7', NULL),
('01M8486KP7XBMP5GYCKTFW4TYP', 2, '01M8486KP558388MK7FD4XPJSB', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 09:15:01.519513'),
('01M8486KP7XBMP5GYCKTFW4TYP', 3, '01M8486KP558388MK7FD4XPJSB', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 14:07:43.901092'),
('01M8486KP7XBMP5GYCKTFW4TYP', 4, '01M8486KP558388MK7FD4XPJSB', 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 16:43:07.513696'),
('01M8486KTH5JDSWWCA6TME6223', 1, '01M8486KTFMQ3N6QA0X6JMDB84', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', NULL),
('01M8486KTH5JDSWWCA6TME6223', 2, '01M8486KTFMQ3N6QA0X6JMDB84', 'person', '01M8486KTFMQ3N6QA0X6JMDB85', '2026-11-23 11:05:39.000293'),
('01M8486KVD6RR7G7YH1JVFJXJD', 1, '01M8486KVAJSVF9MHPZXT214PG', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000'),
('01M8486KW1P2M57W1QPJY469BA', 1, '01M8486KVAJSVF9MHPZXT214PG', 'person', '01M8486KVB6YHQ4XHTR13698FB', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M8486KN5D6WPKDZZ16MAMWYY', 0, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN48EMT6JN6WXHECZQM'),
('01M8486KN5D6WPKDZZ16MAMWYY', 1, '01M8486KN0HE8J8SPGD1NAN8X2', '01M8486KN48EMT6JN6WXHECZQN'),
('01M8486KP7XBMP5GYCKTFW4TYP', 0, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYK'),
('01M8486KTH5JDSWWCA6TME6223', 0, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTGG5SQDRTEJS0BJ6AF'),
('01M8486KVD6RR7G7YH1JVFJXJD', 0, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVCZRCK215DAR7HKY2N'),
('01M8486KW1P2M57W1QPJY469BA', 0, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVCZRCK215DAR7HKY2N');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M8486KVD6RR7G7YH1JVFJXJD', 0, '01M8486KVAJSVF9MHPZXT214PG', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M8486KVD6RR7G7YH1JVFJXJD', 1, '01M8486KVAJSVF9MHPZXT214PG', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP558388MK7FD4XPJSB', 'paragraph', 'much longer, please', ''),
('01M8486KP91908GZXJCZRYB0DC', 1, '01M8486KP558388MK7FD4XPJSB', 'heading', '# Harbour museum', '

'),
('01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP558388MK7FD4XPJSB', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8486KP91908GZXJCZRYB0DC', 3, '01M8486KP558388MK7FD4XPJSB', 'list_item', '- Bring gloves', '
'),
('01M8486KP91908GZXJCZRYB0DC', 4, '01M8486KP558388MK7FD4XPJSB', 'list_item', '- Bring a coat', '
␍
'),
('01M8486KP91908GZXJCZRYB0DC', 5, '01M8486KP558388MK7FD4XPJSB', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M8486KTJFMXF2RDGSVB4JY4H', 1, '01M8486KTFMQ3N6QA0X6JMDB84', 'heading', '# Harbour museum', '

'),
('01M8486KTJFMXF2RDGSVB4JY4H', 2, '01M8486KTFMQ3N6QA0X6JMDB84', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8486KTJFMXF2RDGSVB4JY4H', 3, '01M8486KTFMQ3N6QA0X6JMDB84', 'list_item', '- Bring gloves', '
'),
('01M8486KTJFMXF2RDGSVB4JY4H', 4, '01M8486KTFMQ3N6QA0X6JMDB84', 'list_item', '- Bring a coat', '
␍
'),
('01M8486KTJFMXF2RDGSVB4JY4H', 5, '01M8486KTFMQ3N6QA0X6JMDB84', 'paragraph', 'line␍
line', '

'),
('01M8486KTJFMXF2RDGSVB4JY4H', 6, '01M8486KTFMQ3N6QA0X6JMDB84', 'paragraph', '	tab', '

'),
('01M8486KTKA3RDH01AEX3QSBP7', 1, '01M8486KTFMQ3N6QA0X6JMDB84', 'heading', '# It was sent back once', ''),
('01M8486KVD6RR7G7YH1JVFJXJF', 1, '01M8486KVAJSVF9MHPZXT214PG', 'heading', '# Harbour museum', '

'),
('01M8486KVD6RR7G7YH1JVFJXJF', 2, '01M8486KVAJSVF9MHPZXT214PG', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8486KVD6RR7G7YH1JVFJXJF', 3, '01M8486KVAJSVF9MHPZXT214PG', 'list_item', '- Bring gloves', '
'),
('01M8486KVD6RR7G7YH1JVFJXJF', 4, '01M8486KVAJSVF9MHPZXT214PG', 'list_item', '- Bring a coat', '
'),
('01M8486KVD6RR7G7YH1JVFJXJN', 1, '01M8486KVAJSVF9MHPZXT214PG', 'heading', '# Harbour museum', '

'),
('01M8486KVD6RR7G7YH1JVFJXJN', 2, '01M8486KVAJSVF9MHPZXT214PG', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8486KVD6RR7G7YH1JVFJXJN', 3, '01M8486KVAJSVF9MHPZXT214PG', 'list_item', '- Bring gloves', '
'),
('01M8486KVD6RR7G7YH1JVFJXJN', 4, '01M8486KVAJSVF9MHPZXT214PG', 'list_item', '- Bring a coat', '

'),
('01M8486KVD6RR7G7YH1JVFJXJN', 5, '01M8486KVAJSVF9MHPZXT214PG', 'paragraph', 'Draft 2.', '
'),
('01M8486KVD6RR7G7YH1JVFJXJV', 1, '01M8486KVAJSVF9MHPZXT214PG', 'heading', '# Harbour museum', '

'),
('01M8486KVD6RR7G7YH1JVFJXJV', 2, '01M8486KVAJSVF9MHPZXT214PG', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8486KVD6RR7G7YH1JVFJXJV', 3, '01M8486KVAJSVF9MHPZXT214PG', 'list_item', '- Bring gloves', '
'),
('01M8486KVD6RR7G7YH1JVFJXJV', 4, '01M8486KVAJSVF9MHPZXT214PG', 'list_item', '- Bring a coat', '

'),
('01M8486KVD6RR7G7YH1JVFJXJV', 5, '01M8486KVAJSVF9MHPZXT214PG', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M8486KN5D6WPKDZZ16MAMWYY', 1, 1, '01M8486KN0HE8J8SPGD1NAN8X2', '''; DROP TABLE tasks; --', TRUE, -2),
('01M8486KN5D6WPKDZZ16MAMWYY', 1, 2, '01M8486KN0HE8J8SPGD1NAN8X2', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M8486KN5D6WPKDZZ16MAMWYY', 1, 3, '01M8486KN0HE8J8SPGD1NAN8X2', 'much longer, please', FALSE, 5),
('01M8486KN5D6WPKDZZ16MAMWYY', 1, 4, '01M8486KN0HE8J8SPGD1NAN8X2', 'shorter, please', FALSE, 5),
('01M8486KP7XBMP5GYCKTFW4TYP', 1, 1, '01M8486KP558388MK7FD4XPJSB', 'shorter, please', TRUE, 5),
('01M8486KP7XBMP5GYCKTFW4TYP', 1, 2, '01M8486KP558388MK7FD4XPJSB', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M8486KP7XBMP5GYCKTFW4TYP', 1, 3, '01M8486KP558388MK7FD4XPJSB', '\u0000 %s :name ?', FALSE, -2),
('01M8486KP7XBMP5GYCKTFW4TYP', 1, 4, '01M8486KP558388MK7FD4XPJSB', 'line␍
line

	tab', TRUE, 1),
('01M8486KP7XBMP5GYCKTFW4TYP', 2, 1, '01M8486KP558388MK7FD4XPJSB', 'shorter, please', TRUE, -2),
('01M8486KP7XBMP5GYCKTFW4TYP', 2, 2, '01M8486KP558388MK7FD4XPJSB', 'shorter, please', TRUE, -2),
('01M8486KP7XBMP5GYCKTFW4TYP', 2, 3, '01M8486KP558388MK7FD4XPJSB', 'shorter, please', FALSE, -2),
('01M8486KP7XBMP5GYCKTFW4TYP', 2, 4, '01M8486KP558388MK7FD4XPJSB', '{"a": null}', FALSE, 5),
('01M8486KP7XBMP5GYCKTFW4TYP', 3, 1, '01M8486KP558388MK7FD4XPJSB', 'much longer, please', TRUE, 1),
('01M8486KP7XBMP5GYCKTFW4TYP', 3, 2, '01M8486KP558388MK7FD4XPJSB', '\u0000 %s :name ?', FALSE, 1),
('01M8486KP7XBMP5GYCKTFW4TYP', 3, 3, '01M8486KP558388MK7FD4XPJSB', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M8486KP7XBMP5GYCKTFW4TYP', 4, 1, '01M8486KP558388MK7FD4XPJSB', '{"a": null}', TRUE, -2),
('01M8486KP7XBMP5GYCKTFW4TYP', 4, 2, '01M8486KP558388MK7FD4XPJSB', '\u0000 %s :name ?', TRUE, 5),
('01M8486KP7XBMP5GYCKTFW4TYP', 4, 3, '01M8486KP558388MK7FD4XPJSB', '\u0000 %s :name ?', FALSE, 1),
('01M8486KTH5JDSWWCA6TME6223', 1, 1, '01M8486KTFMQ3N6QA0X6JMDB84', 'line␍
line

	tab', FALSE, -2),
('01M8486KTH5JDSWWCA6TME6223', 2, 1, '01M8486KTFMQ3N6QA0X6JMDB84', '''; DROP TABLE tasks; --', TRUE, 1),
('01M8486KTH5JDSWWCA6TME6223', 2, 2, '01M8486KTFMQ3N6QA0X6JMDB84', '{"a": null}', FALSE, -2),
('01M8486KVD6RR7G7YH1JVFJXJD', 1, 1, '01M8486KVAJSVF9MHPZXT214PG', 'Names the meeting place', TRUE, 1),
('01M8486KVD6RR7G7YH1JVFJXJD', 1, 2, '01M8486KVAJSVF9MHPZXT214PG', 'Fits on a page', FALSE, 2),
('01M8486KVD6RR7G7YH1JVFJXJD', 1, 3, '01M8486KVAJSVF9MHPZXT214PG', 'Uses “synergy”', TRUE, -2),
('01M8486KW1P2M57W1QPJY469BA', 1, 1, '01M8486KVAJSVF9MHPZXT214PG', 'Names the meeting place', TRUE, 1),
('01M8486KW1P2M57W1QPJY469BA', 1, 2, '01M8486KVAJSVF9MHPZXT214PG', 'Fits on a page', FALSE, 2),
('01M8486KW1P2M57W1QPJY469BA', 1, 3, '01M8486KVAJSVF9MHPZXT214PG', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M8486KP8W1EJZ2WFSR852XN4', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 0, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7D8', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M8486KP8W1EJZ2WFSR852XNC', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 1, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7DA', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M8486KP91908GZXJCZRYB0CM', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 2, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7DA', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M8486KP91908GZXJCZRYB0CK', 1, 'needs_person', '{"a": null}'),
('01M8486KP91908GZXJCZRYB0CP', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 3, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7D8', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M8486KP91908GZXJCZRYB0CV', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 4, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7D8', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M8486KP91908GZXJCZRYB0CT', 2, 'open', ''),
('01M8486KP91908GZXJCZRYB0CY', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 5, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7D7', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M8486KP91908GZXJCZRYB0D0', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 6, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7D7', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M8486KP91908GZXJCZRYB0D3', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 7, '01M8486KP8W1EJZ2WFSR852XN1', 1, '01M8486KP62GCEGQ308Z4XH7D7', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M8486KP91908GZXJCZRYB0D2', 1, 'confirmed', 'shorter, please'),
('01M8486KPAPZBSA74BCYNCH4TP', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 8, '01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP62GCEGQ308Z4XH7D7', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M8486KPAPZBSA74BCYNCH4TR', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 9, '01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP62GCEGQ308Z4XH7D8', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M8486KPAPZBSA74BCYNCH4TQ', 1, 'open', ''),
('01M8486KPAPZBSA74BCYNCH4TW', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 10, '01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP62GCEGQ308Z4XH7D8', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M8486KPAPZBSA74BCYNCH4TV', 1, 'open', ''),
('01M8486KPBF272T1SKWP8S5V8Z', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 11, '01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP62GCEGQ308Z4XH7DA', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M8486KPBF272T1SKWP8S5V9D', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', 12, '01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP62GCEGQ308Z4XH7D8', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M8486KPBF272T1SKWP8S5V9C', 1, 'open', ''),
('01M8486KTJFMXF2RDGSVB4JY4M', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 0, '01M8486KTJFMXF2RDGSVB4JY4H', 1, '01M8486KTGG5SQDRTEJS0BJ6AE', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M8486KTJFMXF2RDGSVB4JY4K', 1, 'withdrawn', ''),
('01M8486KTKA3RDH01AEX3QSBPE', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 1, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTGG5SQDRTEJS0BJ6AC', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M8486KTKA3RDH01AEX3QSBPQ', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 2, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTGG5SQDRTEJS0BJ6AD', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M8486KTKA3RDH01AEX3QSBPT', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 3, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTGG5SQDRTEJS0BJ6AE', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M8486KTKA3RDH01AEX3QSBPS', 1, 'withdrawn', ''),
('01M8486KTKA3RDH01AEX3QSBPX', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 4, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTGG5SQDRTEJS0BJ6AC', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M8486KTKA3RDH01AEX3QSBQ6', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 5, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTFMQ3N6QA0X6JMDB85', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M8486KTKA3RDH01AEX3QSBQ5', 1, 'open', ''),
('01M8486KTKA3RDH01AEX3QSBQ8', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 6, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTFMQ3N6QA0X6JMDB85', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M8486KTKA3RDH01AEX3QSBQF', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 7, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTGG5SQDRTEJS0BJ6AE', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M8486KTKA3RDH01AEX3QSBQR', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', 8, '01M8486KTKA3RDH01AEX3QSBP7', 2, '01M8486KTGG5SQDRTEJS0BJ6AD', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M8486KTKA3RDH01AEX3QSBQQ', 1, 'open', ''),
('01M8486KVD6RR7G7YH1JVFJXJH', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 0, '01M8486KVD6RR7G7YH1JVFJXJF', 1, '01M8486KVB6YHQ4XHTR13698FC', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M8486KVD6RR7G7YH1JVFJXJJ', 1, 'applied', 'Cut to one page.'),
('01M8486KVD6RR7G7YH1JVFJXJQ', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 1, '01M8486KVD6RR7G7YH1JVFJXJN', 2, '01M8486KVB6YHQ4XHTR13698FC', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M8486KVD6RR7G7YH1JVFJXJR', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M8486KVD6RR7G7YH1JVFJXJF', '01M8486KVB6YHQ4XHTR13698FC', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 'request_changes'),
('01M8486KVD6RR7G7YH1JVFJXJN', '01M8486KVB6YHQ4XHTR13698FC', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M8486KVAJSVF9MHPZXT214PG', 'C1', '17.0', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVCZRCK215DAR7HKY2N', 'task_card', '01M8486KVD6RR7G7YH1JVFJXJD', 1, 0),
('01M8486KVAJSVF9MHPZXT214PG', 'C1', '17.1', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVCZRCK215DAR7HKY2N', 'draft', '01M8486KVD6RR7G7YH1JVFJXJD', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M8486KP8W1EJZ2WFSR852XN6', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP8W1EJZ2WFSR852XN1', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M8486KP91908GZXJCZRYB0CW', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP8W1EJZ2WFSR852XN1', 2, 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M8486KPAPZBSA74BCYNCH4T8', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP91908GZXJCZRYB0DC', 3, 'person', '01M8486KP62GCEGQ308Z4XH7D7', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M8486KPAPZBSA74BCYNCH4TJ', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', '01M8486KP91908GZXJCZRYB0DC', 3, 'person', '01M8486KP62GCEGQ308Z4XH7D8', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M8486KTKA3RDH01AEX3QSBPR', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', '01M8486KTKA3RDH01AEX3QSBP7', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M8486KVD6RR7G7YH1JVFJXJK', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVD6RR7G7YH1JVFJXJF', 1, 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M8486KVD6RR7G7YH1JVFJXJS', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVD6RR7G7YH1JVFJXJN', 1, 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M8486KVETRD0C0NHTBWJ00F9', '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', '01M8486KVD6RR7G7YH1JVFJXJV', 1, 'person', '01M8486KVB6YHQ4XHTR13698FC', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO scores (draft_id, rubric_version, workspace_id, task_id, complete, met, applicable, gained, lost, counts) VALUES
('01M8486KP8W1EJZ2WFSR852XN1', 2, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', TRUE, 1, 3, NULL, NULL, '[[1,0,1,0,0,0,0,0,0],[2,0,0,1,0,0,0,0,0],[3,0,0,0,1,0,1,0,0],[4,0,0,0,0,1,0,0,0]]'),
('01M8486KP91908GZXJCZRYB0DC', 3, '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', TRUE, 1, 3, NULL, NULL, '[[1,1,0,1,0,0,0,0,0],[2,0,0,0,1,0,0,0,0],[3,1,1,0,0,0,0,0,0]]'),
('01M8486KVD6RR7G7YH1JVFJXJF', 1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', TRUE, 2, 3, NULL, NULL, '[[1,1,0,0,0,0,0,0,0],[2,0,1,0,0,0,0,0,0],[3,0,1,0,0,0,0,0,0]]'),
('01M8486KVD6RR7G7YH1JVFJXJN', 1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', TRUE, 2, 3, 0, 0, '[[1,1,0,0,0,0,0,0,0],[2,0,1,0,0,0,0,0,0],[3,0,1,0,0,0,0,0,0]]'),
('01M8486KVD6RR7G7YH1JVFJXJV', 1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJD', TRUE, 3, 3, 1, 0, '[[1,1,0,0,0,0,0,0,0],[2,1,0,0,0,0,0,0,0],[3,0,1,0,0,0,0,0,0]]');
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M8486KP91908GZXJCZRYB0DC', 0, '01M8486KP558388MK7FD4XPJSB', '01M8486KP8W1EJZ2WFSR852XN4', 1, 'applied', 'much longer, please', '[]'),
('01M8486KP91908GZXJCZRYB0DC', 1, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0CM', 1, 'needs_person', '{"a": null}', '[1]'),
('01M8486KP91908GZXJCZRYB0DC', 2, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0CP', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M8486KP91908GZXJCZRYB0DC', 3, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0D0', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M8486KP91908GZXJCZRYB0DC', 4, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0D3', 1, 'declined', 'shorter, please', '[2,5]'),
('01M8486KVD6RR7G7YH1JVFJXJN', 0, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJH', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M8486KVD6RR7G7YH1JVFJXJV', 0, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJQ', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M8486KP8W1EJZ2WFSR852XN6', 3, '01M8486KP558388MK7FD4XPJSB', '01M8486KP8W1EJZ2WFSR852XN1', 'not_met', 'much longer, please'),
('01M8486KP8W1EJZ2WFSR852XN6', 4, '01M8486KP558388MK7FD4XPJSB', '01M8486KP8W1EJZ2WFSR852XN1', 'met', '\u0000 %s :name ?'),
('01M8486KP91908GZXJCZRYB0CW', 1, '01M8486KP558388MK7FD4XPJSB', '01M8486KP8W1EJZ2WFSR852XN1', 'not_met', 'line␍
line

	tab'),
('01M8486KP91908GZXJCZRYB0CW', 2, '01M8486KP558388MK7FD4XPJSB', '01M8486KP8W1EJZ2WFSR852XN1', 'not_applicable', 'shorter, please'),
('01M8486KP91908GZXJCZRYB0CW', 3, '01M8486KP558388MK7FD4XPJSB', '01M8486KP8W1EJZ2WFSR852XN1', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M8486KPAPZBSA74BCYNCH4T8', 1, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0DC', 'not_applicable', '\u0000 %s :name ?'),
('01M8486KPAPZBSA74BCYNCH4T8', 3, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0DC', 'met', '{"a": null}'),
('01M8486KPAPZBSA74BCYNCH4TJ', 1, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0DC', 'met', 'much longer, please'),
('01M8486KPAPZBSA74BCYNCH4TJ', 2, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0DC', 'cannot_judge', '\u0000 %s :name ?'),
('01M8486KPAPZBSA74BCYNCH4TJ', 3, '01M8486KP558388MK7FD4XPJSB', '01M8486KP91908GZXJCZRYB0DC', 'not_met', 'line␍
line

	tab'),
('01M8486KTKA3RDH01AEX3QSBPR', 2, '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTKA3RDH01AEX3QSBP7', 'not_applicable', '{"a": null}'),
('01M8486KVD6RR7G7YH1JVFJXJK', 1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJF', 'met', ''),
('01M8486KVD6RR7G7YH1JVFJXJK', 2, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJF', 'not_met', ''),
('01M8486KVD6RR7G7YH1JVFJXJK', 3, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJF', 'not_met', ''),
('01M8486KVD6RR7G7YH1JVFJXJS', 1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJN', 'met', ''),
('01M8486KVD6RR7G7YH1JVFJXJS', 2, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJN', 'not_met', ''),
('01M8486KVD6RR7G7YH1JVFJXJS', 3, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJN', 'not_met', ''),
('01M8486KVETRD0C0NHTBWJ00F9', 1, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJV', 'met', ''),
('01M8486KVETRD0C0NHTBWJ00F9', 2, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJV', 'met', ''),
('01M8486KVETRD0C0NHTBWJ00F9', 3, '01M8486KVAJSVF9MHPZXT214PG', '01M8486KVD6RR7G7YH1JVFJXJV', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M8486KP91908GZXJCZRYB0CV', '01M8486KP62GCEGQ308Z4XH7D7', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', -1),
('01M8486KP91908GZXJCZRYB0CP', '01M8486KP62GCEGQ308Z4XH7D7', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', -1),
('01M8486KP91908GZXJCZRYB0CV', '01M8486KP62GCEGQ308Z4XH7DA', '01M8486KP558388MK7FD4XPJSB', '01M8486KP7XBMP5GYCKTFW4TYP', -1),
('01M8486KTJFMXF2RDGSVB4JY4M', '01M8486KTGG5SQDRTEJS0BJ6AC', '01M8486KTFMQ3N6QA0X6JMDB84', '01M8486KTH5JDSWWCA6TME6223', -1);
