INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M83AQM14EFMJB5CPJ9V5FH54', 'slack', 'walk 0', 'Harbour', 1),
('01M83AQM35Y6WP5AKTC0780DSX', 'slack', 'walk 1', 'Harbour', 1),
('01M83AQM4HDBT3Z1XNTMWAE4Q0', 'slack', 'walk 2', 'Harbour', 1),
('01M83AQM5S3RNM0HN5K95GD4QZ', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83AQM17JTXXBRRAN86X08GG', '01M83AQM14EFMJB5CPJ9V5FH54', 'slack', 'C1', NULL, TRUE, NULL),
('01M83AQM18CXXH3HN6TBM4801F', '01M83AQM14EFMJB5CPJ9V5FH54', 'slack', 'C2', NULL, TRUE, NULL),
('01M83AQM370Z4PX5BGFQB4FGVE', '01M83AQM35Y6WP5AKTC0780DSX', 'slack', 'C1', NULL, TRUE, NULL),
('01M83AQM370Z4PX5BGFQB4FGVF', '01M83AQM35Y6WP5AKTC0780DSX', 'slack', 'C2', NULL, TRUE, NULL),
('01M83AQM4KJ1247NDE2N2Z3RAA', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'slack', 'C1', NULL, TRUE, NULL),
('01M83AQM4KJ1247NDE2N2Z3RAB', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'slack', 'C2', NULL, TRUE, NULL),
('01M83AQM5TNXG9332RDQKV017V', '01M83AQM5S3RNM0HN5K95GD4QZ', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83AQM5TNXG9332RDQKV017W', '01M83AQM5S3RNM0HN5K95GD4QZ', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M83AQM16KM7KNQPDTJZQWXD4', '01M83AQM14EFMJB5CPJ9V5FH54', 'U0', 'person 0'),
('01M83AQM17JTXXBRRAN86X08GD', '01M83AQM14EFMJB5CPJ9V5FH54', 'U1', 'person 1'),
('01M83AQM17JTXXBRRAN86X08GE', '01M83AQM14EFMJB5CPJ9V5FH54', 'U2', 'person 2'),
('01M83AQM17JTXXBRRAN86X08GF', '01M83AQM14EFMJB5CPJ9V5FH54', 'U3', 'person 3'),
('01M83AQM368Z7FMA0HX34CA8YE', '01M83AQM35Y6WP5AKTC0780DSX', 'U0', 'person 0'),
('01M83AQM368Z7FMA0HX34CA8YF', '01M83AQM35Y6WP5AKTC0780DSX', 'U1', 'person 1'),
('01M83AQM368Z7FMA0HX34CA8YG', '01M83AQM35Y6WP5AKTC0780DSX', 'U2', 'person 2'),
('01M83AQM368Z7FMA0HX34CA8YH', '01M83AQM35Y6WP5AKTC0780DSX', 'U3', 'person 3'),
('01M83AQM4JMA57NTWHX1H9XZ0X', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'U0', 'person 0'),
('01M83AQM4JMA57NTWHX1H9XZ0Y', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'U1', 'person 1'),
('01M83AQM4JMA57NTWHX1H9XZ0Z', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'U2', 'person 2'),
('01M83AQM4KJ1247NDE2N2Z3RA9', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'U3', 'person 3'),
('01M83AQM5S3RNM0HN5K95GD4R0', '01M83AQM5S3RNM0HN5K95GD4QZ', 'U0', 'person 0'),
('01M83AQM5TNXG9332RDQKV017R', '01M83AQM5S3RNM0HN5K95GD4QZ', 'U1', 'person 1'),
('01M83AQM5TNXG9332RDQKV017S', '01M83AQM5S3RNM0HN5K95GD4QZ', 'U2', 'person 2'),
('01M83AQM5TNXG9332RDQKV017T', '01M83AQM5S3RNM0HN5K95GD4QZ', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83AQM5TNXG9332RDQKV017V', '01M83AQM5S3RNM0HN5K95GD4QZ', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83AQM1N4TTFXRB8ZJAAMZ7T', '01M83AQM14EFMJB5CPJ9V5FH54', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83AQM16KM7KNQPDTJZQWXD4', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83AQM17JTXXBRRAN86X08GD"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83AQM391JVRFGKRDK8N2KKB', '01M83AQM35Y6WP5AKTC0780DSX', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 09:00:00.000000', 'stalled', '["01M83AQM368Z7FMA0HX34CA8YF"]', '["01M83AQM368Z7FMA0HX34CA8YH"]', '[]', '01M83AQM391JVRFGKRDK8N2KKA', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, '01M83AQM3B0AE9J108FX6Z5WQM', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83AQM4NWK4XBPD2DECYGH2D', '01M83AQM4HDBT3Z1XNTMWAE4Q0', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 09:00:00.000000', 'in_review', '["01M83AQM4JMA57NTWHX1H9XZ0Y","01M83AQM4JMA57NTWHX1H9XZ0Z"]', '["01M83AQM4KJ1247NDE2N2Z3RA9"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83AQM4R5E8FSF4DT8EB6JVS', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5S3RNM0HN5K95GD4QZ', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:13:00.000000', '', '01M83AQM5W4361J49M44CFQRG8', '01M83AQM5W4361J49M44CFQRG8', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83AQM6NS156K2KHM1QM5HAV', '01M83AQM5S3RNM0HN5K95GD4QZ', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83AQM6NS156K2KHM1QM5HAW', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5TNXG9332RDQKV017V', 'task_card', '01M83AQM5V3W9FR04GJ6KW9X4Z', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5TNXG9332RDQKV017V', 'draft', '01M83AQM5V3W9FR04GJ6KW9X4Z', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5TNXG9332RDQKV017V', 'tally', '01M83AQM5V3W9FR04GJ6KW9X4Z', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5TNXG9332RDQKV017V', 'scorecard', '01M83AQM5V3W9FR04GJ6KW9X4Z', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls) VALUES
('01M83AQM391JVRFGKRDK8N2KKK', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83AQM3B0AE9J108FX6Z5WQM', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83AQM391JVRFGKRDK8N2KKK', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83AQM4R5E8FSF4DT8EB6JV6', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83AQM4R5E8FSF4DT8EB6JVS', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83AQM4R5E8FSF4DT8EB6JV6', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83AQM5V3W9FR04GJ6KW9X51', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83AQM5W4361J49M44CFQRG2', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83AQM5V3W9FR04GJ6KW9X51', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83AQM5W4361J49M44CFQRG8', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83AQM5W4361J49M44CFQRG2', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, 'task_opened', '{"workspace_id":"01M83AQM14EFMJB5CPJ9V5FH54","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83AQM17JTXXBRRAN86X08GD"],"conversations":["01M83AQM17JTXXBRRAN86X08GG"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M83AQM16KM7KNQPDTJZQWXD4', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83AQM16KM7KNQPDTJZQWXD4', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 3, 'attempt_failed', '{"job":"01M83AQM1N4TTFXRB8ZJAAMZ84","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 4, 'attempt_failed', '{"job":"01M83AQM1N4TTFXRB8ZJAAMZ8F","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 5, 'conversation_joined', '{"conversation_id":"01M83AQM18CXXH3HN6TBM4801F"}', 'person', '01M83AQM16KM7KNQPDTJZQWXD4', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 6, 'attempt_failed', '{"job":"01M83AQM1PW4CVGMDBQ9309VNN","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM1N4TTFXRB8ZJAAMZ7T', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83AQM16KM7KNQPDTJZQWXD4', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 1, 'task_opened', '{"workspace_id":"01M83AQM35Y6WP5AKTC0780DSX","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83AQM368Z7FMA0HX34CA8YF","01M83AQM368Z7FMA0HX34CA8YG","01M83AQM368Z7FMA0HX34CA8YH"],"approvers":["01M83AQM368Z7FMA0HX34CA8YF"],"conversations":["01M83AQM370Z4PX5BGFQB4FGVE"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83AQM391JVRFGKRDK8N2KKA","digests":[]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 4, 'draft_requested', '{"job":"01M83AQM391JVRFGKRDK8N2KKE"}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 5, 'draft_recorded', '{"job":"01M83AQM391JVRFGKRDK8N2KKE","head":{"id":"01M83AQM391JVRFGKRDK8N2KKK","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 6, 'feedback_captured', '{"feedback_id":"01M83AQM391JVRFGKRDK8N2KKP","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 7, 'scorecard_filed', '{"scorecard_id":"01M83AQM3AVEJ9KM6SV315W6XN","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 8, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6XV","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"much longer, please","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YH', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 9, 'people_changed', '{"reviewers":["01M83AQM368Z7FMA0HX34CA8YF"],"approvers":["01M83AQM368Z7FMA0HX34CA8YH"]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 10, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y2","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83AQM3AVEJ9KM6SV315W6Y1"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YH', '2026-11-23 10:59:39.670504', 'C1', '01M83AQM3AVEJ9KM6SV315W6Y1'),
(18, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 11, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y4","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 12, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y9","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83AQM3AVEJ9KM6SV315W6Y8"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 11:52:09.469966', 'C1', '01M83AQM3AVEJ9KM6SV315W6Y8'),
(20, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 13, 'scorecard_filed', '{"scorecard_id":"01M83AQM3AVEJ9KM6SV315W6YA","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 14, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YC","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 15, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YE","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"shorter, please","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 16, 'scorecard_filed', '{"scorecard_id":"01M83AQM3AVEJ9KM6SV315W6XN","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 17, 'feedback_captured', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YH","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83AQM3AVEJ9KM6SV315W6YG"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 13:09:23.733561', 'C1', '01M83AQM3AVEJ9KM6SV315W6YG'),
(25, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 18, 'revision_requested', '{"job":"01M83AQM3AVEJ9KM6SV315W6YK","draft_id":"01M83AQM391JVRFGKRDK8N2KKK","feedback":[["01M83AQM391JVRFGKRDK8N2KKP",1],["01M83AQM3AVEJ9KM6SV315W6XV",1],["01M83AQM3AVEJ9KM6SV315W6Y2",1],["01M83AQM3AVEJ9KM6SV315W6Y4",1],["01M83AQM3AVEJ9KM6SV315W6Y9",1],["01M83AQM3AVEJ9KM6SV315W6YC",1],["01M83AQM3AVEJ9KM6SV315W6YE",1],["01M83AQM3AVEJ9KM6SV315W6YH",1]],"unmet":[],"trigger":"button"}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 19, 'vote_cast', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y9","value":-1}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 20, 'attempt_failed', '{"job":"01M83AQM3AVEJ9KM6SV315W6YS","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 21, 'draft_recorded', '{"job":"01M83AQM3AVEJ9KM6SV315W6YK","head":{"id":"01M83AQM3B0AE9J108FX6Z5WQM","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83AQM391JVRFGKRDK8N2KKK"},"ledger":[{"feedback_id":"01M83AQM391JVRFGKRDK8N2KKP","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y2","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y4","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YE","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YH","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 22, 'feedback_confirmed', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YE"}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 24, 'review_finished', '{"draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","verdict":"request_changes"}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 25, 'feedback_confirmed', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6YH"}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 14:35:35.511602', 'C1', '01M83AQM3B0AE9J108FX6Z5WR6'),
(33, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 26, 'vote_cast', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y4","value":-1}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 27, 'scorecard_filed', '{"scorecard_id":"01M83AQM3B0AE9J108FX6Z5WRA","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 28, 'feedback_edited', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y9","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 15:14:20.959701', 'C1', '01M83AQM3B0AE9J108FX6Z5WRJ'),
(36, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 29, 'scorecard_filed', '{"scorecard_id":"01M83AQM3B0AE9J108FX6Z5WRM","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 30, 'vote_cast', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y9","value":-1}', 'person', '01M83AQM368Z7FMA0HX34CA8YH', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 31, 'feedback_captured', '{"feedback_id":"01M83AQM3B0AE9J108FX6Z5WRR","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","text":"shorter, please","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 32, 'feedback_captured', '{"feedback_id":"01M83AQM3B0AE9J108FX6Z5WRT","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83AQM3B0AE9J108FX6Z5WRS"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 16:01:24.912614', 'C1', '01M83AQM3B0AE9J108FX6Z5WRS'),
(40, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 33, 'feedback_reopened', '{"feedback_id":"01M83AQM3AVEJ9KM6SV315W6Y4"}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 16:08:17.581940', 'C1', '01M83AQM3B0AE9J108FX6Z5WRV'),
(41, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 34, 'feedback_captured', '{"feedback_id":"01M83AQM3B0AE9J108FX6Z5WRY","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83AQM3B0AE9J108FX6Z5WRX"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 16:13:05.115364', 'C1', '01M83AQM3B0AE9J108FX6Z5WRX'),
(42, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 35, 'attempt_failed', '{"job":"01M83AQM3CREDGY5HHM40JKNW4","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 36, 'feedback_captured', '{"feedback_id":"01M83AQM3CREDGY5HHM40JKNW6","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","text":"{\"a\": null}","message":null}', 'person', '01M83AQM368Z7FMA0HX34CA8YH', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 37, 'attempt_failed', '{"job":"01M83AQM3CREDGY5HHM40JKNW7","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 40, 'feedback_captured', '{"feedback_id":"01M83AQM3CREDGY5HHM40JKNWM","draft_id":"01M83AQM3B0AE9J108FX6Z5WQM","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83AQM3CREDGY5HHM40JKNWK"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 16:56:38.277548', 'C1', '01M83AQM3CREDGY5HHM40JKNWK'),
(48, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 41, 'attempt_failed', '{"job":"01M83AQM3CREDGY5HHM40JKNWN","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 1, 'task_opened', '{"workspace_id":"01M83AQM4HDBT3Z1XNTMWAE4Q0","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83AQM4JMA57NTWHX1H9XZ0Y"],"conversations":["01M83AQM4KJ1247NDE2N2Z3RAA"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 3, 'attempt_failed', '{"job":"01M83AQM4QCVW7YB6N8ENZW2WR","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 4, 'people_changed', '{"reviewers":["01M83AQM4JMA57NTWHX1H9XZ0Y","01M83AQM4JMA57NTWHX1H9XZ0Z"],"approvers":["01M83AQM4KJ1247NDE2N2Z3RA9"]}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 5, 'attempt_failed', '{"job":"01M83AQM4QCVW7YB6N8ENZW2X3","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 6, 'attempt_failed', '{"job":"01M83AQM4QCVW7YB6N8ENZW2X4","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 11, 'draft_requested', '{"job":"01M83AQM4QCVW7YB6N8ENZW2XK"}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 12, 'attempt_failed', '{"job":"01M83AQM4R5E8FSF4DT8EB6JV5","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 13, 'draft_recorded', '{"job":"01M83AQM4QCVW7YB6N8ENZW2XK","head":{"id":"01M83AQM4R5E8FSF4DT8EB6JV6","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 14, 'feedback_captured', '{"feedback_id":"01M83AQM4R5E8FSF4DT8EB6JV9","draft_id":"01M83AQM4R5E8FSF4DT8EB6JV6","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83AQM4R5E8FSF4DT8EB6JV8"}}', 'person', '01M83AQM4KJ1247NDE2N2Z3RA9', '2026-11-23 12:24:25.565875', 'C1', '01M83AQM4R5E8FSF4DT8EB6JV8'),
(64, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 15, 'vote_cast', '{"feedback_id":"01M83AQM4R5E8FSF4DT8EB6JV9","value":-1}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0Y', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 16, 'revision_requested', '{"job":"01M83AQM4R5E8FSF4DT8EB6JVF","draft_id":"01M83AQM4R5E8FSF4DT8EB6JV6","feedback":[["01M83AQM4R5E8FSF4DT8EB6JV9",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 18, 'draft_sent_back', '{"job":"01M83AQM4R5E8FSF4DT8EB6JVF","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 19, 'draft_recorded', '{"job":"01M83AQM4R5E8FSF4DT8EB6JVF","head":{"id":"01M83AQM4R5E8FSF4DT8EB6JVS","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83AQM4R5E8FSF4DT8EB6JV6"},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 20, 'feedback_withdrawn', '{"feedback_id":"01M83AQM4R5E8FSF4DT8EB6JV9"}', 'person', '01M83AQM4KJ1247NDE2N2Z3RA9', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 21, 'feedback_captured', '{"feedback_id":"01M83AQM4R5E8FSF4DT8EB6JW0","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0Y', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 23, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVT0","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0Z', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 24, 'scorecard_filed', '{"scorecard_id":"01M83AQM4S5D1509ZJJ0G7NVT1","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 25, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVT3","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83AQM4S5D1509ZJJ0G7NVT2"}}', 'person', '01M83AQM4KJ1247NDE2N2Z3RA9', '2026-11-23 15:18:55.991739', 'C1', '01M83AQM4S5D1509ZJJ0G7NVT2'),
(75, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 26, 'attempt_failed', '{"job":"01M83AQM4S5D1509ZJJ0G7NVT4","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 27, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVT6","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0Y', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 28, 'feedback_withdrawn', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVT3"}', 'person', '01M83AQM4KJ1247NDE2N2Z3RA9', '2026-11-23 16:01:03.586124', 'C1', '01M83AQM4S5D1509ZJJ0G7NVTC'),
(78, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 29, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVTF","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83AQM4S5D1509ZJJ0G7NVTE"}}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 16:03:26.625560', 'C1', '01M83AQM4S5D1509ZJJ0G7NVTE'),
(79, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 30, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVTH","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"much longer, please","message":null}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 31, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVTR","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83AQM4KJ1247NDE2N2Z3RA9', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 32, 'feedback_captured', '{"feedback_id":"01M83AQM4S5D1509ZJJ0G7NVV1","draft_id":"01M83AQM4R5E8FSF4DT8EB6JVS","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83AQM4S5D1509ZJJ0G7NVV0"}}', 'person', '01M83AQM4JMA57NTWHX1H9XZ0Z', '2026-11-23 17:17:27.056512', 'C1', '01M83AQM4S5D1509ZJJ0G7NVV0'),
(82, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 1, 'task_opened', '{"workspace_id":"01M83AQM5S3RNM0HN5K95GD4QZ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83AQM5TNXG9332RDQKV017V"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 3, 'draft_requested', '{"job":"01M83AQM5V3W9FR04GJ6KW9X50"}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 4, 'draft_recorded', '{"job":"01M83AQM5V3W9FR04GJ6KW9X50","head":{"id":"01M83AQM5V3W9FR04GJ6KW9X51","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 5, 'feedback_captured', '{"feedback_id":"01M83AQM5W4361J49M44CFQRFY","draft_id":"01M83AQM5V3W9FR04GJ6KW9X51","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83AQM5W4361J49M44CFQRFZ"}}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:02:00.000000', 'C1', '01M83AQM5W4361J49M44CFQRFZ'),
(87, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 6, 'scorecard_filed', '{"scorecard_id":"01M83AQM5W4361J49M44CFQRG0","draft_id":"01M83AQM5V3W9FR04GJ6KW9X51","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 7, 'review_finished', '{"draft_id":"01M83AQM5V3W9FR04GJ6KW9X51","verdict":"request_changes"}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 8, 'revision_requested', '{"job":"01M83AQM5W4361J49M44CFQRG1","draft_id":"01M83AQM5V3W9FR04GJ6KW9X51","feedback":[["01M83AQM5W4361J49M44CFQRFY",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 9, 'draft_recorded', '{"job":"01M83AQM5W4361J49M44CFQRG1","head":{"id":"01M83AQM5W4361J49M44CFQRG2","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83AQM5V3W9FR04GJ6KW9X51"},"ledger":[{"feedback_id":"01M83AQM5W4361J49M44CFQRFY","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 10, 'feedback_captured', '{"feedback_id":"01M83AQM5W4361J49M44CFQRG4","draft_id":"01M83AQM5W4361J49M44CFQRG2","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83AQM5W4361J49M44CFQRG5"}}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:07:00.000000', 'C1', '01M83AQM5W4361J49M44CFQRG5'),
(92, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 11, 'scorecard_filed', '{"scorecard_id":"01M83AQM5W4361J49M44CFQRG6","draft_id":"01M83AQM5W4361J49M44CFQRG2","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 12, 'review_finished', '{"draft_id":"01M83AQM5W4361J49M44CFQRG2","verdict":"request_changes"}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 13, 'revision_requested', '{"job":"01M83AQM5W4361J49M44CFQRG7","draft_id":"01M83AQM5W4361J49M44CFQRG2","feedback":[["01M83AQM5W4361J49M44CFQRG4",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 14, 'draft_recorded', '{"job":"01M83AQM5W4361J49M44CFQRG7","head":{"id":"01M83AQM5W4361J49M44CFQRG8","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83AQM5W4361J49M44CFQRG2"},"ledger":[{"feedback_id":"01M83AQM5W4361J49M44CFQRG4","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 15, 'scorecard_filed', '{"scorecard_id":"01M83AQM5W4361J49M44CFQRGA","draft_id":"01M83AQM5W4361J49M44CFQRG8","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 16, 'task_accepted', '{"draft_id":"01M83AQM5W4361J49M44CFQRG8"}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM6NS156K2KHM1QM5HAV', 1, 'task_opened', '{"workspace_id":"01M83AQM5S3RNM0HN5K95GD4QZ","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83AQM5TNXG9332RDQKV017V"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM6NS156K2KHM1QM5HAV', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM6NS156K2KHM1QM5HAV', 3, 'draft_requested', '{"job":"01M83AQM6NS156K2KHM1QM5HAW"}', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83AQM6SDJQEB4AYZP5Z13HW', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83AQM6SDJQEB4AYZP5Z13HX', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83AQM6SDJQEB4AYZP5Z13HY', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM6NS156K2KHM1QM5HAV', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83AQM6SDJQEB4AYZP5Z13HZ', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM6NS156K2KHM1QM5HAV', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, '01M83AQM14EFMJB5CPJ9V5FH54', 'person', '01M83AQM16KM7KNQPDTJZQWXD4', NULL),
('01M83AQM391JVRFGKRDK8N2KKB', 1, '01M83AQM35Y6WP5AKTC0780DSX', 'person', '01M83AQM368Z7FMA0HX34CA8YE', NULL),
('01M83AQM391JVRFGKRDK8N2KKB', 2, '01M83AQM35Y6WP5AKTC0780DSX', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 09:15:01.519513'),
('01M83AQM391JVRFGKRDK8N2KKB', 3, '01M83AQM35Y6WP5AKTC0780DSX', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 14:07:43.901092'),
('01M83AQM391JVRFGKRDK8N2KKB', 4, '01M83AQM35Y6WP5AKTC0780DSX', 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 16:43:07.513696'),
('01M83AQM4NWK4XBPD2DECYGH2D', 1, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', NULL),
('01M83AQM4NWK4XBPD2DECYGH2D', 2, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'person', '01M83AQM4JMA57NTWHX1H9XZ0X', '2026-11-23 11:05:39.000293'),
('01M83AQM5V3W9FR04GJ6KW9X4Z', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000'),
('01M83AQM6NS156K2KHM1QM5HAV', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'person', '01M83AQM5S3RNM0HN5K95GD4R0', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 0, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM17JTXXBRRAN86X08GG'),
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, '01M83AQM14EFMJB5CPJ9V5FH54', '01M83AQM18CXXH3HN6TBM4801F'),
('01M83AQM391JVRFGKRDK8N2KKB', 0, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM370Z4PX5BGFQB4FGVE'),
('01M83AQM4NWK4XBPD2DECYGH2D', 0, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4KJ1247NDE2N2Z3RAA'),
('01M83AQM5V3W9FR04GJ6KW9X4Z', 0, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5TNXG9332RDQKV017V'),
('01M83AQM6NS156K2KHM1QM5HAV', 0, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5TNXG9332RDQKV017V');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83AQM5V3W9FR04GJ6KW9X4Z', 0, '01M83AQM5S3RNM0HN5K95GD4QZ', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83AQM5V3W9FR04GJ6KW9X4Z', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM35Y6WP5AKTC0780DSX', 'paragraph', 'much longer, please', ''),
('01M83AQM3B0AE9J108FX6Z5WQM', 1, '01M83AQM35Y6WP5AKTC0780DSX', 'heading', '# Harbour museum', '

'),
('01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM35Y6WP5AKTC0780DSX', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83AQM3B0AE9J108FX6Z5WQM', 3, '01M83AQM35Y6WP5AKTC0780DSX', 'list_item', '- Bring gloves', '
'),
('01M83AQM3B0AE9J108FX6Z5WQM', 4, '01M83AQM35Y6WP5AKTC0780DSX', 'list_item', '- Bring a coat', '
␍
'),
('01M83AQM3B0AE9J108FX6Z5WQM', 5, '01M83AQM35Y6WP5AKTC0780DSX', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83AQM4R5E8FSF4DT8EB6JV6', 1, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'heading', '# Harbour museum', '

'),
('01M83AQM4R5E8FSF4DT8EB6JV6', 2, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83AQM4R5E8FSF4DT8EB6JV6', 3, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'list_item', '- Bring gloves', '
'),
('01M83AQM4R5E8FSF4DT8EB6JV6', 4, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'list_item', '- Bring a coat', '
␍
'),
('01M83AQM4R5E8FSF4DT8EB6JV6', 5, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'paragraph', 'line␍
line', '

'),
('01M83AQM4R5E8FSF4DT8EB6JV6', 6, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'paragraph', '	tab', '

'),
('01M83AQM4R5E8FSF4DT8EB6JVS', 1, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'heading', '# It was sent back once', ''),
('01M83AQM5V3W9FR04GJ6KW9X51', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'heading', '# Harbour museum', '

'),
('01M83AQM5V3W9FR04GJ6KW9X51', 2, '01M83AQM5S3RNM0HN5K95GD4QZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83AQM5V3W9FR04GJ6KW9X51', 3, '01M83AQM5S3RNM0HN5K95GD4QZ', 'list_item', '- Bring gloves', '
'),
('01M83AQM5V3W9FR04GJ6KW9X51', 4, '01M83AQM5S3RNM0HN5K95GD4QZ', 'list_item', '- Bring a coat', '
'),
('01M83AQM5W4361J49M44CFQRG2', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'heading', '# Harbour museum', '

'),
('01M83AQM5W4361J49M44CFQRG2', 2, '01M83AQM5S3RNM0HN5K95GD4QZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83AQM5W4361J49M44CFQRG2', 3, '01M83AQM5S3RNM0HN5K95GD4QZ', 'list_item', '- Bring gloves', '
'),
('01M83AQM5W4361J49M44CFQRG2', 4, '01M83AQM5S3RNM0HN5K95GD4QZ', 'list_item', '- Bring a coat', '

'),
('01M83AQM5W4361J49M44CFQRG2', 5, '01M83AQM5S3RNM0HN5K95GD4QZ', 'paragraph', 'Draft 2.', '
'),
('01M83AQM5W4361J49M44CFQRG8', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'heading', '# Harbour museum', '

'),
('01M83AQM5W4361J49M44CFQRG8', 2, '01M83AQM5S3RNM0HN5K95GD4QZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83AQM5W4361J49M44CFQRG8', 3, '01M83AQM5S3RNM0HN5K95GD4QZ', 'list_item', '- Bring gloves', '
'),
('01M83AQM5W4361J49M44CFQRG8', 4, '01M83AQM5S3RNM0HN5K95GD4QZ', 'list_item', '- Bring a coat', '

'),
('01M83AQM5W4361J49M44CFQRG8', 5, '01M83AQM5S3RNM0HN5K95GD4QZ', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, 1, '01M83AQM14EFMJB5CPJ9V5FH54', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, 2, '01M83AQM14EFMJB5CPJ9V5FH54', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, 3, '01M83AQM14EFMJB5CPJ9V5FH54', 'much longer, please', FALSE, 5),
('01M83AQM1N4TTFXRB8ZJAAMZ7T', 1, 4, '01M83AQM14EFMJB5CPJ9V5FH54', 'shorter, please', FALSE, 5),
('01M83AQM391JVRFGKRDK8N2KKB', 1, 1, '01M83AQM35Y6WP5AKTC0780DSX', 'shorter, please', TRUE, 5),
('01M83AQM391JVRFGKRDK8N2KKB', 1, 2, '01M83AQM35Y6WP5AKTC0780DSX', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83AQM391JVRFGKRDK8N2KKB', 1, 3, '01M83AQM35Y6WP5AKTC0780DSX', '\u0000 %s :name ?', FALSE, -2),
('01M83AQM391JVRFGKRDK8N2KKB', 1, 4, '01M83AQM35Y6WP5AKTC0780DSX', 'line␍
line

	tab', TRUE, 1),
('01M83AQM391JVRFGKRDK8N2KKB', 2, 1, '01M83AQM35Y6WP5AKTC0780DSX', 'shorter, please', TRUE, -2),
('01M83AQM391JVRFGKRDK8N2KKB', 2, 2, '01M83AQM35Y6WP5AKTC0780DSX', 'shorter, please', TRUE, -2),
('01M83AQM391JVRFGKRDK8N2KKB', 2, 3, '01M83AQM35Y6WP5AKTC0780DSX', 'shorter, please', FALSE, -2),
('01M83AQM391JVRFGKRDK8N2KKB', 2, 4, '01M83AQM35Y6WP5AKTC0780DSX', '{"a": null}', FALSE, 5),
('01M83AQM391JVRFGKRDK8N2KKB', 3, 1, '01M83AQM35Y6WP5AKTC0780DSX', 'much longer, please', TRUE, 1),
('01M83AQM391JVRFGKRDK8N2KKB', 3, 2, '01M83AQM35Y6WP5AKTC0780DSX', '\u0000 %s :name ?', FALSE, 1),
('01M83AQM391JVRFGKRDK8N2KKB', 3, 3, '01M83AQM35Y6WP5AKTC0780DSX', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83AQM391JVRFGKRDK8N2KKB', 4, 1, '01M83AQM35Y6WP5AKTC0780DSX', '{"a": null}', TRUE, -2),
('01M83AQM391JVRFGKRDK8N2KKB', 4, 2, '01M83AQM35Y6WP5AKTC0780DSX', '\u0000 %s :name ?', TRUE, 5),
('01M83AQM391JVRFGKRDK8N2KKB', 4, 3, '01M83AQM35Y6WP5AKTC0780DSX', '\u0000 %s :name ?', FALSE, 1),
('01M83AQM4NWK4XBPD2DECYGH2D', 1, 1, '01M83AQM4HDBT3Z1XNTMWAE4Q0', 'line␍
line

	tab', FALSE, -2),
('01M83AQM4NWK4XBPD2DECYGH2D', 2, 1, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83AQM4NWK4XBPD2DECYGH2D', 2, 2, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '{"a": null}', FALSE, -2),
('01M83AQM5V3W9FR04GJ6KW9X4Z', 1, 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'Names the meeting place', TRUE, 1),
('01M83AQM5V3W9FR04GJ6KW9X4Z', 1, 2, '01M83AQM5S3RNM0HN5K95GD4QZ', 'Fits on a page', FALSE, 2),
('01M83AQM5V3W9FR04GJ6KW9X4Z', 1, 3, '01M83AQM5S3RNM0HN5K95GD4QZ', 'Uses “synergy”', TRUE, -2),
('01M83AQM6NS156K2KHM1QM5HAV', 1, 1, '01M83AQM5S3RNM0HN5K95GD4QZ', 'Names the meeting place', TRUE, 1),
('01M83AQM6NS156K2KHM1QM5HAV', 1, 2, '01M83AQM5S3RNM0HN5K95GD4QZ', 'Fits on a page', FALSE, 2),
('01M83AQM6NS156K2KHM1QM5HAV', 1, 3, '01M83AQM5S3RNM0HN5K95GD4QZ', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83AQM391JVRFGKRDK8N2KKP', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 0, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83AQM3AVEJ9KM6SV315W6XV', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 1, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YH', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83AQM3AVEJ9KM6SV315W6Y2', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 2, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YH', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83AQM3AVEJ9KM6SV315W6Y1', 1, 'needs_person', '{"a": null}'),
('01M83AQM3AVEJ9KM6SV315W6Y4', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 3, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83AQM3AVEJ9KM6SV315W6Y9', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 4, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83AQM3AVEJ9KM6SV315W6Y8', 2, 'open', ''),
('01M83AQM3AVEJ9KM6SV315W6YC', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 5, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YE', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83AQM3AVEJ9KM6SV315W6YE', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 6, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YE', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83AQM3AVEJ9KM6SV315W6YH', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 7, '01M83AQM391JVRFGKRDK8N2KKK', 1, '01M83AQM368Z7FMA0HX34CA8YE', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83AQM3AVEJ9KM6SV315W6YG', 1, 'confirmed', 'shorter, please'),
('01M83AQM3B0AE9J108FX6Z5WRR', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 8, '01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM368Z7FMA0HX34CA8YE', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83AQM3B0AE9J108FX6Z5WRT', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 9, '01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM368Z7FMA0HX34CA8YF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83AQM3B0AE9J108FX6Z5WRS', 1, 'open', ''),
('01M83AQM3B0AE9J108FX6Z5WRY', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 10, '01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM368Z7FMA0HX34CA8YF', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83AQM3B0AE9J108FX6Z5WRX', 1, 'open', ''),
('01M83AQM3CREDGY5HHM40JKNW6', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 11, '01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM368Z7FMA0HX34CA8YH', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83AQM3CREDGY5HHM40JKNWM', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', 12, '01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM368Z7FMA0HX34CA8YF', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83AQM3CREDGY5HHM40JKNWK', 1, 'open', ''),
('01M83AQM4R5E8FSF4DT8EB6JV9', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 0, '01M83AQM4R5E8FSF4DT8EB6JV6', 1, '01M83AQM4KJ1247NDE2N2Z3RA9', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83AQM4R5E8FSF4DT8EB6JV8', 1, 'withdrawn', ''),
('01M83AQM4R5E8FSF4DT8EB6JW0', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 1, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4JMA57NTWHX1H9XZ0Y', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83AQM4S5D1509ZJJ0G7NVT0', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 2, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4JMA57NTWHX1H9XZ0Z', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83AQM4S5D1509ZJJ0G7NVT3', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 3, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4KJ1247NDE2N2Z3RA9', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83AQM4S5D1509ZJJ0G7NVT2', 1, 'withdrawn', ''),
('01M83AQM4S5D1509ZJJ0G7NVT6', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 4, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4JMA57NTWHX1H9XZ0Y', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83AQM4S5D1509ZJJ0G7NVTF', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 5, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4JMA57NTWHX1H9XZ0X', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83AQM4S5D1509ZJJ0G7NVTE', 1, 'open', ''),
('01M83AQM4S5D1509ZJJ0G7NVTH', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 6, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4JMA57NTWHX1H9XZ0X', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83AQM4S5D1509ZJJ0G7NVTR', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 7, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4KJ1247NDE2N2Z3RA9', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83AQM4S5D1509ZJJ0G7NVV1', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', 8, '01M83AQM4R5E8FSF4DT8EB6JVS', 2, '01M83AQM4JMA57NTWHX1H9XZ0Z', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83AQM4S5D1509ZJJ0G7NVV0', 1, 'open', ''),
('01M83AQM5W4361J49M44CFQRFY', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 0, '01M83AQM5V3W9FR04GJ6KW9X51', 1, '01M83AQM5TNXG9332RDQKV017R', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83AQM5W4361J49M44CFQRFZ', 1, 'applied', 'Cut to one page.'),
('01M83AQM5W4361J49M44CFQRG4', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 1, '01M83AQM5W4361J49M44CFQRG2', 2, '01M83AQM5TNXG9332RDQKV017R', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83AQM5W4361J49M44CFQRG5', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83AQM5V3W9FR04GJ6KW9X51', '01M83AQM5TNXG9332RDQKV017R', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 'request_changes'),
('01M83AQM5W4361J49M44CFQRG2', '01M83AQM5TNXG9332RDQKV017R', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83AQM5S3RNM0HN5K95GD4QZ', 'C1', '17.0', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5TNXG9332RDQKV017V', 'task_card', '01M83AQM5V3W9FR04GJ6KW9X4Z', 1, 0),
('01M83AQM5S3RNM0HN5K95GD4QZ', 'C1', '17.1', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5TNXG9332RDQKV017V', 'draft', '01M83AQM5V3W9FR04GJ6KW9X4Z', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83AQM3AVEJ9KM6SV315W6XN', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', '01M83AQM391JVRFGKRDK8N2KKK', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83AQM3AVEJ9KM6SV315W6YA', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', '01M83AQM391JVRFGKRDK8N2KKK', 2, 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83AQM3B0AE9J108FX6Z5WRA', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', '01M83AQM3B0AE9J108FX6Z5WQM', 3, 'person', '01M83AQM368Z7FMA0HX34CA8YE', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83AQM3B0AE9J108FX6Z5WRM', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', '01M83AQM3B0AE9J108FX6Z5WQM', 3, 'person', '01M83AQM368Z7FMA0HX34CA8YF', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83AQM4S5D1509ZJJ0G7NVT1', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', '01M83AQM4R5E8FSF4DT8EB6JVS', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83AQM5W4361J49M44CFQRG0', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5V3W9FR04GJ6KW9X51', 1, 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83AQM5W4361J49M44CFQRG6', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5W4361J49M44CFQRG2', 1, 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83AQM5W4361J49M44CFQRGA', '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X4Z', '01M83AQM5W4361J49M44CFQRG8', 1, 'person', '01M83AQM5TNXG9332RDQKV017R', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83AQM3B0AE9J108FX6Z5WQM', 0, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKP', 1, 'applied', 'much longer, please', '[]'),
('01M83AQM3B0AE9J108FX6Z5WQM', 1, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3AVEJ9KM6SV315W6Y2', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83AQM3B0AE9J108FX6Z5WQM', 2, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3AVEJ9KM6SV315W6Y4', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83AQM3B0AE9J108FX6Z5WQM', 3, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3AVEJ9KM6SV315W6YE', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83AQM3B0AE9J108FX6Z5WQM', 4, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3AVEJ9KM6SV315W6YH', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83AQM5W4361J49M44CFQRG2', 0, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRFY', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83AQM5W4361J49M44CFQRG8', 0, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG4', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83AQM3AVEJ9KM6SV315W6XN', 3, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKK', 'not_met', 'much longer, please'),
('01M83AQM3AVEJ9KM6SV315W6XN', 4, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKK', 'met', '\u0000 %s :name ?'),
('01M83AQM3AVEJ9KM6SV315W6YA', 1, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKK', 'not_met', 'line␍
line

	tab'),
('01M83AQM3AVEJ9KM6SV315W6YA', 2, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKK', 'not_applicable', 'shorter, please'),
('01M83AQM3AVEJ9KM6SV315W6YA', 3, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKK', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83AQM3B0AE9J108FX6Z5WRA', 1, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3B0AE9J108FX6Z5WQM', 'not_applicable', '\u0000 %s :name ?'),
('01M83AQM3B0AE9J108FX6Z5WRA', 3, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3B0AE9J108FX6Z5WQM', 'met', '{"a": null}'),
('01M83AQM3B0AE9J108FX6Z5WRM', 1, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3B0AE9J108FX6Z5WQM', 'met', 'much longer, please'),
('01M83AQM3B0AE9J108FX6Z5WRM', 2, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3B0AE9J108FX6Z5WQM', 'cannot_judge', '\u0000 %s :name ?'),
('01M83AQM3B0AE9J108FX6Z5WRM', 3, '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM3B0AE9J108FX6Z5WQM', 'not_met', 'line␍
line

	tab'),
('01M83AQM4S5D1509ZJJ0G7NVT1', 2, '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4R5E8FSF4DT8EB6JVS', 'not_applicable', '{"a": null}'),
('01M83AQM5W4361J49M44CFQRG0', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X51', 'met', ''),
('01M83AQM5W4361J49M44CFQRG0', 2, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X51', 'not_met', ''),
('01M83AQM5W4361J49M44CFQRG0', 3, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5V3W9FR04GJ6KW9X51', 'not_met', ''),
('01M83AQM5W4361J49M44CFQRG6', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG2', 'met', ''),
('01M83AQM5W4361J49M44CFQRG6', 2, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG2', 'not_met', ''),
('01M83AQM5W4361J49M44CFQRG6', 3, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG2', 'not_met', ''),
('01M83AQM5W4361J49M44CFQRGA', 1, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG8', 'met', ''),
('01M83AQM5W4361J49M44CFQRGA', 2, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG8', 'met', ''),
('01M83AQM5W4361J49M44CFQRGA', 3, '01M83AQM5S3RNM0HN5K95GD4QZ', '01M83AQM5W4361J49M44CFQRG8', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83AQM3AVEJ9KM6SV315W6Y9', '01M83AQM368Z7FMA0HX34CA8YE', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', -1),
('01M83AQM3AVEJ9KM6SV315W6Y4', '01M83AQM368Z7FMA0HX34CA8YE', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', -1),
('01M83AQM3AVEJ9KM6SV315W6Y9', '01M83AQM368Z7FMA0HX34CA8YH', '01M83AQM35Y6WP5AKTC0780DSX', '01M83AQM391JVRFGKRDK8N2KKB', -1),
('01M83AQM4R5E8FSF4DT8EB6JV9', '01M83AQM4JMA57NTWHX1H9XZ0Y', '01M83AQM4HDBT3Z1XNTMWAE4Q0', '01M83AQM4NWK4XBPD2DECYGH2D', -1);
