INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M83HVAW3XH8ZGBRBHR6P7PN9', 'slack', 'walk 0', 'Harbour', 1),
('01M83HVB3J3BVA8G5Y6319E2VD', 'slack', 'walk 1', 'Harbour', 1),
('01M83HVBBYZ6BXEE7RDR9F2P6N', 'slack', 'walk 2', 'Harbour', 1),
('01M83HVBEG27DRYKMX5QWW3A5Q', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83HVAWMJ61GNKRGN29WZPE4', '01M83HVAW3XH8ZGBRBHR6P7PN9', 'slack', 'C1', NULL, TRUE, NULL),
('01M83HVAX0C09X28TT9K2ZRF4C', '01M83HVAW3XH8ZGBRBHR6P7PN9', 'slack', 'C2', NULL, TRUE, NULL),
('01M83HVB3R882PKRYFWQC3KWMZ', '01M83HVB3J3BVA8G5Y6319E2VD', 'slack', 'C1', NULL, TRUE, NULL),
('01M83HVB3R882PKRYFWQC3KWN0', '01M83HVB3J3BVA8G5Y6319E2VD', 'slack', 'C2', NULL, TRUE, NULL),
('01M83HVBBZP55HHH3XX3XW81NG', '01M83HVBBYZ6BXEE7RDR9F2P6N', 'slack', 'C1', NULL, TRUE, NULL),
('01M83HVBBZP55HHH3XX3XW81NH', '01M83HVBBYZ6BXEE7RDR9F2P6N', 'slack', 'C2', NULL, TRUE, NULL),
('01M83HVBEWW44H6402NY6R92AE', '01M83HVBEG27DRYKMX5QWW3A5Q', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83HVBEX39AJ90WVZ6K0QST6', '01M83HVBEG27DRYKMX5QWW3A5Q', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M83HVBEG27DRYKMX5QWW3A5Q', X'007365616c6564', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M83HVAWJYH79ENZX5KVJCBWC', '01M83HVAW3XH8ZGBRBHR6P7PN9', 'U0', 'person 0'),
('01M83HVAWK0JG0WT1F4VMHFQZ1', '01M83HVAW3XH8ZGBRBHR6P7PN9', 'U1', 'person 1'),
('01M83HVAWMJ61GNKRGN29WZPE2', '01M83HVAW3XH8ZGBRBHR6P7PN9', 'U2', 'person 2'),
('01M83HVAWMJ61GNKRGN29WZPE3', '01M83HVAW3XH8ZGBRBHR6P7PN9', 'U3', 'person 3'),
('01M83HVB3J3BVA8G5Y6319E2VE', '01M83HVB3J3BVA8G5Y6319E2VD', 'U0', 'person 0'),
('01M83HVB3Q7KXR43XAXPDAN068', '01M83HVB3J3BVA8G5Y6319E2VD', 'U1', 'person 1'),
('01M83HVB3R882PKRYFWQC3KWMX', '01M83HVB3J3BVA8G5Y6319E2VD', 'U2', 'person 2'),
('01M83HVB3R882PKRYFWQC3KWMY', '01M83HVB3J3BVA8G5Y6319E2VD', 'U3', 'person 3'),
('01M83HVBBYZ6BXEE7RDR9F2P6P', '01M83HVBBYZ6BXEE7RDR9F2P6N', 'U0', 'person 0'),
('01M83HVBBYZ6BXEE7RDR9F2P6Q', '01M83HVBBYZ6BXEE7RDR9F2P6N', 'U1', 'person 1'),
('01M83HVBBZP55HHH3XX3XW81NE', '01M83HVBBYZ6BXEE7RDR9F2P6N', 'U2', 'person 2'),
('01M83HVBBZP55HHH3XX3XW81NF', '01M83HVBBYZ6BXEE7RDR9F2P6N', 'U3', 'person 3'),
('01M83HVBEG27DRYKMX5QWW3A5R', '01M83HVBEG27DRYKMX5QWW3A5Q', 'U0', 'person 0'),
('01M83HVBEG27DRYKMX5QWW3A5S', '01M83HVBEG27DRYKMX5QWW3A5Q', 'U1', 'person 1'),
('01M83HVBETN3QQKKSZRKHH83VW', '01M83HVBEG27DRYKMX5QWW3A5Q', 'U2', 'person 2'),
('01M83HVBEVGGCE7N1NS0EHDQ4R', '01M83HVBEG27DRYKMX5QWW3A5Q', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83HVBEWW44H6402NY6R92AE', '01M83HVBEG27DRYKMX5QWW3A5Q', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83HVAX956E1S8F1FQGGVWYA', '01M83HVAW3XH8ZGBRBHR6P7PN9', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83HVAWJYH79ENZX5KVJCBWC', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83HVAWK0JG0WT1F4VMHFQZ1"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83HVB4AE9644HYZF26AVJYD', '01M83HVB3J3BVA8G5Y6319E2VD', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 09:00:00.000000', 'stalled', '["01M83HVB3Q7KXR43XAXPDAN068"]', '["01M83HVB3R882PKRYFWQC3KWMY"]', '[]', '01M83HVB4AE9644HYZF26AVJYC', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, '01M83HVB4C1PENPTGGKGCT6C3S', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83HVBCANCTKNZV3R496X0Z8', '01M83HVBBYZ6BXEE7RDR9F2P6N', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 09:00:00.000000', 'in_review', '["01M83HVBBYZ6BXEE7RDR9F2P6Q","01M83HVBBZP55HHH3XX3XW81NE"]', '["01M83HVBBZP55HHH3XX3XW81NF"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83HVBCB27Y7WE0FKQHECMWT', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEG27DRYKMX5QWW3A5Q', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:13:00.000000', '', '01M83HVBF3A4S1S07AGQG38B5N', '01M83HVBF3A4S1S07AGQG38B5N', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83HVBJSADN51KGZFNQX4Q7R', '01M83HVBEG27DRYKMX5QWW3A5Q', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83HVBJSADN51KGZFNQX4Q7S', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO workspace_settings (workspace_id, number, name, value, person_id, at) VALUES
('01M83HVBEG27DRYKMX5QWW3A5Q', 1, 'task_tokens', '60000', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000'),
('01M83HVBEG27DRYKMX5QWW3A5Q', 2, 'task_tokens', '', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEWW44H6402NY6R92AE', 'task_card', '01M83HVBEZM5PVEQY7XWCZAK8Z', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEWW44H6402NY6R92AE', 'draft', '01M83HVBEZM5PVEQY7XWCZAK8Z', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEWW44H6402NY6R92AE', 'tally', '01M83HVBEZM5PVEQY7XWCZAK8Z', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEWW44H6402NY6R92AE', 'scorecard', '01M83HVBEZM5PVEQY7XWCZAK8Z', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls, touched) VALUES
('01M83HVB4AE9644HYZF26AVJYN', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83HVB4C1PENPTGGKGCT6C3S', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83HVB4AE9644HYZF26AVJYN', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83HVBCB27Y7WE0FKQHECMW7', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83HVBCB27Y7WE0FKQHECMWT', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83HVBCB27Y7WE0FKQHECMW7', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83HVBF2XE3A2VJTKM4279KG', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[]'),
('01M83HVBF3A4S1S07AGQG38B5F', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83HVBF2XE3A2VJTKM4279KG', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]'),
('01M83HVBF3A4S1S07AGQG38B5N', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83HVBF3A4S1S07AGQG38B5F', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]', '[1,1,2]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 1, 'task_opened', '{"workspace_id":"01M83HVAW3XH8ZGBRBHR6P7PN9","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83HVAWK0JG0WT1F4VMHFQZ1"],"conversations":["01M83HVAWMJ61GNKRGN29WZPE4"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M83HVAWJYH79ENZX5KVJCBWC', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83HVAWJYH79ENZX5KVJCBWC', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 3, 'attempt_failed', '{"job":"01M83HVAXAN8QJAENQQTJVAVC3","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 4, 'attempt_failed', '{"job":"01M83HVAXAN8QJAENQQTJVAVCE","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 5, 'conversation_joined', '{"conversation_id":"01M83HVAX0C09X28TT9K2ZRF4C"}', 'person', '01M83HVAWJYH79ENZX5KVJCBWC', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 6, 'attempt_failed', '{"job":"01M83HVAXEP122SCMFATCXTYGP","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX956E1S8F1FQGGVWYA', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83HVAWJYH79ENZX5KVJCBWC', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 1, 'task_opened', '{"workspace_id":"01M83HVB3J3BVA8G5Y6319E2VD","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83HVB3Q7KXR43XAXPDAN068","01M83HVB3R882PKRYFWQC3KWMX","01M83HVB3R882PKRYFWQC3KWMY"],"approvers":["01M83HVB3Q7KXR43XAXPDAN068"],"conversations":["01M83HVB3R882PKRYFWQC3KWMZ"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83HVB4AE9644HYZF26AVJYC","digests":[]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 4, 'draft_requested', '{"job":"01M83HVB4AE9644HYZF26AVJYG"}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 5, 'draft_recorded', '{"job":"01M83HVB4AE9644HYZF26AVJYG","head":{"id":"01M83HVB4AE9644HYZF26AVJYN","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 6, 'feedback_captured', '{"feedback_id":"01M83HVB4AE9644HYZF26AVJYR","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 7, 'scorecard_filed', '{"scorecard_id":"01M83HVB4BF26KEQTR0WRGBZY6","draft_id":"01M83HVB4AE9644HYZF26AVJYN","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 8, 'feedback_captured', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYC","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"much longer, please","message":null}', 'person', '01M83HVB3R882PKRYFWQC3KWMY', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 9, 'people_changed', '{"reviewers":["01M83HVB3Q7KXR43XAXPDAN068"],"approvers":["01M83HVB3R882PKRYFWQC3KWMY"]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 10, 'feedback_captured', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYK","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83HVB4BF26KEQTR0WRGBZYJ"}}', 'person', '01M83HVB3R882PKRYFWQC3KWMY', '2026-11-23 10:59:39.670504', 'C1', '01M83HVB4BF26KEQTR0WRGBZYJ'),
(18, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 11, 'feedback_captured', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYN","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 12, 'feedback_captured', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYT","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83HVB4BF26KEQTR0WRGBZYS"}}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 11:52:09.469966', 'C1', '01M83HVB4BF26KEQTR0WRGBZYS'),
(20, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 13, 'scorecard_filed', '{"scorecard_id":"01M83HVB4BF26KEQTR0WRGBZYV","draft_id":"01M83HVB4AE9644HYZF26AVJYN","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 14, 'feedback_captured', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYX","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 15, 'feedback_captured', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYZ","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"shorter, please","message":null}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 16, 'scorecard_filed', '{"scorecard_id":"01M83HVB4BF26KEQTR0WRGBZY6","draft_id":"01M83HVB4AE9644HYZF26AVJYN","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 17, 'feedback_captured', '{"feedback_id":"01M83HVB4C1PENPTGGKGCT6C3G","draft_id":"01M83HVB4AE9644HYZF26AVJYN","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83HVB4C1PENPTGGKGCT6C3F"}}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 13:09:23.733561', 'C1', '01M83HVB4C1PENPTGGKGCT6C3F'),
(25, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 18, 'revision_requested', '{"job":"01M83HVB4C1PENPTGGKGCT6C3J","draft_id":"01M83HVB4AE9644HYZF26AVJYN","feedback":[["01M83HVB4AE9644HYZF26AVJYR",1],["01M83HVB4BF26KEQTR0WRGBZYC",1],["01M83HVB4BF26KEQTR0WRGBZYK",1],["01M83HVB4BF26KEQTR0WRGBZYN",1],["01M83HVB4BF26KEQTR0WRGBZYT",1],["01M83HVB4BF26KEQTR0WRGBZYX",1],["01M83HVB4BF26KEQTR0WRGBZYZ",1],["01M83HVB4C1PENPTGGKGCT6C3G",1]],"unmet":[],"trigger":"button"}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 19, 'vote_cast', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYT","value":-1}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 20, 'attempt_failed', '{"job":"01M83HVB4C1PENPTGGKGCT6C3R","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 21, 'draft_recorded', '{"job":"01M83HVB4C1PENPTGGKGCT6C3J","head":{"id":"01M83HVB4C1PENPTGGKGCT6C3S","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83HVB4AE9644HYZF26AVJYN","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83HVB4AE9644HYZF26AVJYR","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYK","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYN","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYZ","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83HVB4C1PENPTGGKGCT6C3G","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 22, 'feedback_confirmed', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYZ"}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 24, 'review_finished', '{"draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","verdict":"request_changes"}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 25, 'feedback_confirmed', '{"feedback_id":"01M83HVB4C1PENPTGGKGCT6C3G"}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 14:35:35.511602', 'C1', '01M83HVB4HZTYWBG5AF5RC2MZS'),
(33, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 26, 'vote_cast', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYN","value":-1}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 27, 'scorecard_filed', '{"scorecard_id":"01M83HVB4HZTYWBG5AF5RC2MZX","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 28, 'feedback_edited', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYT","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 15:14:20.959701', 'C1', '01M83HVB4HZTYWBG5AF5RC2N05'),
(36, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 29, 'scorecard_filed', '{"scorecard_id":"01M83HVB4HZTYWBG5AF5RC2N07","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 30, 'vote_cast', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYT","value":-1}', 'person', '01M83HVB3R882PKRYFWQC3KWMY', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 31, 'feedback_captured', '{"feedback_id":"01M83HVB4HZTYWBG5AF5RC2N0B","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","text":"shorter, please","message":null}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 32, 'feedback_captured', '{"feedback_id":"01M83HVB4HZTYWBG5AF5RC2N0D","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83HVB4HZTYWBG5AF5RC2N0C"}}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 16:01:24.912614', 'C1', '01M83HVB4HZTYWBG5AF5RC2N0C'),
(40, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 33, 'feedback_reopened', '{"feedback_id":"01M83HVB4BF26KEQTR0WRGBZYN"}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 16:08:17.581940', 'C1', '01M83HVB4HZTYWBG5AF5RC2N0E'),
(41, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 34, 'feedback_captured', '{"feedback_id":"01M83HVB4JYYZ885NYB1PGEATE","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83HVB4HZTYWBG5AF5RC2N0G"}}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 16:13:05.115364', 'C1', '01M83HVB4HZTYWBG5AF5RC2N0G'),
(42, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 35, 'attempt_failed', '{"job":"01M83HVB4JYYZ885NYB1PGEATF","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 36, 'feedback_captured', '{"feedback_id":"01M83HVB4JYYZ885NYB1PGEATH","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","text":"{\"a\": null}","message":null}', 'person', '01M83HVB3R882PKRYFWQC3KWMY', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 37, 'attempt_failed', '{"job":"01M83HVB4JYYZ885NYB1PGEATJ","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 40, 'feedback_captured', '{"feedback_id":"01M83HVB4JYYZ885NYB1PGEATZ","draft_id":"01M83HVB4C1PENPTGGKGCT6C3S","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83HVB4JYYZ885NYB1PGEATY"}}', 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 16:56:38.277548', 'C1', '01M83HVB4JYYZ885NYB1PGEATY'),
(48, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 41, 'attempt_failed', '{"job":"01M83HVB4JYYZ885NYB1PGEAV0","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 1, 'task_opened', '{"workspace_id":"01M83HVBBYZ6BXEE7RDR9F2P6N","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83HVBBYZ6BXEE7RDR9F2P6Q"],"conversations":["01M83HVBBZP55HHH3XX3XW81NG"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 3, 'attempt_failed', '{"job":"01M83HVBCANCTKNZV3R496X0ZA","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 4, 'people_changed', '{"reviewers":["01M83HVBBYZ6BXEE7RDR9F2P6Q","01M83HVBBZP55HHH3XX3XW81NE"],"approvers":["01M83HVBBZP55HHH3XX3XW81NF"]}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 5, 'attempt_failed', '{"job":"01M83HVBCANCTKNZV3R496X0ZN","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 6, 'attempt_failed', '{"job":"01M83HVBCANCTKNZV3R496X0ZP","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 11, 'draft_requested', '{"job":"01M83HVBCB27Y7WE0FKQHECMVV"}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 12, 'attempt_failed', '{"job":"01M83HVBCB27Y7WE0FKQHECMW6","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 13, 'draft_recorded', '{"job":"01M83HVBCB27Y7WE0FKQHECMVV","head":{"id":"01M83HVBCB27Y7WE0FKQHECMW7","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 14, 'feedback_captured', '{"feedback_id":"01M83HVBCB27Y7WE0FKQHECMWA","draft_id":"01M83HVBCB27Y7WE0FKQHECMW7","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83HVBCB27Y7WE0FKQHECMW9"}}', 'person', '01M83HVBBZP55HHH3XX3XW81NF', '2026-11-23 12:24:25.565875', 'C1', '01M83HVBCB27Y7WE0FKQHECMW9'),
(64, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 15, 'vote_cast', '{"feedback_id":"01M83HVBCB27Y7WE0FKQHECMWA","value":-1}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6Q', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 16, 'revision_requested', '{"job":"01M83HVBCB27Y7WE0FKQHECMWG","draft_id":"01M83HVBCB27Y7WE0FKQHECMW7","feedback":[["01M83HVBCB27Y7WE0FKQHECMWA",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 18, 'draft_sent_back', '{"job":"01M83HVBCB27Y7WE0FKQHECMWG","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 19, 'draft_recorded', '{"job":"01M83HVBCB27Y7WE0FKQHECMWG","head":{"id":"01M83HVBCB27Y7WE0FKQHECMWT","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83HVBCB27Y7WE0FKQHECMW7","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 20, 'feedback_withdrawn', '{"feedback_id":"01M83HVBCB27Y7WE0FKQHECMWA"}', 'person', '01M83HVBBZP55HHH3XX3XW81NF', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 21, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKTN","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6Q', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 23, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKTY","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83HVBBZP55HHH3XX3XW81NE', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 24, 'scorecard_filed', '{"scorecard_id":"01M83HVBCCV17MHTY4XP47WKTZ","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 25, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKV1","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83HVBCCV17MHTY4XP47WKV0"}}', 'person', '01M83HVBBZP55HHH3XX3XW81NF', '2026-11-23 15:18:55.991739', 'C1', '01M83HVBCCV17MHTY4XP47WKV0'),
(75, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 26, 'attempt_failed', '{"job":"01M83HVBCCV17MHTY4XP47WKV2","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 27, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKV4","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6Q', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 28, 'feedback_withdrawn', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKV1"}', 'person', '01M83HVBBZP55HHH3XX3XW81NF', '2026-11-23 16:01:03.586124', 'C1', '01M83HVBCCV17MHTY4XP47WKVA'),
(78, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 29, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKVD","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83HVBCCV17MHTY4XP47WKVC"}}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 16:03:26.625560', 'C1', '01M83HVBCCV17MHTY4XP47WKVC'),
(79, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 30, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKVF","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"much longer, please","message":null}', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 31, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKVP","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83HVBBZP55HHH3XX3XW81NF', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 32, 'feedback_captured', '{"feedback_id":"01M83HVBCCV17MHTY4XP47WKVZ","draft_id":"01M83HVBCB27Y7WE0FKQHECMWT","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83HVBCCV17MHTY4XP47WKVY"}}', 'person', '01M83HVBBZP55HHH3XX3XW81NE', '2026-11-23 17:17:27.056512', 'C1', '01M83HVBCCV17MHTY4XP47WKVY'),
(82, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 1, 'task_opened', '{"workspace_id":"01M83HVBEG27DRYKMX5QWW3A5Q","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83HVBEWW44H6402NY6R92AE"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 3, 'draft_requested', '{"job":"01M83HVBEZM5PVEQY7XWCZAK90"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 4, 'draft_recorded', '{"job":"01M83HVBEZM5PVEQY7XWCZAK90","head":{"id":"01M83HVBF2XE3A2VJTKM4279KG","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null,"touched":{"rubric_version":0,"criteria":[]}},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 5, 'feedback_captured', '{"feedback_id":"01M83HVBF3A4S1S07AGQG38B5B","draft_id":"01M83HVBF2XE3A2VJTKM4279KG","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83HVBF3A4S1S07AGQG38B5C"}}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:02:00.000000', 'C1', '01M83HVBF3A4S1S07AGQG38B5C'),
(87, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 6, 'scorecard_filed', '{"scorecard_id":"01M83HVBF3A4S1S07AGQG38B5D","draft_id":"01M83HVBF2XE3A2VJTKM4279KG","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 7, 'review_finished', '{"draft_id":"01M83HVBF2XE3A2VJTKM4279KG","verdict":"request_changes"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 8, 'revision_requested', '{"job":"01M83HVBF3A4S1S07AGQG38B5E","draft_id":"01M83HVBF2XE3A2VJTKM4279KG","feedback":[["01M83HVBF3A4S1S07AGQG38B5B",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 9, 'draft_recorded', '{"job":"01M83HVBF3A4S1S07AGQG38B5E","head":{"id":"01M83HVBF3A4S1S07AGQG38B5F","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83HVBF2XE3A2VJTKM4279KG","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83HVBF3A4S1S07AGQG38B5B","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 10, 'feedback_captured', '{"feedback_id":"01M83HVBF3A4S1S07AGQG38B5H","draft_id":"01M83HVBF3A4S1S07AGQG38B5F","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83HVBF3A4S1S07AGQG38B5J"}}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:07:00.000000', 'C1', '01M83HVBF3A4S1S07AGQG38B5J'),
(92, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 11, 'scorecard_filed', '{"scorecard_id":"01M83HVBF3A4S1S07AGQG38B5K","draft_id":"01M83HVBF3A4S1S07AGQG38B5F","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 12, 'review_finished', '{"draft_id":"01M83HVBF3A4S1S07AGQG38B5F","verdict":"request_changes"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 13, 'revision_requested', '{"job":"01M83HVBF3A4S1S07AGQG38B5M","draft_id":"01M83HVBF3A4S1S07AGQG38B5F","feedback":[["01M83HVBF3A4S1S07AGQG38B5H",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 14, 'draft_recorded', '{"job":"01M83HVBF3A4S1S07AGQG38B5M","head":{"id":"01M83HVBF3A4S1S07AGQG38B5N","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83HVBF3A4S1S07AGQG38B5F","touched":{"rubric_version":1,"criteria":[1,2]}},"ledger":[{"feedback_id":"01M83HVBF3A4S1S07AGQG38B5H","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 15, 'scorecard_filed', '{"scorecard_id":"01M83HVBF3A4S1S07AGQG38B5Q","draft_id":"01M83HVBF3A4S1S07AGQG38B5N","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 16, 'task_accepted', '{"draft_id":"01M83HVBF3A4S1S07AGQG38B5N"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBJSADN51KGZFNQX4Q7R', 1, 'task_opened', '{"workspace_id":"01M83HVBEG27DRYKMX5QWW3A5Q","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83HVBEWW44H6402NY6R92AE"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBJSADN51KGZFNQX4Q7R', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBJSADN51KGZFNQX4Q7R', 3, 'draft_requested', '{"job":"01M83HVBJSADN51KGZFNQX4Q7S"}', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83HVBKM4VPXM74GV2KTT42M', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83HVBKM4VPXM74GV2KTT42N', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83HVBKM4VPXM74GV2KTT42P', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBJSADN51KGZFNQX4Q7R', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83HVBKM4VPXM74GV2KTT42Q', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBJSADN51KGZFNQX4Q7R', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83HVAX956E1S8F1FQGGVWYA', 1, '01M83HVAW3XH8ZGBRBHR6P7PN9', 'person', '01M83HVAWJYH79ENZX5KVJCBWC', NULL),
('01M83HVB4AE9644HYZF26AVJYD', 1, '01M83HVB3J3BVA8G5Y6319E2VD', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', NULL),
('01M83HVB4AE9644HYZF26AVJYD', 2, '01M83HVB3J3BVA8G5Y6319E2VD', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 09:15:01.519513'),
('01M83HVB4AE9644HYZF26AVJYD', 3, '01M83HVB3J3BVA8G5Y6319E2VD', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 14:07:43.901092'),
('01M83HVB4AE9644HYZF26AVJYD', 4, '01M83HVB3J3BVA8G5Y6319E2VD', 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 16:43:07.513696'),
('01M83HVBCANCTKNZV3R496X0Z8', 1, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', NULL),
('01M83HVBCANCTKNZV3R496X0Z8', 2, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'person', '01M83HVBBYZ6BXEE7RDR9F2P6P', '2026-11-23 11:05:39.000293'),
('01M83HVBEZM5PVEQY7XWCZAK8Z', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000'),
('01M83HVBJSADN51KGZFNQX4Q7R', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'person', '01M83HVBEG27DRYKMX5QWW3A5R', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83HVAX956E1S8F1FQGGVWYA', 0, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAWMJ61GNKRGN29WZPE4'),
('01M83HVAX956E1S8F1FQGGVWYA', 1, '01M83HVAW3XH8ZGBRBHR6P7PN9', '01M83HVAX0C09X28TT9K2ZRF4C'),
('01M83HVB4AE9644HYZF26AVJYD', 0, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB3R882PKRYFWQC3KWMZ'),
('01M83HVBCANCTKNZV3R496X0Z8', 0, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBBZP55HHH3XX3XW81NG'),
('01M83HVBEZM5PVEQY7XWCZAK8Z', 0, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEWW44H6402NY6R92AE'),
('01M83HVBJSADN51KGZFNQX4Q7R', 0, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEWW44H6402NY6R92AE');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83HVBEZM5PVEQY7XWCZAK8Z', 0, '01M83HVBEG27DRYKMX5QWW3A5Q', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83HVBEZM5PVEQY7XWCZAK8Z', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3J3BVA8G5Y6319E2VD', 'paragraph', 'much longer, please', ''),
('01M83HVB4C1PENPTGGKGCT6C3S', 1, '01M83HVB3J3BVA8G5Y6319E2VD', 'heading', '# Harbour museum', '

'),
('01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3J3BVA8G5Y6319E2VD', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83HVB4C1PENPTGGKGCT6C3S', 3, '01M83HVB3J3BVA8G5Y6319E2VD', 'list_item', '- Bring gloves', '
'),
('01M83HVB4C1PENPTGGKGCT6C3S', 4, '01M83HVB3J3BVA8G5Y6319E2VD', 'list_item', '- Bring a coat', '
␍
'),
('01M83HVB4C1PENPTGGKGCT6C3S', 5, '01M83HVB3J3BVA8G5Y6319E2VD', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83HVBCB27Y7WE0FKQHECMW7', 1, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'heading', '# Harbour museum', '

'),
('01M83HVBCB27Y7WE0FKQHECMW7', 2, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83HVBCB27Y7WE0FKQHECMW7', 3, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'list_item', '- Bring gloves', '
'),
('01M83HVBCB27Y7WE0FKQHECMW7', 4, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'list_item', '- Bring a coat', '
␍
'),
('01M83HVBCB27Y7WE0FKQHECMW7', 5, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'paragraph', 'line␍
line', '

'),
('01M83HVBCB27Y7WE0FKQHECMW7', 6, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'paragraph', '	tab', '

'),
('01M83HVBCB27Y7WE0FKQHECMWT', 1, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'heading', '# It was sent back once', ''),
('01M83HVBF2XE3A2VJTKM4279KG', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'heading', '# Harbour museum', '

'),
('01M83HVBF2XE3A2VJTKM4279KG', 2, '01M83HVBEG27DRYKMX5QWW3A5Q', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83HVBF2XE3A2VJTKM4279KG', 3, '01M83HVBEG27DRYKMX5QWW3A5Q', 'list_item', '- Bring gloves', '
'),
('01M83HVBF2XE3A2VJTKM4279KG', 4, '01M83HVBEG27DRYKMX5QWW3A5Q', 'list_item', '- Bring a coat', '
'),
('01M83HVBF3A4S1S07AGQG38B5F', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'heading', '# Harbour museum', '

'),
('01M83HVBF3A4S1S07AGQG38B5F', 2, '01M83HVBEG27DRYKMX5QWW3A5Q', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83HVBF3A4S1S07AGQG38B5F', 3, '01M83HVBEG27DRYKMX5QWW3A5Q', 'list_item', '- Bring gloves', '
'),
('01M83HVBF3A4S1S07AGQG38B5F', 4, '01M83HVBEG27DRYKMX5QWW3A5Q', 'list_item', '- Bring a coat', '

'),
('01M83HVBF3A4S1S07AGQG38B5F', 5, '01M83HVBEG27DRYKMX5QWW3A5Q', 'paragraph', 'Draft 2.', '
'),
('01M83HVBF3A4S1S07AGQG38B5N', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'heading', '# Harbour museum', '

'),
('01M83HVBF3A4S1S07AGQG38B5N', 2, '01M83HVBEG27DRYKMX5QWW3A5Q', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83HVBF3A4S1S07AGQG38B5N', 3, '01M83HVBEG27DRYKMX5QWW3A5Q', 'list_item', '- Bring gloves', '
'),
('01M83HVBF3A4S1S07AGQG38B5N', 4, '01M83HVBEG27DRYKMX5QWW3A5Q', 'list_item', '- Bring a coat', '

'),
('01M83HVBF3A4S1S07AGQG38B5N', 5, '01M83HVBEG27DRYKMX5QWW3A5Q', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83HVAX956E1S8F1FQGGVWYA', 1, 1, '01M83HVAW3XH8ZGBRBHR6P7PN9', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83HVAX956E1S8F1FQGGVWYA', 1, 2, '01M83HVAW3XH8ZGBRBHR6P7PN9', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83HVAX956E1S8F1FQGGVWYA', 1, 3, '01M83HVAW3XH8ZGBRBHR6P7PN9', 'much longer, please', FALSE, 5),
('01M83HVAX956E1S8F1FQGGVWYA', 1, 4, '01M83HVAW3XH8ZGBRBHR6P7PN9', 'shorter, please', FALSE, 5),
('01M83HVB4AE9644HYZF26AVJYD', 1, 1, '01M83HVB3J3BVA8G5Y6319E2VD', 'shorter, please', TRUE, 5),
('01M83HVB4AE9644HYZF26AVJYD', 1, 2, '01M83HVB3J3BVA8G5Y6319E2VD', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83HVB4AE9644HYZF26AVJYD', 1, 3, '01M83HVB3J3BVA8G5Y6319E2VD', '\u0000 %s :name ?', FALSE, -2),
('01M83HVB4AE9644HYZF26AVJYD', 1, 4, '01M83HVB3J3BVA8G5Y6319E2VD', 'line␍
line

	tab', TRUE, 1),
('01M83HVB4AE9644HYZF26AVJYD', 2, 1, '01M83HVB3J3BVA8G5Y6319E2VD', 'shorter, please', TRUE, -2),
('01M83HVB4AE9644HYZF26AVJYD', 2, 2, '01M83HVB3J3BVA8G5Y6319E2VD', 'shorter, please', TRUE, -2),
('01M83HVB4AE9644HYZF26AVJYD', 2, 3, '01M83HVB3J3BVA8G5Y6319E2VD', 'shorter, please', FALSE, -2),
('01M83HVB4AE9644HYZF26AVJYD', 2, 4, '01M83HVB3J3BVA8G5Y6319E2VD', '{"a": null}', FALSE, 5),
('01M83HVB4AE9644HYZF26AVJYD', 3, 1, '01M83HVB3J3BVA8G5Y6319E2VD', 'much longer, please', TRUE, 1),
('01M83HVB4AE9644HYZF26AVJYD', 3, 2, '01M83HVB3J3BVA8G5Y6319E2VD', '\u0000 %s :name ?', FALSE, 1),
('01M83HVB4AE9644HYZF26AVJYD', 3, 3, '01M83HVB3J3BVA8G5Y6319E2VD', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83HVB4AE9644HYZF26AVJYD', 4, 1, '01M83HVB3J3BVA8G5Y6319E2VD', '{"a": null}', TRUE, -2),
('01M83HVB4AE9644HYZF26AVJYD', 4, 2, '01M83HVB3J3BVA8G5Y6319E2VD', '\u0000 %s :name ?', TRUE, 5),
('01M83HVB4AE9644HYZF26AVJYD', 4, 3, '01M83HVB3J3BVA8G5Y6319E2VD', '\u0000 %s :name ?', FALSE, 1),
('01M83HVBCANCTKNZV3R496X0Z8', 1, 1, '01M83HVBBYZ6BXEE7RDR9F2P6N', 'line␍
line

	tab', FALSE, -2),
('01M83HVBCANCTKNZV3R496X0Z8', 2, 1, '01M83HVBBYZ6BXEE7RDR9F2P6N', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83HVBCANCTKNZV3R496X0Z8', 2, 2, '01M83HVBBYZ6BXEE7RDR9F2P6N', '{"a": null}', FALSE, -2),
('01M83HVBEZM5PVEQY7XWCZAK8Z', 1, 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'Names the meeting place', TRUE, 1),
('01M83HVBEZM5PVEQY7XWCZAK8Z', 1, 2, '01M83HVBEG27DRYKMX5QWW3A5Q', 'Fits on a page', FALSE, 2),
('01M83HVBEZM5PVEQY7XWCZAK8Z', 1, 3, '01M83HVBEG27DRYKMX5QWW3A5Q', 'Uses “synergy”', TRUE, -2),
('01M83HVBJSADN51KGZFNQX4Q7R', 1, 1, '01M83HVBEG27DRYKMX5QWW3A5Q', 'Names the meeting place', TRUE, 1),
('01M83HVBJSADN51KGZFNQX4Q7R', 1, 2, '01M83HVBEG27DRYKMX5QWW3A5Q', 'Fits on a page', FALSE, 2),
('01M83HVBJSADN51KGZFNQX4Q7R', 1, 3, '01M83HVBEG27DRYKMX5QWW3A5Q', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83HVB4AE9644HYZF26AVJYR', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 0, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3Q7KXR43XAXPDAN068', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83HVB4BF26KEQTR0WRGBZYC', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 1, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3R882PKRYFWQC3KWMY', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83HVB4BF26KEQTR0WRGBZYK', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 2, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3R882PKRYFWQC3KWMY', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83HVB4BF26KEQTR0WRGBZYJ', 1, 'needs_person', '{"a": null}'),
('01M83HVB4BF26KEQTR0WRGBZYN', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 3, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3Q7KXR43XAXPDAN068', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83HVB4BF26KEQTR0WRGBZYT', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 4, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3Q7KXR43XAXPDAN068', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83HVB4BF26KEQTR0WRGBZYS', 2, 'open', ''),
('01M83HVB4BF26KEQTR0WRGBZYX', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 5, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3J3BVA8G5Y6319E2VE', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83HVB4BF26KEQTR0WRGBZYZ', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 6, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3J3BVA8G5Y6319E2VE', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83HVB4C1PENPTGGKGCT6C3G', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 7, '01M83HVB4AE9644HYZF26AVJYN', 1, '01M83HVB3J3BVA8G5Y6319E2VE', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83HVB4C1PENPTGGKGCT6C3F', 1, 'confirmed', 'shorter, please'),
('01M83HVB4HZTYWBG5AF5RC2N0B', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 8, '01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3J3BVA8G5Y6319E2VE', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83HVB4HZTYWBG5AF5RC2N0D', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 9, '01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3Q7KXR43XAXPDAN068', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83HVB4HZTYWBG5AF5RC2N0C', 1, 'open', ''),
('01M83HVB4JYYZ885NYB1PGEATE', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 10, '01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3Q7KXR43XAXPDAN068', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83HVB4HZTYWBG5AF5RC2N0G', 1, 'open', ''),
('01M83HVB4JYYZ885NYB1PGEATH', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 11, '01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3R882PKRYFWQC3KWMY', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83HVB4JYYZ885NYB1PGEATZ', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', 12, '01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3Q7KXR43XAXPDAN068', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83HVB4JYYZ885NYB1PGEATY', 1, 'open', ''),
('01M83HVBCB27Y7WE0FKQHECMWA', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 0, '01M83HVBCB27Y7WE0FKQHECMW7', 1, '01M83HVBBZP55HHH3XX3XW81NF', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83HVBCB27Y7WE0FKQHECMW9', 1, 'withdrawn', ''),
('01M83HVBCCV17MHTY4XP47WKTN', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 1, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBYZ6BXEE7RDR9F2P6Q', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83HVBCCV17MHTY4XP47WKTY', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 2, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBZP55HHH3XX3XW81NE', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83HVBCCV17MHTY4XP47WKV1', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 3, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBZP55HHH3XX3XW81NF', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83HVBCCV17MHTY4XP47WKV0', 1, 'withdrawn', ''),
('01M83HVBCCV17MHTY4XP47WKV4', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 4, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBYZ6BXEE7RDR9F2P6Q', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83HVBCCV17MHTY4XP47WKVD', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 5, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBYZ6BXEE7RDR9F2P6P', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83HVBCCV17MHTY4XP47WKVC', 1, 'open', ''),
('01M83HVBCCV17MHTY4XP47WKVF', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 6, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBYZ6BXEE7RDR9F2P6P', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83HVBCCV17MHTY4XP47WKVP', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 7, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBZP55HHH3XX3XW81NF', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83HVBCCV17MHTY4XP47WKVZ', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', 8, '01M83HVBCB27Y7WE0FKQHECMWT', 2, '01M83HVBBZP55HHH3XX3XW81NE', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83HVBCCV17MHTY4XP47WKVY', 1, 'open', ''),
('01M83HVBF3A4S1S07AGQG38B5B', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 0, '01M83HVBF2XE3A2VJTKM4279KG', 1, '01M83HVBEG27DRYKMX5QWW3A5S', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83HVBF3A4S1S07AGQG38B5C', 1, 'applied', 'Cut to one page.'),
('01M83HVBF3A4S1S07AGQG38B5H', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 1, '01M83HVBF3A4S1S07AGQG38B5F', 2, '01M83HVBEG27DRYKMX5QWW3A5S', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83HVBF3A4S1S07AGQG38B5J', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83HVBF2XE3A2VJTKM4279KG', '01M83HVBEG27DRYKMX5QWW3A5S', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 'request_changes'),
('01M83HVBF3A4S1S07AGQG38B5F', '01M83HVBEG27DRYKMX5QWW3A5S', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83HVBEG27DRYKMX5QWW3A5Q', 'C1', '17.0', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEWW44H6402NY6R92AE', 'task_card', '01M83HVBEZM5PVEQY7XWCZAK8Z', 1, 0),
('01M83HVBEG27DRYKMX5QWW3A5Q', 'C1', '17.1', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBEWW44H6402NY6R92AE', 'draft', '01M83HVBEZM5PVEQY7XWCZAK8Z', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83HVB4BF26KEQTR0WRGBZY6', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', '01M83HVB4AE9644HYZF26AVJYN', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83HVB4BF26KEQTR0WRGBZYV', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', '01M83HVB4AE9644HYZF26AVJYN', 2, 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83HVB4HZTYWBG5AF5RC2MZX', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', '01M83HVB4C1PENPTGGKGCT6C3S', 3, 'person', '01M83HVB3J3BVA8G5Y6319E2VE', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83HVB4HZTYWBG5AF5RC2N07', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', '01M83HVB4C1PENPTGGKGCT6C3S', 3, 'person', '01M83HVB3Q7KXR43XAXPDAN068', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83HVBCCV17MHTY4XP47WKTZ', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', '01M83HVBCB27Y7WE0FKQHECMWT', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83HVBF3A4S1S07AGQG38B5D', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBF2XE3A2VJTKM4279KG', 1, 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83HVBF3A4S1S07AGQG38B5K', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBF3A4S1S07AGQG38B5F', 1, 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83HVBF3A4S1S07AGQG38B5Q', '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBEZM5PVEQY7XWCZAK8Z', '01M83HVBF3A4S1S07AGQG38B5N', 1, 'person', '01M83HVBEG27DRYKMX5QWW3A5S', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83HVB4C1PENPTGGKGCT6C3S', 0, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYR', 1, 'applied', 'much longer, please', '[]'),
('01M83HVB4C1PENPTGGKGCT6C3S', 1, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4BF26KEQTR0WRGBZYK', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83HVB4C1PENPTGGKGCT6C3S', 2, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4BF26KEQTR0WRGBZYN', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83HVB4C1PENPTGGKGCT6C3S', 3, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4BF26KEQTR0WRGBZYZ', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83HVB4C1PENPTGGKGCT6C3S', 4, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4C1PENPTGGKGCT6C3G', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83HVBF3A4S1S07AGQG38B5F', 0, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5B', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83HVBF3A4S1S07AGQG38B5N', 0, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5H', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83HVB4BF26KEQTR0WRGBZY6', 3, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYN', 'not_met', 'much longer, please'),
('01M83HVB4BF26KEQTR0WRGBZY6', 4, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYN', 'met', '\u0000 %s :name ?'),
('01M83HVB4BF26KEQTR0WRGBZYV', 1, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYN', 'not_met', 'line␍
line

	tab'),
('01M83HVB4BF26KEQTR0WRGBZYV', 2, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYN', 'not_applicable', 'shorter, please'),
('01M83HVB4BF26KEQTR0WRGBZYV', 3, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYN', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83HVB4HZTYWBG5AF5RC2MZX', 1, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4C1PENPTGGKGCT6C3S', 'not_applicable', '\u0000 %s :name ?'),
('01M83HVB4HZTYWBG5AF5RC2MZX', 3, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4C1PENPTGGKGCT6C3S', 'met', '{"a": null}'),
('01M83HVB4HZTYWBG5AF5RC2N07', 1, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4C1PENPTGGKGCT6C3S', 'met', 'much longer, please'),
('01M83HVB4HZTYWBG5AF5RC2N07', 2, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4C1PENPTGGKGCT6C3S', 'cannot_judge', '\u0000 %s :name ?'),
('01M83HVB4HZTYWBG5AF5RC2N07', 3, '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4C1PENPTGGKGCT6C3S', 'not_met', 'line␍
line

	tab'),
('01M83HVBCCV17MHTY4XP47WKTZ', 2, '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCB27Y7WE0FKQHECMWT', 'not_applicable', '{"a": null}'),
('01M83HVBF3A4S1S07AGQG38B5D', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF2XE3A2VJTKM4279KG', 'met', ''),
('01M83HVBF3A4S1S07AGQG38B5D', 2, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF2XE3A2VJTKM4279KG', 'not_met', ''),
('01M83HVBF3A4S1S07AGQG38B5D', 3, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF2XE3A2VJTKM4279KG', 'not_met', ''),
('01M83HVBF3A4S1S07AGQG38B5K', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5F', 'met', ''),
('01M83HVBF3A4S1S07AGQG38B5K', 2, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5F', 'not_met', ''),
('01M83HVBF3A4S1S07AGQG38B5K', 3, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5F', 'not_met', ''),
('01M83HVBF3A4S1S07AGQG38B5Q', 1, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5N', 'met', ''),
('01M83HVBF3A4S1S07AGQG38B5Q', 2, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5N', 'met', ''),
('01M83HVBF3A4S1S07AGQG38B5Q', 3, '01M83HVBEG27DRYKMX5QWW3A5Q', '01M83HVBF3A4S1S07AGQG38B5N', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83HVB4BF26KEQTR0WRGBZYT', '01M83HVB3J3BVA8G5Y6319E2VE', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', -1),
('01M83HVB4BF26KEQTR0WRGBZYN', '01M83HVB3J3BVA8G5Y6319E2VE', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', -1),
('01M83HVB4BF26KEQTR0WRGBZYT', '01M83HVB3R882PKRYFWQC3KWMY', '01M83HVB3J3BVA8G5Y6319E2VD', '01M83HVB4AE9644HYZF26AVJYD', -1),
('01M83HVBCB27Y7WE0FKQHECMWA', '01M83HVBBYZ6BXEE7RDR9F2P6Q', '01M83HVBBYZ6BXEE7RDR9F2P6N', '01M83HVBCANCTKNZV3R496X0Z8', -1);
