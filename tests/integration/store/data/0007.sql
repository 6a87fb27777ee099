INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M83BS19H8GFWM41PQYBKSVHG', 'slack', 'walk 0', 'Harbour', 1),
('01M83BS1ATXNDG84XPMBD95E4Q', 'slack', 'walk 1', 'Harbour', 1),
('01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'slack', 'walk 2', 'Harbour', 1),
('01M83BS1CZR5D4Y5R6GT3E04AQ', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83BS19NQBC24NK4D14QFEBY', '01M83BS19H8GFWM41PQYBKSVHG', 'slack', 'C1', NULL, TRUE, NULL),
('01M83BS19PZ69GWHQR97CX2G6X', '01M83BS19H8GFWM41PQYBKSVHG', 'slack', 'C2', NULL, TRUE, NULL),
('01M83BS1AWSAA5B1PZWQFQXCAP', '01M83BS1ATXNDG84XPMBD95E4Q', 'slack', 'C1', NULL, TRUE, NULL),
('01M83BS1AWSAA5B1PZWQFQXCAQ', '01M83BS1ATXNDG84XPMBD95E4Q', 'slack', 'C2', NULL, TRUE, NULL),
('01M83BS1CCK0ZPSR5Y60Y3PKPK', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'slack', 'C1', NULL, TRUE, NULL),
('01M83BS1CD7GSDCQRQRQ7B8ZEM', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'slack', 'C2', NULL, TRUE, NULL),
('01M83BS1D1XWXR7D7SGA8Y4QZM', '01M83BS1CZR5D4Y5R6GT3E04AQ', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83BS1D1XWXR7D7SGA8Y4QZN', '01M83BS1CZR5D4Y5R6GT3E04AQ', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M83BS1CZR5D4Y5R6GT3E04AQ', X'007365616c6564', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M83BS19KA4WJCC6A6M60XY3F', '01M83BS19H8GFWM41PQYBKSVHG', 'U0', 'person 0'),
('01M83BS19MW3ASDV6S4KBPM7Y5', '01M83BS19H8GFWM41PQYBKSVHG', 'U1', 'person 1'),
('01M83BS19MW3ASDV6S4KBPM7Y6', '01M83BS19H8GFWM41PQYBKSVHG', 'U2', 'person 2'),
('01M83BS19MW3ASDV6S4KBPM7Y7', '01M83BS19H8GFWM41PQYBKSVHG', 'U3', 'person 3'),
('01M83BS1AVPH6Y7H2QH2XNS4Z3', '01M83BS1ATXNDG84XPMBD95E4Q', 'U0', 'person 0'),
('01M83BS1AVPH6Y7H2QH2XNS4Z4', '01M83BS1ATXNDG84XPMBD95E4Q', 'U1', 'person 1'),
('01M83BS1AVPH6Y7H2QH2XNS4Z5', '01M83BS1ATXNDG84XPMBD95E4Q', 'U2', 'person 2'),
('01M83BS1AWSAA5B1PZWQFQXCAN', '01M83BS1ATXNDG84XPMBD95E4Q', 'U3', 'person 3'),
('01M83BS1CBBS7ZXYSJ2WT7WXJ7', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'U0', 'person 0'),
('01M83BS1CCK0ZPSR5Y60Y3PKPG', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'U1', 'person 1'),
('01M83BS1CCK0ZPSR5Y60Y3PKPH', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'U2', 'person 2'),
('01M83BS1CCK0ZPSR5Y60Y3PKPJ', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'U3', 'person 3'),
('01M83BS1D0R1R7V7B588MQ25SD', '01M83BS1CZR5D4Y5R6GT3E04AQ', 'U0', 'person 0'),
('01M83BS1D0R1R7V7B588MQ25SE', '01M83BS1CZR5D4Y5R6GT3E04AQ', 'U1', 'person 1'),
('01M83BS1D0R1R7V7B588MQ25SF', '01M83BS1CZR5D4Y5R6GT3E04AQ', 'U2', 'person 2'),
('01M83BS1D0R1R7V7B588MQ25SG', '01M83BS1CZR5D4Y5R6GT3E04AQ', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83BS1D1XWXR7D7SGA8Y4QZM', '01M83BS1CZR5D4Y5R6GT3E04AQ', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83BS19RTTYGRM8Y96Y3H2QT', '01M83BS19H8GFWM41PQYBKSVHG', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BS19KA4WJCC6A6M60XY3F', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83BS19MW3ASDV6S4KBPM7Y5"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83BS1AXGRRQXYSQ1DE4H8J8', '01M83BS1ATXNDG84XPMBD95E4Q', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 09:00:00.000000', 'stalled', '["01M83BS1AVPH6Y7H2QH2XNS4Z4"]', '["01M83BS1AWSAA5B1PZWQFQXCAN"]', '[]', '01M83BS1AXGRRQXYSQ1DE4H8J7', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, '01M83BS1AY88D6ETFETN98H3SS', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 09:00:00.000000', 'in_review', '["01M83BS1CCK0ZPSR5Y60Y3PKPG","01M83BS1CCK0ZPSR5Y60Y3PKPH"]', '["01M83BS1CCK0ZPSR5Y60Y3PKPJ"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83BS1CF9GWG588TGKVEGZWN', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1CZR5D4Y5R6GT3E04AQ', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:13:00.000000', '', '01M83BS1D2B7HDJA3WHPDAY2NC', '01M83BS1D2B7HDJA3WHPDAY2NC', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83BS1DF0T2VS67CA02X1JPE', '01M83BS1CZR5D4Y5R6GT3E04AQ', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83BS1DF0T2VS67CA02X1JPF', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D1XWXR7D7SGA8Y4QZM', 'task_card', '01M83BS1D1XWXR7D7SGA8Y4QZP', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D1XWXR7D7SGA8Y4QZM', 'draft', '01M83BS1D1XWXR7D7SGA8Y4QZP', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D1XWXR7D7SGA8Y4QZM', 'tally', '01M83BS1D1XWXR7D7SGA8Y4QZP', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D1XWXR7D7SGA8Y4QZM', 'scorecard', '01M83BS1D1XWXR7D7SGA8Y4QZP', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls) VALUES
('01M83BS1AXGRRQXYSQ1DE4H8JG', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BS1AY88D6ETFETN98H3SS', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83BS1AXGRRQXYSQ1DE4H8JG', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BS1CF9GWG588TGKVEGZW2', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BS1CF9GWG588TGKVEGZWN', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83BS1CF9GWG588TGKVEGZW2', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BS1D2B7HDJA3WHPDAY2N0', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BS1D2B7HDJA3WHPDAY2N6', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83BS1D2B7HDJA3WHPDAY2N0', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BS1D2B7HDJA3WHPDAY2NC', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83BS1D2B7HDJA3WHPDAY2N6', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 1, 'task_opened', '{"workspace_id":"01M83BS19H8GFWM41PQYBKSVHG","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83BS19MW3ASDV6S4KBPM7Y5"],"conversations":["01M83BS19NQBC24NK4D14QFEBY"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M83BS19KA4WJCC6A6M60XY3F', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BS19KA4WJCC6A6M60XY3F', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 3, 'attempt_failed', '{"job":"01M83BS19RTTYGRM8Y96Y3H2R4","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 4, 'attempt_failed', '{"job":"01M83BS19RTTYGRM8Y96Y3H2RF","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 5, 'conversation_joined', '{"conversation_id":"01M83BS19PZ69GWHQR97CX2G6X"}', 'person', '01M83BS19KA4WJCC6A6M60XY3F', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 6, 'attempt_failed', '{"job":"01M83BS19S13F1HR78H1S3NRZW","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19RTTYGRM8Y96Y3H2QT', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83BS19KA4WJCC6A6M60XY3F', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 1, 'task_opened', '{"workspace_id":"01M83BS1ATXNDG84XPMBD95E4Q","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83BS1AVPH6Y7H2QH2XNS4Z4","01M83BS1AVPH6Y7H2QH2XNS4Z5","01M83BS1AWSAA5B1PZWQFQXCAN"],"approvers":["01M83BS1AVPH6Y7H2QH2XNS4Z4"],"conversations":["01M83BS1AWSAA5B1PZWQFQXCAP"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83BS1AXGRRQXYSQ1DE4H8J7","digests":[]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 4, 'draft_requested', '{"job":"01M83BS1AXGRRQXYSQ1DE4H8JB"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 5, 'draft_recorded', '{"job":"01M83BS1AXGRRQXYSQ1DE4H8JB","head":{"id":"01M83BS1AXGRRQXYSQ1DE4H8JG","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 6, 'feedback_captured', '{"feedback_id":"01M83BS1AXGRRQXYSQ1DE4H8JK","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 7, 'scorecard_filed', '{"scorecard_id":"01M83BS1AXGRRQXYSQ1DE4H8JN","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 8, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3RT","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"much longer, please","message":null}', 'person', '01M83BS1AWSAA5B1PZWQFQXCAN', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 9, 'people_changed', '{"reviewers":["01M83BS1AVPH6Y7H2QH2XNS4Z4"],"approvers":["01M83BS1AWSAA5B1PZWQFQXCAN"]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 10, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S1","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83BS1AY88D6ETFETN98H3S0"}}', 'person', '01M83BS1AWSAA5B1PZWQFQXCAN', '2026-11-23 10:59:39.670504', 'C1', '01M83BS1AY88D6ETFETN98H3S0'),
(18, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 11, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S3","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 12, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S8","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83BS1AY88D6ETFETN98H3S7"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 11:52:09.469966', 'C1', '01M83BS1AY88D6ETFETN98H3S7'),
(20, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 13, 'scorecard_filed', '{"scorecard_id":"01M83BS1AY88D6ETFETN98H3S9","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 14, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3SB","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 15, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3SD","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"shorter, please","message":null}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 16, 'scorecard_filed', '{"scorecard_id":"01M83BS1AXGRRQXYSQ1DE4H8JN","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 17, 'feedback_captured', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3SG","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83BS1AY88D6ETFETN98H3SF"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 13:09:23.733561', 'C1', '01M83BS1AY88D6ETFETN98H3SF'),
(25, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 18, 'revision_requested', '{"job":"01M83BS1AY88D6ETFETN98H3SJ","draft_id":"01M83BS1AXGRRQXYSQ1DE4H8JG","feedback":[["01M83BS1AXGRRQXYSQ1DE4H8JK",1],["01M83BS1AY88D6ETFETN98H3RT",1],["01M83BS1AY88D6ETFETN98H3S1",1],["01M83BS1AY88D6ETFETN98H3S3",1],["01M83BS1AY88D6ETFETN98H3S8",1],["01M83BS1AY88D6ETFETN98H3SB",1],["01M83BS1AY88D6ETFETN98H3SD",1],["01M83BS1AY88D6ETFETN98H3SG",1]],"unmet":[],"trigger":"button"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 19, 'vote_cast', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S8","value":-1}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 20, 'attempt_failed', '{"job":"01M83BS1AY88D6ETFETN98H3SR","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 21, 'draft_recorded', '{"job":"01M83BS1AY88D6ETFETN98H3SJ","head":{"id":"01M83BS1AY88D6ETFETN98H3SS","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83BS1AXGRRQXYSQ1DE4H8JG"},"ledger":[{"feedback_id":"01M83BS1AXGRRQXYSQ1DE4H8JK","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83BS1AY88D6ETFETN98H3S1","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83BS1AY88D6ETFETN98H3S3","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83BS1AY88D6ETFETN98H3SD","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83BS1AY88D6ETFETN98H3SG","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 22, 'feedback_confirmed', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3SD"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 24, 'review_finished', '{"draft_id":"01M83BS1AY88D6ETFETN98H3SS","verdict":"request_changes"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 25, 'feedback_confirmed', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3SG"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 14:35:35.511602', 'C1', '01M83BS1AZKN2114HFV87YDTJR'),
(33, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 26, 'vote_cast', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S3","value":-1}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 27, 'scorecard_filed', '{"scorecard_id":"01M83BS1AZKN2114HFV87YDTJW","draft_id":"01M83BS1AY88D6ETFETN98H3SS","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 28, 'feedback_edited', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S8","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 15:14:20.959701', 'C1', '01M83BS1AZKN2114HFV87YDTK4'),
(36, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 29, 'scorecard_filed', '{"scorecard_id":"01M83BS1AZKN2114HFV87YDTK6","draft_id":"01M83BS1AY88D6ETFETN98H3SS","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 30, 'vote_cast', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S8","value":-1}', 'person', '01M83BS1AWSAA5B1PZWQFQXCAN', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 31, 'feedback_captured', '{"feedback_id":"01M83BS1AZKN2114HFV87YDTKA","draft_id":"01M83BS1AY88D6ETFETN98H3SS","text":"shorter, please","message":null}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 32, 'feedback_captured', '{"feedback_id":"01M83BS1AZKN2114HFV87YDTKC","draft_id":"01M83BS1AY88D6ETFETN98H3SS","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83BS1AZKN2114HFV87YDTKB"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 16:01:24.912614', 'C1', '01M83BS1AZKN2114HFV87YDTKB'),
(40, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 33, 'feedback_reopened', '{"feedback_id":"01M83BS1AY88D6ETFETN98H3S3"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 16:08:17.581940', 'C1', '01M83BS1AZKN2114HFV87YDTKD'),
(41, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 34, 'feedback_captured', '{"feedback_id":"01M83BS1AZKN2114HFV87YDTKG","draft_id":"01M83BS1AY88D6ETFETN98H3SS","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83BS1AZKN2114HFV87YDTKF"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 16:13:05.115364', 'C1', '01M83BS1AZKN2114HFV87YDTKF'),
(42, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 35, 'attempt_failed', '{"job":"01M83BS1AZKN2114HFV87YDTKH","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 36, 'feedback_captured', '{"feedback_id":"01M83BS1AZKN2114HFV87YDTKK","draft_id":"01M83BS1AY88D6ETFETN98H3SS","text":"{\"a\": null}","message":null}', 'person', '01M83BS1AWSAA5B1PZWQFQXCAN', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 37, 'attempt_failed', '{"job":"01M83BS1AZKN2114HFV87YDTKM","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 40, 'feedback_captured', '{"feedback_id":"01M83BS1B029CZDXK4887M0KTN","draft_id":"01M83BS1AY88D6ETFETN98H3SS","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83BS1B029CZDXK4887M0KTM"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 16:56:38.277548', 'C1', '01M83BS1B029CZDXK4887M0KTM'),
(48, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 41, 'attempt_failed', '{"job":"01M83BS1B029CZDXK4887M0KTP","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 1, 'task_opened', '{"workspace_id":"01M83BS1CBBS7ZXYSJ2WT7WXJ6","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83BS1CCK0ZPSR5Y60Y3PKPG"],"conversations":["01M83BS1CCK0ZPSR5Y60Y3PKPK"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 3, 'attempt_failed', '{"job":"01M83BS1CEBQ9QVEASVK7KEAA4","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 4, 'people_changed', '{"reviewers":["01M83BS1CCK0ZPSR5Y60Y3PKPG","01M83BS1CCK0ZPSR5Y60Y3PKPH"],"approvers":["01M83BS1CCK0ZPSR5Y60Y3PKPJ"]}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 5, 'attempt_failed', '{"job":"01M83BS1CEBQ9QVEASVK7KEAAF","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 6, 'attempt_failed', '{"job":"01M83BS1CEBQ9QVEASVK7KEAAG","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 11, 'draft_requested', '{"job":"01M83BS1CEBQ9QVEASVK7KEAAZ"}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 12, 'attempt_failed', '{"job":"01M83BS1CF9GWG588TGKVEGZW1","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 13, 'draft_recorded', '{"job":"01M83BS1CEBQ9QVEASVK7KEAAZ","head":{"id":"01M83BS1CF9GWG588TGKVEGZW2","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 14, 'feedback_captured', '{"feedback_id":"01M83BS1CF9GWG588TGKVEGZW5","draft_id":"01M83BS1CF9GWG588TGKVEGZW2","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83BS1CF9GWG588TGKVEGZW4"}}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPJ', '2026-11-23 12:24:25.565875', 'C1', '01M83BS1CF9GWG588TGKVEGZW4'),
(64, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 15, 'vote_cast', '{"feedback_id":"01M83BS1CF9GWG588TGKVEGZW5","value":-1}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPG', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 16, 'revision_requested', '{"job":"01M83BS1CF9GWG588TGKVEGZWB","draft_id":"01M83BS1CF9GWG588TGKVEGZW2","feedback":[["01M83BS1CF9GWG588TGKVEGZW5",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 18, 'draft_sent_back', '{"job":"01M83BS1CF9GWG588TGKVEGZWB","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 19, 'draft_recorded', '{"job":"01M83BS1CF9GWG588TGKVEGZWB","head":{"id":"01M83BS1CF9GWG588TGKVEGZWN","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83BS1CF9GWG588TGKVEGZW2"},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 20, 'feedback_withdrawn', '{"feedback_id":"01M83BS1CF9GWG588TGKVEGZW5"}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPJ', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 21, 'feedback_captured', '{"feedback_id":"01M83BS1CF9GWG588TGKVEGZWW","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPG', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 23, 'feedback_captured', '{"feedback_id":"01M83BS1CF9GWG588TGKVEGZX5","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPH', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 24, 'scorecard_filed', '{"scorecard_id":"01M83BS1CG95S850EA1AZZCK7X","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 25, 'feedback_captured', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK7Z","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83BS1CG95S850EA1AZZCK7Y"}}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPJ', '2026-11-23 15:18:55.991739', 'C1', '01M83BS1CG95S850EA1AZZCK7Y'),
(75, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 26, 'attempt_failed', '{"job":"01M83BS1CG95S850EA1AZZCK80","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 27, 'feedback_captured', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK82","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPG', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 28, 'feedback_withdrawn', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK7Z"}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPJ', '2026-11-23 16:01:03.586124', 'C1', '01M83BS1CG95S850EA1AZZCK88'),
(78, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 29, 'feedback_captured', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK8B","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83BS1CG95S850EA1AZZCK8A"}}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 16:03:26.625560', 'C1', '01M83BS1CG95S850EA1AZZCK8A'),
(79, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 30, 'feedback_captured', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK8D","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"much longer, please","message":null}', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 31, 'feedback_captured', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK8M","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPJ', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 32, 'feedback_captured', '{"feedback_id":"01M83BS1CG95S850EA1AZZCK8X","draft_id":"01M83BS1CF9GWG588TGKVEGZWN","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83BS1CG95S850EA1AZZCK8W"}}', 'person', '01M83BS1CCK0ZPSR5Y60Y3PKPH', '2026-11-23 17:17:27.056512', 'C1', '01M83BS1CG95S850EA1AZZCK8W'),
(82, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 1, 'task_opened', '{"workspace_id":"01M83BS1CZR5D4Y5R6GT3E04AQ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83BS1D1XWXR7D7SGA8Y4QZM"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 3, 'draft_requested', '{"job":"01M83BS1D1XWXR7D7SGA8Y4QZQ"}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 4, 'draft_recorded', '{"job":"01M83BS1D1XWXR7D7SGA8Y4QZQ","head":{"id":"01M83BS1D2B7HDJA3WHPDAY2N0","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 5, 'feedback_captured', '{"feedback_id":"01M83BS1D2B7HDJA3WHPDAY2N2","draft_id":"01M83BS1D2B7HDJA3WHPDAY2N0","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83BS1D2B7HDJA3WHPDAY2N3"}}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:02:00.000000', 'C1', '01M83BS1D2B7HDJA3WHPDAY2N3'),
(87, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 6, 'scorecard_filed', '{"scorecard_id":"01M83BS1D2B7HDJA3WHPDAY2N4","draft_id":"01M83BS1D2B7HDJA3WHPDAY2N0","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 7, 'review_finished', '{"draft_id":"01M83BS1D2B7HDJA3WHPDAY2N0","verdict":"request_changes"}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 8, 'revision_requested', '{"job":"01M83BS1D2B7HDJA3WHPDAY2N5","draft_id":"01M83BS1D2B7HDJA3WHPDAY2N0","feedback":[["01M83BS1D2B7HDJA3WHPDAY2N2",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 9, 'draft_recorded', '{"job":"01M83BS1D2B7HDJA3WHPDAY2N5","head":{"id":"01M83BS1D2B7HDJA3WHPDAY2N6","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83BS1D2B7HDJA3WHPDAY2N0"},"ledger":[{"feedback_id":"01M83BS1D2B7HDJA3WHPDAY2N2","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 10, 'feedback_captured', '{"feedback_id":"01M83BS1D2B7HDJA3WHPDAY2N8","draft_id":"01M83BS1D2B7HDJA3WHPDAY2N6","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83BS1D2B7HDJA3WHPDAY2N9"}}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:07:00.000000', 'C1', '01M83BS1D2B7HDJA3WHPDAY2N9'),
(92, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 11, 'scorecard_filed', '{"scorecard_id":"01M83BS1D2B7HDJA3WHPDAY2NA","draft_id":"01M83BS1D2B7HDJA3WHPDAY2N6","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 12, 'review_finished', '{"draft_id":"01M83BS1D2B7HDJA3WHPDAY2N6","verdict":"request_changes"}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 13, 'revision_requested', '{"job":"01M83BS1D2B7HDJA3WHPDAY2NB","draft_id":"01M83BS1D2B7HDJA3WHPDAY2N6","feedback":[["01M83BS1D2B7HDJA3WHPDAY2N8",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 14, 'draft_recorded', '{"job":"01M83BS1D2B7HDJA3WHPDAY2NB","head":{"id":"01M83BS1D2B7HDJA3WHPDAY2NC","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83BS1D2B7HDJA3WHPDAY2N6"},"ledger":[{"feedback_id":"01M83BS1D2B7HDJA3WHPDAY2N8","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 15, 'scorecard_filed', '{"scorecard_id":"01M83BS1D36XVSBHPYPYKKG76D","draft_id":"01M83BS1D2B7HDJA3WHPDAY2NC","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 16, 'task_accepted', '{"draft_id":"01M83BS1D2B7HDJA3WHPDAY2NC"}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1DF0T2VS67CA02X1JPE', 1, 'task_opened', '{"workspace_id":"01M83BS1CZR5D4Y5R6GT3E04AQ","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83BS1D1XWXR7D7SGA8Y4QZM"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1DF0T2VS67CA02X1JPE', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1DF0T2VS67CA02X1JPE', 3, 'draft_requested', '{"job":"01M83BS1DF0T2VS67CA02X1JPF"}', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83BS1DH3K4EH7DCQAA60KJ4', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83BS1DH3K4EH7DCQAA60KJ5', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83BS1DH3K4EH7DCQAA60KJ6', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1DF0T2VS67CA02X1JPE', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83BS1DH3K4EH7DCQAA60KJ7', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1DF0T2VS67CA02X1JPE', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83BS19RTTYGRM8Y96Y3H2QT', 1, '01M83BS19H8GFWM41PQYBKSVHG', 'person', '01M83BS19KA4WJCC6A6M60XY3F', NULL),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 1, '01M83BS1ATXNDG84XPMBD95E4Q', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', NULL),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 2, '01M83BS1ATXNDG84XPMBD95E4Q', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 09:15:01.519513'),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 3, '01M83BS1ATXNDG84XPMBD95E4Q', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 14:07:43.901092'),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 4, '01M83BS1ATXNDG84XPMBD95E4Q', 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 16:43:07.513696'),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', 1, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', NULL),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', 2, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'person', '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '2026-11-23 11:05:39.000293'),
('01M83BS1D1XWXR7D7SGA8Y4QZP', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000'),
('01M83BS1DF0T2VS67CA02X1JPE', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'person', '01M83BS1D0R1R7V7B588MQ25SD', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83BS19RTTYGRM8Y96Y3H2QT', 0, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19NQBC24NK4D14QFEBY'),
('01M83BS19RTTYGRM8Y96Y3H2QT', 1, '01M83BS19H8GFWM41PQYBKSVHG', '01M83BS19PZ69GWHQR97CX2G6X'),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 0, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AWSAA5B1PZWQFQXCAP'),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', 0, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CCK0ZPSR5Y60Y3PKPK'),
('01M83BS1D1XWXR7D7SGA8Y4QZP', 0, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZM'),
('01M83BS1DF0T2VS67CA02X1JPE', 0, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZM');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83BS1D1XWXR7D7SGA8Y4QZP', 0, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83BS1D1XWXR7D7SGA8Y4QZP', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1ATXNDG84XPMBD95E4Q', 'paragraph', 'much longer, please', ''),
('01M83BS1AY88D6ETFETN98H3SS', 1, '01M83BS1ATXNDG84XPMBD95E4Q', 'heading', '# Harbour museum', '

'),
('01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1ATXNDG84XPMBD95E4Q', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BS1AY88D6ETFETN98H3SS', 3, '01M83BS1ATXNDG84XPMBD95E4Q', 'list_item', '- Bring gloves', '
'),
('01M83BS1AY88D6ETFETN98H3SS', 4, '01M83BS1ATXNDG84XPMBD95E4Q', 'list_item', '- Bring a coat', '
␍
'),
('01M83BS1AY88D6ETFETN98H3SS', 5, '01M83BS1ATXNDG84XPMBD95E4Q', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83BS1CF9GWG588TGKVEGZW2', 1, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'heading', '# Harbour museum', '

'),
('01M83BS1CF9GWG588TGKVEGZW2', 2, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BS1CF9GWG588TGKVEGZW2', 3, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'list_item', '- Bring gloves', '
'),
('01M83BS1CF9GWG588TGKVEGZW2', 4, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'list_item', '- Bring a coat', '
␍
'),
('01M83BS1CF9GWG588TGKVEGZW2', 5, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'paragraph', 'line␍
line', '

'),
('01M83BS1CF9GWG588TGKVEGZW2', 6, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'paragraph', '	tab', '

'),
('01M83BS1CF9GWG588TGKVEGZWN', 1, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'heading', '# It was sent back once', ''),
('01M83BS1D2B7HDJA3WHPDAY2N0', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'heading', '# Harbour museum', '

'),
('01M83BS1D2B7HDJA3WHPDAY2N0', 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BS1D2B7HDJA3WHPDAY2N0', 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'list_item', '- Bring gloves', '
'),
('01M83BS1D2B7HDJA3WHPDAY2N0', 4, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'list_item', '- Bring a coat', '
'),
('01M83BS1D2B7HDJA3WHPDAY2N6', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'heading', '# Harbour museum', '

'),
('01M83BS1D2B7HDJA3WHPDAY2N6', 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BS1D2B7HDJA3WHPDAY2N6', 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'list_item', '- Bring gloves', '
'),
('01M83BS1D2B7HDJA3WHPDAY2N6', 4, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'list_item', '- Bring a coat', '

'),
('01M83BS1D2B7HDJA3WHPDAY2N6', 5, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'paragraph', 'Draft 2.', '
'),
('01M83BS1D2B7HDJA3WHPDAY2NC', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'heading', '# Harbour museum', '

'),
('01M83BS1D2B7HDJA3WHPDAY2NC', 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BS1D2B7HDJA3WHPDAY2NC', 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'list_item', '- Bring gloves', '
'),
('01M83BS1D2B7HDJA3WHPDAY2NC', 4, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'list_item', '- Bring a coat', '

'),
('01M83BS1D2B7HDJA3WHPDAY2NC', 5, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83BS19RTTYGRM8Y96Y3H2QT', 1, 1, '01M83BS19H8GFWM41PQYBKSVHG', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83BS19RTTYGRM8Y96Y3H2QT', 1, 2, '01M83BS19H8GFWM41PQYBKSVHG', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83BS19RTTYGRM8Y96Y3H2QT', 1, 3, '01M83BS19H8GFWM41PQYBKSVHG', 'much longer, please', FALSE, 5),
('01M83BS19RTTYGRM8Y96Y3H2QT', 1, 4, '01M83BS19H8GFWM41PQYBKSVHG', 'shorter, please', FALSE, 5),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 1, 1, '01M83BS1ATXNDG84XPMBD95E4Q', 'shorter, please', TRUE, 5),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 1, 2, '01M83BS1ATXNDG84XPMBD95E4Q', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 1, 3, '01M83BS1ATXNDG84XPMBD95E4Q', '\u0000 %s :name ?', FALSE, -2),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 1, 4, '01M83BS1ATXNDG84XPMBD95E4Q', 'line␍
line

	tab', TRUE, 1),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 2, 1, '01M83BS1ATXNDG84XPMBD95E4Q', 'shorter, please', TRUE, -2),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 2, 2, '01M83BS1ATXNDG84XPMBD95E4Q', 'shorter, please', TRUE, -2),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 2, 3, '01M83BS1ATXNDG84XPMBD95E4Q', 'shorter, please', FALSE, -2),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 2, 4, '01M83BS1ATXNDG84XPMBD95E4Q', '{"a": null}', FALSE, 5),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 3, 1, '01M83BS1ATXNDG84XPMBD95E4Q', 'much longer, please', TRUE, 1),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 3, 2, '01M83BS1ATXNDG84XPMBD95E4Q', '\u0000 %s :name ?', FALSE, 1),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 3, 3, '01M83BS1ATXNDG84XPMBD95E4Q', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 4, 1, '01M83BS1ATXNDG84XPMBD95E4Q', '{"a": null}', TRUE, -2),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 4, 2, '01M83BS1ATXNDG84XPMBD95E4Q', '\u0000 %s :name ?', TRUE, 5),
('01M83BS1AXGRRQXYSQ1DE4H8J8', 4, 3, '01M83BS1ATXNDG84XPMBD95E4Q', '\u0000 %s :name ?', FALSE, 1),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', 1, 1, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', 'line␍
line

	tab', FALSE, -2),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', 2, 1, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83BS1CD7GSDCQRQRQ7B8ZEP', 2, 2, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '{"a": null}', FALSE, -2),
('01M83BS1D1XWXR7D7SGA8Y4QZP', 1, 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'Names the meeting place', TRUE, 1),
('01M83BS1D1XWXR7D7SGA8Y4QZP', 1, 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'Fits on a page', FALSE, 2),
('01M83BS1D1XWXR7D7SGA8Y4QZP', 1, 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'Uses “synergy”', TRUE, -2),
('01M83BS1DF0T2VS67CA02X1JPE', 1, 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'Names the meeting place', TRUE, 1),
('01M83BS1DF0T2VS67CA02X1JPE', 1, 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'Fits on a page', FALSE, 2),
('01M83BS1DF0T2VS67CA02X1JPE', 1, 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83BS1AXGRRQXYSQ1DE4H8JK', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 0, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AVPH6Y7H2QH2XNS4Z4', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83BS1AY88D6ETFETN98H3RT', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 1, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AWSAA5B1PZWQFQXCAN', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83BS1AY88D6ETFETN98H3S1', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 2, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AWSAA5B1PZWQFQXCAN', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83BS1AY88D6ETFETN98H3S0', 1, 'needs_person', '{"a": null}'),
('01M83BS1AY88D6ETFETN98H3S3', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 3, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AVPH6Y7H2QH2XNS4Z4', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83BS1AY88D6ETFETN98H3S8', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 4, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AVPH6Y7H2QH2XNS4Z4', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83BS1AY88D6ETFETN98H3S7', 2, 'open', ''),
('01M83BS1AY88D6ETFETN98H3SB', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 5, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AVPH6Y7H2QH2XNS4Z3', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83BS1AY88D6ETFETN98H3SD', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 6, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AVPH6Y7H2QH2XNS4Z3', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83BS1AY88D6ETFETN98H3SG', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 7, '01M83BS1AXGRRQXYSQ1DE4H8JG', 1, '01M83BS1AVPH6Y7H2QH2XNS4Z3', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83BS1AY88D6ETFETN98H3SF', 1, 'confirmed', 'shorter, please'),
('01M83BS1AZKN2114HFV87YDTKA', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 8, '01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1AVPH6Y7H2QH2XNS4Z3', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83BS1AZKN2114HFV87YDTKC', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 9, '01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1AVPH6Y7H2QH2XNS4Z4', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83BS1AZKN2114HFV87YDTKB', 1, 'open', ''),
('01M83BS1AZKN2114HFV87YDTKG', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 10, '01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1AVPH6Y7H2QH2XNS4Z4', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83BS1AZKN2114HFV87YDTKF', 1, 'open', ''),
('01M83BS1AZKN2114HFV87YDTKK', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 11, '01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1AWSAA5B1PZWQFQXCAN', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83BS1B029CZDXK4887M0KTN', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', 12, '01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1AVPH6Y7H2QH2XNS4Z4', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83BS1B029CZDXK4887M0KTM', 1, 'open', ''),
('01M83BS1CF9GWG588TGKVEGZW5', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 0, '01M83BS1CF9GWG588TGKVEGZW2', 1, '01M83BS1CCK0ZPSR5Y60Y3PKPJ', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83BS1CF9GWG588TGKVEGZW4', 1, 'withdrawn', ''),
('01M83BS1CF9GWG588TGKVEGZWW', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 1, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CCK0ZPSR5Y60Y3PKPG', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83BS1CF9GWG588TGKVEGZX5', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 2, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CCK0ZPSR5Y60Y3PKPH', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83BS1CG95S850EA1AZZCK7Z', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 3, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CCK0ZPSR5Y60Y3PKPJ', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83BS1CG95S850EA1AZZCK7Y', 1, 'withdrawn', ''),
('01M83BS1CG95S850EA1AZZCK82', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 4, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CCK0ZPSR5Y60Y3PKPG', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83BS1CG95S850EA1AZZCK8B', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 5, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CBBS7ZXYSJ2WT7WXJ7', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83BS1CG95S850EA1AZZCK8A', 1, 'open', ''),
('01M83BS1CG95S850EA1AZZCK8D', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 6, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CBBS7ZXYSJ2WT7WXJ7', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83BS1CG95S850EA1AZZCK8M', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 7, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CCK0ZPSR5Y60Y3PKPJ', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83BS1CG95S850EA1AZZCK8X', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', 8, '01M83BS1CF9GWG588TGKVEGZWN', 2, '01M83BS1CCK0ZPSR5Y60Y3PKPH', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83BS1CG95S850EA1AZZCK8W', 1, 'open', ''),
('01M83BS1D2B7HDJA3WHPDAY2N2', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 0, '01M83BS1D2B7HDJA3WHPDAY2N0', 1, '01M83BS1D0R1R7V7B588MQ25SE', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83BS1D2B7HDJA3WHPDAY2N3', 1, 'applied', 'Cut to one page.'),
('01M83BS1D2B7HDJA3WHPDAY2N8', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 1, '01M83BS1D2B7HDJA3WHPDAY2N6', 2, '01M83BS1D0R1R7V7B588MQ25SE', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83BS1D2B7HDJA3WHPDAY2N9', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83BS1D2B7HDJA3WHPDAY2N0', '01M83BS1D0R1R7V7B588MQ25SE', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 'request_changes'),
('01M83BS1D2B7HDJA3WHPDAY2N6', '01M83BS1D0R1R7V7B588MQ25SE', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83BS1CZR5D4Y5R6GT3E04AQ', 'C1', '17.0', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D1XWXR7D7SGA8Y4QZM', 'task_card', '01M83BS1D1XWXR7D7SGA8Y4QZP', 1, 0),
('01M83BS1CZR5D4Y5R6GT3E04AQ', 'C1', '17.1', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D1XWXR7D7SGA8Y4QZM', 'draft', '01M83BS1D1XWXR7D7SGA8Y4QZP', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83BS1AXGRRQXYSQ1DE4H8JN', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', '01M83BS1AXGRRQXYSQ1DE4H8JG', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83BS1AY88D6ETFETN98H3S9', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', '01M83BS1AXGRRQXYSQ1DE4H8JG', 2, 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83BS1AZKN2114HFV87YDTJW', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', '01M83BS1AY88D6ETFETN98H3SS', 3, 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83BS1AZKN2114HFV87YDTK6', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', '01M83BS1AY88D6ETFETN98H3SS', 3, 'person', '01M83BS1AVPH6Y7H2QH2XNS4Z4', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83BS1CG95S850EA1AZZCK7X', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', '01M83BS1CF9GWG588TGKVEGZWN', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83BS1D2B7HDJA3WHPDAY2N4', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D2B7HDJA3WHPDAY2N0', 1, 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83BS1D2B7HDJA3WHPDAY2NA', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D2B7HDJA3WHPDAY2N6', 1, 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83BS1D36XVSBHPYPYKKG76D', '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D1XWXR7D7SGA8Y4QZP', '01M83BS1D2B7HDJA3WHPDAY2NC', 1, 'person', '01M83BS1D0R1R7V7B588MQ25SE', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83BS1AY88D6ETFETN98H3SS', 0, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8JK', 1, 'applied', 'much longer, please', '[]'),
('01M83BS1AY88D6ETFETN98H3SS', 1, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3S1', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83BS1AY88D6ETFETN98H3SS', 2, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3S3', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83BS1AY88D6ETFETN98H3SS', 3, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SD', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83BS1AY88D6ETFETN98H3SS', 4, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SG', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83BS1D2B7HDJA3WHPDAY2N6', 0, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N2', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83BS1D2B7HDJA3WHPDAY2NC', 0, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N8', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83BS1AXGRRQXYSQ1DE4H8JN', 3, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8JG', 'not_met', 'much longer, please'),
('01M83BS1AXGRRQXYSQ1DE4H8JN', 4, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8JG', 'met', '\u0000 %s :name ?'),
('01M83BS1AY88D6ETFETN98H3S9', 1, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8JG', 'not_met', 'line␍
line

	tab'),
('01M83BS1AY88D6ETFETN98H3S9', 2, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8JG', 'not_applicable', 'shorter, please'),
('01M83BS1AY88D6ETFETN98H3S9', 3, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8JG', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83BS1AZKN2114HFV87YDTJW', 1, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SS', 'not_applicable', '\u0000 %s :name ?'),
('01M83BS1AZKN2114HFV87YDTJW', 3, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SS', 'met', '{"a": null}'),
('01M83BS1AZKN2114HFV87YDTK6', 1, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SS', 'met', 'much longer, please'),
('01M83BS1AZKN2114HFV87YDTK6', 2, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SS', 'cannot_judge', '\u0000 %s :name ?'),
('01M83BS1AZKN2114HFV87YDTK6', 3, '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AY88D6ETFETN98H3SS', 'not_met', 'line␍
line

	tab'),
('01M83BS1CG95S850EA1AZZCK7X', 2, '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CF9GWG588TGKVEGZWN', 'not_applicable', '{"a": null}'),
('01M83BS1D2B7HDJA3WHPDAY2N4', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N0', 'met', ''),
('01M83BS1D2B7HDJA3WHPDAY2N4', 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N0', 'not_met', ''),
('01M83BS1D2B7HDJA3WHPDAY2N4', 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N0', 'not_met', ''),
('01M83BS1D2B7HDJA3WHPDAY2NA', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N6', 'met', ''),
('01M83BS1D2B7HDJA3WHPDAY2NA', 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N6', 'not_met', ''),
('01M83BS1D2B7HDJA3WHPDAY2NA', 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2N6', 'not_met', ''),
('01M83BS1D36XVSBHPYPYKKG76D', 1, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2NC', 'met', ''),
('01M83BS1D36XVSBHPYPYKKG76D', 2, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2NC', 'met', ''),
('01M83BS1D36XVSBHPYPYKKG76D', 3, '01M83BS1CZR5D4Y5R6GT3E04AQ', '01M83BS1D2B7HDJA3WHPDAY2NC', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83BS1AY88D6ETFETN98H3S8', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', -1),
('01M83BS1AY88D6ETFETN98H3S3', '01M83BS1AVPH6Y7H2QH2XNS4Z3', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', -1),
('01M83BS1AY88D6ETFETN98H3S8', '01M83BS1AWSAA5B1PZWQFQXCAN', '01M83BS1ATXNDG84XPMBD95E4Q', '01M83BS1AXGRRQXYSQ1DE4H8J8', -1),
('01M83BS1CF9GWG588TGKVEGZW5', '01M83BS1CCK0ZPSR5Y60Y3PKPG', '01M83BS1CBBS7ZXYSJ2WT7WXJ6', '01M83BS1CD7GSDCQRQRQ7B8ZEP', -1);
