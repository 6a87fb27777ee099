INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M83C2G700C2GY2ZS8Y4JPQ0B', 'slack', 'walk 0', 'Harbour', 1),
('01M83C2G875BQ3CK3ZH5DZTAD7', 'slack', 'walk 1', 'Harbour', 1),
('01M83C2G9FPG1X8F71DD3X92M3', 'slack', 'walk 2', 'Harbour', 1),
('01M83C2GA1MD7616MKAF9DB9AE', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83C2G74D6P8N9X8246VWHCG', '01M83C2G700C2GY2ZS8Y4JPQ0B', 'slack', 'C1', NULL, TRUE, NULL),
('01M83C2G7523DEEA9HYN54Z9WN', '01M83C2G700C2GY2ZS8Y4JPQ0B', 'slack', 'C2', NULL, TRUE, NULL),
('01M83C2G88EJ5B4BFPQK7Y07NN', '01M83C2G875BQ3CK3ZH5DZTAD7', 'slack', 'C1', NULL, TRUE, NULL),
('01M83C2G88EJ5B4BFPQK7Y07NP', '01M83C2G875BQ3CK3ZH5DZTAD7', 'slack', 'C2', NULL, TRUE, NULL),
('01M83C2G9G0921RE23PJG0TTCQ', '01M83C2G9FPG1X8F71DD3X92M3', 'slack', 'C1', NULL, TRUE, NULL),
('01M83C2G9G0921RE23PJG0TTCR', '01M83C2G9FPG1X8F71DD3X92M3', 'slack', 'C2', NULL, TRUE, NULL),
('01M83C2GA391VV08D54ZZ1ZYR1', '01M83C2GA1MD7616MKAF9DB9AE', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83C2GA391VV08D54ZZ1ZYR2', '01M83C2GA1MD7616MKAF9DB9AE', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M83C2GA1MD7616MKAF9DB9AE', X'007365616c6564', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M83C2G72MWTZC070AFQJB99S', '01M83C2G700C2GY2ZS8Y4JPQ0B', 'U0', 'person 0'),
('01M83C2G734ZZN2C19KRTHEYQK', '01M83C2G700C2GY2ZS8Y4JPQ0B', 'U1', 'person 1'),
('01M83C2G734ZZN2C19KRTHEYQM', '01M83C2G700C2GY2ZS8Y4JPQ0B', 'U2', 'person 2'),
('01M83C2G734ZZN2C19KRTHEYQN', '01M83C2G700C2GY2ZS8Y4JPQ0B', 'U3', 'person 3'),
('01M83C2G875BQ3CK3ZH5DZTAD8', '01M83C2G875BQ3CK3ZH5DZTAD7', 'U0', 'person 0'),
('01M83C2G875BQ3CK3ZH5DZTAD9', '01M83C2G875BQ3CK3ZH5DZTAD7', 'U1', 'person 1'),
('01M83C2G88EJ5B4BFPQK7Y07NK', '01M83C2G875BQ3CK3ZH5DZTAD7', 'U2', 'person 2'),
('01M83C2G88EJ5B4BFPQK7Y07NM', '01M83C2G875BQ3CK3ZH5DZTAD7', 'U3', 'person 3'),
('01M83C2G9FPG1X8F71DD3X92M4', '01M83C2G9FPG1X8F71DD3X92M3', 'U0', 'person 0'),
('01M83C2G9G0921RE23PJG0TTCM', '01M83C2G9FPG1X8F71DD3X92M3', 'U1', 'person 1'),
('01M83C2G9G0921RE23PJG0TTCN', '01M83C2G9FPG1X8F71DD3X92M3', 'U2', 'person 2'),
('01M83C2G9G0921RE23PJG0TTCP', '01M83C2G9FPG1X8F71DD3X92M3', 'U3', 'person 3'),
('01M83C2GA2796GT4NY4SH7M88K', '01M83C2GA1MD7616MKAF9DB9AE', 'U0', 'person 0'),
('01M83C2GA2796GT4NY4SH7M88M', '01M83C2GA1MD7616MKAF9DB9AE', 'U1', 'person 1'),
('01M83C2GA2796GT4NY4SH7M88N', '01M83C2GA1MD7616MKAF9DB9AE', 'U2', 'person 2'),
('01M83C2GA2796GT4NY4SH7M88P', '01M83C2GA1MD7616MKAF9DB9AE', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83C2GA391VV08D54ZZ1ZYR1', '01M83C2GA1MD7616MKAF9DB9AE', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83C2G77TBPP66P31PHPJV4V', '01M83C2G700C2GY2ZS8Y4JPQ0B', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83C2G72MWTZC070AFQJB99S', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83C2G734ZZN2C19KRTHEYQK"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83C2G89HN8FC1ZZRRWX1CG4', '01M83C2G875BQ3CK3ZH5DZTAD7', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 09:00:00.000000', 'stalled', '["01M83C2G875BQ3CK3ZH5DZTAD9"]', '["01M83C2G88EJ5B4BFPQK7Y07NM"]', '[]', '01M83C2G89HN8FC1ZZRRWX1CG3', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, '01M83C2G8BQMJYJRMKC4BTDDWR', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83C2G9HRR2SB2R373F70AHE', '01M83C2G9FPG1X8F71DD3X92M3', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 09:00:00.000000', 'in_review', '["01M83C2G9G0921RE23PJG0TTCM","01M83C2G9G0921RE23PJG0TTCN"]', '["01M83C2G9G0921RE23PJG0TTCP"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83C2G9KMSYEECD6AVTXDK0Y', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA1MD7616MKAF9DB9AE', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:13:00.000000', '', '01M83C2GA56SX3W1PA3CQNZ5EE', '01M83C2GA56SX3W1PA3CQNZ5EE', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83C2GAH0KCBASGJBEDFQCTX', '01M83C2GA1MD7616MKAF9DB9AE', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83C2GAH0KCBASGJBEDFQCTY', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA391VV08D54ZZ1ZYR1', 'task_card', '01M83C2GA4RG8D9HFC29MD53XK', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA391VV08D54ZZ1ZYR1', 'draft', '01M83C2GA4RG8D9HFC29MD53XK', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA391VV08D54ZZ1ZYR1', 'tally', '01M83C2GA4RG8D9HFC29MD53XK', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA391VV08D54ZZ1ZYR1', 'scorecard', '01M83C2GA4RG8D9HFC29MD53XK', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls) VALUES
('01M83C2G89HN8FC1ZZRRWX1CGC', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83C2G8BQMJYJRMKC4BTDDWR', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83C2G89HN8FC1ZZRRWX1CGC', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83C2G9J7C09GV4YHF517Y7F', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83C2G9KMSYEECD6AVTXDK0Y', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83C2G9J7C09GV4YHF517Y7F', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83C2GA4RG8D9HFC29MD53XN', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83C2GA56SX3W1PA3CQNZ5E8', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83C2GA4RG8D9HFC29MD53XN', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83C2GA56SX3W1PA3CQNZ5EE', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83C2GA56SX3W1PA3CQNZ5E8', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 1, 'task_opened', '{"workspace_id":"01M83C2G700C2GY2ZS8Y4JPQ0B","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83C2G734ZZN2C19KRTHEYQK"],"conversations":["01M83C2G74D6P8N9X8246VWHCG"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M83C2G72MWTZC070AFQJB99S', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83C2G72MWTZC070AFQJB99S', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 3, 'attempt_failed', '{"job":"01M83C2G77TBPP66P31PHPJV55","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 4, 'attempt_failed', '{"job":"01M83C2G77TBPP66P31PHPJV5G","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 5, 'conversation_joined', '{"conversation_id":"01M83C2G7523DEEA9HYN54Z9WN"}', 'person', '01M83C2G72MWTZC070AFQJB99S', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 6, 'attempt_failed', '{"job":"01M83C2G78C2RQ1TWCAENDY73V","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G77TBPP66P31PHPJV4V', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83C2G72MWTZC070AFQJB99S', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 1, 'task_opened', '{"workspace_id":"01M83C2G875BQ3CK3ZH5DZTAD7","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83C2G875BQ3CK3ZH5DZTAD9","01M83C2G88EJ5B4BFPQK7Y07NK","01M83C2G88EJ5B4BFPQK7Y07NM"],"approvers":["01M83C2G875BQ3CK3ZH5DZTAD9"],"conversations":["01M83C2G88EJ5B4BFPQK7Y07NN"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83C2G89HN8FC1ZZRRWX1CG3","digests":[]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 4, 'draft_requested', '{"job":"01M83C2G89HN8FC1ZZRRWX1CG7"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 5, 'draft_recorded', '{"job":"01M83C2G89HN8FC1ZZRRWX1CG7","head":{"id":"01M83C2G89HN8FC1ZZRRWX1CGC","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 6, 'feedback_captured', '{"feedback_id":"01M83C2G89HN8FC1ZZRRWX1CGF","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 7, 'scorecard_filed', '{"scorecard_id":"01M83C2G8A1DYEEVAJ7SNQ5FTW","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 8, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FV2","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"much longer, please","message":null}', 'person', '01M83C2G88EJ5B4BFPQK7Y07NM', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 9, 'people_changed', '{"reviewers":["01M83C2G875BQ3CK3ZH5DZTAD9"],"approvers":["01M83C2G88EJ5B4BFPQK7Y07NM"]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 10, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FV9","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83C2G8A1DYEEVAJ7SNQ5FV8"}}', 'person', '01M83C2G88EJ5B4BFPQK7Y07NM', '2026-11-23 10:59:39.670504', 'C1', '01M83C2G8A1DYEEVAJ7SNQ5FV8'),
(18, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 11, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVB","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 12, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVG","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83C2G8A1DYEEVAJ7SNQ5FVF"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 11:52:09.469966', 'C1', '01M83C2G8A1DYEEVAJ7SNQ5FVF'),
(20, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 13, 'scorecard_filed', '{"scorecard_id":"01M83C2G8A1DYEEVAJ7SNQ5FVH","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 14, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVK","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 15, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVN","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"shorter, please","message":null}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 16, 'scorecard_filed', '{"scorecard_id":"01M83C2G8A1DYEEVAJ7SNQ5FTW","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 17, 'feedback_captured', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVR","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83C2G8A1DYEEVAJ7SNQ5FVQ"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 13:09:23.733561', 'C1', '01M83C2G8A1DYEEVAJ7SNQ5FVQ'),
(25, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 18, 'revision_requested', '{"job":"01M83C2G8A1DYEEVAJ7SNQ5FVT","draft_id":"01M83C2G89HN8FC1ZZRRWX1CGC","feedback":[["01M83C2G89HN8FC1ZZRRWX1CGF",1],["01M83C2G8A1DYEEVAJ7SNQ5FV2",1],["01M83C2G8A1DYEEVAJ7SNQ5FV9",1],["01M83C2G8A1DYEEVAJ7SNQ5FVB",1],["01M83C2G8A1DYEEVAJ7SNQ5FVG",1],["01M83C2G8A1DYEEVAJ7SNQ5FVK",1],["01M83C2G8A1DYEEVAJ7SNQ5FVN",1],["01M83C2G8A1DYEEVAJ7SNQ5FVR",1]],"unmet":[],"trigger":"button"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 19, 'vote_cast', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVG","value":-1}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 20, 'attempt_failed', '{"job":"01M83C2G8BQMJYJRMKC4BTDDWQ","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 21, 'draft_recorded', '{"job":"01M83C2G8A1DYEEVAJ7SNQ5FVT","head":{"id":"01M83C2G8BQMJYJRMKC4BTDDWR","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83C2G89HN8FC1ZZRRWX1CGC"},"ledger":[{"feedback_id":"01M83C2G89HN8FC1ZZRRWX1CGF","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FV9","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVB","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVN","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVR","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 22, 'feedback_confirmed', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVN"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 24, 'review_finished', '{"draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","verdict":"request_changes"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 25, 'feedback_confirmed', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVR"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 14:35:35.511602', 'C1', '01M83C2G8BQMJYJRMKC4BTDDXA'),
(33, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 26, 'vote_cast', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVB","value":-1}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 27, 'scorecard_filed', '{"scorecard_id":"01M83C2G8BQMJYJRMKC4BTDDXE","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 28, 'feedback_edited', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVG","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 15:14:20.959701', 'C1', '01M83C2G8C0SXNJKKNX0NPVVMZ'),
(36, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 29, 'scorecard_filed', '{"scorecard_id":"01M83C2G8C0SXNJKKNX0NPVVN1","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 30, 'vote_cast', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVG","value":-1}', 'person', '01M83C2G88EJ5B4BFPQK7Y07NM', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 31, 'feedback_captured', '{"feedback_id":"01M83C2G8C0SXNJKKNX0NPVVN5","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","text":"shorter, please","message":null}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 32, 'feedback_captured', '{"feedback_id":"01M83C2G8C0SXNJKKNX0NPVVN7","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83C2G8C0SXNJKKNX0NPVVN6"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 16:01:24.912614', 'C1', '01M83C2G8C0SXNJKKNX0NPVVN6'),
(40, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 33, 'feedback_reopened', '{"feedback_id":"01M83C2G8A1DYEEVAJ7SNQ5FVB"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 16:08:17.581940', 'C1', '01M83C2G8C0SXNJKKNX0NPVVN8'),
(41, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 34, 'feedback_captured', '{"feedback_id":"01M83C2G8C0SXNJKKNX0NPVVNB","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83C2G8C0SXNJKKNX0NPVVNA"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 16:13:05.115364', 'C1', '01M83C2G8C0SXNJKKNX0NPVVNA'),
(42, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 35, 'attempt_failed', '{"job":"01M83C2G8C0SXNJKKNX0NPVVNC","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 36, 'feedback_captured', '{"feedback_id":"01M83C2G8C0SXNJKKNX0NPVVNE","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","text":"{\"a\": null}","message":null}', 'person', '01M83C2G88EJ5B4BFPQK7Y07NM', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 37, 'attempt_failed', '{"job":"01M83C2G8C0SXNJKKNX0NPVVNF","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 40, 'feedback_captured', '{"feedback_id":"01M83C2G8C0SXNJKKNX0NPVVNW","draft_id":"01M83C2G8BQMJYJRMKC4BTDDWR","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83C2G8C0SXNJKKNX0NPVVNV"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 16:56:38.277548', 'C1', '01M83C2G8C0SXNJKKNX0NPVVNV'),
(48, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 41, 'attempt_failed', '{"job":"01M83C2G8C0SXNJKKNX0NPVVNX","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 1, 'task_opened', '{"workspace_id":"01M83C2G9FPG1X8F71DD3X92M3","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83C2G9G0921RE23PJG0TTCM"],"conversations":["01M83C2G9G0921RE23PJG0TTCQ"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 3, 'attempt_failed', '{"job":"01M83C2G9HRR2SB2R373F70AHG","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 4, 'people_changed', '{"reviewers":["01M83C2G9G0921RE23PJG0TTCM","01M83C2G9G0921RE23PJG0TTCN"],"approvers":["01M83C2G9G0921RE23PJG0TTCP"]}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 5, 'attempt_failed', '{"job":"01M83C2G9J7C09GV4YHF517Y6K","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 6, 'attempt_failed', '{"job":"01M83C2G9J7C09GV4YHF517Y6M","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 11, 'draft_requested', '{"job":"01M83C2G9J7C09GV4YHF517Y73"}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 12, 'attempt_failed', '{"job":"01M83C2G9J7C09GV4YHF517Y7E","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 13, 'draft_recorded', '{"job":"01M83C2G9J7C09GV4YHF517Y73","head":{"id":"01M83C2G9J7C09GV4YHF517Y7F","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 14, 'feedback_captured', '{"feedback_id":"01M83C2G9J7C09GV4YHF517Y7J","draft_id":"01M83C2G9J7C09GV4YHF517Y7F","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83C2G9J7C09GV4YHF517Y7H"}}', 'person', '01M83C2G9G0921RE23PJG0TTCP', '2026-11-23 12:24:25.565875', 'C1', '01M83C2G9J7C09GV4YHF517Y7H'),
(64, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 15, 'vote_cast', '{"feedback_id":"01M83C2G9J7C09GV4YHF517Y7J","value":-1}', 'person', '01M83C2G9G0921RE23PJG0TTCM', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 16, 'revision_requested', '{"job":"01M83C2G9J7C09GV4YHF517Y7R","draft_id":"01M83C2G9J7C09GV4YHF517Y7F","feedback":[["01M83C2G9J7C09GV4YHF517Y7J",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 18, 'draft_sent_back', '{"job":"01M83C2G9J7C09GV4YHF517Y7R","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 19, 'draft_recorded', '{"job":"01M83C2G9J7C09GV4YHF517Y7R","head":{"id":"01M83C2G9KMSYEECD6AVTXDK0Y","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83C2G9J7C09GV4YHF517Y7F"},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 20, 'feedback_withdrawn', '{"feedback_id":"01M83C2G9J7C09GV4YHF517Y7J"}', 'person', '01M83C2G9G0921RE23PJG0TTCP', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 21, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK15","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83C2G9G0921RE23PJG0TTCM', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 23, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK1E","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83C2G9G0921RE23PJG0TTCN', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 24, 'scorecard_filed', '{"scorecard_id":"01M83C2G9KMSYEECD6AVTXDK1F","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 25, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK1H","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83C2G9KMSYEECD6AVTXDK1G"}}', 'person', '01M83C2G9G0921RE23PJG0TTCP', '2026-11-23 15:18:55.991739', 'C1', '01M83C2G9KMSYEECD6AVTXDK1G'),
(75, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 26, 'attempt_failed', '{"job":"01M83C2G9KMSYEECD6AVTXDK1J","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 27, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK1M","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83C2G9G0921RE23PJG0TTCM', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 28, 'feedback_withdrawn', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK1H"}', 'person', '01M83C2G9G0921RE23PJG0TTCP', '2026-11-23 16:01:03.586124', 'C1', '01M83C2G9KMSYEECD6AVTXDK1T'),
(78, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 29, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK1X","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83C2G9KMSYEECD6AVTXDK1W"}}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 16:03:26.625560', 'C1', '01M83C2G9KMSYEECD6AVTXDK1W'),
(79, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 30, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK1Z","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"much longer, please","message":null}', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 31, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK26","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83C2G9G0921RE23PJG0TTCP', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 32, 'feedback_captured', '{"feedback_id":"01M83C2G9KMSYEECD6AVTXDK2F","draft_id":"01M83C2G9KMSYEECD6AVTXDK0Y","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83C2G9KMSYEECD6AVTXDK2E"}}', 'person', '01M83C2G9G0921RE23PJG0TTCN', '2026-11-23 17:17:27.056512', 'C1', '01M83C2G9KMSYEECD6AVTXDK2E'),
(82, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 1, 'task_opened', '{"workspace_id":"01M83C2GA1MD7616MKAF9DB9AE","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83C2GA391VV08D54ZZ1ZYR1"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 3, 'draft_requested', '{"job":"01M83C2GA4RG8D9HFC29MD53XM"}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 4, 'draft_recorded', '{"job":"01M83C2GA4RG8D9HFC29MD53XM","head":{"id":"01M83C2GA4RG8D9HFC29MD53XN","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 5, 'feedback_captured', '{"feedback_id":"01M83C2GA4RG8D9HFC29MD53XQ","draft_id":"01M83C2GA4RG8D9HFC29MD53XN","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83C2GA4RG8D9HFC29MD53XR"}}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:02:00.000000', 'C1', '01M83C2GA4RG8D9HFC29MD53XR'),
(87, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 6, 'scorecard_filed', '{"scorecard_id":"01M83C2GA4RG8D9HFC29MD53XS","draft_id":"01M83C2GA4RG8D9HFC29MD53XN","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 7, 'review_finished', '{"draft_id":"01M83C2GA4RG8D9HFC29MD53XN","verdict":"request_changes"}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 8, 'revision_requested', '{"job":"01M83C2GA56SX3W1PA3CQNZ5E7","draft_id":"01M83C2GA4RG8D9HFC29MD53XN","feedback":[["01M83C2GA4RG8D9HFC29MD53XQ",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 9, 'draft_recorded', '{"job":"01M83C2GA56SX3W1PA3CQNZ5E7","head":{"id":"01M83C2GA56SX3W1PA3CQNZ5E8","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83C2GA4RG8D9HFC29MD53XN"},"ledger":[{"feedback_id":"01M83C2GA4RG8D9HFC29MD53XQ","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 10, 'feedback_captured', '{"feedback_id":"01M83C2GA56SX3W1PA3CQNZ5EA","draft_id":"01M83C2GA56SX3W1PA3CQNZ5E8","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83C2GA56SX3W1PA3CQNZ5EB"}}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:07:00.000000', 'C1', '01M83C2GA56SX3W1PA3CQNZ5EB'),
(92, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 11, 'scorecard_filed', '{"scorecard_id":"01M83C2GA56SX3W1PA3CQNZ5EC","draft_id":"01M83C2GA56SX3W1PA3CQNZ5E8","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 12, 'review_finished', '{"draft_id":"01M83C2GA56SX3W1PA3CQNZ5E8","verdict":"request_changes"}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 13, 'revision_requested', '{"job":"01M83C2GA56SX3W1PA3CQNZ5ED","draft_id":"01M83C2GA56SX3W1PA3CQNZ5E8","feedback":[["01M83C2GA56SX3W1PA3CQNZ5EA",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 14, 'draft_recorded', '{"job":"01M83C2GA56SX3W1PA3CQNZ5ED","head":{"id":"01M83C2GA56SX3W1PA3CQNZ5EE","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83C2GA56SX3W1PA3CQNZ5E8"},"ledger":[{"feedback_id":"01M83C2GA56SX3W1PA3CQNZ5EA","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 15, 'scorecard_filed', '{"scorecard_id":"01M83C2GA56SX3W1PA3CQNZ5EG","draft_id":"01M83C2GA56SX3W1PA3CQNZ5EE","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 16, 'task_accepted', '{"draft_id":"01M83C2GA56SX3W1PA3CQNZ5EE"}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GAH0KCBASGJBEDFQCTX', 1, 'task_opened', '{"workspace_id":"01M83C2GA1MD7616MKAF9DB9AE","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83C2GA391VV08D54ZZ1ZYR1"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GAH0KCBASGJBEDFQCTX', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GAH0KCBASGJBEDFQCTX', 3, 'draft_requested', '{"job":"01M83C2GAH0KCBASGJBEDFQCTY"}', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83C2GAK296XBN9Z6STKPHZB', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83C2GAK296XBN9Z6STKPHZC', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83C2GAK296XBN9Z6STKPHZD', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GAH0KCBASGJBEDFQCTX', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83C2GAK296XBN9Z6STKPHZE', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GAH0KCBASGJBEDFQCTX', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83C2G77TBPP66P31PHPJV4V', 1, '01M83C2G700C2GY2ZS8Y4JPQ0B', 'person', '01M83C2G72MWTZC070AFQJB99S', NULL),
('01M83C2G89HN8FC1ZZRRWX1CG4', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', NULL),
('01M83C2G89HN8FC1ZZRRWX1CG4', 2, '01M83C2G875BQ3CK3ZH5DZTAD7', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 09:15:01.519513'),
('01M83C2G89HN8FC1ZZRRWX1CG4', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 14:07:43.901092'),
('01M83C2G89HN8FC1ZZRRWX1CG4', 4, '01M83C2G875BQ3CK3ZH5DZTAD7', 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 16:43:07.513696'),
('01M83C2G9HRR2SB2R373F70AHE', 1, '01M83C2G9FPG1X8F71DD3X92M3', 'person', '01M83C2G9FPG1X8F71DD3X92M4', NULL),
('01M83C2G9HRR2SB2R373F70AHE', 2, '01M83C2G9FPG1X8F71DD3X92M3', 'person', '01M83C2G9FPG1X8F71DD3X92M4', '2026-11-23 11:05:39.000293'),
('01M83C2GA4RG8D9HFC29MD53XK', 1, '01M83C2GA1MD7616MKAF9DB9AE', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000'),
('01M83C2GAH0KCBASGJBEDFQCTX', 1, '01M83C2GA1MD7616MKAF9DB9AE', 'person', '01M83C2GA2796GT4NY4SH7M88K', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83C2G77TBPP66P31PHPJV4V', 0, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G74D6P8N9X8246VWHCG'),
('01M83C2G77TBPP66P31PHPJV4V', 1, '01M83C2G700C2GY2ZS8Y4JPQ0B', '01M83C2G7523DEEA9HYN54Z9WN'),
('01M83C2G89HN8FC1ZZRRWX1CG4', 0, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G88EJ5B4BFPQK7Y07NN'),
('01M83C2G9HRR2SB2R373F70AHE', 0, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9G0921RE23PJG0TTCQ'),
('01M83C2GA4RG8D9HFC29MD53XK', 0, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA391VV08D54ZZ1ZYR1'),
('01M83C2GAH0KCBASGJBEDFQCTX', 0, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA391VV08D54ZZ1ZYR1');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83C2GA4RG8D9HFC29MD53XK', 0, '01M83C2GA1MD7616MKAF9DB9AE', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83C2GA4RG8D9HFC29MD53XK', 1, '01M83C2GA1MD7616MKAF9DB9AE', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', 'paragraph', 'much longer, please', ''),
('01M83C2G8BQMJYJRMKC4BTDDWR', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', 'heading', '# Harbour museum', '

'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G875BQ3CK3ZH5DZTAD7', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', 'list_item', '- Bring gloves', '
'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 4, '01M83C2G875BQ3CK3ZH5DZTAD7', 'list_item', '- Bring a coat', '
␍
'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 5, '01M83C2G875BQ3CK3ZH5DZTAD7', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83C2G9J7C09GV4YHF517Y7F', 1, '01M83C2G9FPG1X8F71DD3X92M3', 'heading', '# Harbour museum', '

'),
('01M83C2G9J7C09GV4YHF517Y7F', 2, '01M83C2G9FPG1X8F71DD3X92M3', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83C2G9J7C09GV4YHF517Y7F', 3, '01M83C2G9FPG1X8F71DD3X92M3', 'list_item', '- Bring gloves', '
'),
('01M83C2G9J7C09GV4YHF517Y7F', 4, '01M83C2G9FPG1X8F71DD3X92M3', 'list_item', '- Bring a coat', '
␍
'),
('01M83C2G9J7C09GV4YHF517Y7F', 5, '01M83C2G9FPG1X8F71DD3X92M3', 'paragraph', 'line␍
line', '

'),
('01M83C2G9J7C09GV4YHF517Y7F', 6, '01M83C2G9FPG1X8F71DD3X92M3', 'paragraph', '	tab', '

'),
('01M83C2G9KMSYEECD6AVTXDK0Y', 1, '01M83C2G9FPG1X8F71DD3X92M3', 'heading', '# It was sent back once', ''),
('01M83C2GA4RG8D9HFC29MD53XN', 1, '01M83C2GA1MD7616MKAF9DB9AE', 'heading', '# Harbour museum', '

'),
('01M83C2GA4RG8D9HFC29MD53XN', 2, '01M83C2GA1MD7616MKAF9DB9AE', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83C2GA4RG8D9HFC29MD53XN', 3, '01M83C2GA1MD7616MKAF9DB9AE', 'list_item', '- Bring gloves', '
'),
('01M83C2GA4RG8D9HFC29MD53XN', 4, '01M83C2GA1MD7616MKAF9DB9AE', 'list_item', '- Bring a coat', '
'),
('01M83C2GA56SX3W1PA3CQNZ5E8', 1, '01M83C2GA1MD7616MKAF9DB9AE', 'heading', '# Harbour museum', '

'),
('01M83C2GA56SX3W1PA3CQNZ5E8', 2, '01M83C2GA1MD7616MKAF9DB9AE', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83C2GA56SX3W1PA3CQNZ5E8', 3, '01M83C2GA1MD7616MKAF9DB9AE', 'list_item', '- Bring gloves', '
'),
('01M83C2GA56SX3W1PA3CQNZ5E8', 4, '01M83C2GA1MD7616MKAF9DB9AE', 'list_item', '- Bring a coat', '

'),
('01M83C2GA56SX3W1PA3CQNZ5E8', 5, '01M83C2GA1MD7616MKAF9DB9AE', 'paragraph', 'Draft 2.', '
'),
('01M83C2GA56SX3W1PA3CQNZ5EE', 1, '01M83C2GA1MD7616MKAF9DB9AE', 'heading', '# Harbour museum', '

'),
('01M83C2GA56SX3W1PA3CQNZ5EE', 2, '01M83C2GA1MD7616MKAF9DB9AE', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83C2GA56SX3W1PA3CQNZ5EE', 3, '01M83C2GA1MD7616MKAF9DB9AE', 'list_item', '- Bring gloves', '
'),
('01M83C2GA56SX3W1PA3CQNZ5EE', 4, '01M83C2GA1MD7616MKAF9DB9AE', 'list_item', '- Bring a coat', '

'),
('01M83C2GA56SX3W1PA3CQNZ5EE', 5, '01M83C2GA1MD7616MKAF9DB9AE', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83C2G77TBPP66P31PHPJV4V', 1, 1, '01M83C2G700C2GY2ZS8Y4JPQ0B', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83C2G77TBPP66P31PHPJV4V', 1, 2, '01M83C2G700C2GY2ZS8Y4JPQ0B', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83C2G77TBPP66P31PHPJV4V', 1, 3, '01M83C2G700C2GY2ZS8Y4JPQ0B', 'much longer, please', FALSE, 5),
('01M83C2G77TBPP66P31PHPJV4V', 1, 4, '01M83C2G700C2GY2ZS8Y4JPQ0B', 'shorter, please', FALSE, 5),
('01M83C2G89HN8FC1ZZRRWX1CG4', 1, 1, '01M83C2G875BQ3CK3ZH5DZTAD7', 'shorter, please', TRUE, 5),
('01M83C2G89HN8FC1ZZRRWX1CG4', 1, 2, '01M83C2G875BQ3CK3ZH5DZTAD7', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83C2G89HN8FC1ZZRRWX1CG4', 1, 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '\u0000 %s :name ?', FALSE, -2),
('01M83C2G89HN8FC1ZZRRWX1CG4', 1, 4, '01M83C2G875BQ3CK3ZH5DZTAD7', 'line␍
line

	tab', TRUE, 1),
('01M83C2G89HN8FC1ZZRRWX1CG4', 2, 1, '01M83C2G875BQ3CK3ZH5DZTAD7', 'shorter, please', TRUE, -2),
('01M83C2G89HN8FC1ZZRRWX1CG4', 2, 2, '01M83C2G875BQ3CK3ZH5DZTAD7', 'shorter, please', TRUE, -2),
('01M83C2G89HN8FC1ZZRRWX1CG4', 2, 3, '01M83C2G875BQ3CK3ZH5DZTAD7', 'shorter, please', FALSE, -2),
('01M83C2G89HN8FC1ZZRRWX1CG4', 2, 4, '01M83C2G875BQ3CK3ZH5DZTAD7', '{"a": null}', FALSE, 5),
('01M83C2G89HN8FC1ZZRRWX1CG4', 3, 1, '01M83C2G875BQ3CK3ZH5DZTAD7', 'much longer, please', TRUE, 1),
('01M83C2G89HN8FC1ZZRRWX1CG4', 3, 2, '01M83C2G875BQ3CK3ZH5DZTAD7', '\u0000 %s :name ?', FALSE, 1),
('01M83C2G89HN8FC1ZZRRWX1CG4', 3, 3, '01M83C2G875BQ3CK3ZH5DZTAD7', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83C2G89HN8FC1ZZRRWX1CG4', 4, 1, '01M83C2G875BQ3CK3ZH5DZTAD7', '{"a": null}', TRUE, -2),
('01M83C2G89HN8FC1ZZRRWX1CG4', 4, 2, '01M83C2G875BQ3CK3ZH5DZTAD7', '\u0000 %s :name ?', TRUE, 5),
('01M83C2G89HN8FC1ZZRRWX1CG4', 4, 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '\u0000 %s :name ?', FALSE, 1),
('01M83C2G9HRR2SB2R373F70AHE', 1, 1, '01M83C2G9FPG1X8F71DD3X92M3', 'line␍
line

	tab', FALSE, -2),
('01M83C2G9HRR2SB2R373F70AHE', 2, 1, '01M83C2G9FPG1X8F71DD3X92M3', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83C2G9HRR2SB2R373F70AHE', 2, 2, '01M83C2G9FPG1X8F71DD3X92M3', '{"a": null}', FALSE, -2),
('01M83C2GA4RG8D9HFC29MD53XK', 1, 1, '01M83C2GA1MD7616MKAF9DB9AE', 'Names the meeting place', TRUE, 1),
('01M83C2GA4RG8D9HFC29MD53XK', 1, 2, '01M83C2GA1MD7616MKAF9DB9AE', 'Fits on a page', FALSE, 2),
('01M83C2GA4RG8D9HFC29MD53XK', 1, 3, '01M83C2GA1MD7616MKAF9DB9AE', 'Uses “synergy”', TRUE, -2),
('01M83C2GAH0KCBASGJBEDFQCTX', 1, 1, '01M83C2GA1MD7616MKAF9DB9AE', 'Names the meeting place', TRUE, 1),
('01M83C2GAH0KCBASGJBEDFQCTX', 1, 2, '01M83C2GA1MD7616MKAF9DB9AE', 'Fits on a page', FALSE, 2),
('01M83C2GAH0KCBASGJBEDFQCTX', 1, 3, '01M83C2GA1MD7616MKAF9DB9AE', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83C2G89HN8FC1ZZRRWX1CGF', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 0, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD9', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83C2G8A1DYEEVAJ7SNQ5FV2', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 1, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G88EJ5B4BFPQK7Y07NM', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83C2G8A1DYEEVAJ7SNQ5FV9', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 2, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G88EJ5B4BFPQK7Y07NM', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83C2G8A1DYEEVAJ7SNQ5FV8', 1, 'needs_person', '{"a": null}'),
('01M83C2G8A1DYEEVAJ7SNQ5FVB', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 3, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD9', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83C2G8A1DYEEVAJ7SNQ5FVG', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 4, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD9', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83C2G8A1DYEEVAJ7SNQ5FVF', 2, 'open', ''),
('01M83C2G8A1DYEEVAJ7SNQ5FVK', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 5, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD8', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83C2G8A1DYEEVAJ7SNQ5FVN', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 6, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD8', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83C2G8A1DYEEVAJ7SNQ5FVR', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 7, '01M83C2G89HN8FC1ZZRRWX1CGC', 1, '01M83C2G875BQ3CK3ZH5DZTAD8', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83C2G8A1DYEEVAJ7SNQ5FVQ', 1, 'confirmed', 'shorter, please'),
('01M83C2G8C0SXNJKKNX0NPVVN5', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 8, '01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G875BQ3CK3ZH5DZTAD8', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83C2G8C0SXNJKKNX0NPVVN7', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 9, '01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G875BQ3CK3ZH5DZTAD9', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83C2G8C0SXNJKKNX0NPVVN6', 1, 'open', ''),
('01M83C2G8C0SXNJKKNX0NPVVNB', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 10, '01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G875BQ3CK3ZH5DZTAD9', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83C2G8C0SXNJKKNX0NPVVNA', 1, 'open', ''),
('01M83C2G8C0SXNJKKNX0NPVVNE', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 11, '01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G88EJ5B4BFPQK7Y07NM', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83C2G8C0SXNJKKNX0NPVVNW', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', 12, '01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G875BQ3CK3ZH5DZTAD9', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83C2G8C0SXNJKKNX0NPVVNV', 1, 'open', ''),
('01M83C2G9J7C09GV4YHF517Y7J', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 0, '01M83C2G9J7C09GV4YHF517Y7F', 1, '01M83C2G9G0921RE23PJG0TTCP', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83C2G9J7C09GV4YHF517Y7H', 1, 'withdrawn', ''),
('01M83C2G9KMSYEECD6AVTXDK15', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 1, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9G0921RE23PJG0TTCM', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83C2G9KMSYEECD6AVTXDK1E', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 2, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9G0921RE23PJG0TTCN', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83C2G9KMSYEECD6AVTXDK1H', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 3, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9G0921RE23PJG0TTCP', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83C2G9KMSYEECD6AVTXDK1G', 1, 'withdrawn', ''),
('01M83C2G9KMSYEECD6AVTXDK1M', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 4, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9G0921RE23PJG0TTCM', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83C2G9KMSYEECD6AVTXDK1X', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 5, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9FPG1X8F71DD3X92M4', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83C2G9KMSYEECD6AVTXDK1W', 1, 'open', ''),
('01M83C2G9KMSYEECD6AVTXDK1Z', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 6, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9FPG1X8F71DD3X92M4', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83C2G9KMSYEECD6AVTXDK26', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 7, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9G0921RE23PJG0TTCP', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83C2G9KMSYEECD6AVTXDK2F', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', 8, '01M83C2G9KMSYEECD6AVTXDK0Y', 2, '01M83C2G9G0921RE23PJG0TTCN', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83C2G9KMSYEECD6AVTXDK2E', 1, 'open', ''),
('01M83C2GA4RG8D9HFC29MD53XQ', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 0, '01M83C2GA4RG8D9HFC29MD53XN', 1, '01M83C2GA2796GT4NY4SH7M88M', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83C2GA4RG8D9HFC29MD53XR', 1, 'applied', 'Cut to one page.'),
('01M83C2GA56SX3W1PA3CQNZ5EA', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 1, '01M83C2GA56SX3W1PA3CQNZ5E8', 2, '01M83C2GA2796GT4NY4SH7M88M', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83C2GA56SX3W1PA3CQNZ5EB', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83C2GA4RG8D9HFC29MD53XN', '01M83C2GA2796GT4NY4SH7M88M', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 'request_changes'),
('01M83C2GA56SX3W1PA3CQNZ5E8', '01M83C2GA2796GT4NY4SH7M88M', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83C2GA1MD7616MKAF9DB9AE', 'C1', '17.0', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA391VV08D54ZZ1ZYR1', 'task_card', '01M83C2GA4RG8D9HFC29MD53XK', 1, 0),
('01M83C2GA1MD7616MKAF9DB9AE', 'C1', '17.1', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA391VV08D54ZZ1ZYR1', 'draft', '01M83C2GA4RG8D9HFC29MD53XK', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83C2G8A1DYEEVAJ7SNQ5FTW', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', '01M83C2G89HN8FC1ZZRRWX1CGC', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83C2G8A1DYEEVAJ7SNQ5FVH', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', '01M83C2G89HN8FC1ZZRRWX1CGC', 2, 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83C2G8BQMJYJRMKC4BTDDXE', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', '01M83C2G8BQMJYJRMKC4BTDDWR', 3, 'person', '01M83C2G875BQ3CK3ZH5DZTAD8', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83C2G8C0SXNJKKNX0NPVVN1', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', '01M83C2G8BQMJYJRMKC4BTDDWR', 3, 'person', '01M83C2G875BQ3CK3ZH5DZTAD9', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83C2G9KMSYEECD6AVTXDK1F', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', '01M83C2G9KMSYEECD6AVTXDK0Y', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83C2GA4RG8D9HFC29MD53XS', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA4RG8D9HFC29MD53XN', 1, 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83C2GA56SX3W1PA3CQNZ5EC', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA56SX3W1PA3CQNZ5E8', 1, 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83C2GA56SX3W1PA3CQNZ5EG', '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XK', '01M83C2GA56SX3W1PA3CQNZ5EE', 1, 'person', '01M83C2GA2796GT4NY4SH7M88M', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83C2G8BQMJYJRMKC4BTDDWR', 0, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CGF', 1, 'applied', 'much longer, please', '[]'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8A1DYEEVAJ7SNQ5FV9', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 2, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8A1DYEEVAJ7SNQ5FVB', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8A1DYEEVAJ7SNQ5FVN', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83C2G8BQMJYJRMKC4BTDDWR', 4, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8A1DYEEVAJ7SNQ5FVR', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83C2GA56SX3W1PA3CQNZ5E8', 0, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XQ', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83C2GA56SX3W1PA3CQNZ5EE', 0, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5EA', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83C2G8A1DYEEVAJ7SNQ5FTW', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CGC', 'not_met', 'much longer, please'),
('01M83C2G8A1DYEEVAJ7SNQ5FTW', 4, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CGC', 'met', '\u0000 %s :name ?'),
('01M83C2G8A1DYEEVAJ7SNQ5FVH', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CGC', 'not_met', 'line␍
line

	tab'),
('01M83C2G8A1DYEEVAJ7SNQ5FVH', 2, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CGC', 'not_applicable', 'shorter, please'),
('01M83C2G8A1DYEEVAJ7SNQ5FVH', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CGC', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83C2G8BQMJYJRMKC4BTDDXE', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8BQMJYJRMKC4BTDDWR', 'not_applicable', '\u0000 %s :name ?'),
('01M83C2G8BQMJYJRMKC4BTDDXE', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8BQMJYJRMKC4BTDDWR', 'met', '{"a": null}'),
('01M83C2G8C0SXNJKKNX0NPVVN1', 1, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8BQMJYJRMKC4BTDDWR', 'met', 'much longer, please'),
('01M83C2G8C0SXNJKKNX0NPVVN1', 2, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8BQMJYJRMKC4BTDDWR', 'cannot_judge', '\u0000 %s :name ?'),
('01M83C2G8C0SXNJKKNX0NPVVN1', 3, '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G8BQMJYJRMKC4BTDDWR', 'not_met', 'line␍
line

	tab'),
('01M83C2G9KMSYEECD6AVTXDK1F', 2, '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9KMSYEECD6AVTXDK0Y', 'not_applicable', '{"a": null}'),
('01M83C2GA4RG8D9HFC29MD53XS', 1, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XN', 'met', ''),
('01M83C2GA4RG8D9HFC29MD53XS', 2, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XN', 'not_met', ''),
('01M83C2GA4RG8D9HFC29MD53XS', 3, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA4RG8D9HFC29MD53XN', 'not_met', ''),
('01M83C2GA56SX3W1PA3CQNZ5EC', 1, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5E8', 'met', ''),
('01M83C2GA56SX3W1PA3CQNZ5EC', 2, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5E8', 'not_met', ''),
('01M83C2GA56SX3W1PA3CQNZ5EC', 3, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5E8', 'not_met', ''),
('01M83C2GA56SX3W1PA3CQNZ5EG', 1, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5EE', 'met', ''),
('01M83C2GA56SX3W1PA3CQNZ5EG', 2, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5EE', 'met', ''),
('01M83C2GA56SX3W1PA3CQNZ5EG', 3, '01M83C2GA1MD7616MKAF9DB9AE', '01M83C2GA56SX3W1PA3CQNZ5EE', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83C2G8A1DYEEVAJ7SNQ5FVG', '01M83C2G875BQ3CK3ZH5DZTAD8', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', -1),
('01M83C2G8A1DYEEVAJ7SNQ5FVB', '01M83C2G875BQ3CK3ZH5DZTAD8', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', -1),
('01M83C2G8A1DYEEVAJ7SNQ5FVG', '01M83C2G88EJ5B4BFPQK7Y07NM', '01M83C2G875BQ3CK3ZH5DZTAD7', '01M83C2G89HN8FC1ZZRRWX1CG4', -1),
('01M83C2G9J7C09GV4YHF517Y7J', '01M83C2G9G0921RE23PJG0TTCM', '01M83C2G9FPG1X8F71DD3X92M3', '01M83C2G9HRR2SB2R373F70AHE', -1);
