INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number, pseudonym_key) VALUES
('01M83NK0KNK54GQNFQ6K68EQNS', 'slack', 'walk 0', 'Harbour', 1, NULL),
('01M83NK0SDK9QVH5XDHBB9R9HN', 'slack', 'walk 1', 'Harbour', 1, NULL),
('01M83NK201K2RCX1X6VP5AQ856', 'slack', 'walk 2', 'Harbour', 1, NULL),
('01M83NK24JW6TV8VY86Q2YJ04H', 'slack', 'T1', 'Harbour', 1, X'016b6579');
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83NK0M0KZR4EXR8RZHF1EMS', '01M83NK0KNK54GQNFQ6K68EQNS', 'slack', 'C1', NULL, TRUE, NULL),
('01M83NK0MEPAR97HWBXNC440Q1', '01M83NK0KNK54GQNFQ6K68EQNS', 'slack', 'C2', NULL, TRUE, NULL),
('01M83NK0SF84A9Y6ASMQ803EHV', '01M83NK0SDK9QVH5XDHBB9R9HN', 'slack', 'C1', NULL, TRUE, NULL),
('01M83NK0SF84A9Y6ASMQ803EHW', '01M83NK0SDK9QVH5XDHBB9R9HN', 'slack', 'C2', NULL, TRUE, NULL),
('01M83NK2037JKHAPC4VF5E2KVN', '01M83NK201K2RCX1X6VP5AQ856', 'slack', 'C1', NULL, TRUE, NULL),
('01M83NK2037JKHAPC4VF5E2KVP', '01M83NK201K2RCX1X6VP5AQ856', 'slack', 'C2', NULL, TRUE, NULL),
('01M83NK24MC9TFM8V8GXNA5ZE2', '01M83NK24JW6TV8VY86Q2YJ04H', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83NK24MC9TFM8V8GXNA5ZE3', '01M83NK24JW6TV8VY86Q2YJ04H', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M83NK24JW6TV8VY86Q2YJ04H', X'007365616c6564', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name, no_training_at, forgotten_at) VALUES
('01M83NK0KYWP1ZEZ7T5HSK8KYE', '01M83NK0KNK54GQNFQ6K68EQNS', 'U0', 'person 0', NULL, NULL),
('01M83NK0KZ627JSZVS13KYXME4', '01M83NK0KNK54GQNFQ6K68EQNS', 'U1', 'person 1', NULL, NULL),
('01M83NK0M0KZR4EXR8RZHF1EMQ', '01M83NK0KNK54GQNFQ6K68EQNS', 'U2', 'person 2', NULL, NULL),
('01M83NK0M0KZR4EXR8RZHF1EMR', '01M83NK0KNK54GQNFQ6K68EQNS', 'U3', 'person 3', NULL, NULL),
('01M83NK0SEPB5YM100MTG3YASK', '01M83NK0SDK9QVH5XDHBB9R9HN', 'U0', 'person 0', NULL, NULL),
('01M83NK0SEPB5YM100MTG3YASM', '01M83NK0SDK9QVH5XDHBB9R9HN', 'U1', 'person 1', NULL, NULL),
('01M83NK0SF84A9Y6ASMQ803EHS', '01M83NK0SDK9QVH5XDHBB9R9HN', 'U2', 'person 2', NULL, NULL),
('01M83NK0SF84A9Y6ASMQ803EHT', '01M83NK0SDK9QVH5XDHBB9R9HN', 'U3', 'person 3', NULL, NULL),
('01M83NK2026GVD21242R4YR6HE', '01M83NK201K2RCX1X6VP5AQ856', 'U0', 'person 0', NULL, NULL),
('01M83NK2026GVD21242R4YR6HF', '01M83NK201K2RCX1X6VP5AQ856', 'U1', 'person 1', NULL, NULL),
('01M83NK2037JKHAPC4VF5E2KVK', '01M83NK201K2RCX1X6VP5AQ856', 'U2', 'person 2', NULL, NULL),
('01M83NK2037JKHAPC4VF5E2KVM', '01M83NK201K2RCX1X6VP5AQ856', 'U3', 'person 3', NULL, NULL),
('01M83NK24JW6TV8VY86Q2YJ04J', '01M83NK24JW6TV8VY86Q2YJ04H', 'U0', 'person 0', NULL, NULL),
('01M83NK24KCK8PM5JAKC2YP4AF', '01M83NK24JW6TV8VY86Q2YJ04H', 'U1', 'person 1', '2026-11-23 09:00:00.000000', NULL),
('01M83NK24KCK8PM5JAKC2YP4AG', '01M83NK24JW6TV8VY86Q2YJ04H', 'U2', 'person 2', NULL, NULL),
('01M83NK24KCK8PM5JAKC2YP4AH', '01M83NK24JW6TV8VY86Q2YJ04H', 'U3', 'person 3', NULL, NULL);
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83NK24MC9TFM8V8GXNA5ZE2', '01M83NK24JW6TV8VY86Q2YJ04H', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, words_removed_at, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83NK0MH34NDMR6TTAKGEFT5', '01M83NK0KNK54GQNFQ6K68EQNS', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83NK0KYWP1ZEZ7T5HSK8KYE', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83NK0KZ627JSZVS13KYXME4"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SDK9QVH5XDHBB9R9HN', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 09:00:00.000000', 'stalled', '["01M83NK0SEPB5YM100MTG3YASM"]', '["01M83NK0SF84A9Y6ASMQ803EHT"]', '[]', '01M83NK0SNHBRBNX1ZGQM93FCS', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, NULL, '01M83NK0SQ8TJ7W5RH56HZCMC3', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK201K2RCX1X6VP5AQ856', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 09:00:00.000000', 'in_review', '["01M83NK2026GVD21242R4YR6HF","01M83NK2037JKHAPC4VF5E2KVK"]', '["01M83NK2037JKHAPC4VF5E2KVM"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83NK20FN5E0E8GF2NBXR176', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24JW6TV8VY86Q2YJ04H', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:13:00.000000', '', '01M83NK24THGY2V02WB23QFW4V', NULL, '01M83NK24THGY2V02WB23QFW4V', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83NK25JXF5PQHW8YFNRK63K', '01M83NK24JW6TV8VY86Q2YJ04H', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83NK25K2M8T8J3TX5C5C4C7', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO workspace_settings (workspace_id, number, name, value, person_id, at) VALUES
('01M83NK24JW6TV8VY86Q2YJ04H', 1, 'task_tokens', '60000', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000'),
('01M83NK24JW6TV8VY86Q2YJ04H', 2, 'task_tokens', '', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24MC9TFM8V8GXNA5ZE2', 'task_card', '01M83NK24SBV2J93GKKWCPA7G6', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24MC9TFM8V8GXNA5ZE2', 'draft', '01M83NK24SBV2J93GKKWCPA7G6', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24MC9TFM8V8GXNA5ZE2', 'tally', '01M83NK24SBV2J93GKKWCPA7G6', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24MC9TFM8V8GXNA5ZE2', 'scorecard', '01M83NK24SBV2J93GKKWCPA7G6', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls, touched) VALUES
('01M83NK0SNHBRBNX1ZGQM93FD2', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83NK0SNHBRBNX1ZGQM93FD2', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83NK20E9AZBHYEAA29M8G5B', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83NK20FN5E0E8GF2NBXR176', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83NK20E9AZBHYEAA29M8G5B', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83NK24SBV2J93GKKWCPA7G8', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83NK24THGY2V02WB23QFW4N', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83NK24SBV2J93GKKWCPA7G8', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83NK24THGY2V02WB23QFW4V', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83NK24THGY2V02WB23QFW4N', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 1, 'task_opened', '{"workspace_id":"01M83NK0KNK54GQNFQ6K68EQNS","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83NK0KZ627JSZVS13KYXME4"],"conversations":["01M83NK0M0KZR4EXR8RZHF1EMS"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[],"reference":null}', 'person', '01M83NK0KYWP1ZEZ7T5HSK8KYE', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83NK0KYWP1ZEZ7T5HSK8KYE', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 3, 'attempt_failed', '{"job":"01M83NK0MWJCBTWZQE4ZP50VNK","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 4, 'attempt_failed', '{"job":"01M83NK0MZY9JCYRRET8YWBNW5","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 5, 'conversation_joined', '{"conversation_id":"01M83NK0MEPAR97HWBXNC440Q1"}', 'person', '01M83NK0KYWP1ZEZ7T5HSK8KYE', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 6, 'attempt_failed', '{"job":"01M83NK0N01SC8PJCCBTB6D9VQ","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MH34NDMR6TTAKGEFT5', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83NK0KYWP1ZEZ7T5HSK8KYE', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 1, 'task_opened', '{"workspace_id":"01M83NK0SDK9QVH5XDHBB9R9HN","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83NK0SEPB5YM100MTG3YASM","01M83NK0SF84A9Y6ASMQ803EHS","01M83NK0SF84A9Y6ASMQ803EHT"],"approvers":["01M83NK0SEPB5YM100MTG3YASM"],"conversations":["01M83NK0SF84A9Y6ASMQ803EHV"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83NK0SNHBRBNX1ZGQM93FCS","digests":[],"reference":null}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 4, 'draft_requested', '{"job":"01M83NK0SNHBRBNX1ZGQM93FCX"}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 5, 'draft_recorded', '{"job":"01M83NK0SNHBRBNX1ZGQM93FCX","head":{"id":"01M83NK0SNHBRBNX1ZGQM93FD2","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 6, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK78","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 7, 'scorecard_filed', '{"scorecard_id":"01M83NK0SPY2MM30KPKASTFK7A","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 8, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7G","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"much longer, please","message":null}', 'person', '01M83NK0SF84A9Y6ASMQ803EHT', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 9, 'people_changed', '{"reviewers":["01M83NK0SEPB5YM100MTG3YASM"],"approvers":["01M83NK0SF84A9Y6ASMQ803EHT"]}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 10, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7Q","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83NK0SPY2MM30KPKASTFK7P"}}', 'person', '01M83NK0SF84A9Y6ASMQ803EHT', '2026-11-23 10:59:39.670504', 'C1', '01M83NK0SPY2MM30KPKASTFK7P'),
(18, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 11, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7S","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 12, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7Y","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83NK0SPY2MM30KPKASTFK7X"}}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 11:52:09.469966', 'C1', '01M83NK0SPY2MM30KPKASTFK7X'),
(20, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 13, 'scorecard_filed', '{"scorecard_id":"01M83NK0SPY2MM30KPKASTFK7Z","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 14, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK81","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 15, 'feedback_captured', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK83","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"shorter, please","message":null}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 16, 'scorecard_filed', '{"scorecard_id":"01M83NK0SPY2MM30KPKASTFK7A","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 17, 'feedback_captured', '{"feedback_id":"01M83NK0SQ8TJ7W5RH56HZCMBT","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83NK0SQ8TJ7W5RH56HZCMBS"}}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 13:09:23.733561', 'C1', '01M83NK0SQ8TJ7W5RH56HZCMBS'),
(25, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 18, 'revision_requested', '{"job":"01M83NK0SQ8TJ7W5RH56HZCMBW","draft_id":"01M83NK0SNHBRBNX1ZGQM93FD2","feedback":[["01M83NK0SPY2MM30KPKASTFK78",1],["01M83NK0SPY2MM30KPKASTFK7G",1],["01M83NK0SPY2MM30KPKASTFK7Q",1],["01M83NK0SPY2MM30KPKASTFK7S",1],["01M83NK0SPY2MM30KPKASTFK7Y",1],["01M83NK0SPY2MM30KPKASTFK81",1],["01M83NK0SPY2MM30KPKASTFK83",1],["01M83NK0SQ8TJ7W5RH56HZCMBT",1]],"unmet":[],"trigger":"button"}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 19, 'vote_cast', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7Y","value":-1}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 20, 'attempt_failed', '{"job":"01M83NK0SQ8TJ7W5RH56HZCMC2","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 21, 'draft_recorded', '{"job":"01M83NK0SQ8TJ7W5RH56HZCMBW","head":{"id":"01M83NK0SQ8TJ7W5RH56HZCMC3","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83NK0SNHBRBNX1ZGQM93FD2","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83NK0SPY2MM30KPKASTFK78","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7Q","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7S","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83NK0SPY2MM30KPKASTFK83","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83NK0SQ8TJ7W5RH56HZCMBT","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 22, 'feedback_confirmed', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK83"}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 24, 'review_finished', '{"draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","verdict":"request_changes"}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 25, 'feedback_confirmed', '{"feedback_id":"01M83NK0SQ8TJ7W5RH56HZCMBT"}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 14:35:35.511602', 'C1', '01M83NK0SRAS6EDJYWDWA8795S'),
(33, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 26, 'vote_cast', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7S","value":-1}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 27, 'scorecard_filed', '{"scorecard_id":"01M83NK0SRAS6EDJYWDWA8795X","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 28, 'feedback_edited', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7Y","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 15:14:20.959701', 'C1', '01M83NK0SRAS6EDJYWDWA87965'),
(36, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 29, 'scorecard_filed', '{"scorecard_id":"01M83NK0SRAS6EDJYWDWA87967","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 30, 'vote_cast', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7Y","value":-1}', 'person', '01M83NK0SF84A9Y6ASMQ803EHT', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 31, 'feedback_captured', '{"feedback_id":"01M83NK0SRAS6EDJYWDWA8796B","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","text":"shorter, please","message":null}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 32, 'feedback_captured', '{"feedback_id":"01M83NK0SRAS6EDJYWDWA8796D","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83NK0SRAS6EDJYWDWA8796C"}}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 16:01:24.912614', 'C1', '01M83NK0SRAS6EDJYWDWA8796C'),
(40, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 33, 'feedback_reopened', '{"feedback_id":"01M83NK0SPY2MM30KPKASTFK7S"}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 16:08:17.581940', 'C1', '01M83NK0SRAS6EDJYWDWA8796E'),
(41, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 34, 'feedback_captured', '{"feedback_id":"01M83NK0SRAS6EDJYWDWA8796H","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83NK0SRAS6EDJYWDWA8796G"}}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 16:13:05.115364', 'C1', '01M83NK0SRAS6EDJYWDWA8796G'),
(42, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 35, 'attempt_failed', '{"job":"01M83NK0SRAS6EDJYWDWA8796J","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 36, 'feedback_captured', '{"feedback_id":"01M83NK0SRAS6EDJYWDWA8796M","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","text":"{\"a\": null}","message":null}', 'person', '01M83NK0SF84A9Y6ASMQ803EHT', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 37, 'attempt_failed', '{"job":"01M83NK0SRAS6EDJYWDWA8796N","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 40, 'feedback_captured', '{"feedback_id":"01M83NK0SRAS6EDJYWDWA87972","draft_id":"01M83NK0SQ8TJ7W5RH56HZCMC3","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83NK0SRAS6EDJYWDWA87971"}}', 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 16:56:38.277548', 'C1', '01M83NK0SRAS6EDJYWDWA87971'),
(48, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 41, 'attempt_failed', '{"job":"01M83NK0SRAS6EDJYWDWA87973","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 1, 'task_opened', '{"workspace_id":"01M83NK201K2RCX1X6VP5AQ856","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83NK2026GVD21242R4YR6HF"],"conversations":["01M83NK2037JKHAPC4VF5E2KVN"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[],"reference":null}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 3, 'attempt_failed', '{"job":"01M83NK20DNNWPBCQRE6C3VS46","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 4, 'people_changed', '{"reviewers":["01M83NK2026GVD21242R4YR6HF","01M83NK2037JKHAPC4VF5E2KVK"],"approvers":["01M83NK2037JKHAPC4VF5E2KVM"]}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 5, 'attempt_failed', '{"job":"01M83NK20DNNWPBCQRE6C3VS4H","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 6, 'attempt_failed', '{"job":"01M83NK20DNNWPBCQRE6C3VS4J","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 11, 'draft_requested', '{"job":"01M83NK20E9AZBHYEAA29M8G4Z"}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 12, 'attempt_failed', '{"job":"01M83NK20E9AZBHYEAA29M8G5A","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 13, 'draft_recorded', '{"job":"01M83NK20E9AZBHYEAA29M8G4Z","head":{"id":"01M83NK20E9AZBHYEAA29M8G5B","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 14, 'feedback_captured', '{"feedback_id":"01M83NK20E9AZBHYEAA29M8G5E","draft_id":"01M83NK20E9AZBHYEAA29M8G5B","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83NK20E9AZBHYEAA29M8G5D"}}', 'person', '01M83NK2037JKHAPC4VF5E2KVM', '2026-11-23 12:24:25.565875', 'C1', '01M83NK20E9AZBHYEAA29M8G5D'),
(64, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 15, 'vote_cast', '{"feedback_id":"01M83NK20E9AZBHYEAA29M8G5E","value":-1}', 'person', '01M83NK2026GVD21242R4YR6HF', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 16, 'revision_requested', '{"job":"01M83NK20E9AZBHYEAA29M8G5M","draft_id":"01M83NK20E9AZBHYEAA29M8G5B","feedback":[["01M83NK20E9AZBHYEAA29M8G5E",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 18, 'draft_sent_back', '{"job":"01M83NK20E9AZBHYEAA29M8G5M","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 19, 'draft_recorded', '{"job":"01M83NK20E9AZBHYEAA29M8G5M","head":{"id":"01M83NK20FN5E0E8GF2NBXR176","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83NK20E9AZBHYEAA29M8G5B","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 20, 'feedback_withdrawn', '{"feedback_id":"01M83NK20E9AZBHYEAA29M8G5E"}', 'person', '01M83NK2037JKHAPC4VF5E2KVM', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 21, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR17D","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83NK2026GVD21242R4YR6HF', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 23, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR17P","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83NK2037JKHAPC4VF5E2KVK', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 24, 'scorecard_filed', '{"scorecard_id":"01M83NK20FN5E0E8GF2NBXR17Q","draft_id":"01M83NK20FN5E0E8GF2NBXR176","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 25, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR17S","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83NK20FN5E0E8GF2NBXR17R"}}', 'person', '01M83NK2037JKHAPC4VF5E2KVM', '2026-11-23 15:18:55.991739', 'C1', '01M83NK20FN5E0E8GF2NBXR17R'),
(75, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 26, 'attempt_failed', '{"job":"01M83NK20FN5E0E8GF2NBXR17T","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 27, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR17W","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83NK2026GVD21242R4YR6HF', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 28, 'feedback_withdrawn', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR17S"}', 'person', '01M83NK2037JKHAPC4VF5E2KVM', '2026-11-23 16:01:03.586124', 'C1', '01M83NK20FN5E0E8GF2NBXR182'),
(78, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 29, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR185","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83NK20FN5E0E8GF2NBXR184"}}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 16:03:26.625560', 'C1', '01M83NK20FN5E0E8GF2NBXR184'),
(79, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 30, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR187","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"much longer, please","message":null}', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 31, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR18E","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83NK2037JKHAPC4VF5E2KVM', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 32, 'feedback_captured', '{"feedback_id":"01M83NK20FN5E0E8GF2NBXR18Q","draft_id":"01M83NK20FN5E0E8GF2NBXR176","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83NK20FN5E0E8GF2NBXR18P"}}', 'person', '01M83NK2037JKHAPC4VF5E2KVK', '2026-11-23 17:17:27.056512', 'C1', '01M83NK20FN5E0E8GF2NBXR18P'),
(82, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 1, 'task_opened', '{"workspace_id":"01M83NK24JW6TV8VY86Q2YJ04H","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83NK24MC9TFM8V8GXNA5ZE2"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[],"reference":null}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 3, 'draft_requested', '{"job":"01M83NK24SBV2J93GKKWCPA7G7"}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 4, 'draft_recorded', '{"job":"01M83NK24SBV2J93GKKWCPA7G7","head":{"id":"01M83NK24SBV2J93GKKWCPA7G8","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 5, 'feedback_captured', '{"feedback_id":"01M83NK24THGY2V02WB23QFW4H","draft_id":"01M83NK24SBV2J93GKKWCPA7G8","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83NK24THGY2V02WB23QFW4J"}}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:02:00.000000', 'C1', '01M83NK24THGY2V02WB23QFW4J'),
(87, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 6, 'scorecard_filed', '{"scorecard_id":"01M83NK24THGY2V02WB23QFW4K","draft_id":"01M83NK24SBV2J93GKKWCPA7G8","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 7, 'review_finished', '{"draft_id":"01M83NK24SBV2J93GKKWCPA7G8","verdict":"request_changes"}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 8, 'revision_requested', '{"job":"01M83NK24THGY2V02WB23QFW4M","draft_id":"01M83NK24SBV2J93GKKWCPA7G8","feedback":[["01M83NK24THGY2V02WB23QFW4H",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 9, 'draft_recorded', '{"job":"01M83NK24THGY2V02WB23QFW4M","head":{"id":"01M83NK24THGY2V02WB23QFW4N","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83NK24SBV2J93GKKWCPA7G8","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83NK24THGY2V02WB23QFW4H","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 10, 'feedback_captured', '{"feedback_id":"01M83NK24THGY2V02WB23QFW4Q","draft_id":"01M83NK24THGY2V02WB23QFW4N","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83NK24THGY2V02WB23QFW4R"}}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:07:00.000000', 'C1', '01M83NK24THGY2V02WB23QFW4R'),
(92, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 11, 'scorecard_filed', '{"scorecard_id":"01M83NK24THGY2V02WB23QFW4S","draft_id":"01M83NK24THGY2V02WB23QFW4N","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 12, 'review_finished', '{"draft_id":"01M83NK24THGY2V02WB23QFW4N","verdict":"request_changes"}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 13, 'revision_requested', '{"job":"01M83NK24THGY2V02WB23QFW4T","draft_id":"01M83NK24THGY2V02WB23QFW4N","feedback":[["01M83NK24THGY2V02WB23QFW4Q",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 14, 'draft_recorded', '{"job":"01M83NK24THGY2V02WB23QFW4T","head":{"id":"01M83NK24THGY2V02WB23QFW4V","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83NK24THGY2V02WB23QFW4N","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83NK24THGY2V02WB23QFW4Q","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 15, 'scorecard_filed', '{"scorecard_id":"01M83NK24THGY2V02WB23QFW4X","draft_id":"01M83NK24THGY2V02WB23QFW4V","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 16, 'task_accepted', '{"draft_id":"01M83NK24THGY2V02WB23QFW4V"}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK25JXF5PQHW8YFNRK63K', 1, 'task_opened', '{"workspace_id":"01M83NK24JW6TV8VY86Q2YJ04H","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83NK24MC9TFM8V8GXNA5ZE2"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[],"reference":null}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK25JXF5PQHW8YFNRK63K', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK25JXF5PQHW8YFNRK63K', 3, 'draft_requested', '{"job":"01M83NK25K2M8T8J3TX5C5C4C7"}', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83NK25MN8BGGSFKK8957RDF', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83NK25MN8BGGSFKK8957RDG', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83NK25MN8BGGSFKK8957RDH', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK25JXF5PQHW8YFNRK63K', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83NK25MN8BGGSFKK8957RDJ', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK25JXF5PQHW8YFNRK63K', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO review_times (task_id, person_id, draft_number, workspace_id, length, open_since) VALUES
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SEPB5YM100MTG3YASM', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 900000000, NULL),
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SF84A9Y6ASMQ803EHT', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 600000000, NULL),
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SEPB5YM100MTG3YASK', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 3148534, NULL),
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SEPB5YM100MTG3YASK', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 2851466, NULL),
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SEPB5YM100MTG3YASM', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 1487533424, '2026-11-23 16:56:38.277548'),
('01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SF84A9Y6ASMQ803EHT', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 600000000, '2026-11-23 16:16:46.082986'),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK2037JKHAPC4VF5E2KVM', 1, '01M83NK201K2RCX1X6VP5AQ856', 300000000, NULL),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK2026GVD21242R4YR6HF', 1, '01M83NK201K2RCX1X6VP5AQ856', 300000000, NULL),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK2037JKHAPC4VF5E2KVM', 2, '01M83NK201K2RCX1X6VP5AQ856', 1200000000, '2026-11-23 16:29:02.242366'),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK2026GVD21242R4YR6HF', 2, '01M83NK201K2RCX1X6VP5AQ856', 600000000, '2026-11-23 15:52:37.033709'),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK2026GVD21242R4YR6HE', 2, '01M83NK201K2RCX1X6VP5AQ856', 600000000, '2026-11-23 16:16:24.630891'),
('01M83NK20DNNWPBCQRE6C3VS44', '01M83NK2037JKHAPC4VF5E2KVK', 2, '01M83NK201K2RCX1X6VP5AQ856', 600000000, '2026-11-23 17:17:27.056512'),
('01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24KCK8PM5JAKC2YP4AF', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 60000000, NULL),
('01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24KCK8PM5JAKC2YP4AF', 2, '01M83NK24JW6TV8VY86Q2YJ04H', 60000000, NULL),
('01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24KCK8PM5JAKC2YP4AF', 3, '01M83NK24JW6TV8VY86Q2YJ04H', 0, NULL);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83NK0MH34NDMR6TTAKGEFT5', 1, '01M83NK0KNK54GQNFQ6K68EQNS', 'person', '01M83NK0KYWP1ZEZ7T5HSK8KYE', NULL),
('01M83NK0SNHBRBNX1ZGQM93FCT', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 'person', '01M83NK0SEPB5YM100MTG3YASK', NULL),
('01M83NK0SNHBRBNX1ZGQM93FCT', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 09:15:01.519513'),
('01M83NK0SNHBRBNX1ZGQM93FCT', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 14:07:43.901092'),
('01M83NK0SNHBRBNX1ZGQM93FCT', 4, '01M83NK0SDK9QVH5XDHBB9R9HN', 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 16:43:07.513696'),
('01M83NK20DNNWPBCQRE6C3VS44', 1, '01M83NK201K2RCX1X6VP5AQ856', 'person', '01M83NK2026GVD21242R4YR6HE', NULL),
('01M83NK20DNNWPBCQRE6C3VS44', 2, '01M83NK201K2RCX1X6VP5AQ856', 'person', '01M83NK2026GVD21242R4YR6HE', '2026-11-23 11:05:39.000293'),
('01M83NK24SBV2J93GKKWCPA7G6', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000'),
('01M83NK25JXF5PQHW8YFNRK63K', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'person', '01M83NK24JW6TV8VY86Q2YJ04J', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83NK0MH34NDMR6TTAKGEFT5', 0, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0M0KZR4EXR8RZHF1EMS'),
('01M83NK0MH34NDMR6TTAKGEFT5', 1, '01M83NK0KNK54GQNFQ6K68EQNS', '01M83NK0MEPAR97HWBXNC440Q1'),
('01M83NK0SNHBRBNX1ZGQM93FCT', 0, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SF84A9Y6ASMQ803EHV'),
('01M83NK20DNNWPBCQRE6C3VS44', 0, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK2037JKHAPC4VF5E2KVN'),
('01M83NK24SBV2J93GKKWCPA7G6', 0, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24MC9TFM8V8GXNA5ZE2'),
('01M83NK25JXF5PQHW8YFNRK63K', 0, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24MC9TFM8V8GXNA5ZE2');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83NK24SBV2J93GKKWCPA7G6', 0, '01M83NK24JW6TV8VY86Q2YJ04H', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83NK24SBV2J93GKKWCPA7G6', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 'paragraph', 'much longer, please', ''),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 'heading', '# Harbour museum', '

'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', 'list_item', '- Bring gloves', '
'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 4, '01M83NK0SDK9QVH5XDHBB9R9HN', 'list_item', '- Bring a coat', '
␍
'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 5, '01M83NK0SDK9QVH5XDHBB9R9HN', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83NK20E9AZBHYEAA29M8G5B', 1, '01M83NK201K2RCX1X6VP5AQ856', 'heading', '# Harbour museum', '

'),
('01M83NK20E9AZBHYEAA29M8G5B', 2, '01M83NK201K2RCX1X6VP5AQ856', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83NK20E9AZBHYEAA29M8G5B', 3, '01M83NK201K2RCX1X6VP5AQ856', 'list_item', '- Bring gloves', '
'),
('01M83NK20E9AZBHYEAA29M8G5B', 4, '01M83NK201K2RCX1X6VP5AQ856', 'list_item', '- Bring a coat', '
␍
'),
('01M83NK20E9AZBHYEAA29M8G5B', 5, '01M83NK201K2RCX1X6VP5AQ856', 'paragraph', 'line␍
line', '

'),
('01M83NK20E9AZBHYEAA29M8G5B', 6, '01M83NK201K2RCX1X6VP5AQ856', 'paragraph', '	tab', '

'),
('01M83NK20FN5E0E8GF2NBXR176', 1, '01M83NK201K2RCX1X6VP5AQ856', 'heading', '# It was sent back once', ''),
('01M83NK24SBV2J93GKKWCPA7G8', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'heading', '# Harbour museum', '

'),
('01M83NK24SBV2J93GKKWCPA7G8', 2, '01M83NK24JW6TV8VY86Q2YJ04H', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83NK24SBV2J93GKKWCPA7G8', 3, '01M83NK24JW6TV8VY86Q2YJ04H', 'list_item', '- Bring gloves', '
'),
('01M83NK24SBV2J93GKKWCPA7G8', 4, '01M83NK24JW6TV8VY86Q2YJ04H', 'list_item', '- Bring a coat', '
'),
('01M83NK24THGY2V02WB23QFW4N', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'heading', '# Harbour museum', '

'),
('01M83NK24THGY2V02WB23QFW4N', 2, '01M83NK24JW6TV8VY86Q2YJ04H', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83NK24THGY2V02WB23QFW4N', 3, '01M83NK24JW6TV8VY86Q2YJ04H', 'list_item', '- Bring gloves', '
'),
('01M83NK24THGY2V02WB23QFW4N', 4, '01M83NK24JW6TV8VY86Q2YJ04H', 'list_item', '- Bring a coat', '

'),
('01M83NK24THGY2V02WB23QFW4N', 5, '01M83NK24JW6TV8VY86Q2YJ04H', 'paragraph', 'Draft 2.', '
'),
('01M83NK24THGY2V02WB23QFW4V', 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'heading', '# Harbour museum', '

'),
('01M83NK24THGY2V02WB23QFW4V', 2, '01M83NK24JW6TV8VY86Q2YJ04H', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83NK24THGY2V02WB23QFW4V', 3, '01M83NK24JW6TV8VY86Q2YJ04H', 'list_item', '- Bring gloves', '
'),
('01M83NK24THGY2V02WB23QFW4V', 4, '01M83NK24JW6TV8VY86Q2YJ04H', 'list_item', '- Bring a coat', '

'),
('01M83NK24THGY2V02WB23QFW4V', 5, '01M83NK24JW6TV8VY86Q2YJ04H', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83NK0MH34NDMR6TTAKGEFT5', 1, 1, '01M83NK0KNK54GQNFQ6K68EQNS', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83NK0MH34NDMR6TTAKGEFT5', 1, 2, '01M83NK0KNK54GQNFQ6K68EQNS', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83NK0MH34NDMR6TTAKGEFT5', 1, 3, '01M83NK0KNK54GQNFQ6K68EQNS', 'much longer, please', FALSE, 5),
('01M83NK0MH34NDMR6TTAKGEFT5', 1, 4, '01M83NK0KNK54GQNFQ6K68EQNS', 'shorter, please', FALSE, 5),
('01M83NK0SNHBRBNX1ZGQM93FCT', 1, 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 'shorter, please', TRUE, 5),
('01M83NK0SNHBRBNX1ZGQM93FCT', 1, 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83NK0SNHBRBNX1ZGQM93FCT', 1, 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '\u0000 %s :name ?', FALSE, -2),
('01M83NK0SNHBRBNX1ZGQM93FCT', 1, 4, '01M83NK0SDK9QVH5XDHBB9R9HN', 'line␍
line

	tab', TRUE, 1),
('01M83NK0SNHBRBNX1ZGQM93FCT', 2, 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 'shorter, please', TRUE, -2),
('01M83NK0SNHBRBNX1ZGQM93FCT', 2, 2, '01M83NK0SDK9QVH5XDHBB9R9HN', 'shorter, please', TRUE, -2),
('01M83NK0SNHBRBNX1ZGQM93FCT', 2, 3, '01M83NK0SDK9QVH5XDHBB9R9HN', 'shorter, please', FALSE, -2),
('01M83NK0SNHBRBNX1ZGQM93FCT', 2, 4, '01M83NK0SDK9QVH5XDHBB9R9HN', '{"a": null}', FALSE, 5),
('01M83NK0SNHBRBNX1ZGQM93FCT', 3, 1, '01M83NK0SDK9QVH5XDHBB9R9HN', 'much longer, please', TRUE, 1),
('01M83NK0SNHBRBNX1ZGQM93FCT', 3, 2, '01M83NK0SDK9QVH5XDHBB9R9HN', '\u0000 %s :name ?', FALSE, 1),
('01M83NK0SNHBRBNX1ZGQM93FCT', 3, 3, '01M83NK0SDK9QVH5XDHBB9R9HN', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83NK0SNHBRBNX1ZGQM93FCT', 4, 1, '01M83NK0SDK9QVH5XDHBB9R9HN', '{"a": null}', TRUE, -2),
('01M83NK0SNHBRBNX1ZGQM93FCT', 4, 2, '01M83NK0SDK9QVH5XDHBB9R9HN', '\u0000 %s :name ?', TRUE, 5),
('01M83NK0SNHBRBNX1ZGQM93FCT', 4, 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '\u0000 %s :name ?', FALSE, 1),
('01M83NK20DNNWPBCQRE6C3VS44', 1, 1, '01M83NK201K2RCX1X6VP5AQ856', 'line␍
line

	tab', FALSE, -2),
('01M83NK20DNNWPBCQRE6C3VS44', 2, 1, '01M83NK201K2RCX1X6VP5AQ856', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83NK20DNNWPBCQRE6C3VS44', 2, 2, '01M83NK201K2RCX1X6VP5AQ856', '{"a": null}', FALSE, -2),
('01M83NK24SBV2J93GKKWCPA7G6', 1, 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'Names the meeting place', TRUE, 1),
('01M83NK24SBV2J93GKKWCPA7G6', 1, 2, '01M83NK24JW6TV8VY86Q2YJ04H', 'Fits on a page', FALSE, 2),
('01M83NK24SBV2J93GKKWCPA7G6', 1, 3, '01M83NK24JW6TV8VY86Q2YJ04H', 'Uses “synergy”', TRUE, -2),
('01M83NK25JXF5PQHW8YFNRK63K', 1, 1, '01M83NK24JW6TV8VY86Q2YJ04H', 'Names the meeting place', TRUE, 1),
('01M83NK25JXF5PQHW8YFNRK63K', 1, 2, '01M83NK24JW6TV8VY86Q2YJ04H', 'Fits on a page', FALSE, 2),
('01M83NK25JXF5PQHW8YFNRK63K', 1, 3, '01M83NK24JW6TV8VY86Q2YJ04H', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83NK0SPY2MM30KPKASTFK78', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 0, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SEPB5YM100MTG3YASM', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83NK0SPY2MM30KPKASTFK7G', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 1, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SF84A9Y6ASMQ803EHT', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83NK0SPY2MM30KPKASTFK7Q', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 2, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SF84A9Y6ASMQ803EHT', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83NK0SPY2MM30KPKASTFK7P', 1, 'needs_person', '{"a": null}'),
('01M83NK0SPY2MM30KPKASTFK7S', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 3, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SEPB5YM100MTG3YASM', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83NK0SPY2MM30KPKASTFK7Y', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 4, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SEPB5YM100MTG3YASM', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83NK0SPY2MM30KPKASTFK7X', 2, 'open', ''),
('01M83NK0SPY2MM30KPKASTFK81', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 5, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SEPB5YM100MTG3YASK', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83NK0SPY2MM30KPKASTFK83', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 6, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SEPB5YM100MTG3YASK', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83NK0SQ8TJ7W5RH56HZCMBT', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 7, '01M83NK0SNHBRBNX1ZGQM93FD2', 1, '01M83NK0SEPB5YM100MTG3YASK', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83NK0SQ8TJ7W5RH56HZCMBS', 1, 'confirmed', 'shorter, please'),
('01M83NK0SRAS6EDJYWDWA8796B', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 8, '01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SEPB5YM100MTG3YASK', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83NK0SRAS6EDJYWDWA8796D', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 9, '01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SEPB5YM100MTG3YASM', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83NK0SRAS6EDJYWDWA8796C', 1, 'open', ''),
('01M83NK0SRAS6EDJYWDWA8796H', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 10, '01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SEPB5YM100MTG3YASM', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83NK0SRAS6EDJYWDWA8796G', 1, 'open', ''),
('01M83NK0SRAS6EDJYWDWA8796M', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 11, '01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SF84A9Y6ASMQ803EHT', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83NK0SRAS6EDJYWDWA87972', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', 12, '01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SEPB5YM100MTG3YASM', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83NK0SRAS6EDJYWDWA87971', 1, 'open', ''),
('01M83NK20E9AZBHYEAA29M8G5E', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 0, '01M83NK20E9AZBHYEAA29M8G5B', 1, '01M83NK2037JKHAPC4VF5E2KVM', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83NK20E9AZBHYEAA29M8G5D', 1, 'withdrawn', ''),
('01M83NK20FN5E0E8GF2NBXR17D', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 1, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2026GVD21242R4YR6HF', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83NK20FN5E0E8GF2NBXR17P', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 2, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2037JKHAPC4VF5E2KVK', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83NK20FN5E0E8GF2NBXR17S', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 3, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2037JKHAPC4VF5E2KVM', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83NK20FN5E0E8GF2NBXR17R', 1, 'withdrawn', ''),
('01M83NK20FN5E0E8GF2NBXR17W', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 4, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2026GVD21242R4YR6HF', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83NK20FN5E0E8GF2NBXR185', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 5, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2026GVD21242R4YR6HE', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83NK20FN5E0E8GF2NBXR184', 1, 'open', ''),
('01M83NK20FN5E0E8GF2NBXR187', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 6, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2026GVD21242R4YR6HE', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83NK20FN5E0E8GF2NBXR18E', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 7, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2037JKHAPC4VF5E2KVM', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83NK20FN5E0E8GF2NBXR18Q', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', 8, '01M83NK20FN5E0E8GF2NBXR176', 2, '01M83NK2037JKHAPC4VF5E2KVK', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83NK20FN5E0E8GF2NBXR18P', 1, 'open', ''),
('01M83NK24THGY2V02WB23QFW4H', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 0, '01M83NK24SBV2J93GKKWCPA7G8', 1, '01M83NK24KCK8PM5JAKC2YP4AF', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83NK24THGY2V02WB23QFW4J', 1, 'applied', 'Cut to one page.'),
('01M83NK24THGY2V02WB23QFW4Q', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 1, '01M83NK24THGY2V02WB23QFW4N', 2, '01M83NK24KCK8PM5JAKC2YP4AF', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83NK24THGY2V02WB23QFW4R', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83NK24SBV2J93GKKWCPA7G8', '01M83NK24KCK8PM5JAKC2YP4AF', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 'request_changes'),
('01M83NK24THGY2V02WB23QFW4N', '01M83NK24KCK8PM5JAKC2YP4AF', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83NK24JW6TV8VY86Q2YJ04H', 'C1', '17.0', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24MC9TFM8V8GXNA5ZE2', 'task_card', '01M83NK24SBV2J93GKKWCPA7G6', 1, 0),
('01M83NK24JW6TV8VY86Q2YJ04H', 'C1', '17.1', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24MC9TFM8V8GXNA5ZE2', 'draft', '01M83NK24SBV2J93GKKWCPA7G6', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83NK0SPY2MM30KPKASTFK7A', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SNHBRBNX1ZGQM93FD2', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83NK0SPY2MM30KPKASTFK7Z', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SNHBRBNX1ZGQM93FD2', 2, 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83NK0SRAS6EDJYWDWA8795X', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SQ8TJ7W5RH56HZCMC3', 3, 'person', '01M83NK0SEPB5YM100MTG3YASK', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83NK0SRAS6EDJYWDWA87967', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', '01M83NK0SQ8TJ7W5RH56HZCMC3', 3, 'person', '01M83NK0SEPB5YM100MTG3YASM', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83NK20FN5E0E8GF2NBXR17Q', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', '01M83NK20FN5E0E8GF2NBXR176', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83NK24THGY2V02WB23QFW4K', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24SBV2J93GKKWCPA7G8', 1, 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83NK24THGY2V02WB23QFW4S', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24THGY2V02WB23QFW4N', 1, 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83NK24THGY2V02WB23QFW4X', '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', '01M83NK24THGY2V02WB23QFW4V', 1, 'person', '01M83NK24KCK8PM5JAKC2YP4AF', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO scores (draft_id, rubric_version, workspace_id, task_id, complete, met, applicable, gained, lost, counts) VALUES
('01M83NK0SNHBRBNX1ZGQM93FD2', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', TRUE, 1, 3, NULL, NULL, '[[1,0,1,0,0,0,0,0,0],[2,0,0,1,0,0,0,0,0],[3,0,0,0,1,0,1,0,0],[4,0,0,0,0,1,0,0,0]]'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', TRUE, 1, 3, NULL, NULL, '[[1,1,0,1,0,0,0,0,0],[2,0,0,0,1,0,0,0,0],[3,1,1,0,0,0,0,0,0]]'),
('01M83NK24SBV2J93GKKWCPA7G8', 1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', TRUE, 2, 3, NULL, NULL, '[[1,1,0,0,0,0,0,0,0],[2,0,1,0,0,0,0,0,0],[3,0,1,0,0,0,0,0,0]]'),
('01M83NK24THGY2V02WB23QFW4N', 1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', TRUE, 2, 3, 0, 0, '[[1,1,0,0,0,0,0,0,0],[2,0,1,0,0,0,0,0,0],[3,0,1,0,0,0,0,0,0]]'),
('01M83NK24THGY2V02WB23QFW4V', 1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G6', TRUE, 3, 3, 1, 0, '[[1,1,0,0,0,0,0,0,0],[2,1,0,0,0,0,0,0,0],[3,0,1,0,0,0,0,0,0]]');
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83NK0SQ8TJ7W5RH56HZCMC3', 0, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SPY2MM30KPKASTFK78', 1, 'applied', 'much longer, please', '[]'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SPY2MM30KPKASTFK7Q', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SPY2MM30KPKASTFK7S', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SPY2MM30KPKASTFK83', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83NK0SQ8TJ7W5RH56HZCMC3', 4, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SQ8TJ7W5RH56HZCMBT', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83NK24THGY2V02WB23QFW4N', 0, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4H', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83NK24THGY2V02WB23QFW4V', 0, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4Q', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83NK0SPY2MM30KPKASTFK7A', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FD2', 'not_met', 'much longer, please'),
('01M83NK0SPY2MM30KPKASTFK7A', 4, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FD2', 'met', '\u0000 %s :name ?'),
('01M83NK0SPY2MM30KPKASTFK7Z', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FD2', 'not_met', 'line␍
line

	tab'),
('01M83NK0SPY2MM30KPKASTFK7Z', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FD2', 'not_applicable', 'shorter, please'),
('01M83NK0SPY2MM30KPKASTFK7Z', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FD2', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83NK0SRAS6EDJYWDWA8795X', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SQ8TJ7W5RH56HZCMC3', 'not_applicable', '\u0000 %s :name ?'),
('01M83NK0SRAS6EDJYWDWA8795X', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SQ8TJ7W5RH56HZCMC3', 'met', '{"a": null}'),
('01M83NK0SRAS6EDJYWDWA87967', 1, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SQ8TJ7W5RH56HZCMC3', 'met', 'much longer, please'),
('01M83NK0SRAS6EDJYWDWA87967', 2, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SQ8TJ7W5RH56HZCMC3', 'cannot_judge', '\u0000 %s :name ?'),
('01M83NK0SRAS6EDJYWDWA87967', 3, '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SQ8TJ7W5RH56HZCMC3', 'not_met', 'line␍
line

	tab'),
('01M83NK20FN5E0E8GF2NBXR17Q', 2, '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20FN5E0E8GF2NBXR176', 'not_applicable', '{"a": null}'),
('01M83NK24THGY2V02WB23QFW4K', 1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G8', 'met', ''),
('01M83NK24THGY2V02WB23QFW4K', 2, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G8', 'not_met', ''),
('01M83NK24THGY2V02WB23QFW4K', 3, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24SBV2J93GKKWCPA7G8', 'not_met', ''),
('01M83NK24THGY2V02WB23QFW4S', 1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4N', 'met', ''),
('01M83NK24THGY2V02WB23QFW4S', 2, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4N', 'not_met', ''),
('01M83NK24THGY2V02WB23QFW4S', 3, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4N', 'not_met', ''),
('01M83NK24THGY2V02WB23QFW4X', 1, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4V', 'met', ''),
('01M83NK24THGY2V02WB23QFW4X', 2, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4V', 'met', ''),
('01M83NK24THGY2V02WB23QFW4X', 3, '01M83NK24JW6TV8VY86Q2YJ04H', '01M83NK24THGY2V02WB23QFW4V', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83NK0SPY2MM30KPKASTFK7Y', '01M83NK0SEPB5YM100MTG3YASK', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', -1),
('01M83NK0SPY2MM30KPKASTFK7S', '01M83NK0SEPB5YM100MTG3YASK', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', -1),
('01M83NK0SPY2MM30KPKASTFK7Y', '01M83NK0SF84A9Y6ASMQ803EHT', '01M83NK0SDK9QVH5XDHBB9R9HN', '01M83NK0SNHBRBNX1ZGQM93FCT', -1),
('01M83NK20E9AZBHYEAA29M8G5E', '01M83NK2026GVD21242R4YR6HF', '01M83NK201K2RCX1X6VP5AQ856', '01M83NK20DNNWPBCQRE6C3VS44', -1);
