INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M8388GA0R3GGZBZB471QV0HD', 'slack', 'walk 0', 'Harbour', 1),
('01M8388GB8XE38DB79CMA3MX8W', 'slack', 'walk 1', 'Harbour', 1),
('01M8388GC9F8D1RQW1VWTJSCJG', 'slack', 'walk 2', 'Harbour', 1),
('01M8388GCT8VWK2P73DEXJFPTZ', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M8388GA3WSE6DCQMS0E53WEY', '01M8388GA0R3GGZBZB471QV0HD', 'slack', 'C1', NULL, TRUE, NULL),
('01M8388GA42D8R7RG3ER5RJ2ZZ', '01M8388GA0R3GGZBZB471QV0HD', 'slack', 'C2', NULL, TRUE, NULL),
('01M8388GBADCMK9E7GBFW6MNE2', '01M8388GB8XE38DB79CMA3MX8W', 'slack', 'C1', NULL, TRUE, NULL),
('01M8388GBADCMK9E7GBFW6MNE3', '01M8388GB8XE38DB79CMA3MX8W', 'slack', 'C2', NULL, TRUE, NULL),
('01M8388GCAZTQ521N8HBVMB85V', '01M8388GC9F8D1RQW1VWTJSCJG', 'slack', 'C1', NULL, TRUE, NULL),
('01M8388GCAZTQ521N8HBVMB85W', '01M8388GC9F8D1RQW1VWTJSCJG', 'slack', 'C2', NULL, TRUE, NULL),
('01M8388GCV8XS7WEW0R8HN69GR', '01M8388GCT8VWK2P73DEXJFPTZ', 'slack', 'C1', '17.1', FALSE, NULL),
('01M8388GCV8XS7WEW0R8HN69GS', '01M8388GCT8VWK2P73DEXJFPTZ', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M8388GA2PCP2MDBMV4S5S3FC', '01M8388GA0R3GGZBZB471QV0HD', 'U0', 'person 0'),
('01M8388GA2PCP2MDBMV4S5S3FD', '01M8388GA0R3GGZBZB471QV0HD', 'U1', 'person 1'),
('01M8388GA3WSE6DCQMS0E53WEW', '01M8388GA0R3GGZBZB471QV0HD', 'U2', 'person 2'),
('01M8388GA3WSE6DCQMS0E53WEX', '01M8388GA0R3GGZBZB471QV0HD', 'U3', 'person 3'),
('01M8388GB9RQE2V951YHKHQGWP', '01M8388GB8XE38DB79CMA3MX8W', 'U0', 'person 0'),
('01M8388GB9RQE2V951YHKHQGWQ', '01M8388GB8XE38DB79CMA3MX8W', 'U1', 'person 1'),
('01M8388GB9RQE2V951YHKHQGWR', '01M8388GB8XE38DB79CMA3MX8W', 'U2', 'person 2'),
('01M8388GBADCMK9E7GBFW6MNE1', '01M8388GB8XE38DB79CMA3MX8W', 'U3', 'person 3'),
('01M8388GC9F8D1RQW1VWTJSCJH', '01M8388GC9F8D1RQW1VWTJSCJG', 'U0', 'person 0'),
('01M8388GCAZTQ521N8HBVMB85R', '01M8388GC9F8D1RQW1VWTJSCJG', 'U1', 'person 1'),
('01M8388GCAZTQ521N8HBVMB85S', '01M8388GC9F8D1RQW1VWTJSCJG', 'U2', 'person 2'),
('01M8388GCAZTQ521N8HBVMB85T', '01M8388GC9F8D1RQW1VWTJSCJG', 'U3', 'person 3'),
('01M8388GCT8VWK2P73DEXJFPV0', '01M8388GCT8VWK2P73DEXJFPTZ', 'U0', 'person 0'),
('01M8388GCV8XS7WEW0R8HN69GN', '01M8388GCT8VWK2P73DEXJFPTZ', 'U1', 'person 1'),
('01M8388GCV8XS7WEW0R8HN69GP', '01M8388GCT8VWK2P73DEXJFPTZ', 'U2', 'person 2'),
('01M8388GCV8XS7WEW0R8HN69GQ', '01M8388GCT8VWK2P73DEXJFPTZ', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M8388GCV8XS7WEW0R8HN69GR', '01M8388GCT8VWK2P73DEXJFPTZ', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M8388GA5230CDJ9HQFP81Y2M', '01M8388GA0R3GGZBZB471QV0HD', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8388GA2PCP2MDBMV4S5S3FC', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M8388GA2PCP2MDBMV4S5S3FD"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M8388GBBZ0K35Q45GRMS78MY', '01M8388GB8XE38DB79CMA3MX8W', 1, 33, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 09:00:00.000000', 'in_review', '["01M8388GB9RQE2V951YHKHQGWQ"]', '["01M8388GBADCMK9E7GBFW6MNE1"]', '[]', '01M8388GBBZ0K35Q45GRMS78MX', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', '2027-12-28 15:48:10.315941', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M8388GBC83GXW21JBSJZPD3R', NULL, NULL, NULL, NULL, '[]', 2652614828613, 2572654496053, 2935502324188, NULL),
('01M8388GCB0NSHKR6CP4F0ZX4S', '01M8388GC9F8D1RQW1VWTJSCJG', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 09:00:00.000000', 'in_review', '["01M8388GCAZTQ521N8HBVMB85R","01M8388GCAZTQ521N8HBVMB85S"]', '["01M8388GCAZTQ521N8HBVMB85T"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M8388GCCT2K493JBX1EXTMNQ', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCT8VWK2P73DEXJFPTZ', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:13:00.000000', '', '01M8388GCX8ZMGTVMAN2WFVEPM', '01M8388GCX8ZMGTVMAN2WFVEPM', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M8388GD7K39JW3Z1S1N752SZ', '01M8388GCT8VWK2P73DEXJFPTZ', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M8388GD7K39JW3Z1S1N752T0', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCV8XS7WEW0R8HN69GR', 'task_card', '01M8388GCWMDMBH49ME5DQFNB1', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCV8XS7WEW0R8HN69GR', 'draft', '01M8388GCWMDMBH49ME5DQFNB1', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCV8XS7WEW0R8HN69GR', 'tally', '01M8388GCWMDMBH49ME5DQFNB1', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCV8XS7WEW0R8HN69GR', 'scorecard', '01M8388GCWMDMBH49ME5DQFNB1', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note) VALUES
('01M8388GBBZ0K35Q45GRMS78N6', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.'),
('01M8388GBC83GXW21JBSJZPD3R', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M8388GBBZ0K35Q45GRMS78N6', 'Assumed the pier is open.'),
('01M8388GCCT2K493JBX1EXTMN4', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.'),
('01M8388GCCT2K493JBX1EXTMNQ', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M8388GCCT2K493JBX1EXTMN4', 'Assumed the pier is open.'),
('01M8388GCWMDMBH49ME5DQFNB3', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.'),
('01M8388GCX8ZMGTVMAN2WFVEPE', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M8388GCWMDMBH49ME5DQFNB3', 'Assumed the pier is open.'),
('01M8388GCX8ZMGTVMAN2WFVEPM', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M8388GCX8ZMGTVMAN2WFVEPE', 'Assumed the pier is open.');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 1, 'task_opened', '{"workspace_id":"01M8388GA0R3GGZBZB471QV0HD","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M8388GA2PCP2MDBMV4S5S3FD"],"conversations":["01M8388GA3WSE6DCQMS0E53WEY"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M8388GA2PCP2MDBMV4S5S3FC', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8388GA2PCP2MDBMV4S5S3FC', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 3, 'attempt_failed', '{"job":"01M8388GA5230CDJ9HQFP81Y2Y","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 4, 'attempt_failed', '{"job":"01M8388GA669X5MQR3GYRY9VDT","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 5, 'conversation_joined', '{"conversation_id":"01M8388GA42D8R7RG3ER5RJ2ZZ"}', 'person', '01M8388GA2PCP2MDBMV4S5S3FC', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 6, 'attempt_failed', '{"job":"01M8388GA669X5MQR3GYRY9VEN","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 11:55:50.505044', NULL, NULL),
(7, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA5230CDJ9HQFP81Y2M', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M8388GA2PCP2MDBMV4S5S3FC', '2026-11-23 15:02:30.274788', NULL, NULL),
(8, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 1, 'task_opened', '{"workspace_id":"01M8388GB8XE38DB79CMA3MX8W","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M8388GB9RQE2V951YHKHQGWQ","01M8388GB9RQE2V951YHKHQGWR","01M8388GBADCMK9E7GBFW6MNE1"],"approvers":["01M8388GB9RQE2V951YHKHQGWQ"],"conversations":["01M8388GBADCMK9E7GBFW6MNE2"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M8388GBBZ0K35Q45GRMS78MX","digests":[]}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 4, 'draft_requested', '{"job":"01M8388GBBZ0K35Q45GRMS78N1"}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 5, 'draft_recorded', '{"job":"01M8388GBBZ0K35Q45GRMS78N1","head":{"id":"01M8388GBBZ0K35Q45GRMS78N6","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 6, 'feedback_captured', '{"feedback_id":"01M8388GBBZ0K35Q45GRMS78N9","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 7, 'scorecard_filed', '{"scorecard_id":"01M8388GBBZ0K35Q45GRMS78NB","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 8, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD2S","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"much longer, please","message":null}', 'person', '01M8388GBADCMK9E7GBFW6MNE1', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 9, 'people_changed', '{"reviewers":["01M8388GB9RQE2V951YHKHQGWQ"],"approvers":["01M8388GBADCMK9E7GBFW6MNE1"]}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 10, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD30","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M8388GBC83GXW21JBSJZPD2Z"}}', 'person', '01M8388GBADCMK9E7GBFW6MNE1', '2026-11-23 10:59:39.670504', 'C1', '01M8388GBC83GXW21JBSJZPD2Z'),
(18, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 11, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD32","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 12, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD37","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M8388GBC83GXW21JBSJZPD36"}}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 11:52:09.469966', 'C1', '01M8388GBC83GXW21JBSJZPD36'),
(20, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 13, 'scorecard_filed', '{"scorecard_id":"01M8388GBC83GXW21JBSJZPD38","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 14, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD3A","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 15, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD3C","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"shorter, please","message":null}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 16, 'scorecard_filed', '{"scorecard_id":"01M8388GBBZ0K35Q45GRMS78NB","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 17, 'feedback_captured', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD3F","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M8388GBC83GXW21JBSJZPD3E"}}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 13:09:23.733561', 'C1', '01M8388GBC83GXW21JBSJZPD3E'),
(25, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 18, 'revision_requested', '{"job":"01M8388GBC83GXW21JBSJZPD3H","draft_id":"01M8388GBBZ0K35Q45GRMS78N6","feedback":[["01M8388GBBZ0K35Q45GRMS78N9",1],["01M8388GBC83GXW21JBSJZPD2S",1],["01M8388GBC83GXW21JBSJZPD30",1],["01M8388GBC83GXW21JBSJZPD32",1],["01M8388GBC83GXW21JBSJZPD37",1],["01M8388GBC83GXW21JBSJZPD3A",1],["01M8388GBC83GXW21JBSJZPD3C",1],["01M8388GBC83GXW21JBSJZPD3F",1]],"unmet":[],"trigger":"button"}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 19, 'vote_cast', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD37","value":-1}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 20, 'attempt_failed', '{"job":"01M8388GBC83GXW21JBSJZPD3Q","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 21, 'draft_recorded', '{"job":"01M8388GBC83GXW21JBSJZPD3H","head":{"id":"01M8388GBC83GXW21JBSJZPD3R","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M8388GBBZ0K35Q45GRMS78N6"},"ledger":[{"feedback_id":"01M8388GBBZ0K35Q45GRMS78N9","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M8388GBC83GXW21JBSJZPD30","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M8388GBC83GXW21JBSJZPD32","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M8388GBC83GXW21JBSJZPD3C","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M8388GBC83GXW21JBSJZPD3F","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 22, 'feedback_confirmed', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD3C"}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 24, 'review_finished', '{"draft_id":"01M8388GBC83GXW21JBSJZPD3R","verdict":"request_changes"}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 25, 'feedback_confirmed', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD3F"}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 14:35:35.511602', 'C1', '01M8388GBDY0V2CKR94BKDD4DB'),
(33, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 26, 'vote_cast', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD32","value":-1}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 27, 'scorecard_filed', '{"scorecard_id":"01M8388GBDY0V2CKR94BKDD4DF","draft_id":"01M8388GBC83GXW21JBSJZPD3R","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 28, 'vote_cast', '{"feedback_id":"01M8388GBC83GXW21JBSJZPD2S","value":1}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 15:05:18.636276', NULL, NULL),
(36, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 29, 'minutes_corrected', '{"minutes":"98765.4321"}', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 15:17:46.212649', NULL, NULL),
(37, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 30, 'feedback_captured', '{"feedback_id":"01M8388GBDY0V2CKR94BKDD4DY","draft_id":"01M8388GBC83GXW21JBSJZPD3R","text":"much longer, please","message":null}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 15:48:10.315938', NULL, NULL),
(38, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 31, 'marks_saved', '{"scorecard_id":"01M8388GBDY0V2CKR94BKDD4DZ","draft_id":"01M8388GBC83GXW21JBSJZPD3R","rubric_version":3,"marks":[{"criterion":3,"value":"not_applicable","note":"much longer, please"}]}', 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 16:04:45.602110', NULL, NULL),
(39, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 32, 'attempt_failed', '{"job":"01M8388GBEWB2490P66JSCDWBP","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":126884395697,"output_tokens":835649212909,"cached_tokens":284559487642,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:37:23.072792', NULL, NULL),
(40, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 33, 'attempt_failed', '{"job":"01M8388GBEWB2490P66JSCDWBY","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":1032994780273,"output_tokens":813901146490,"cached_tokens":87242328289,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 17:43:44.271212', NULL, NULL),
(41, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 1, 'task_opened', '{"workspace_id":"01M8388GC9F8D1RQW1VWTJSCJG","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M8388GCAZTQ521N8HBVMB85R"],"conversations":["01M8388GCAZTQ521N8HBVMB85V"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 09:00:00.000000', NULL, NULL),
(42, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 09:00:00.000000', NULL, NULL),
(43, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 3, 'attempt_failed', '{"job":"01M8388GCB0NSHKR6CP4F0ZX4V","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(44, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 4, 'people_changed', '{"reviewers":["01M8388GCAZTQ521N8HBVMB85R","01M8388GCAZTQ521N8HBVMB85S"],"approvers":["01M8388GCAZTQ521N8HBVMB85T"]}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 09:19:01.423009', NULL, NULL),
(45, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 5, 'attempt_failed', '{"job":"01M8388GCB0NSHKR6CP4F0ZX56","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(46, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 6, 'attempt_failed', '{"job":"01M8388GCB0NSHKR6CP4F0ZX57","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(47, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 11:05:39.000293', NULL, NULL),
(48, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 11:05:39.000293', NULL, NULL),
(49, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 11:17:23.386485', NULL, NULL),
(50, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 11:17:23.386485', NULL, NULL),
(51, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 11, 'draft_requested', '{"job":"01M8388GCCT2K493JBX1EXTMMR"}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 11:17:23.386485', NULL, NULL),
(52, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 12, 'attempt_failed', '{"job":"01M8388GCCT2K493JBX1EXTMN3","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(53, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 13, 'draft_recorded', '{"job":"01M8388GCCT2K493JBX1EXTMMR","head":{"id":"01M8388GCCT2K493JBX1EXTMN4","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(54, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 14, 'feedback_captured', '{"feedback_id":"01M8388GCCT2K493JBX1EXTMN7","draft_id":"01M8388GCCT2K493JBX1EXTMN4","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M8388GCCT2K493JBX1EXTMN6"}}', 'person', '01M8388GCAZTQ521N8HBVMB85T', '2026-11-23 12:24:25.565875', 'C1', '01M8388GCCT2K493JBX1EXTMN6'),
(55, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 15, 'vote_cast', '{"feedback_id":"01M8388GCCT2K493JBX1EXTMN7","value":-1}', 'person', '01M8388GCAZTQ521N8HBVMB85R', '2026-11-23 12:40:14.820634', NULL, NULL),
(56, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 16, 'revision_requested', '{"job":"01M8388GCCT2K493JBX1EXTMND","draft_id":"01M8388GCCT2K493JBX1EXTMN4","feedback":[["01M8388GCCT2K493JBX1EXTMN7",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 12:59:49.369016', NULL, NULL),
(57, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 13:13:35.225644', NULL, NULL),
(58, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 18, 'draft_sent_back', '{"job":"01M8388GCCT2K493JBX1EXTMND","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(59, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 19, 'draft_recorded', '{"job":"01M8388GCCT2K493JBX1EXTMND","head":{"id":"01M8388GCCT2K493JBX1EXTMNQ","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M8388GCCT2K493JBX1EXTMN4"},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(60, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 20, 'feedback_withdrawn', '{"feedback_id":"01M8388GCCT2K493JBX1EXTMN7"}', 'person', '01M8388GCAZTQ521N8HBVMB85T', '2026-11-23 13:32:50.013624', NULL, NULL),
(61, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 21, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3KQ","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M8388GCAZTQ521N8HBVMB85R', '2026-11-23 13:51:43.808192', NULL, NULL),
(62, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 14:01:23.270024', NULL, NULL),
(63, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 23, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3M0","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M8388GCAZTQ521N8HBVMB85S', '2026-11-23 14:37:40.341346', NULL, NULL),
(64, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 24, 'scorecard_filed', '{"scorecard_id":"01M8388GCD7EN190R118HBF3M1","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(65, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 25, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3M3","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M8388GCD7EN190R118HBF3M2"}}', 'person', '01M8388GCAZTQ521N8HBVMB85T', '2026-11-23 15:18:55.991739', 'C1', '01M8388GCD7EN190R118HBF3M2'),
(66, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 26, 'attempt_failed', '{"job":"01M8388GCD7EN190R118HBF3M4","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(67, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 27, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3M6","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M8388GCAZTQ521N8HBVMB85R', '2026-11-23 15:52:37.033709', NULL, NULL),
(68, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 28, 'feedback_withdrawn', '{"feedback_id":"01M8388GCD7EN190R118HBF3M3"}', 'person', '01M8388GCAZTQ521N8HBVMB85T', '2026-11-23 16:01:03.586124', 'C1', '01M8388GCD7EN190R118HBF3MC'),
(69, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 29, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3MF","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M8388GCD7EN190R118HBF3ME"}}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 16:03:26.625560', 'C1', '01M8388GCD7EN190R118HBF3ME'),
(70, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 30, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3MH","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"much longer, please","message":null}', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 16:16:24.630891', NULL, NULL),
(71, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 31, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3MR","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M8388GCAZTQ521N8HBVMB85T', '2026-11-23 16:29:02.242366', NULL, NULL),
(72, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 32, 'feedback_captured', '{"feedback_id":"01M8388GCD7EN190R118HBF3N1","draft_id":"01M8388GCCT2K493JBX1EXTMNQ","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M8388GCD7EN190R118HBF3N0"}}', 'person', '01M8388GCAZTQ521N8HBVMB85S', '2026-11-23 17:17:27.056512', 'C1', '01M8388GCD7EN190R118HBF3N0'),
(73, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 1, 'task_opened', '{"workspace_id":"01M8388GCT8VWK2P73DEXJFPTZ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M8388GCV8XS7WEW0R8HN69GR"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', NULL, NULL),
(74, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', NULL, NULL),
(75, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 3, 'draft_requested', '{"job":"01M8388GCWMDMBH49ME5DQFNB2"}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', NULL, NULL),
(76, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 4, 'draft_recorded', '{"job":"01M8388GCWMDMBH49ME5DQFNB2","head":{"id":"01M8388GCWMDMBH49ME5DQFNB3","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(77, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 5, 'feedback_captured', '{"feedback_id":"01M8388GCWMDMBH49ME5DQFNB5","draft_id":"01M8388GCWMDMBH49ME5DQFNB3","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M8388GCWMDMBH49ME5DQFNB6"}}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:02:00.000000', 'C1', '01M8388GCWMDMBH49ME5DQFNB6'),
(78, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 6, 'scorecard_filed', '{"scorecard_id":"01M8388GCWMDMBH49ME5DQFNB7","draft_id":"01M8388GCWMDMBH49ME5DQFNB3","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:03:00.000000', NULL, NULL),
(79, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 7, 'review_finished', '{"draft_id":"01M8388GCWMDMBH49ME5DQFNB3","verdict":"request_changes"}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:04:00.000000', NULL, NULL),
(80, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 8, 'revision_requested', '{"job":"01M8388GCX8ZMGTVMAN2WFVEPD","draft_id":"01M8388GCWMDMBH49ME5DQFNB3","feedback":[["01M8388GCWMDMBH49ME5DQFNB5",1]],"unmet":[2],"trigger":"button"}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:05:00.000000', NULL, NULL),
(81, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 9, 'draft_recorded', '{"job":"01M8388GCX8ZMGTVMAN2WFVEPD","head":{"id":"01M8388GCX8ZMGTVMAN2WFVEPE","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M8388GCWMDMBH49ME5DQFNB3"},"ledger":[{"feedback_id":"01M8388GCWMDMBH49ME5DQFNB5","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(82, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 10, 'feedback_captured', '{"feedback_id":"01M8388GCX8ZMGTVMAN2WFVEPG","draft_id":"01M8388GCX8ZMGTVMAN2WFVEPE","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M8388GCX8ZMGTVMAN2WFVEPH"}}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:07:00.000000', 'C1', '01M8388GCX8ZMGTVMAN2WFVEPH'),
(83, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 11, 'scorecard_filed', '{"scorecard_id":"01M8388GCX8ZMGTVMAN2WFVEPJ","draft_id":"01M8388GCX8ZMGTVMAN2WFVEPE","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:08:00.000000', NULL, NULL),
(84, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 12, 'review_finished', '{"draft_id":"01M8388GCX8ZMGTVMAN2WFVEPE","verdict":"request_changes"}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:09:00.000000', NULL, NULL),
(85, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 13, 'revision_requested', '{"job":"01M8388GCX8ZMGTVMAN2WFVEPK","draft_id":"01M8388GCX8ZMGTVMAN2WFVEPE","feedback":[["01M8388GCX8ZMGTVMAN2WFVEPG",1]],"unmet":[2],"trigger":"button"}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:10:00.000000', NULL, NULL),
(86, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 14, 'draft_recorded', '{"job":"01M8388GCX8ZMGTVMAN2WFVEPK","head":{"id":"01M8388GCX8ZMGTVMAN2WFVEPM","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M8388GCX8ZMGTVMAN2WFVEPE"},"ledger":[{"feedback_id":"01M8388GCX8ZMGTVMAN2WFVEPG","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(87, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 15, 'scorecard_filed', '{"scorecard_id":"01M8388GCX8ZMGTVMAN2WFVEPP","draft_id":"01M8388GCX8ZMGTVMAN2WFVEPM","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:12:00.000000', NULL, NULL),
(88, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 16, 'task_accepted', '{"draft_id":"01M8388GCX8ZMGTVMAN2WFVEPM"}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:13:00.000000', NULL, NULL),
(89, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GD7K39JW3Z1S1N752SZ', 1, 'task_opened', '{"workspace_id":"01M8388GCT8VWK2P73DEXJFPTZ","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M8388GCV8XS7WEW0R8HN69GR"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', NULL, NULL),
(90, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GD7K39JW3Z1S1N752SZ', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', NULL, NULL),
(91, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GD7K39JW3Z1S1N752SZ', 3, 'draft_requested', '{"job":"01M8388GD7K39JW3Z1S1N752T0"}', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M8388GD8T1QD4W9JARV8ZJJH', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M8388GD8T1QD4W9JARV8ZJJJ', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M8388GD8T1QD4W9JARV8ZJJK', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GD7K39JW3Z1S1N752SZ', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M8388GD8T1QD4W9JARV8ZJJM', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GD7K39JW3Z1S1N752SZ', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M8388GA5230CDJ9HQFP81Y2M', 1, '01M8388GA0R3GGZBZB471QV0HD', 'person', '01M8388GA2PCP2MDBMV4S5S3FC', NULL),
('01M8388GBBZ0K35Q45GRMS78MY', 1, '01M8388GB8XE38DB79CMA3MX8W', 'person', '01M8388GB9RQE2V951YHKHQGWP', NULL),
('01M8388GBBZ0K35Q45GRMS78MY', 2, '01M8388GB8XE38DB79CMA3MX8W', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 09:15:01.519513'),
('01M8388GBBZ0K35Q45GRMS78MY', 3, '01M8388GB8XE38DB79CMA3MX8W', 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 14:07:43.901092'),
('01M8388GCB0NSHKR6CP4F0ZX4S', 1, '01M8388GC9F8D1RQW1VWTJSCJG', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', NULL),
('01M8388GCB0NSHKR6CP4F0ZX4S', 2, '01M8388GC9F8D1RQW1VWTJSCJG', 'person', '01M8388GC9F8D1RQW1VWTJSCJH', '2026-11-23 11:05:39.000293'),
('01M8388GCWMDMBH49ME5DQFNB1', 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000'),
('01M8388GD7K39JW3Z1S1N752SZ', 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'person', '01M8388GCT8VWK2P73DEXJFPV0', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M8388GA5230CDJ9HQFP81Y2M', 0, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA3WSE6DCQMS0E53WEY'),
('01M8388GA5230CDJ9HQFP81Y2M', 1, '01M8388GA0R3GGZBZB471QV0HD', '01M8388GA42D8R7RG3ER5RJ2ZZ'),
('01M8388GBBZ0K35Q45GRMS78MY', 0, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBADCMK9E7GBFW6MNE2'),
('01M8388GCB0NSHKR6CP4F0ZX4S', 0, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCAZTQ521N8HBVMB85V'),
('01M8388GCWMDMBH49ME5DQFNB1', 0, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCV8XS7WEW0R8HN69GR'),
('01M8388GD7K39JW3Z1S1N752SZ', 0, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCV8XS7WEW0R8HN69GR');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M8388GCWMDMBH49ME5DQFNB1', 0, '01M8388GCT8VWK2P73DEXJFPTZ', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M8388GCWMDMBH49ME5DQFNB1', 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB8XE38DB79CMA3MX8W', 'paragraph', 'much longer, please', ''),
('01M8388GBC83GXW21JBSJZPD3R', 1, '01M8388GB8XE38DB79CMA3MX8W', 'heading', '# Harbour museum', '

'),
('01M8388GBC83GXW21JBSJZPD3R', 2, '01M8388GB8XE38DB79CMA3MX8W', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8388GBC83GXW21JBSJZPD3R', 3, '01M8388GB8XE38DB79CMA3MX8W', 'list_item', '- Bring gloves', '
'),
('01M8388GBC83GXW21JBSJZPD3R', 4, '01M8388GB8XE38DB79CMA3MX8W', 'list_item', '- Bring a coat', '
␍
'),
('01M8388GBC83GXW21JBSJZPD3R', 5, '01M8388GB8XE38DB79CMA3MX8W', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M8388GCCT2K493JBX1EXTMN4', 1, '01M8388GC9F8D1RQW1VWTJSCJG', 'heading', '# Harbour museum', '

'),
('01M8388GCCT2K493JBX1EXTMN4', 2, '01M8388GC9F8D1RQW1VWTJSCJG', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8388GCCT2K493JBX1EXTMN4', 3, '01M8388GC9F8D1RQW1VWTJSCJG', 'list_item', '- Bring gloves', '
'),
('01M8388GCCT2K493JBX1EXTMN4', 4, '01M8388GC9F8D1RQW1VWTJSCJG', 'list_item', '- Bring a coat', '
␍
'),
('01M8388GCCT2K493JBX1EXTMN4', 5, '01M8388GC9F8D1RQW1VWTJSCJG', 'paragraph', 'line␍
line', '

'),
('01M8388GCCT2K493JBX1EXTMN4', 6, '01M8388GC9F8D1RQW1VWTJSCJG', 'paragraph', '	tab', '

'),
('01M8388GCCT2K493JBX1EXTMNQ', 1, '01M8388GC9F8D1RQW1VWTJSCJG', 'heading', '# It was sent back once', ''),
('01M8388GCWMDMBH49ME5DQFNB3', 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'heading', '# Harbour museum', '

'),
('01M8388GCWMDMBH49ME5DQFNB3', 2, '01M8388GCT8VWK2P73DEXJFPTZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8388GCWMDMBH49ME5DQFNB3', 3, '01M8388GCT8VWK2P73DEXJFPTZ', 'list_item', '- Bring gloves', '
'),
('01M8388GCWMDMBH49ME5DQFNB3', 4, '01M8388GCT8VWK2P73DEXJFPTZ', 'list_item', '- Bring a coat', '
'),
('01M8388GCX8ZMGTVMAN2WFVEPE', 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'heading', '# Harbour museum', '

'),
('01M8388GCX8ZMGTVMAN2WFVEPE', 2, '01M8388GCT8VWK2P73DEXJFPTZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8388GCX8ZMGTVMAN2WFVEPE', 3, '01M8388GCT8VWK2P73DEXJFPTZ', 'list_item', '- Bring gloves', '
'),
('01M8388GCX8ZMGTVMAN2WFVEPE', 4, '01M8388GCT8VWK2P73DEXJFPTZ', 'list_item', '- Bring a coat', '

'),
('01M8388GCX8ZMGTVMAN2WFVEPE', 5, '01M8388GCT8VWK2P73DEXJFPTZ', 'paragraph', 'Draft 2.', '
'),
('01M8388GCX8ZMGTVMAN2WFVEPM', 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'heading', '# Harbour museum', '

'),
('01M8388GCX8ZMGTVMAN2WFVEPM', 2, '01M8388GCT8VWK2P73DEXJFPTZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M8388GCX8ZMGTVMAN2WFVEPM', 3, '01M8388GCT8VWK2P73DEXJFPTZ', 'list_item', '- Bring gloves', '
'),
('01M8388GCX8ZMGTVMAN2WFVEPM', 4, '01M8388GCT8VWK2P73DEXJFPTZ', 'list_item', '- Bring a coat', '

'),
('01M8388GCX8ZMGTVMAN2WFVEPM', 5, '01M8388GCT8VWK2P73DEXJFPTZ', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M8388GA5230CDJ9HQFP81Y2M', 1, 1, '01M8388GA0R3GGZBZB471QV0HD', '''; DROP TABLE tasks; --', TRUE, -2),
('01M8388GA5230CDJ9HQFP81Y2M', 1, 2, '01M8388GA0R3GGZBZB471QV0HD', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M8388GA5230CDJ9HQFP81Y2M', 1, 3, '01M8388GA0R3GGZBZB471QV0HD', 'much longer, please', FALSE, 5),
('01M8388GA5230CDJ9HQFP81Y2M', 1, 4, '01M8388GA0R3GGZBZB471QV0HD', 'shorter, please', FALSE, 5),
('01M8388GBBZ0K35Q45GRMS78MY', 1, 1, '01M8388GB8XE38DB79CMA3MX8W', 'shorter, please', TRUE, 5),
('01M8388GBBZ0K35Q45GRMS78MY', 1, 2, '01M8388GB8XE38DB79CMA3MX8W', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M8388GBBZ0K35Q45GRMS78MY', 1, 3, '01M8388GB8XE38DB79CMA3MX8W', '\u0000 %s :name ?', FALSE, -2),
('01M8388GBBZ0K35Q45GRMS78MY', 1, 4, '01M8388GB8XE38DB79CMA3MX8W', 'line␍
line

	tab', TRUE, 1),
('01M8388GBBZ0K35Q45GRMS78MY', 2, 1, '01M8388GB8XE38DB79CMA3MX8W', 'shorter, please', TRUE, -2),
('01M8388GBBZ0K35Q45GRMS78MY', 2, 2, '01M8388GB8XE38DB79CMA3MX8W', 'shorter, please', TRUE, -2),
('01M8388GBBZ0K35Q45GRMS78MY', 2, 3, '01M8388GB8XE38DB79CMA3MX8W', 'shorter, please', FALSE, -2),
('01M8388GBBZ0K35Q45GRMS78MY', 2, 4, '01M8388GB8XE38DB79CMA3MX8W', '{"a": null}', FALSE, 5),
('01M8388GBBZ0K35Q45GRMS78MY', 3, 1, '01M8388GB8XE38DB79CMA3MX8W', 'much longer, please', TRUE, 1),
('01M8388GBBZ0K35Q45GRMS78MY', 3, 2, '01M8388GB8XE38DB79CMA3MX8W', '\u0000 %s :name ?', FALSE, 1),
('01M8388GBBZ0K35Q45GRMS78MY', 3, 3, '01M8388GB8XE38DB79CMA3MX8W', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M8388GCB0NSHKR6CP4F0ZX4S', 1, 1, '01M8388GC9F8D1RQW1VWTJSCJG', 'line␍
line

	tab', FALSE, -2),
('01M8388GCB0NSHKR6CP4F0ZX4S', 2, 1, '01M8388GC9F8D1RQW1VWTJSCJG', '''; DROP TABLE tasks; --', TRUE, 1),
('01M8388GCB0NSHKR6CP4F0ZX4S', 2, 2, '01M8388GC9F8D1RQW1VWTJSCJG', '{"a": null}', FALSE, -2),
('01M8388GCWMDMBH49ME5DQFNB1', 1, 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'Names the meeting place', TRUE, 1),
('01M8388GCWMDMBH49ME5DQFNB1', 1, 2, '01M8388GCT8VWK2P73DEXJFPTZ', 'Fits on a page', FALSE, 2),
('01M8388GCWMDMBH49ME5DQFNB1', 1, 3, '01M8388GCT8VWK2P73DEXJFPTZ', 'Uses “synergy”', TRUE, -2),
('01M8388GD7K39JW3Z1S1N752SZ', 1, 1, '01M8388GCT8VWK2P73DEXJFPTZ', 'Names the meeting place', TRUE, 1),
('01M8388GD7K39JW3Z1S1N752SZ', 1, 2, '01M8388GCT8VWK2P73DEXJFPTZ', 'Fits on a page', FALSE, 2),
('01M8388GD7K39JW3Z1S1N752SZ', 1, 3, '01M8388GCT8VWK2P73DEXJFPTZ', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M8388GBBZ0K35Q45GRMS78N9', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 0, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB9RQE2V951YHKHQGWQ', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M8388GBC83GXW21JBSJZPD2S', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 1, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GBADCMK9E7GBFW6MNE1', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M8388GBC83GXW21JBSJZPD30', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 2, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GBADCMK9E7GBFW6MNE1', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M8388GBC83GXW21JBSJZPD2Z', 1, 'needs_person', '{"a": null}'),
('01M8388GBC83GXW21JBSJZPD32', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 3, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB9RQE2V951YHKHQGWQ', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 1, 'applied', '\u0000 %s :name ?'),
('01M8388GBC83GXW21JBSJZPD37', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 4, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB9RQE2V951YHKHQGWQ', 'line␍
line

	tab', '2026-11-23 11:52:09.469966', 'C1', '01M8388GBC83GXW21JBSJZPD36', 1, 'open', ''),
('01M8388GBC83GXW21JBSJZPD3A', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 5, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB9RQE2V951YHKHQGWP', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M8388GBC83GXW21JBSJZPD3C', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 6, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB9RQE2V951YHKHQGWP', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M8388GBC83GXW21JBSJZPD3F', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 7, '01M8388GBBZ0K35Q45GRMS78N6', 1, '01M8388GB9RQE2V951YHKHQGWP', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M8388GBC83GXW21JBSJZPD3E', 1, 'confirmed', 'shorter, please'),
('01M8388GBDY0V2CKR94BKDD4DY', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 8, '01M8388GBC83GXW21JBSJZPD3R', 2, '01M8388GB9RQE2V951YHKHQGWQ', 'much longer, please', '2026-11-23 15:48:10.315938', NULL, NULL, 1, 'open', ''),
('01M8388GCCT2K493JBX1EXTMN7', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 0, '01M8388GCCT2K493JBX1EXTMN4', 1, '01M8388GCAZTQ521N8HBVMB85T', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M8388GCCT2K493JBX1EXTMN6', 1, 'withdrawn', ''),
('01M8388GCD7EN190R118HBF3KQ', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 1, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GCAZTQ521N8HBVMB85R', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M8388GCD7EN190R118HBF3M0', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 2, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GCAZTQ521N8HBVMB85S', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M8388GCD7EN190R118HBF3M3', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 3, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GCAZTQ521N8HBVMB85T', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M8388GCD7EN190R118HBF3M2', 1, 'withdrawn', ''),
('01M8388GCD7EN190R118HBF3M6', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 4, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GCAZTQ521N8HBVMB85R', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M8388GCD7EN190R118HBF3MF', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 5, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GC9F8D1RQW1VWTJSCJH', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M8388GCD7EN190R118HBF3ME', 1, 'open', ''),
('01M8388GCD7EN190R118HBF3MH', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 6, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GC9F8D1RQW1VWTJSCJH', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M8388GCD7EN190R118HBF3MR', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 7, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GCAZTQ521N8HBVMB85T', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M8388GCD7EN190R118HBF3N1', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', 8, '01M8388GCCT2K493JBX1EXTMNQ', 2, '01M8388GCAZTQ521N8HBVMB85S', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M8388GCD7EN190R118HBF3N0', 1, 'open', ''),
('01M8388GCWMDMBH49ME5DQFNB5', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 0, '01M8388GCWMDMBH49ME5DQFNB3', 1, '01M8388GCV8XS7WEW0R8HN69GN', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M8388GCWMDMBH49ME5DQFNB6', 1, 'applied', 'Cut to one page.'),
('01M8388GCX8ZMGTVMAN2WFVEPG', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 1, '01M8388GCX8ZMGTVMAN2WFVEPE', 2, '01M8388GCV8XS7WEW0R8HN69GN', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M8388GCX8ZMGTVMAN2WFVEPH', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M8388GBC83GXW21JBSJZPD3R', '01M8388GB9RQE2V951YHKHQGWQ', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 'request_changes'),
('01M8388GCWMDMBH49ME5DQFNB3', '01M8388GCV8XS7WEW0R8HN69GN', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 'request_changes'),
('01M8388GCX8ZMGTVMAN2WFVEPE', '01M8388GCV8XS7WEW0R8HN69GN', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M8388GCT8VWK2P73DEXJFPTZ', 'C1', '17.0', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCV8XS7WEW0R8HN69GR', 'task_card', '01M8388GCWMDMBH49ME5DQFNB1', 1, 0),
('01M8388GCT8VWK2P73DEXJFPTZ', 'C1', '17.1', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCV8XS7WEW0R8HN69GR', 'draft', '01M8388GCWMDMBH49ME5DQFNB1', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M8388GBBZ0K35Q45GRMS78NB', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', '01M8388GBBZ0K35Q45GRMS78N6', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M8388GBC83GXW21JBSJZPD38', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', '01M8388GBBZ0K35Q45GRMS78N6', 2, 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M8388GBDY0V2CKR94BKDD4DF', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', '01M8388GBC83GXW21JBSJZPD3R', 3, 'person', '01M8388GB9RQE2V951YHKHQGWP', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M8388GBDY0V2CKR94BKDD4DZ', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', '01M8388GBC83GXW21JBSJZPD3R', 3, 'person', '01M8388GB9RQE2V951YHKHQGWQ', '2026-11-23 16:04:45.602110', NULL, 31, 1),
('01M8388GCD7EN190R118HBF3M1', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', '01M8388GCCT2K493JBX1EXTMNQ', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M8388GCWMDMBH49ME5DQFNB7', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCWMDMBH49ME5DQFNB3', 1, 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M8388GCX8ZMGTVMAN2WFVEPJ', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCX8ZMGTVMAN2WFVEPE', 1, 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M8388GCX8ZMGTVMAN2WFVEPP', '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB1', '01M8388GCX8ZMGTVMAN2WFVEPM', 1, 'person', '01M8388GCV8XS7WEW0R8HN69GN', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M8388GBC83GXW21JBSJZPD3R', 0, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78N9', 1, 'applied', 'much longer, please', '[]'),
('01M8388GBC83GXW21JBSJZPD3R', 1, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD30', 1, 'needs_person', '{"a": null}', '[1]'),
('01M8388GBC83GXW21JBSJZPD3R', 2, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD32', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M8388GBC83GXW21JBSJZPD3R', 3, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD3C', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M8388GBC83GXW21JBSJZPD3R', 4, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD3F', 1, 'declined', 'shorter, please', '[2,5]'),
('01M8388GCX8ZMGTVMAN2WFVEPE', 0, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB5', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M8388GCX8ZMGTVMAN2WFVEPM', 0, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPG', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M8388GBBZ0K35Q45GRMS78NB', 3, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78N6', 'not_met', 'much longer, please'),
('01M8388GBBZ0K35Q45GRMS78NB', 4, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78N6', 'met', '\u0000 %s :name ?'),
('01M8388GBC83GXW21JBSJZPD38', 1, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78N6', 'not_met', 'line␍
line

	tab'),
('01M8388GBC83GXW21JBSJZPD38', 2, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78N6', 'not_applicable', 'shorter, please'),
('01M8388GBC83GXW21JBSJZPD38', 3, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78N6', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M8388GBDY0V2CKR94BKDD4DF', 1, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD3R', 'not_applicable', '\u0000 %s :name ?'),
('01M8388GBDY0V2CKR94BKDD4DF', 3, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD3R', 'met', '{"a": null}'),
('01M8388GBDY0V2CKR94BKDD4DZ', 3, '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBC83GXW21JBSJZPD3R', 'not_applicable', 'much longer, please'),
('01M8388GCD7EN190R118HBF3M1', 2, '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCCT2K493JBX1EXTMNQ', 'not_applicable', '{"a": null}'),
('01M8388GCWMDMBH49ME5DQFNB7', 1, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB3', 'met', ''),
('01M8388GCWMDMBH49ME5DQFNB7', 2, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB3', 'not_met', ''),
('01M8388GCWMDMBH49ME5DQFNB7', 3, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCWMDMBH49ME5DQFNB3', 'not_met', ''),
('01M8388GCX8ZMGTVMAN2WFVEPJ', 1, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPE', 'met', ''),
('01M8388GCX8ZMGTVMAN2WFVEPJ', 2, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPE', 'not_met', ''),
('01M8388GCX8ZMGTVMAN2WFVEPJ', 3, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPE', 'not_met', ''),
('01M8388GCX8ZMGTVMAN2WFVEPP', 1, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPM', 'met', ''),
('01M8388GCX8ZMGTVMAN2WFVEPP', 2, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPM', 'met', ''),
('01M8388GCX8ZMGTVMAN2WFVEPP', 3, '01M8388GCT8VWK2P73DEXJFPTZ', '01M8388GCX8ZMGTVMAN2WFVEPM', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M8388GBC83GXW21JBSJZPD37', '01M8388GB9RQE2V951YHKHQGWP', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', -1),
('01M8388GBC83GXW21JBSJZPD32', '01M8388GB9RQE2V951YHKHQGWP', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', -1),
('01M8388GBC83GXW21JBSJZPD2S', '01M8388GB9RQE2V951YHKHQGWQ', '01M8388GB8XE38DB79CMA3MX8W', '01M8388GBBZ0K35Q45GRMS78MY', 1),
('01M8388GCCT2K493JBX1EXTMN7', '01M8388GCAZTQ521N8HBVMB85R', '01M8388GC9F8D1RQW1VWTJSCJG', '01M8388GCB0NSHKR6CP4F0ZX4S', -1);
