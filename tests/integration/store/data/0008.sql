INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M83GANNBC44P28RPWKT1H0GM', 'slack', 'walk 0', 'Harbour', 1),
('01M83GANPSMHPMCABVHSPNYSKJ', 'slack', 'walk 1', 'Harbour', 1),
('01M83GANRD8NW6HYAP9F05JD19', 'slack', 'walk 2', 'Harbour', 1),
('01M83GANS8D89QARRHY7SJN67X', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83GANNGE7QSW0FX8JER1FK3', '01M83GANNBC44P28RPWKT1H0GM', 'slack', 'C1', NULL, TRUE, NULL),
('01M83GANNGE7QSW0FX8JER1FK4', '01M83GANNBC44P28RPWKT1H0GM', 'slack', 'C2', NULL, TRUE, NULL),
('01M83GANPVV7MPA0VZ72GGX77Z', '01M83GANPSMHPMCABVHSPNYSKJ', 'slack', 'C1', NULL, TRUE, NULL),
('01M83GANPVV7MPA0VZ72GGX780', '01M83GANPSMHPMCABVHSPNYSKJ', 'slack', 'C2', NULL, TRUE, NULL),
('01M83GANRFN84M6EYD37F8AEFX', '01M83GANRD8NW6HYAP9F05JD19', 'slack', 'C1', NULL, TRUE, NULL),
('01M83GANRFN84M6EYD37F8AEFY', '01M83GANRD8NW6HYAP9F05JD19', 'slack', 'C2', NULL, TRUE, NULL),
('01M83GANSANG08KMPHGRH8ZDJ4', '01M83GANS8D89QARRHY7SJN67X', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83GANSANG08KMPHGRH8ZDJ5', '01M83GANS8D89QARRHY7SJN67X', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M83GANS8D89QARRHY7SJN67X', X'007365616c6564', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M83GANNDXX5BAQSZPHWKYMQX', '01M83GANNBC44P28RPWKT1H0GM', 'U0', 'person 0'),
('01M83GANNFHBMZKVDREXVDYV5S', '01M83GANNBC44P28RPWKT1H0GM', 'U1', 'person 1'),
('01M83GANNFHBMZKVDREXVDYV5T', '01M83GANNBC44P28RPWKT1H0GM', 'U2', 'person 2'),
('01M83GANNFHBMZKVDREXVDYV5V', '01M83GANNBC44P28RPWKT1H0GM', 'U3', 'person 3'),
('01M83GANPTD9M36YY01KAVRA90', '01M83GANPSMHPMCABVHSPNYSKJ', 'U0', 'person 0'),
('01M83GANPTD9M36YY01KAVRA91', '01M83GANPSMHPMCABVHSPNYSKJ', 'U1', 'person 1'),
('01M83GANPVV7MPA0VZ72GGX77X', '01M83GANPSMHPMCABVHSPNYSKJ', 'U2', 'person 2'),
('01M83GANPVV7MPA0VZ72GGX77Y', '01M83GANPSMHPMCABVHSPNYSKJ', 'U3', 'person 3'),
('01M83GANREMJJMY9V3XF59BRT3', '01M83GANRD8NW6HYAP9F05JD19', 'U0', 'person 0'),
('01M83GANREMJJMY9V3XF59BRT4', '01M83GANRD8NW6HYAP9F05JD19', 'U1', 'person 1'),
('01M83GANREMJJMY9V3XF59BRT5', '01M83GANRD8NW6HYAP9F05JD19', 'U2', 'person 2'),
('01M83GANRFN84M6EYD37F8AEFW', '01M83GANRD8NW6HYAP9F05JD19', 'U3', 'person 3'),
('01M83GANS8D89QARRHY7SJN67Y', '01M83GANS8D89QARRHY7SJN67X', 'U0', 'person 0'),
('01M83GANS943Y5J5CN4PZKV7N6', '01M83GANS8D89QARRHY7SJN67X', 'U1', 'person 1'),
('01M83GANS943Y5J5CN4PZKV7N7', '01M83GANS8D89QARRHY7SJN67X', 'U2', 'person 2'),
('01M83GANSANG08KMPHGRH8ZDJ3', '01M83GANS8D89QARRHY7SJN67X', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83GANSANG08KMPHGRH8ZDJ4', '01M83GANS8D89QARRHY7SJN67X', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83GANNH1RPFD8VR9F3Z29GE', '01M83GANNBC44P28RPWKT1H0GM', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83GANNDXX5BAQSZPHWKYMQX', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83GANNFHBMZKVDREXVDYV5S"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83GANPW9VNQZFJYEB2QPZHN', '01M83GANPSMHPMCABVHSPNYSKJ', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 09:00:00.000000', 'stalled', '["01M83GANPTD9M36YY01KAVRA91"]', '["01M83GANPVV7MPA0VZ72GGX77Y"]', '[]', '01M83GANPW9VNQZFJYEB2QPZHM', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, '01M83GANPZB23N7H9VZWXAVF6A', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83GANRGTTESA3Q2Y3QFCSX2', '01M83GANRD8NW6HYAP9F05JD19', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 09:00:00.000000', 'in_review', '["01M83GANREMJJMY9V3XF59BRT4","01M83GANREMJJMY9V3XF59BRT5"]', '["01M83GANRFN84M6EYD37F8AEFW"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83GANRJ8AZB7X4MECSX0CRS', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANS8D89QARRHY7SJN67X', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:13:00.000000', '', '01M83GANSC2Y9VDN9TCZBREQQD', '01M83GANSC2Y9VDN9TCZBREQQD', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83GANSWSD0T35Z58DRWV0PW', '01M83GANS8D89QARRHY7SJN67X', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83GANSWSD0T35Z58DRWV0PX', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSANG08KMPHGRH8ZDJ4', 'task_card', '01M83GANSB77WPN6A3ARWQJ2NE', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSANG08KMPHGRH8ZDJ4', 'draft', '01M83GANSB77WPN6A3ARWQJ2NE', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSANG08KMPHGRH8ZDJ4', 'tally', '01M83GANSB77WPN6A3ARWQJ2NE', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSANG08KMPHGRH8ZDJ4', 'scorecard', '01M83GANSB77WPN6A3ARWQJ2NE', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls, touched) VALUES
('01M83GANPX65D324VN163WZ8NY', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83GANPZB23N7H9VZWXAVF6A', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83GANPX65D324VN163WZ8NY', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83GANRHVT50Z4FQ53ACDDM6', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83GANRJ8AZB7X4MECSX0CRS', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83GANRHVT50Z4FQ53ACDDM6', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83GANSB77WPN6A3ARWQJ2NG', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83GANSC2Y9VDN9TCZBREQQ7', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83GANSB77WPN6A3ARWQJ2NG', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83GANSC2Y9VDN9TCZBREQQD', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83GANSC2Y9VDN9TCZBREQQ7', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 1, 'task_opened', '{"workspace_id":"01M83GANNBC44P28RPWKT1H0GM","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83GANNFHBMZKVDREXVDYV5S"],"conversations":["01M83GANNGE7QSW0FX8JER1FK3"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M83GANNDXX5BAQSZPHWKYMQX', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83GANNDXX5BAQSZPHWKYMQX', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 3, 'attempt_failed', '{"job":"01M83GANNJ913H2BQWKQ4ZGM2Q","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 4, 'attempt_failed', '{"job":"01M83GANNJ913H2BQWKQ4ZGM32","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 5, 'conversation_joined', '{"conversation_id":"01M83GANNGE7QSW0FX8JER1FK4"}', 'person', '01M83GANNDXX5BAQSZPHWKYMQX', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 6, 'attempt_failed', '{"job":"01M83GANNJ913H2BQWKQ4ZGM3V","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNH1RPFD8VR9F3Z29GE', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83GANNDXX5BAQSZPHWKYMQX', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 1, 'task_opened', '{"workspace_id":"01M83GANPSMHPMCABVHSPNYSKJ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83GANPTD9M36YY01KAVRA91","01M83GANPVV7MPA0VZ72GGX77X","01M83GANPVV7MPA0VZ72GGX77Y"],"approvers":["01M83GANPTD9M36YY01KAVRA91"],"conversations":["01M83GANPVV7MPA0VZ72GGX77Z"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83GANPW9VNQZFJYEB2QPZHM","digests":[]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 4, 'draft_requested', '{"job":"01M83GANPX65D324VN163WZ8NS"}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 5, 'draft_recorded', '{"job":"01M83GANPX65D324VN163WZ8NS","head":{"id":"01M83GANPX65D324VN163WZ8NY","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 6, 'feedback_captured', '{"feedback_id":"01M83GANPX65D324VN163WZ8P1","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 7, 'scorecard_filed', '{"scorecard_id":"01M83GANPY1444JM9DW283SS5Z","draft_id":"01M83GANPX65D324VN163WZ8NY","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 8, 'feedback_captured', '{"feedback_id":"01M83GANPY1444JM9DW283SS65","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"much longer, please","message":null}', 'person', '01M83GANPVV7MPA0VZ72GGX77Y', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 9, 'people_changed', '{"reviewers":["01M83GANPTD9M36YY01KAVRA91"],"approvers":["01M83GANPVV7MPA0VZ72GGX77Y"]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 10, 'feedback_captured', '{"feedback_id":"01M83GANPY1444JM9DW283SS6C","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83GANPY1444JM9DW283SS6B"}}', 'person', '01M83GANPVV7MPA0VZ72GGX77Y', '2026-11-23 10:59:39.670504', 'C1', '01M83GANPY1444JM9DW283SS6B'),
(18, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 11, 'feedback_captured', '{"feedback_id":"01M83GANPY1444JM9DW283SS6E","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 12, 'feedback_captured', '{"feedback_id":"01M83GANPY1444JM9DW283SS6K","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83GANPY1444JM9DW283SS6J"}}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 11:52:09.469966', 'C1', '01M83GANPY1444JM9DW283SS6J'),
(20, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 13, 'scorecard_filed', '{"scorecard_id":"01M83GANPY1444JM9DW283SS6M","draft_id":"01M83GANPX65D324VN163WZ8NY","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 14, 'feedback_captured', '{"feedback_id":"01M83GANPY1444JM9DW283SS6P","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 15, 'feedback_captured', '{"feedback_id":"01M83GANPY1444JM9DW283SS6R","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"shorter, please","message":null}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 16, 'scorecard_filed', '{"scorecard_id":"01M83GANPY1444JM9DW283SS5Z","draft_id":"01M83GANPX65D324VN163WZ8NY","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 17, 'feedback_captured', '{"feedback_id":"01M83GANPZB23N7H9VZWXAVF61","draft_id":"01M83GANPX65D324VN163WZ8NY","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83GANPZB23N7H9VZWXAVF60"}}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 13:09:23.733561', 'C1', '01M83GANPZB23N7H9VZWXAVF60'),
(25, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 18, 'revision_requested', '{"job":"01M83GANPZB23N7H9VZWXAVF63","draft_id":"01M83GANPX65D324VN163WZ8NY","feedback":[["01M83GANPX65D324VN163WZ8P1",1],["01M83GANPY1444JM9DW283SS65",1],["01M83GANPY1444JM9DW283SS6C",1],["01M83GANPY1444JM9DW283SS6E",1],["01M83GANPY1444JM9DW283SS6K",1],["01M83GANPY1444JM9DW283SS6P",1],["01M83GANPY1444JM9DW283SS6R",1],["01M83GANPZB23N7H9VZWXAVF61",1]],"unmet":[],"trigger":"button"}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 19, 'vote_cast', '{"feedback_id":"01M83GANPY1444JM9DW283SS6K","value":-1}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 20, 'attempt_failed', '{"job":"01M83GANPZB23N7H9VZWXAVF69","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 21, 'draft_recorded', '{"job":"01M83GANPZB23N7H9VZWXAVF63","head":{"id":"01M83GANPZB23N7H9VZWXAVF6A","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83GANPX65D324VN163WZ8NY","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83GANPX65D324VN163WZ8P1","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83GANPY1444JM9DW283SS6C","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83GANPY1444JM9DW283SS6E","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83GANPY1444JM9DW283SS6R","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83GANPZB23N7H9VZWXAVF61","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 22, 'feedback_confirmed', '{"feedback_id":"01M83GANPY1444JM9DW283SS6R"}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 24, 'review_finished', '{"draft_id":"01M83GANPZB23N7H9VZWXAVF6A","verdict":"request_changes"}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 25, 'feedback_confirmed', '{"feedback_id":"01M83GANPZB23N7H9VZWXAVF61"}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 14:35:35.511602', 'C1', '01M83GANQ0C0XQN2XPRBE4WV6V'),
(33, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 26, 'vote_cast', '{"feedback_id":"01M83GANPY1444JM9DW283SS6E","value":-1}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 27, 'scorecard_filed', '{"scorecard_id":"01M83GANQ0C0XQN2XPRBE4WV6Z","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 28, 'feedback_edited', '{"feedback_id":"01M83GANPY1444JM9DW283SS6K","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 15:14:20.959701', 'C1', '01M83GANQ0C0XQN2XPRBE4WV77'),
(36, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 29, 'scorecard_filed', '{"scorecard_id":"01M83GANQ0C0XQN2XPRBE4WV79","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 30, 'vote_cast', '{"feedback_id":"01M83GANPY1444JM9DW283SS6K","value":-1}', 'person', '01M83GANPVV7MPA0VZ72GGX77Y', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 31, 'feedback_captured', '{"feedback_id":"01M83GANQ1YR6877QGE4DMAYC7","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","text":"shorter, please","message":null}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 32, 'feedback_captured', '{"feedback_id":"01M83GANQ1YR6877QGE4DMAYC9","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83GANQ1YR6877QGE4DMAYC8"}}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 16:01:24.912614', 'C1', '01M83GANQ1YR6877QGE4DMAYC8'),
(40, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 33, 'feedback_reopened', '{"feedback_id":"01M83GANPY1444JM9DW283SS6E"}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 16:08:17.581940', 'C1', '01M83GANQ1YR6877QGE4DMAYCA'),
(41, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 34, 'feedback_captured', '{"feedback_id":"01M83GANQ1YR6877QGE4DMAYCD","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83GANQ1YR6877QGE4DMAYCC"}}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 16:13:05.115364', 'C1', '01M83GANQ1YR6877QGE4DMAYCC'),
(42, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 35, 'attempt_failed', '{"job":"01M83GANQ1YR6877QGE4DMAYCE","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 36, 'feedback_captured', '{"feedback_id":"01M83GANQ1YR6877QGE4DMAYCG","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","text":"{\"a\": null}","message":null}', 'person', '01M83GANPVV7MPA0VZ72GGX77Y', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 37, 'attempt_failed', '{"job":"01M83GANQ1YR6877QGE4DMAYCH","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 40, 'feedback_captured', '{"feedback_id":"01M83GANQ1YR6877QGE4DMAYCY","draft_id":"01M83GANPZB23N7H9VZWXAVF6A","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83GANQ1YR6877QGE4DMAYCX"}}', 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 16:56:38.277548', 'C1', '01M83GANQ1YR6877QGE4DMAYCX'),
(48, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 41, 'attempt_failed', '{"job":"01M83GANQ1YR6877QGE4DMAYCZ","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 1, 'task_opened', '{"workspace_id":"01M83GANRD8NW6HYAP9F05JD19","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83GANREMJJMY9V3XF59BRT4"],"conversations":["01M83GANRFN84M6EYD37F8AEFX"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 3, 'attempt_failed', '{"job":"01M83GANRGTTESA3Q2Y3QFCSX4","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 4, 'people_changed', '{"reviewers":["01M83GANREMJJMY9V3XF59BRT4","01M83GANREMJJMY9V3XF59BRT5"],"approvers":["01M83GANRFN84M6EYD37F8AEFW"]}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 5, 'attempt_failed', '{"job":"01M83GANRGTTESA3Q2Y3QFCSXF","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 6, 'attempt_failed', '{"job":"01M83GANRGTTESA3Q2Y3QFCSXG","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 11, 'draft_requested', '{"job":"01M83GANRHVT50Z4FQ53ACDDKT"}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 12, 'attempt_failed', '{"job":"01M83GANRHVT50Z4FQ53ACDDM5","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 13, 'draft_recorded', '{"job":"01M83GANRHVT50Z4FQ53ACDDKT","head":{"id":"01M83GANRHVT50Z4FQ53ACDDM6","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 14, 'feedback_captured', '{"feedback_id":"01M83GANRJ8AZB7X4MECSX0CR9","draft_id":"01M83GANRHVT50Z4FQ53ACDDM6","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83GANRJ8AZB7X4MECSX0CR8"}}', 'person', '01M83GANRFN84M6EYD37F8AEFW', '2026-11-23 12:24:25.565875', 'C1', '01M83GANRJ8AZB7X4MECSX0CR8'),
(64, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 15, 'vote_cast', '{"feedback_id":"01M83GANRJ8AZB7X4MECSX0CR9","value":-1}', 'person', '01M83GANREMJJMY9V3XF59BRT4', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 16, 'revision_requested', '{"job":"01M83GANRJ8AZB7X4MECSX0CRF","draft_id":"01M83GANRHVT50Z4FQ53ACDDM6","feedback":[["01M83GANRJ8AZB7X4MECSX0CR9",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 18, 'draft_sent_back', '{"job":"01M83GANRJ8AZB7X4MECSX0CRF","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 19, 'draft_recorded', '{"job":"01M83GANRJ8AZB7X4MECSX0CRF","head":{"id":"01M83GANRJ8AZB7X4MECSX0CRS","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83GANRHVT50Z4FQ53ACDDM6","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 20, 'feedback_withdrawn', '{"feedback_id":"01M83GANRJ8AZB7X4MECSX0CR9"}', 'person', '01M83GANRFN84M6EYD37F8AEFW', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 21, 'feedback_captured', '{"feedback_id":"01M83GANRJ8AZB7X4MECSX0CS0","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83GANREMJJMY9V3XF59BRT4', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 23, 'feedback_captured', '{"feedback_id":"01M83GANRJ8AZB7X4MECSX0CS9","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83GANREMJJMY9V3XF59BRT5', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 24, 'scorecard_filed', '{"scorecard_id":"01M83GANRK24QEQT8G4EREQ6B5","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 25, 'feedback_captured', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6B7","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83GANRK24QEQT8G4EREQ6B6"}}', 'person', '01M83GANRFN84M6EYD37F8AEFW', '2026-11-23 15:18:55.991739', 'C1', '01M83GANRK24QEQT8G4EREQ6B6'),
(75, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 26, 'attempt_failed', '{"job":"01M83GANRK24QEQT8G4EREQ6B8","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 27, 'feedback_captured', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6BA","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83GANREMJJMY9V3XF59BRT4', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 28, 'feedback_withdrawn', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6B7"}', 'person', '01M83GANRFN84M6EYD37F8AEFW', '2026-11-23 16:01:03.586124', 'C1', '01M83GANRK24QEQT8G4EREQ6BG'),
(78, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 29, 'feedback_captured', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6BK","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83GANRK24QEQT8G4EREQ6BJ"}}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 16:03:26.625560', 'C1', '01M83GANRK24QEQT8G4EREQ6BJ'),
(79, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 30, 'feedback_captured', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6BN","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"much longer, please","message":null}', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 31, 'feedback_captured', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6BW","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83GANRFN84M6EYD37F8AEFW', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 32, 'feedback_captured', '{"feedback_id":"01M83GANRK24QEQT8G4EREQ6C5","draft_id":"01M83GANRJ8AZB7X4MECSX0CRS","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83GANRK24QEQT8G4EREQ6C4"}}', 'person', '01M83GANREMJJMY9V3XF59BRT5', '2026-11-23 17:17:27.056512', 'C1', '01M83GANRK24QEQT8G4EREQ6C4'),
(82, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 1, 'task_opened', '{"workspace_id":"01M83GANS8D89QARRHY7SJN67X","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83GANSANG08KMPHGRH8ZDJ4"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 3, 'draft_requested', '{"job":"01M83GANSB77WPN6A3ARWQJ2NF"}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 4, 'draft_recorded', '{"job":"01M83GANSB77WPN6A3ARWQJ2NF","head":{"id":"01M83GANSB77WPN6A3ARWQJ2NG","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 5, 'feedback_captured', '{"feedback_id":"01M83GANSB77WPN6A3ARWQJ2NJ","draft_id":"01M83GANSB77WPN6A3ARWQJ2NG","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83GANSB77WPN6A3ARWQJ2NK"}}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:02:00.000000', 'C1', '01M83GANSB77WPN6A3ARWQJ2NK'),
(87, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 6, 'scorecard_filed', '{"scorecard_id":"01M83GANSB77WPN6A3ARWQJ2NM","draft_id":"01M83GANSB77WPN6A3ARWQJ2NG","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 7, 'review_finished', '{"draft_id":"01M83GANSB77WPN6A3ARWQJ2NG","verdict":"request_changes"}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 8, 'revision_requested', '{"job":"01M83GANSC2Y9VDN9TCZBREQQ6","draft_id":"01M83GANSB77WPN6A3ARWQJ2NG","feedback":[["01M83GANSB77WPN6A3ARWQJ2NJ",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 9, 'draft_recorded', '{"job":"01M83GANSC2Y9VDN9TCZBREQQ6","head":{"id":"01M83GANSC2Y9VDN9TCZBREQQ7","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83GANSB77WPN6A3ARWQJ2NG","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83GANSB77WPN6A3ARWQJ2NJ","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 10, 'feedback_captured', '{"feedback_id":"01M83GANSC2Y9VDN9TCZBREQQ9","draft_id":"01M83GANSC2Y9VDN9TCZBREQQ7","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83GANSC2Y9VDN9TCZBREQQA"}}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:07:00.000000', 'C1', '01M83GANSC2Y9VDN9TCZBREQQA'),
(92, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 11, 'scorecard_filed', '{"scorecard_id":"01M83GANSC2Y9VDN9TCZBREQQB","draft_id":"01M83GANSC2Y9VDN9TCZBREQQ7","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 12, 'review_finished', '{"draft_id":"01M83GANSC2Y9VDN9TCZBREQQ7","verdict":"request_changes"}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 13, 'revision_requested', '{"job":"01M83GANSC2Y9VDN9TCZBREQQC","draft_id":"01M83GANSC2Y9VDN9TCZBREQQ7","feedback":[["01M83GANSC2Y9VDN9TCZBREQQ9",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 14, 'draft_recorded', '{"job":"01M83GANSC2Y9VDN9TCZBREQQC","head":{"id":"01M83GANSC2Y9VDN9TCZBREQQD","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83GANSC2Y9VDN9TCZBREQQ7","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83GANSC2Y9VDN9TCZBREQQ9","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 15, 'scorecard_filed', '{"scorecard_id":"01M83GANSC2Y9VDN9TCZBREQQF","draft_id":"01M83GANSC2Y9VDN9TCZBREQQD","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 16, 'task_accepted', '{"draft_id":"01M83GANSC2Y9VDN9TCZBREQQD"}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSWSD0T35Z58DRWV0PW', 1, 'task_opened', '{"workspace_id":"01M83GANS8D89QARRHY7SJN67X","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83GANSANG08KMPHGRH8ZDJ4"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSWSD0T35Z58DRWV0PW', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSWSD0T35Z58DRWV0PW', 3, 'draft_requested', '{"job":"01M83GANSWSD0T35Z58DRWV0PX"}', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83GANSYGSJZB8X39DGBREN7', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83GANSYGSJZB8X39DGBREN8', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83GANSYGSJZB8X39DGBREN9', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSWSD0T35Z58DRWV0PW', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83GANSYGSJZB8X39DGBRENA', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSWSD0T35Z58DRWV0PW', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83GANNH1RPFD8VR9F3Z29GE', 1, '01M83GANNBC44P28RPWKT1H0GM', 'person', '01M83GANNDXX5BAQSZPHWKYMQX', NULL),
('01M83GANPW9VNQZFJYEB2QPZHN', 1, '01M83GANPSMHPMCABVHSPNYSKJ', 'person', '01M83GANPTD9M36YY01KAVRA90', NULL),
('01M83GANPW9VNQZFJYEB2QPZHN', 2, '01M83GANPSMHPMCABVHSPNYSKJ', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 09:15:01.519513'),
('01M83GANPW9VNQZFJYEB2QPZHN', 3, '01M83GANPSMHPMCABVHSPNYSKJ', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 14:07:43.901092'),
('01M83GANPW9VNQZFJYEB2QPZHN', 4, '01M83GANPSMHPMCABVHSPNYSKJ', 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 16:43:07.513696'),
('01M83GANRGTTESA3Q2Y3QFCSX2', 1, '01M83GANRD8NW6HYAP9F05JD19', 'person', '01M83GANREMJJMY9V3XF59BRT3', NULL),
('01M83GANRGTTESA3Q2Y3QFCSX2', 2, '01M83GANRD8NW6HYAP9F05JD19', 'person', '01M83GANREMJJMY9V3XF59BRT3', '2026-11-23 11:05:39.000293'),
('01M83GANSB77WPN6A3ARWQJ2NE', 1, '01M83GANS8D89QARRHY7SJN67X', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000'),
('01M83GANSWSD0T35Z58DRWV0PW', 1, '01M83GANS8D89QARRHY7SJN67X', 'person', '01M83GANS8D89QARRHY7SJN67Y', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83GANNH1RPFD8VR9F3Z29GE', 0, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNGE7QSW0FX8JER1FK3'),
('01M83GANNH1RPFD8VR9F3Z29GE', 1, '01M83GANNBC44P28RPWKT1H0GM', '01M83GANNGE7QSW0FX8JER1FK4'),
('01M83GANPW9VNQZFJYEB2QPZHN', 0, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPVV7MPA0VZ72GGX77Z'),
('01M83GANRGTTESA3Q2Y3QFCSX2', 0, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRFN84M6EYD37F8AEFX'),
('01M83GANSB77WPN6A3ARWQJ2NE', 0, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSANG08KMPHGRH8ZDJ4'),
('01M83GANSWSD0T35Z58DRWV0PW', 0, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSANG08KMPHGRH8ZDJ4');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83GANSB77WPN6A3ARWQJ2NE', 0, '01M83GANS8D89QARRHY7SJN67X', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83GANSB77WPN6A3ARWQJ2NE', 1, '01M83GANS8D89QARRHY7SJN67X', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPSMHPMCABVHSPNYSKJ', 'paragraph', 'much longer, please', ''),
('01M83GANPZB23N7H9VZWXAVF6A', 1, '01M83GANPSMHPMCABVHSPNYSKJ', 'heading', '# Harbour museum', '

'),
('01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPSMHPMCABVHSPNYSKJ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83GANPZB23N7H9VZWXAVF6A', 3, '01M83GANPSMHPMCABVHSPNYSKJ', 'list_item', '- Bring gloves', '
'),
('01M83GANPZB23N7H9VZWXAVF6A', 4, '01M83GANPSMHPMCABVHSPNYSKJ', 'list_item', '- Bring a coat', '
␍
'),
('01M83GANPZB23N7H9VZWXAVF6A', 5, '01M83GANPSMHPMCABVHSPNYSKJ', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83GANRHVT50Z4FQ53ACDDM6', 1, '01M83GANRD8NW6HYAP9F05JD19', 'heading', '# Harbour museum', '

'),
('01M83GANRHVT50Z4FQ53ACDDM6', 2, '01M83GANRD8NW6HYAP9F05JD19', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83GANRHVT50Z4FQ53ACDDM6', 3, '01M83GANRD8NW6HYAP9F05JD19', 'list_item', '- Bring gloves', '
'),
('01M83GANRHVT50Z4FQ53ACDDM6', 4, '01M83GANRD8NW6HYAP9F05JD19', 'list_item', '- Bring a coat', '
␍
'),
('01M83GANRHVT50Z4FQ53ACDDM6', 5, '01M83GANRD8NW6HYAP9F05JD19', 'paragraph', 'line␍
line', '

'),
('01M83GANRHVT50Z4FQ53ACDDM6', 6, '01M83GANRD8NW6HYAP9F05JD19', 'paragraph', '	tab', '

'),
('01M83GANRJ8AZB7X4MECSX0CRS', 1, '01M83GANRD8NW6HYAP9F05JD19', 'heading', '# It was sent back once', ''),
('01M83GANSB77WPN6A3ARWQJ2NG', 1, '01M83GANS8D89QARRHY7SJN67X', 'heading', '# Harbour museum', '

'),
('01M83GANSB77WPN6A3ARWQJ2NG', 2, '01M83GANS8D89QARRHY7SJN67X', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83GANSB77WPN6A3ARWQJ2NG', 3, '01M83GANS8D89QARRHY7SJN67X', 'list_item', '- Bring gloves', '
'),
('01M83GANSB77WPN6A3ARWQJ2NG', 4, '01M83GANS8D89QARRHY7SJN67X', 'list_item', '- Bring a coat', '
'),
('01M83GANSC2Y9VDN9TCZBREQQ7', 1, '01M83GANS8D89QARRHY7SJN67X', 'heading', '# Harbour museum', '

'),
('01M83GANSC2Y9VDN9TCZBREQQ7', 2, '01M83GANS8D89QARRHY7SJN67X', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83GANSC2Y9VDN9TCZBREQQ7', 3, '01M83GANS8D89QARRHY7SJN67X', 'list_item', '- Bring gloves', '
'),
('01M83GANSC2Y9VDN9TCZBREQQ7', 4, '01M83GANS8D89QARRHY7SJN67X', 'list_item', '- Bring a coat', '

'),
('01M83GANSC2Y9VDN9TCZBREQQ7', 5, '01M83GANS8D89QARRHY7SJN67X', 'paragraph', 'Draft 2.', '
'),
('01M83GANSC2Y9VDN9TCZBREQQD', 1, '01M83GANS8D89QARRHY7SJN67X', 'heading', '# Harbour museum', '

'),
('01M83GANSC2Y9VDN9TCZBREQQD', 2, '01M83GANS8D89QARRHY7SJN67X', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83GANSC2Y9VDN9TCZBREQQD', 3, '01M83GANS8D89QARRHY7SJN67X', 'list_item', '- Bring gloves', '
'),
('01M83GANSC2Y9VDN9TCZBREQQD', 4, '01M83GANS8D89QARRHY7SJN67X', 'list_item', '- Bring a coat', '

'),
('01M83GANSC2Y9VDN9TCZBREQQD', 5, '01M83GANS8D89QARRHY7SJN67X', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83GANNH1RPFD8VR9F3Z29GE', 1, 1, '01M83GANNBC44P28RPWKT1H0GM', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83GANNH1RPFD8VR9F3Z29GE', 1, 2, '01M83GANNBC44P28RPWKT1H0GM', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83GANNH1RPFD8VR9F3Z29GE', 1, 3, '01M83GANNBC44P28RPWKT1H0GM', 'much longer, please', FALSE, 5),
('01M83GANNH1RPFD8VR9F3Z29GE', 1, 4, '01M83GANNBC44P28RPWKT1H0GM', 'shorter, please', FALSE, 5),
('01M83GANPW9VNQZFJYEB2QPZHN', 1, 1, '01M83GANPSMHPMCABVHSPNYSKJ', 'shorter, please', TRUE, 5),
('01M83GANPW9VNQZFJYEB2QPZHN', 1, 2, '01M83GANPSMHPMCABVHSPNYSKJ', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83GANPW9VNQZFJYEB2QPZHN', 1, 3, '01M83GANPSMHPMCABVHSPNYSKJ', '\u0000 %s :name ?', FALSE, -2),
('01M83GANPW9VNQZFJYEB2QPZHN', 1, 4, '01M83GANPSMHPMCABVHSPNYSKJ', 'line␍
line

	tab', TRUE, 1),
('01M83GANPW9VNQZFJYEB2QPZHN', 2, 1, '01M83GANPSMHPMCABVHSPNYSKJ', 'shorter, please', TRUE, -2),
('01M83GANPW9VNQZFJYEB2QPZHN', 2, 2, '01M83GANPSMHPMCABVHSPNYSKJ', 'shorter, please', TRUE, -2),
('01M83GANPW9VNQZFJYEB2QPZHN', 2, 3, '01M83GANPSMHPMCABVHSPNYSKJ', 'shorter, please', FALSE, -2),
('01M83GANPW9VNQZFJYEB2QPZHN', 2, 4, '01M83GANPSMHPMCABVHSPNYSKJ', '{"a": null}', FALSE, 5),
('01M83GANPW9VNQZFJYEB2QPZHN', 3, 1, '01M83GANPSMHPMCABVHSPNYSKJ', 'much longer, please', TRUE, 1),
('01M83GANPW9VNQZFJYEB2QPZHN', 3, 2, '01M83GANPSMHPMCABVHSPNYSKJ', '\u0000 %s :name ?', FALSE, 1),
('01M83GANPW9VNQZFJYEB2QPZHN', 3, 3, '01M83GANPSMHPMCABVHSPNYSKJ', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83GANPW9VNQZFJYEB2QPZHN', 4, 1, '01M83GANPSMHPMCABVHSPNYSKJ', '{"a": null}', TRUE, -2),
('01M83GANPW9VNQZFJYEB2QPZHN', 4, 2, '01M83GANPSMHPMCABVHSPNYSKJ', '\u0000 %s :name ?', TRUE, 5),
('01M83GANPW9VNQZFJYEB2QPZHN', 4, 3, '01M83GANPSMHPMCABVHSPNYSKJ', '\u0000 %s :name ?', FALSE, 1),
('01M83GANRGTTESA3Q2Y3QFCSX2', 1, 1, '01M83GANRD8NW6HYAP9F05JD19', 'line␍
line

	tab', FALSE, -2),
('01M83GANRGTTESA3Q2Y3QFCSX2', 2, 1, '01M83GANRD8NW6HYAP9F05JD19', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83GANRGTTESA3Q2Y3QFCSX2', 2, 2, '01M83GANRD8NW6HYAP9F05JD19', '{"a": null}', FALSE, -2),
('01M83GANSB77WPN6A3ARWQJ2NE', 1, 1, '01M83GANS8D89QARRHY7SJN67X', 'Names the meeting place', TRUE, 1),
('01M83GANSB77WPN6A3ARWQJ2NE', 1, 2, '01M83GANS8D89QARRHY7SJN67X', 'Fits on a page', FALSE, 2),
('01M83GANSB77WPN6A3ARWQJ2NE', 1, 3, '01M83GANS8D89QARRHY7SJN67X', 'Uses “synergy”', TRUE, -2),
('01M83GANSWSD0T35Z58DRWV0PW', 1, 1, '01M83GANS8D89QARRHY7SJN67X', 'Names the meeting place', TRUE, 1),
('01M83GANSWSD0T35Z58DRWV0PW', 1, 2, '01M83GANS8D89QARRHY7SJN67X', 'Fits on a page', FALSE, 2),
('01M83GANSWSD0T35Z58DRWV0PW', 1, 3, '01M83GANS8D89QARRHY7SJN67X', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83GANPX65D324VN163WZ8P1', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 0, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPTD9M36YY01KAVRA91', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83GANPY1444JM9DW283SS65', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 1, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPVV7MPA0VZ72GGX77Y', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83GANPY1444JM9DW283SS6C', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 2, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPVV7MPA0VZ72GGX77Y', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83GANPY1444JM9DW283SS6B', 1, 'needs_person', '{"a": null}'),
('01M83GANPY1444JM9DW283SS6E', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 3, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPTD9M36YY01KAVRA91', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83GANPY1444JM9DW283SS6K', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 4, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPTD9M36YY01KAVRA91', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83GANPY1444JM9DW283SS6J', 2, 'open', ''),
('01M83GANPY1444JM9DW283SS6P', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 5, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPTD9M36YY01KAVRA90', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83GANPY1444JM9DW283SS6R', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 6, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPTD9M36YY01KAVRA90', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83GANPZB23N7H9VZWXAVF61', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 7, '01M83GANPX65D324VN163WZ8NY', 1, '01M83GANPTD9M36YY01KAVRA90', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83GANPZB23N7H9VZWXAVF60', 1, 'confirmed', 'shorter, please'),
('01M83GANQ1YR6877QGE4DMAYC7', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 8, '01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPTD9M36YY01KAVRA90', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83GANQ1YR6877QGE4DMAYC9', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 9, '01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPTD9M36YY01KAVRA91', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83GANQ1YR6877QGE4DMAYC8', 1, 'open', ''),
('01M83GANQ1YR6877QGE4DMAYCD', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 10, '01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPTD9M36YY01KAVRA91', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83GANQ1YR6877QGE4DMAYCC', 1, 'open', ''),
('01M83GANQ1YR6877QGE4DMAYCG', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 11, '01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPVV7MPA0VZ72GGX77Y', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83GANQ1YR6877QGE4DMAYCY', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', 12, '01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPTD9M36YY01KAVRA91', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83GANQ1YR6877QGE4DMAYCX', 1, 'open', ''),
('01M83GANRJ8AZB7X4MECSX0CR9', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 0, '01M83GANRHVT50Z4FQ53ACDDM6', 1, '01M83GANRFN84M6EYD37F8AEFW', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83GANRJ8AZB7X4MECSX0CR8', 1, 'withdrawn', ''),
('01M83GANRJ8AZB7X4MECSX0CS0', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 1, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANREMJJMY9V3XF59BRT4', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83GANRJ8AZB7X4MECSX0CS9', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 2, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANREMJJMY9V3XF59BRT5', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83GANRK24QEQT8G4EREQ6B7', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 3, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANRFN84M6EYD37F8AEFW', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83GANRK24QEQT8G4EREQ6B6', 1, 'withdrawn', ''),
('01M83GANRK24QEQT8G4EREQ6BA', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 4, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANREMJJMY9V3XF59BRT4', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83GANRK24QEQT8G4EREQ6BK', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 5, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANREMJJMY9V3XF59BRT3', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83GANRK24QEQT8G4EREQ6BJ', 1, 'open', ''),
('01M83GANRK24QEQT8G4EREQ6BN', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 6, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANREMJJMY9V3XF59BRT3', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83GANRK24QEQT8G4EREQ6BW', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 7, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANRFN84M6EYD37F8AEFW', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83GANRK24QEQT8G4EREQ6C5', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', 8, '01M83GANRJ8AZB7X4MECSX0CRS', 2, '01M83GANREMJJMY9V3XF59BRT5', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83GANRK24QEQT8G4EREQ6C4', 1, 'open', ''),
('01M83GANSB77WPN6A3ARWQJ2NJ', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 0, '01M83GANSB77WPN6A3ARWQJ2NG', 1, '01M83GANS943Y5J5CN4PZKV7N6', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83GANSB77WPN6A3ARWQJ2NK', 1, 'applied', 'Cut to one page.'),
('01M83GANSC2Y9VDN9TCZBREQQ9', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 1, '01M83GANSC2Y9VDN9TCZBREQQ7', 2, '01M83GANS943Y5J5CN4PZKV7N6', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83GANSC2Y9VDN9TCZBREQQA', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83GANSB77WPN6A3ARWQJ2NG', '01M83GANS943Y5J5CN4PZKV7N6', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 'request_changes'),
('01M83GANSC2Y9VDN9TCZBREQQ7', '01M83GANS943Y5J5CN4PZKV7N6', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83GANS8D89QARRHY7SJN67X', 'C1', '17.0', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSANG08KMPHGRH8ZDJ4', 'task_card', '01M83GANSB77WPN6A3ARWQJ2NE', 1, 0),
('01M83GANS8D89QARRHY7SJN67X', 'C1', '17.1', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSANG08KMPHGRH8ZDJ4', 'draft', '01M83GANSB77WPN6A3ARWQJ2NE', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83GANPY1444JM9DW283SS5Z', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', '01M83GANPX65D324VN163WZ8NY', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83GANPY1444JM9DW283SS6M', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', '01M83GANPX65D324VN163WZ8NY', 2, 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83GANQ0C0XQN2XPRBE4WV6Z', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', '01M83GANPZB23N7H9VZWXAVF6A', 3, 'person', '01M83GANPTD9M36YY01KAVRA90', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83GANQ0C0XQN2XPRBE4WV79', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', '01M83GANPZB23N7H9VZWXAVF6A', 3, 'person', '01M83GANPTD9M36YY01KAVRA91', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83GANRK24QEQT8G4EREQ6B5', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', '01M83GANRJ8AZB7X4MECSX0CRS', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83GANSB77WPN6A3ARWQJ2NM', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSB77WPN6A3ARWQJ2NG', 1, 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83GANSC2Y9VDN9TCZBREQQB', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSC2Y9VDN9TCZBREQQ7', 1, 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83GANSC2Y9VDN9TCZBREQQF', '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NE', '01M83GANSC2Y9VDN9TCZBREQQD', 1, 'person', '01M83GANS943Y5J5CN4PZKV7N6', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83GANPZB23N7H9VZWXAVF6A', 0, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPX65D324VN163WZ8P1', 1, 'applied', 'much longer, please', '[]'),
('01M83GANPZB23N7H9VZWXAVF6A', 1, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPY1444JM9DW283SS6C', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83GANPZB23N7H9VZWXAVF6A', 2, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPY1444JM9DW283SS6E', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83GANPZB23N7H9VZWXAVF6A', 3, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPY1444JM9DW283SS6R', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83GANPZB23N7H9VZWXAVF6A', 4, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPZB23N7H9VZWXAVF61', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83GANSC2Y9VDN9TCZBREQQ7', 0, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NJ', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83GANSC2Y9VDN9TCZBREQQD', 0, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQ9', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83GANPY1444JM9DW283SS5Z', 3, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPX65D324VN163WZ8NY', 'not_met', 'much longer, please'),
('01M83GANPY1444JM9DW283SS5Z', 4, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPX65D324VN163WZ8NY', 'met', '\u0000 %s :name ?'),
('01M83GANPY1444JM9DW283SS6M', 1, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPX65D324VN163WZ8NY', 'not_met', 'line␍
line

	tab'),
('01M83GANPY1444JM9DW283SS6M', 2, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPX65D324VN163WZ8NY', 'not_applicable', 'shorter, please'),
('01M83GANPY1444JM9DW283SS6M', 3, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPX65D324VN163WZ8NY', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83GANQ0C0XQN2XPRBE4WV6Z', 1, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPZB23N7H9VZWXAVF6A', 'not_applicable', '\u0000 %s :name ?'),
('01M83GANQ0C0XQN2XPRBE4WV6Z', 3, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPZB23N7H9VZWXAVF6A', 'met', '{"a": null}'),
('01M83GANQ0C0XQN2XPRBE4WV79', 1, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPZB23N7H9VZWXAVF6A', 'met', 'much longer, please'),
('01M83GANQ0C0XQN2XPRBE4WV79', 2, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPZB23N7H9VZWXAVF6A', 'cannot_judge', '\u0000 %s :name ?'),
('01M83GANQ0C0XQN2XPRBE4WV79', 3, '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPZB23N7H9VZWXAVF6A', 'not_met', 'line␍
line

	tab'),
('01M83GANRK24QEQT8G4EREQ6B5', 2, '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRJ8AZB7X4MECSX0CRS', 'not_applicable', '{"a": null}'),
('01M83GANSB77WPN6A3ARWQJ2NM', 1, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NG', 'met', ''),
('01M83GANSB77WPN6A3ARWQJ2NM', 2, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NG', 'not_met', ''),
('01M83GANSB77WPN6A3ARWQJ2NM', 3, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSB77WPN6A3ARWQJ2NG', 'not_met', ''),
('01M83GANSC2Y9VDN9TCZBREQQB', 1, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQ7', 'met', ''),
('01M83GANSC2Y9VDN9TCZBREQQB', 2, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQ7', 'not_met', ''),
('01M83GANSC2Y9VDN9TCZBREQQB', 3, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQ7', 'not_met', ''),
('01M83GANSC2Y9VDN9TCZBREQQF', 1, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQD', 'met', ''),
('01M83GANSC2Y9VDN9TCZBREQQF', 2, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQD', 'met', ''),
('01M83GANSC2Y9VDN9TCZBREQQF', 3, '01M83GANS8D89QARRHY7SJN67X', '01M83GANSC2Y9VDN9TCZBREQQD', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83GANPY1444JM9DW283SS6K', '01M83GANPTD9M36YY01KAVRA90', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', -1),
('01M83GANPY1444JM9DW283SS6E', '01M83GANPTD9M36YY01KAVRA90', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', -1),
('01M83GANPY1444JM9DW283SS6K', '01M83GANPVV7MPA0VZ72GGX77Y', '01M83GANPSMHPMCABVHSPNYSKJ', '01M83GANPW9VNQZFJYEB2QPZHN', -1),
('01M83GANRJ8AZB7X4MECSX0CR9', '01M83GANREMJJMY9V3XF59BRT4', '01M83GANRD8NW6HYAP9F05JD19', '01M83GANRGTTESA3Q2Y3QFCSX2', -1);
