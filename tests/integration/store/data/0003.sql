INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M835H0N1XQNSG8RHXDBZ8VW0', 'slack', 'walk 0', 'Harbour', 1),
('01M835H0SYV9X92NYSWPMN6WV2', 'slack', 'walk 1', 'Harbour', 1),
('01M835H0XN48F647VW41X82NVT', 'slack', 'walk 2', 'Harbour', 1),
('01M835H0Z6WC8DWHM4R1A8QWCH', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread) VALUES
('01M835H0N4009G2HNFE8GGFD94', '01M835H0N1XQNSG8RHXDBZ8VW0', 'slack', 'C1', NULL, TRUE),
('01M835H0N5MJ07BCBJHK0FPNQ1', '01M835H0N1XQNSG8RHXDBZ8VW0', 'slack', 'C2', NULL, TRUE),
('01M835H0SZR7194RZZRE1S8ATW', '01M835H0SYV9X92NYSWPMN6WV2', 'slack', 'C1', NULL, TRUE),
('01M835H0T0WRARA8FMVSJZH4QS', '01M835H0SYV9X92NYSWPMN6WV2', 'slack', 'C2', NULL, TRUE),
('01M835H0XQSHPPXBYGQHQVE3H9', '01M835H0XN48F647VW41X82NVT', 'slack', 'C1', NULL, TRUE),
('01M835H0XQSHPPXBYGQHQVE3HA', '01M835H0XN48F647VW41X82NVT', 'slack', 'C2', NULL, TRUE),
('01M835H0Z89AXQCQBQ6FDRZ76K', '01M835H0Z6WC8DWHM4R1A8QWCH', 'slack', 'C1', '17.1', FALSE),
('01M835H0Z89AXQCQBQ6FDRZ76M', '01M835H0Z6WC8DWHM4R1A8QWCH', 'slack', 'C2', NULL, TRUE);
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M835H0N3RR2WRVHWV9TH85A3', '01M835H0N1XQNSG8RHXDBZ8VW0', 'U0', 'person 0'),
('01M835H0N4009G2HNFE8GGFD91', '01M835H0N1XQNSG8RHXDBZ8VW0', 'U1', 'person 1'),
('01M835H0N4009G2HNFE8GGFD92', '01M835H0N1XQNSG8RHXDBZ8VW0', 'U2', 'person 2'),
('01M835H0N4009G2HNFE8GGFD93', '01M835H0N1XQNSG8RHXDBZ8VW0', 'U3', 'person 3'),
('01M835H0SYV9X92NYSWPMN6WV3', '01M835H0SYV9X92NYSWPMN6WV2', 'U0', 'person 0'),
('01M835H0SZR7194RZZRE1S8ATS', '01M835H0SYV9X92NYSWPMN6WV2', 'U1', 'person 1'),
('01M835H0SZR7194RZZRE1S8ATT', '01M835H0SYV9X92NYSWPMN6WV2', 'U2', 'person 2'),
('01M835H0SZR7194RZZRE1S8ATV', '01M835H0SYV9X92NYSWPMN6WV2', 'U3', 'person 3'),
('01M835H0XPH3X7W7NJ9JQ1Y7FN', '01M835H0XN48F647VW41X82NVT', 'U0', 'person 0'),
('01M835H0XPH3X7W7NJ9JQ1Y7FP', '01M835H0XN48F647VW41X82NVT', 'U1', 'person 1'),
('01M835H0XQSHPPXBYGQHQVE3H7', '01M835H0XN48F647VW41X82NVT', 'U2', 'person 2'),
('01M835H0XQSHPPXBYGQHQVE3H8', '01M835H0XN48F647VW41X82NVT', 'U3', 'person 3'),
('01M835H0Z6WC8DWHM4R1A8QWCJ', '01M835H0Z6WC8DWHM4R1A8QWCH', 'U0', 'person 0'),
('01M835H0Z760STCDD701Z5JN0A', '01M835H0Z6WC8DWHM4R1A8QWCH', 'U1', 'person 1'),
('01M835H0Z760STCDD701Z5JN0B', '01M835H0Z6WC8DWHM4R1A8QWCH', 'U2', 'person 2'),
('01M835H0Z760STCDD701Z5JN0C', '01M835H0Z6WC8DWHM4R1A8QWCH', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M835H0Z89AXQCQBQ6FDRZ76K', '01M835H0Z6WC8DWHM4R1A8QWCH', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0N1XQNSG8RHXDBZ8VW0', 1, 41, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:00:00.000000', 'stalled', '[]', '["01M835H0N4009G2HNFE8GGFD91"]', '[]', NULL, 4, 1125899906842624, NULL, 1, 34560000000003, NULL, 'agent_failed', 'shorter, please', 'revising', NULL, NULL, NULL, NULL, NULL, '01M835H0NP37MPT2ZCKST4D2B9', NULL, NULL, NULL, NULL, 2622229580370, 3460058608894, 2420487657321, NULL),
('01M835H0T3D33AF7T6RYVSJHHQ', '01M835H0SYV9X92NYSWPMN6WV2', 1, 23, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 09:00:00.000000', 'stalled', '["01M835H0SZR7194RZZRE1S8ATS","01M835H0SZR7194RZZRE1S8ATT","01M835H0SZR7194RZZRE1S8ATV"]', '["01M835H0SZR7194RZZRE1S8ATS"]', '[]', NULL, 9, NULL, NULL, 3, 34560000000003, NULL, 'needs_person', '\u0000 %s :name ?', 'revising', NULL, NULL, NULL, NULL, NULL, '01M835H0T4QTJE44HPZT3GBKRD', NULL, NULL, NULL, NULL, 1353583774811, 1967734063943, 1389927487251, NULL),
('01M835H0XXRTEZ0XPFZX7SEWK1', '01M835H0XN48F647VW41X82NVT', 1, 20, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 09:00:00.000000', 'in_review', '["01M835H0XPH3X7W7NJ9JQ1Y7FP","01M835H0XQSHPPXBYGQHQVE3H7"]', '["01M835H0XQSHPPXBYGQHQVE3H8"]', '[]', '01M835H0XXRTEZ0XPFZX7SEWK0', 20, NULL, NULL, NULL, 300000000, '2026-11-23 16:28:21.170569', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M835H0XZ9GXC7XE7XP11D4GP', NULL, NULL, NULL, NULL, 1730501365233, 1696870195736, 1512554687736, '0.20'),
('01M835H0ZE09KN944AANDEKQGK', '01M835H0Z6WC8DWHM4R1A8QWCH', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'accepted', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:13:00.000000', '', '01M835H0ZF039AZEW0P9EJ4QNZ', '01M835H0ZF039AZEW0P9EJ4QNZ', NULL, NULL, NULL, NULL, 240, 60, 24, '0.0375'),
('01M835H10S8BSHFYMWQJ6D4ZN7', '01M835H0Z6WC8DWHM4R1A8QWCH', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M835H10S8BSHFYMWQJ6D4ZN8', 'draft', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0Z89AXQCQBQ6FDRZ76K', 'task_card', '01M835H0ZE09KN944AANDEKQGK', '2026-11-23 09:00:00.000000', 'sent', 1, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0Z89AXQCQBQ6FDRZ76K', 'draft', '01M835H0ZE09KN944AANDEKQGK', '2026-11-23 09:00:00.000000', 'sent', 1, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0Z89AXQCQBQ6FDRZ76K', 'tally', '01M835H0ZE09KN944AANDEKQGK', '2026-11-23 09:00:00.000000', 'failed', 1, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0Z89AXQCQBQ6FDRZ76K', 'scorecard', '01M835H0ZE09KN944AANDEKQGK', '2026-11-23 09:00:00.000000', 'pending', 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note) VALUES
('01M835H0NMFVA5B3BFD7RAHPXW', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 297559127443, 1060655614167, 290430313572, '98765.4321', '2026-11-23 09:26:23.614471', NULL, 'Assumed the pier is open.'),
('01M835H0NP37MPT2ZCKST4D2B9', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 928646032801, 807813182552, 575521780693, '1E-24', '2026-11-23 11:16:18.083355', '01M835H0NMFVA5B3BFD7RAHPXW', 'Assumed the pier is open.'),
('01M835H0T4QTJE44HPZT3GBKR1', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 1, 'solo', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 744610354028, 250569617134, 516646835672, '1E-24', '2026-11-23 12:32:44.368835', NULL, 'Assumed the pier is open.'),
('01M835H0T4QTJE44HPZT3GBKRD', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 482089025086, 881515233900, 588721163937, '1E-24', '2026-11-23 13:40:18.106809', '01M835H0T4QTJE44HPZT3GBKR1', 'Assumed the pier is open.'),
('01M835H0XYM7D3MZJCVH978GDS', '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 823973230589, 782480053126, 511682565270, '0.10', '2026-11-23 14:52:06.065216', NULL, 'Assumed the pier is open.'),
('01M835H0XZ9GXC7XE7XP11D4GP', '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 2, 'assisted', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 906528134644, 914390142610, 1000872122466, '0.10', '2026-11-23 16:51:34.949777', '01M835H0XYM7D3MZJCVH978GDS', 'Assumed the pier is open.'),
('01M835H0ZE09KN944AANDEKQGN', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.'),
('01M835H0ZF039AZEW0P9EJ4QNT', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M835H0ZE09KN944AANDEKQGN', 'Assumed the pier is open.'),
('01M835H0ZF039AZEW0P9EJ4QNZ', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M835H0ZF039AZEW0P9EJ4QNT', 'Assumed the pier is open.');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 1, 'task_opened', '{"workspace_id":"01M835H0N1XQNSG8RHXDBZ8VW0","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M835H0N4009G2HNFE8GGFD91"],"conversations":["01M835H0N4009G2HNFE8GGFD94"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S"},"import_key":null,"digests":[]}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}]}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:02:40.149903', NULL, NULL),
(4, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 4, 'draft_requested', '{"job":"01M835H0NMFVA5B3BFD7RAHPXB"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:02:40.149903', NULL, NULL),
(5, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 5, 'draft_recorded', '{"job":"01M835H0NMFVA5B3BFD7RAHPXB","head":{"id":"01M835H0NMFVA5B3BFD7RAHPXW","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":297559127443,"output_tokens":1060655614167,"cached_tokens":290430313572,"cost_usd":"98765.4321"},"made_at":"2026-11-23T09:26:23.614471Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:26:23.614471', NULL, NULL),
(6, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 6, 'feedback_captured', '{"feedback_id":"01M835H0NMFVA5B3BFD7RAHPXY","draft_id":"01M835H0NMFVA5B3BFD7RAHPXW","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M835H0NMFVA5B3BFD7RAHPXX"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:32:56.793960', 'C1', '01M835H0NMFVA5B3BFD7RAHPXX'),
(7, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 7, 'feedback_captured', '{"feedback_id":"01M835H0NMFVA5B3BFD7RAHPY0","draft_id":"01M835H0NMFVA5B3BFD7RAHPXW","text":"\\u0000 %s :name ?","message":null}', 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 09:57:05.313525', NULL, NULL),
(8, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 8, 'feedback_captured', '{"feedback_id":"01M835H0NMFVA5B3BFD7RAHPY2","draft_id":"01M835H0NMFVA5B3BFD7RAHPXW","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M835H0NMFVA5B3BFD7RAHPY1"}}', 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 09:58:39.185227', 'C1', '01M835H0NMFVA5B3BFD7RAHPY1'),
(9, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 9, 'feedback_captured', '{"feedback_id":"01M835H0NNNCP2JYK6KSV37BKT","draft_id":"01M835H0NMFVA5B3BFD7RAHPXW","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 10:06:22.852619', NULL, NULL),
(10, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 10, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $98765.43 of $1000.00 are spent.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 10:22:22.055986', NULL, NULL),
(11, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 11, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 10:44:33.876001', NULL, NULL),
(12, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 12, 'task_resumed', '{"state":"in_review"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 10:44:33.876001', NULL, NULL),
(13, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 13, 'revision_requested', '{"job":"01M835H0NNNCP2JYK6KSV37BM3","draft_id":"01M835H0NMFVA5B3BFD7RAHPXW","feedback":[["01M835H0NMFVA5B3BFD7RAHPXY",1],["01M835H0NMFVA5B3BFD7RAHPY0",1],["01M835H0NMFVA5B3BFD7RAHPY2",1],["01M835H0NNNCP2JYK6KSV37BKT",1]],"unmet":[],"trigger":"resume"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 10:44:33.876001', NULL, NULL),
(14, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 14, 'scorecard_filed', '{"scorecard_id":"01M835H0NNNCP2JYK6KSV37BM4","draft_id":"01M835H0NMFVA5B3BFD7RAHPXW","rubric_version":1,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":1,"value":"not_met","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M835H0N4009G2HNFE8GGFD92', '2026-11-23 10:59:30.768543', NULL, NULL),
(15, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 15, 'draft_recorded', '{"job":"01M835H0NNNCP2JYK6KSV37BM3","head":{"id":"01M835H0NP37MPT2ZCKST4D2B9","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":928646032801,"output_tokens":807813182552,"cached_tokens":575521780693,"cost_usd":"1E-24"},"made_at":"2026-11-23T11:16:18.083355Z","based_on":"01M835H0NMFVA5B3BFD7RAHPXW"},"ledger":[{"feedback_id":"01M835H0NMFVA5B3BFD7RAHPY0","edition":1,"disposition":"needs_person","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[]},{"feedback_id":"01M835H0NMFVA5B3BFD7RAHPY2","edition":1,"disposition":"applied","answer":"shorter, please","blocks":[1]},{"feedback_id":"01M835H0NNNCP2JYK6KSV37BKT","edition":1,"disposition":"declined","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 11:16:18.083355', NULL, NULL),
(16, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 16, 'feedback_captured', '{"feedback_id":"01M835H0NP37MPT2ZCKST4D2BF","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M835H0NP37MPT2ZCKST4D2BE"}}', 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 12:25:20.889613', 'C1', '01M835H0NP37MPT2ZCKST4D2BE'),
(17, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 17, 'scorecard_filed', '{"scorecard_id":"01M835H0NP37MPT2ZCKST4D2BG","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":4,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"}]}', 'person', '01M835H0N4009G2HNFE8GGFD91', '2026-11-23 12:32:59.593429', NULL, NULL),
(18, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 18, 'feedback_withdrawn', '{"feedback_id":"01M835H0NNNCP2JYK6KSV37BKT"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 12:35:10.053273', 'C1', '01M835H0NP37MPT2ZCKST4D2BH'),
(19, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 19, 'feedback_captured', '{"feedback_id":"01M835H0NP37MPT2ZCKST4D2BM","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M835H0NP37MPT2ZCKST4D2BK"}}', 'person', '01M835H0N4009G2HNFE8GGFD91', '2026-11-23 12:40:26.625705', 'C1', '01M835H0NP37MPT2ZCKST4D2BK'),
(20, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 20, 'scorecard_opened', '{"draft_id":"01M835H0NP37MPT2ZCKST4D2B9"}', 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 12:50:14.725174', NULL, NULL),
(21, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 21, 'scorecard_filed', '{"scorecard_id":"01M835H0NP37MPT2ZCKST4D2BP","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"}]}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 12:51:49.584700', NULL, NULL),
(22, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 22, 'revision_requested', '{"job":"01M835H0NP37MPT2ZCKST4D2BR","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","feedback":[["01M835H0NMFVA5B3BFD7RAHPXY",1],["01M835H0NP37MPT2ZCKST4D2BF",1],["01M835H0NP37MPT2ZCKST4D2BM",1]],"unmet":[],"trigger":"quiet_period"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 13:09:14.085058', NULL, NULL),
(23, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 23, 'task_stalled', '{"stall":{"reason":"chat_gone","sentence":"''; DROP TABLE tasks; --","from_state":"revising"},"usage":{"input_tokens":1091051118734,"output_tokens":717097371147,"cached_tokens":557154078779,"cost_usd":null}}', 'system', 'worker', '2026-11-23 13:24:04.966601', NULL, NULL),
(24, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 24, 'feedback_captured', '{"feedback_id":"01M835H0NP37MPT2ZCKST4D2BW","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"much longer, please","message":null}', 'person', '01M835H0N4009G2HNFE8GGFD91', '2026-11-23 13:33:33.792476', NULL, NULL),
(25, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 25, 'feedback_captured', '{"feedback_id":"01M835H0NP37MPT2ZCKST4D2BY","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"much longer, please","message":null}', 'person', '01M835H0N4009G2HNFE8GGFD91', '2026-11-23 13:49:13.194227', NULL, NULL),
(26, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 26, 'policy_changed', '{"policy":{"max_cycles":12,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 14:02:00.809940', NULL, NULL),
(27, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 27, 'scorecard_filed', '{"scorecard_id":"01M835H0NP37MPT2ZCKST4D2BP","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","rubric_version":1,"marks":[{"criterion":3,"value":"not_applicable","note":"shorter, please"}]}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 14:10:54.466892', NULL, NULL),
(28, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 28, 'marks_saved', '{"scorecard_id":"01M835H0NQR40R64GBW0D0744B","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"line\r\nline\n\n\ttab"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 14:30:49.708574', NULL, NULL),
(29, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 29, 'feedback_captured', '{"feedback_id":"01M835H0NQR40R64GBW0D0744D","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M835H0NQR40R64GBW0D0744C"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 14:36:15.951088', 'C1', '01M835H0NQR40R64GBW0D0744C'),
(30, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 30, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 15:06:02.732032', NULL, NULL),
(31, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 31, 'task_resumed', '{"state":"in_review"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 15:06:02.732032', NULL, NULL),
(32, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 32, 'revision_requested', '{"job":"01M835H0NQR40R64GBW0D0744E","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","feedback":[["01M835H0NMFVA5B3BFD7RAHPXY",1],["01M835H0NP37MPT2ZCKST4D2BF",1],["01M835H0NP37MPT2ZCKST4D2BM",1],["01M835H0NP37MPT2ZCKST4D2BW",1],["01M835H0NP37MPT2ZCKST4D2BY",1],["01M835H0NQR40R64GBW0D0744D",1]],"unmet":[],"trigger":"resume"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 15:06:02.732032', NULL, NULL),
(33, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 33, 'marks_saved', '{"scorecard_id":"01M835H0NQR40R64GBW0D0744G","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"{\"a\": null}"}]}', 'person', '01M835H0N4009G2HNFE8GGFD92', '2026-11-23 15:17:43.145339', NULL, NULL),
(34, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 34, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":null,"quorum":1,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 15:20:55.535792', NULL, NULL),
(35, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 35, 'feedback_captured', '{"feedback_id":"01M835H0NQR40R64GBW0D0744P","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M835H0NQR40R64GBW0D0744N"}}', 'person', '01M835H0N4009G2HNFE8GGFD92', '2026-11-23 15:27:50.617402', 'C1', '01M835H0NQR40R64GBW0D0744N'),
(36, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 36, 'task_stalled', '{"stall":{"reason":"agent_failed","sentence":"shorter, please","from_state":"revising"},"usage":{"input_tokens":304973301392,"output_tokens":874492441028,"cached_tokens":997381484277,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 15:35:54.847514', NULL, NULL),
(37, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 37, 'review_finished', '{"draft_id":"01M835H0NP37MPT2ZCKST4D2B9","verdict":"request_changes"}', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 15:42:59.386877', NULL, NULL),
(38, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 38, 'scorecard_opened', '{"draft_id":"01M835H0NP37MPT2ZCKST4D2B9"}', 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 15:55:07.950052', NULL, NULL),
(39, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 39, 'scorecard_filed', '{"scorecard_id":"01M835H0NQR40R64GBW0D0744T","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","rubric_version":1,"marks":[{"criterion":4,"value":"met","note":"''; DROP TABLE tasks; --"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"},{"criterion":2,"value":"met","note":"shorter, please"}]}', 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', NULL, NULL),
(40, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 40, 'feedback_captured', '{"feedback_id":"01M835H0NQR40R64GBW0D0744W","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"much longer, please","message":null}', 'person', '01M835H0N4009G2HNFE8GGFD91', '2026-11-23 16:12:36.549809', NULL, NULL),
(41, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 41, 'feedback_captured', '{"feedback_id":"01M835H0NQR40R64GBW0D0744Y","draft_id":"01M835H0NP37MPT2ZCKST4D2B9","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M835H0NQR40R64GBW0D0744X"}}', 'person', '01M835H0N4009G2HNFE8GGFD92', '2026-11-23 16:28:38.985798', 'C1', '01M835H0NQR40R64GBW0D0744X'),
(42, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 1, 'task_opened', '{"workspace_id":"01M835H0SYV9X92NYSWPMN6WV2","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M835H0SZR7194RZZRE1S8ATS","01M835H0SZR7194RZZRE1S8ATT","01M835H0SZR7194RZZRE1S8ATV"],"approvers":["01M835H0SZR7194RZZRE1S8ATS"],"conversations":["01M835H0SZR7194RZZRE1S8ATW"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S"},"import_key":null,"digests":[]}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 09:00:00.000000', NULL, NULL),
(43, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 09:00:00.000000', NULL, NULL),
(44, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}]}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 12:12:08.127706', NULL, NULL),
(45, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 4, 'draft_requested', '{"job":"01M835H0T4QTJE44HPZT3GBKQV"}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 12:12:08.127706', NULL, NULL),
(46, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 5, 'policy_changed', '{"policy":{"max_cycles":5,"max_tokens":null,"max_cost_usd":"1E+3","quorum":null,"quiet_period":"PT0.000001S"}}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 12:28:42.161139', NULL, NULL),
(47, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 6, 'draft_recorded', '{"job":"01M835H0T4QTJE44HPZT3GBKQV","head":{"id":"01M835H0T4QTJE44HPZT3GBKR1","number":1,"arm":"solo","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":744610354028,"output_tokens":250569617134,"cached_tokens":516646835672,"cost_usd":"1E-24"},"made_at":"2026-11-23T12:32:44.368835Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:32:44.368835', NULL, NULL),
(48, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 7, 'feedback_captured', '{"feedback_id":"01M835H0T4QTJE44HPZT3GBKR8","draft_id":"01M835H0T4QTJE44HPZT3GBKR1","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M835H0T4QTJE44HPZT3GBKR7"}}', 'person', '01M835H0SZR7194RZZRE1S8ATV', '2026-11-23 13:23:28.126607', 'C1', '01M835H0T4QTJE44HPZT3GBKR7'),
(49, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 8, 'revision_requested', '{"job":"01M835H0T4QTJE44HPZT3GBKRA","draft_id":"01M835H0T4QTJE44HPZT3GBKR1","feedback":[["01M835H0T4QTJE44HPZT3GBKR8",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 13:33:48.699680', NULL, NULL),
(50, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 9, 'draft_recorded', '{"job":"01M835H0T4QTJE44HPZT3GBKRA","head":{"id":"01M835H0T4QTJE44HPZT3GBKRD","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":482089025086,"output_tokens":881515233900,"cached_tokens":588721163937,"cost_usd":"1E-24"},"made_at":"2026-11-23T13:40:18.106809Z","based_on":"01M835H0T4QTJE44HPZT3GBKR1"},"ledger":[{"feedback_id":"01M835H0T4QTJE44HPZT3GBKR8","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[]}]}', 'model', 'practice/rules-1', '2026-11-23 13:40:18.106809', NULL, NULL),
(51, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 10, 'feedback_confirmed', '{"feedback_id":"01M835H0T4QTJE44HPZT3GBKR8"}', 'person', '01M835H0SZR7194RZZRE1S8ATV', '2026-11-23 14:27:53.152476', NULL, NULL),
(52, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 11, 'marks_saved', '{"scorecard_id":"01M835H0W9GD1YDN9T9NT7D0YD","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","rubric_version":1,"marks":[{"criterion":2,"value":"not_met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_applicable","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M835H0SZR7194RZZRE1S8ATV', '2026-11-23 14:54:58.460628', NULL, NULL),
(53, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 12, 'marks_saved', '{"scorecard_id":"01M835H0W9GD1YDN9T9NT7D0YG","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":"shorter, please"},{"criterion":3,"value":"not_met","note":"{\"a\": null}"},{"criterion":4,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M835H0SZR7194RZZRE1S8ATS', '2026-11-23 15:06:38.019093', NULL, NULL),
(54, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 13, 'feedback_captured', '{"feedback_id":"01M835H0W9GD1YDN9T9NT7D0YJ","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M835H0W9GD1YDN9T9NT7D0YH"}}', 'person', '01M835H0SZR7194RZZRE1S8ATS', '2026-11-23 15:09:45.994874', 'C1', '01M835H0W9GD1YDN9T9NT7D0YH'),
(55, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 14, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":"1E+3","quorum":1,"quiet_period":null}}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 15:30:36.391003', NULL, NULL),
(56, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 15, 'scorecard_filed', '{"scorecard_id":"01M835H0WAK254R5HVDAJWQ4A1","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","rubric_version":1,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M835H0SZR7194RZZRE1S8ATT', '2026-11-23 15:39:38.917846', NULL, NULL),
(57, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 16, 'minutes_corrected', '{"minutes":"1E-24"}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 15:59:12.038437', NULL, NULL),
(58, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":null,"max_cost_usd":null,"quorum":3,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 16:06:21.356218', NULL, NULL),
(59, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 18, 'revision_requested', '{"job":"01M835H0WAK254R5HVDAJWQ4AB","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","feedback":[["01M835H0W9GD1YDN9T9NT7D0YJ",1]],"unmet":[3],"trigger":"button"}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 16:23:21.142043', NULL, NULL),
(60, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 19, 'feedback_captured', '{"feedback_id":"01M835H0WAK254R5HVDAJWQ4AH","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","text":"shorter, please","message":null}', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 16:38:18.586766', NULL, NULL),
(61, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 20, 'vote_cast', '{"feedback_id":"01M835H0T4QTJE44HPZT3GBKR8","value":1}', 'person', '01M835H0SZR7194RZZRE1S8ATS', '2026-11-23 16:54:39.414678', NULL, NULL),
(62, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 21, 'task_stalled', '{"stall":{"reason":"needs_person","sentence":"\\u0000 %s :name ?","from_state":"revising"},"usage":{"input_tokens":126884395697,"output_tokens":835649212909,"cached_tokens":284559487642,"cost_usd":null}}', 'system', 'worker', '2026-11-23 17:09:51.678468', NULL, NULL),
(63, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 22, 'feedback_captured', '{"feedback_id":"01M835H0WAK254R5HVDAJWQ4AT","draft_id":"01M835H0T4QTJE44HPZT3GBKRD","text":"{\"a\": null}","message":null}', 'person', '01M835H0SZR7194RZZRE1S8ATS', '2026-11-23 17:35:58.137727', NULL, NULL),
(64, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 23, 'scorecard_opened', '{"draft_id":"01M835H0T4QTJE44HPZT3GBKRD"}', 'person', '01M835H0SZR7194RZZRE1S8ATT', '2026-11-23 17:49:42.264355', NULL, NULL),
(65, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 1, 'task_opened', '{"workspace_id":"01M835H0XN48F647VW41X82NVT","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M835H0XPH3X7W7NJ9JQ1Y7FP"],"conversations":["01M835H0XQSHPPXBYGQHQVE3H9"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"},"import_key":"01M835H0XXRTEZ0XPFZX7SEWK0","digests":[]}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 09:00:00.000000', NULL, NULL),
(66, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 09:00:00.000000', NULL, NULL),
(67, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 3, 'people_changed', '{"reviewers":["01M835H0XPH3X7W7NJ9JQ1Y7FP","01M835H0XQSHPPXBYGQHQVE3H7"],"approvers":["01M835H0XQSHPPXBYGQHQVE3H8"]}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 11:02:18.474044', NULL, NULL),
(68, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 4, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}]}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 11:24:34.925615', NULL, NULL),
(69, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 5, 'draft_requested', '{"job":"01M835H0XYM7D3MZJCVH978GCF"}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 11:24:34.925615', NULL, NULL),
(70, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 6, 'agent_stopped', '{"job":"01M835H0XYM7D3MZJCVH978GCF"}', 'person', '01M835H0XQSHPPXBYGQHQVE3H8', '2026-11-23 12:17:55.371638', NULL, NULL),
(71, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 7, 'task_stalled', '{"stall":{"reason":"stopped","sentence":"Somebody stopped the agent before it had finished.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M835H0XQSHPPXBYGQHQVE3H8', '2026-11-23 12:17:55.371638', NULL, NULL),
(72, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 8, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 14:39:39.278229', NULL, NULL),
(73, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 9, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 14:39:39.278229', NULL, NULL),
(74, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 10, 'draft_requested', '{"job":"01M835H0XYM7D3MZJCVH978GDR"}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 14:39:39.278229', NULL, NULL),
(75, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 11, 'draft_recorded', '{"job":"01M835H0XYM7D3MZJCVH978GDR","head":{"id":"01M835H0XYM7D3MZJCVH978GDS","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":823973230589,"output_tokens":782480053126,"cached_tokens":511682565270,"cost_usd":"0.10"},"made_at":"2026-11-23T14:52:06.065216Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 14:52:06.065216', NULL, NULL),
(76, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 12, 'scorecard_filed', '{"scorecard_id":"01M835H0XZ9GXC7XE7XP11D4G0","draft_id":"01M835H0XYM7D3MZJCVH978GDS","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', NULL, NULL),
(77, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 13, 'feedback_captured', '{"feedback_id":"01M835H0XZ9GXC7XE7XP11D4G2","draft_id":"01M835H0XYM7D3MZJCVH978GDS","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M835H0XZ9GXC7XE7XP11D4G1"}}', 'person', '01M835H0XQSHPPXBYGQHQVE3H7', '2026-11-23 15:21:50.857043', 'C1', '01M835H0XZ9GXC7XE7XP11D4G1'),
(78, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 14, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":true,"points":-2}]}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 16:13:00.363544', NULL, NULL),
(79, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 15, 'revision_requested', '{"job":"01M835H0XZ9GXC7XE7XP11D4GC","draft_id":"01M835H0XYM7D3MZJCVH978GDS","feedback":[["01M835H0XZ9GXC7XE7XP11D4G2",1]],"unmet":[],"trigger":"reaction"}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 16:20:01.152843', NULL, NULL),
(80, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 16, 'feedback_captured', '{"feedback_id":"01M835H0XZ9GXC7XE7XP11D4GG","draft_id":"01M835H0XYM7D3MZJCVH978GDS","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M835H0XZ9GXC7XE7XP11D4GF"}}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 16:23:21.170569', 'C1', '01M835H0XZ9GXC7XE7XP11D4GF'),
(81, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 17, 'vote_cast', '{"feedback_id":"01M835H0XZ9GXC7XE7XP11D4G2","value":-1}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 16:32:48.814105', NULL, NULL),
(82, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 18, 'scorecard_opened', '{"draft_id":"01M835H0XYM7D3MZJCVH978GDS"}', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FP', '2026-11-23 16:34:21.686809', NULL, NULL),
(83, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 19, 'feedback_withdrawn', '{"feedback_id":"01M835H0XZ9GXC7XE7XP11D4G2"}', 'person', '01M835H0XQSHPPXBYGQHQVE3H7', '2026-11-23 16:48:38.616616', 'C1', '01M835H0XZ9GXC7XE7XP11D4GM'),
(84, '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 20, 'draft_recorded', '{"job":"01M835H0XZ9GXC7XE7XP11D4GC","head":{"id":"01M835H0XZ9GXC7XE7XP11D4GP","number":2,"arm":"assisted","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":906528134644,"output_tokens":914390142610,"cached_tokens":1000872122466,"cost_usd":"0.10"},"made_at":"2026-11-23T16:51:34.949777Z","based_on":"01M835H0XYM7D3MZJCVH978GDS"},"ledger":[{"feedback_id":"01M835H0XZ9GXC7XE7XP11D4G2","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[1]}]}', 'model', 'practice/rules-1', '2026-11-23 16:51:34.949777', NULL, NULL),
(85, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 1, 'task_opened', '{"workspace_id":"01M835H0Z6WC8DWHM4R1A8QWCH","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M835H0Z89AXQCQBQ6FDRZ76K"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null,"digests":[]}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', NULL, NULL),
(86, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', NULL, NULL),
(87, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 3, 'draft_requested', '{"job":"01M835H0ZE09KN944AANDEKQGM"}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', NULL, NULL),
(88, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 4, 'draft_recorded', '{"job":"01M835H0ZE09KN944AANDEKQGM","head":{"id":"01M835H0ZE09KN944AANDEKQGN","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(89, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 5, 'feedback_captured', '{"feedback_id":"01M835H0ZE09KN944AANDEKQGP","draft_id":"01M835H0ZE09KN944AANDEKQGN","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M835H0ZE09KN944AANDEKQGQ"}}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:02:00.000000', 'C1', '01M835H0ZE09KN944AANDEKQGQ'),
(90, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 6, 'scorecard_filed', '{"scorecard_id":"01M835H0ZE09KN944AANDEKQGR","draft_id":"01M835H0ZE09KN944AANDEKQGN","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:03:00.000000', NULL, NULL),
(91, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 7, 'review_finished', '{"draft_id":"01M835H0ZE09KN944AANDEKQGN","verdict":"request_changes"}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:04:00.000000', NULL, NULL),
(92, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 8, 'revision_requested', '{"job":"01M835H0ZE09KN944AANDEKQGS","draft_id":"01M835H0ZE09KN944AANDEKQGN","feedback":[["01M835H0ZE09KN944AANDEKQGP",1]],"unmet":[2],"trigger":"button"}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:05:00.000000', NULL, NULL),
(93, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 9, 'draft_recorded', '{"job":"01M835H0ZE09KN944AANDEKQGS","head":{"id":"01M835H0ZF039AZEW0P9EJ4QNT","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M835H0ZE09KN944AANDEKQGN"},"ledger":[{"feedback_id":"01M835H0ZE09KN944AANDEKQGP","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(94, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 10, 'feedback_captured', '{"feedback_id":"01M835H0ZF039AZEW0P9EJ4QNV","draft_id":"01M835H0ZF039AZEW0P9EJ4QNT","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M835H0ZF039AZEW0P9EJ4QNW"}}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:07:00.000000', 'C1', '01M835H0ZF039AZEW0P9EJ4QNW'),
(95, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 11, 'scorecard_filed', '{"scorecard_id":"01M835H0ZF039AZEW0P9EJ4QNX","draft_id":"01M835H0ZF039AZEW0P9EJ4QNT","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:08:00.000000', NULL, NULL),
(96, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 12, 'review_finished', '{"draft_id":"01M835H0ZF039AZEW0P9EJ4QNT","verdict":"request_changes"}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:09:00.000000', NULL, NULL),
(97, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 13, 'revision_requested', '{"job":"01M835H0ZF039AZEW0P9EJ4QNY","draft_id":"01M835H0ZF039AZEW0P9EJ4QNT","feedback":[["01M835H0ZF039AZEW0P9EJ4QNV",1]],"unmet":[2],"trigger":"button"}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:10:00.000000', NULL, NULL),
(98, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 14, 'draft_recorded', '{"job":"01M835H0ZF039AZEW0P9EJ4QNY","head":{"id":"01M835H0ZF039AZEW0P9EJ4QNZ","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M835H0ZF039AZEW0P9EJ4QNT"},"ledger":[{"feedback_id":"01M835H0ZF039AZEW0P9EJ4QNV","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(99, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 15, 'scorecard_filed', '{"scorecard_id":"01M835H0ZF039AZEW0P9EJ4QP0","draft_id":"01M835H0ZF039AZEW0P9EJ4QNZ","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:12:00.000000', NULL, NULL),
(100, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 16, 'task_accepted', '{"draft_id":"01M835H0ZF039AZEW0P9EJ4QNZ"}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:13:00.000000', NULL, NULL),
(101, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H10S8BSHFYMWQJ6D4ZN7', 1, 'task_opened', '{"workspace_id":"01M835H0Z6WC8DWHM4R1A8QWCH","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M835H0Z89AXQCQBQ6FDRZ76K"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null,"digests":[]}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', NULL, NULL),
(102, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H10S8BSHFYMWQJ6D4ZN7', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', NULL, NULL),
(103, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H10S8BSHFYMWQJ6D4ZN7', 3, 'draft_requested', '{"job":"01M835H10S8BSHFYMWQJ6D4ZN8"}', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at) VALUES
('01M835H1150NTG0EF27X02AKXZ', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000'),
('01M835H1150NTG0EF27X02AKY0', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL),
('01M835H1150NTG0EF27X02AKY1', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H10S8BSHFYMWQJ6D4ZN7', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL),
('01M835H1150NTG0EF27X02AKY2', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H10S8BSHFYMWQJ6D4ZN7', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M835H0NKEKYZ443Z8KN7B9AF', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 09:02:40.149903'),
('01M835H0T3D33AF7T6RYVSJHHQ', 1, '01M835H0SYV9X92NYSWPMN6WV2', 'person', '01M835H0SYV9X92NYSWPMN6WV3', '2026-11-23 12:12:08.127706'),
('01M835H0XXRTEZ0XPFZX7SEWK1', 1, '01M835H0XN48F647VW41X82NVT', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 11:24:34.925615'),
('01M835H0XXRTEZ0XPFZX7SEWK1', 2, '01M835H0XN48F647VW41X82NVT', 'person', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '2026-11-23 16:13:00.363544'),
('01M835H0ZE09KN944AANDEKQGK', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000'),
('01M835H10S8BSHFYMWQJ6D4ZN7', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'person', '01M835H0Z6WC8DWHM4R1A8QWCJ', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M835H0NKEKYZ443Z8KN7B9AF', 0, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0N4009G2HNFE8GGFD94'),
('01M835H0T3D33AF7T6RYVSJHHQ', 0, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0SZR7194RZZRE1S8ATW'),
('01M835H0XXRTEZ0XPFZX7SEWK1', 0, '01M835H0XN48F647VW41X82NVT', '01M835H0XQSHPPXBYGQHQVE3H9'),
('01M835H0ZE09KN944AANDEKQGK', 0, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0Z89AXQCQBQ6FDRZ76K'),
('01M835H10S8BSHFYMWQJ6D4ZN7', 0, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0Z89AXQCQBQ6FDRZ76K');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M835H0ZE09KN944AANDEKQGK', 0, '01M835H0Z6WC8DWHM4R1A8QWCH', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M835H0ZE09KN944AANDEKQGK', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M835H0NMFVA5B3BFD7RAHPXW', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', 'heading', '# Harbour museum', '

'),
('01M835H0NMFVA5B3BFD7RAHPXW', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0NMFVA5B3BFD7RAHPXW', 3, '01M835H0N1XQNSG8RHXDBZ8VW0', 'list_item', '- Bring gloves', '
'),
('01M835H0NMFVA5B3BFD7RAHPXW', 4, '01M835H0N1XQNSG8RHXDBZ8VW0', 'list_item', '- Bring a coat', '
␍
'),
('01M835H0NMFVA5B3BFD7RAHPXW', 5, '01M835H0N1XQNSG8RHXDBZ8VW0', 'paragraph', 'line␍
line', '

'),
('01M835H0NMFVA5B3BFD7RAHPXW', 6, '01M835H0N1XQNSG8RHXDBZ8VW0', 'paragraph', '	tab', '

'),
('01M835H0NP37MPT2ZCKST4D2B9', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', 'heading', '# Harbour museum', '

'),
('01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0NP37MPT2ZCKST4D2B9', 3, '01M835H0N1XQNSG8RHXDBZ8VW0', 'list_item', '- Bring gloves', '
'),
('01M835H0NP37MPT2ZCKST4D2B9', 4, '01M835H0N1XQNSG8RHXDBZ8VW0', 'list_item', '- Bring a coat', '
'),
('01M835H0T4QTJE44HPZT3GBKR1', 1, '01M835H0SYV9X92NYSWPMN6WV2', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M835H0T4QTJE44HPZT3GBKRD', 1, '01M835H0SYV9X92NYSWPMN6WV2', 'heading', '# Harbour museum', '

'),
('01M835H0T4QTJE44HPZT3GBKRD', 2, '01M835H0SYV9X92NYSWPMN6WV2', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0T4QTJE44HPZT3GBKRD', 3, '01M835H0SYV9X92NYSWPMN6WV2', 'list_item', '- Bring gloves', '
'),
('01M835H0T4QTJE44HPZT3GBKRD', 4, '01M835H0SYV9X92NYSWPMN6WV2', 'list_item', '- Bring a coat', '
'),
('01M835H0XYM7D3MZJCVH978GDS', 1, '01M835H0XN48F647VW41X82NVT', 'heading', '# Harbour museum', '

'),
('01M835H0XYM7D3MZJCVH978GDS', 2, '01M835H0XN48F647VW41X82NVT', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0XYM7D3MZJCVH978GDS', 3, '01M835H0XN48F647VW41X82NVT', 'list_item', '- Bring gloves', '
'),
('01M835H0XYM7D3MZJCVH978GDS', 4, '01M835H0XN48F647VW41X82NVT', 'list_item', '- Bring a coat', '
'),
('01M835H0XZ9GXC7XE7XP11D4GP', 1, '01M835H0XN48F647VW41X82NVT', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M835H0ZE09KN944AANDEKQGN', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'heading', '# Harbour museum', '

'),
('01M835H0ZE09KN944AANDEKQGN', 2, '01M835H0Z6WC8DWHM4R1A8QWCH', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0ZE09KN944AANDEKQGN', 3, '01M835H0Z6WC8DWHM4R1A8QWCH', 'list_item', '- Bring gloves', '
'),
('01M835H0ZE09KN944AANDEKQGN', 4, '01M835H0Z6WC8DWHM4R1A8QWCH', 'list_item', '- Bring a coat', '
'),
('01M835H0ZF039AZEW0P9EJ4QNT', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'heading', '# Harbour museum', '

'),
('01M835H0ZF039AZEW0P9EJ4QNT', 2, '01M835H0Z6WC8DWHM4R1A8QWCH', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0ZF039AZEW0P9EJ4QNT', 3, '01M835H0Z6WC8DWHM4R1A8QWCH', 'list_item', '- Bring gloves', '
'),
('01M835H0ZF039AZEW0P9EJ4QNT', 4, '01M835H0Z6WC8DWHM4R1A8QWCH', 'list_item', '- Bring a coat', '

'),
('01M835H0ZF039AZEW0P9EJ4QNT', 5, '01M835H0Z6WC8DWHM4R1A8QWCH', 'paragraph', 'Draft 2.', '
'),
('01M835H0ZF039AZEW0P9EJ4QNZ', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'heading', '# Harbour museum', '

'),
('01M835H0ZF039AZEW0P9EJ4QNZ', 2, '01M835H0Z6WC8DWHM4R1A8QWCH', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M835H0ZF039AZEW0P9EJ4QNZ', 3, '01M835H0Z6WC8DWHM4R1A8QWCH', 'list_item', '- Bring gloves', '
'),
('01M835H0ZF039AZEW0P9EJ4QNZ', 4, '01M835H0Z6WC8DWHM4R1A8QWCH', 'list_item', '- Bring a coat', '

'),
('01M835H0ZF039AZEW0P9EJ4QNZ', 5, '01M835H0Z6WC8DWHM4R1A8QWCH', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M835H0NKEKYZ443Z8KN7B9AF', 1, 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '''; DROP TABLE tasks; --', TRUE, -2),
('01M835H0NKEKYZ443Z8KN7B9AF', 1, 2, '01M835H0N1XQNSG8RHXDBZ8VW0', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M835H0NKEKYZ443Z8KN7B9AF', 1, 3, '01M835H0N1XQNSG8RHXDBZ8VW0', 'much longer, please', FALSE, 5),
('01M835H0NKEKYZ443Z8KN7B9AF', 1, 4, '01M835H0N1XQNSG8RHXDBZ8VW0', 'shorter, please', FALSE, 5),
('01M835H0T3D33AF7T6RYVSJHHQ', 1, 1, '01M835H0SYV9X92NYSWPMN6WV2', 'shorter, please', TRUE, 5),
('01M835H0T3D33AF7T6RYVSJHHQ', 1, 2, '01M835H0SYV9X92NYSWPMN6WV2', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M835H0T3D33AF7T6RYVSJHHQ', 1, 3, '01M835H0SYV9X92NYSWPMN6WV2', '\u0000 %s :name ?', FALSE, -2),
('01M835H0T3D33AF7T6RYVSJHHQ', 1, 4, '01M835H0SYV9X92NYSWPMN6WV2', 'line␍
line

	tab', TRUE, 1),
('01M835H0XXRTEZ0XPFZX7SEWK1', 1, 1, '01M835H0XN48F647VW41X82NVT', 'line␍
line

	tab', FALSE, -2),
('01M835H0XXRTEZ0XPFZX7SEWK1', 2, 1, '01M835H0XN48F647VW41X82NVT', '{"a": null}', TRUE, 1),
('01M835H0XXRTEZ0XPFZX7SEWK1', 2, 2, '01M835H0XN48F647VW41X82NVT', '{"a": null}', TRUE, -2),
('01M835H0ZE09KN944AANDEKQGK', 1, 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'Names the meeting place', TRUE, 1),
('01M835H0ZE09KN944AANDEKQGK', 1, 2, '01M835H0Z6WC8DWHM4R1A8QWCH', 'Fits on a page', FALSE, 2),
('01M835H0ZE09KN944AANDEKQGK', 1, 3, '01M835H0Z6WC8DWHM4R1A8QWCH', 'Uses “synergy”', TRUE, -2),
('01M835H10S8BSHFYMWQJ6D4ZN7', 1, 1, '01M835H0Z6WC8DWHM4R1A8QWCH', 'Names the meeting place', TRUE, 1),
('01M835H10S8BSHFYMWQJ6D4ZN7', 1, 2, '01M835H0Z6WC8DWHM4R1A8QWCH', 'Fits on a page', FALSE, 2),
('01M835H10S8BSHFYMWQJ6D4ZN7', 1, 3, '01M835H0Z6WC8DWHM4R1A8QWCH', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M835H0NMFVA5B3BFD7RAHPXY', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 0, '01M835H0NMFVA5B3BFD7RAHPXW', 1, '01M835H0N3RR2WRVHWV9TH85A3', 'shorter, please', '2026-11-23 09:32:56.793960', 'C1', '01M835H0NMFVA5B3BFD7RAHPXX', 1, 'open', ''),
('01M835H0NMFVA5B3BFD7RAHPY0', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 1, '01M835H0NMFVA5B3BFD7RAHPXW', 1, '01M835H0N4009G2HNFE8GGFD93', '\u0000 %s :name ?', '2026-11-23 09:57:05.313525', NULL, NULL, 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M835H0NMFVA5B3BFD7RAHPY2', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 2, '01M835H0NMFVA5B3BFD7RAHPXW', 1, '01M835H0N4009G2HNFE8GGFD93', '\u0000 %s :name ?', '2026-11-23 09:58:39.185227', 'C1', '01M835H0NMFVA5B3BFD7RAHPY1', 1, 'applied', 'shorter, please'),
('01M835H0NNNCP2JYK6KSV37BKT', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 3, '01M835H0NMFVA5B3BFD7RAHPXW', 1, '01M835H0N3RR2WRVHWV9TH85A3', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 10:06:22.852619', NULL, NULL, 1, 'withdrawn', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M835H0NP37MPT2ZCKST4D2BF', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 4, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD93', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 12:25:20.889613', 'C1', '01M835H0NP37MPT2ZCKST4D2BE', 1, 'open', ''),
('01M835H0NP37MPT2ZCKST4D2BM', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 5, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD91', 'shorter, please', '2026-11-23 12:40:26.625705', 'C1', '01M835H0NP37MPT2ZCKST4D2BK', 1, 'open', ''),
('01M835H0NP37MPT2ZCKST4D2BW', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 6, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD91', 'much longer, please', '2026-11-23 13:33:33.792476', NULL, NULL, 1, 'open', ''),
('01M835H0NP37MPT2ZCKST4D2BY', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 7, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD91', 'much longer, please', '2026-11-23 13:49:13.194227', NULL, NULL, 1, 'open', ''),
('01M835H0NQR40R64GBW0D0744D', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 8, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N3RR2WRVHWV9TH85A3', 'much longer, please', '2026-11-23 14:36:15.951088', 'C1', '01M835H0NQR40R64GBW0D0744C', 1, 'open', ''),
('01M835H0NQR40R64GBW0D0744P', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 9, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD92', '\u0000 %s :name ?', '2026-11-23 15:27:50.617402', 'C1', '01M835H0NQR40R64GBW0D0744N', 1, 'open', ''),
('01M835H0NQR40R64GBW0D0744W', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 10, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD91', 'much longer, please', '2026-11-23 16:12:36.549809', NULL, NULL, 1, 'open', ''),
('01M835H0NQR40R64GBW0D0744Y', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 11, '01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N4009G2HNFE8GGFD92', '''; DROP TABLE tasks; --', '2026-11-23 16:28:38.985798', 'C1', '01M835H0NQR40R64GBW0D0744X', 1, 'open', ''),
('01M835H0T4QTJE44HPZT3GBKR8', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 0, '01M835H0T4QTJE44HPZT3GBKR1', 1, '01M835H0SZR7194RZZRE1S8ATV', '\u0000 %s :name ?', '2026-11-23 13:23:28.126607', 'C1', '01M835H0T4QTJE44HPZT3GBKR7', 1, 'confirmed', '{"a": null}'),
('01M835H0W9GD1YDN9T9NT7D0YJ', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 1, '01M835H0T4QTJE44HPZT3GBKRD', 2, '01M835H0SZR7194RZZRE1S8ATS', '\u0000 %s :name ?', '2026-11-23 15:09:45.994874', 'C1', '01M835H0W9GD1YDN9T9NT7D0YH', 1, 'open', ''),
('01M835H0WAK254R5HVDAJWQ4AH', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 2, '01M835H0T4QTJE44HPZT3GBKRD', 2, '01M835H0SYV9X92NYSWPMN6WV3', 'shorter, please', '2026-11-23 16:38:18.586766', NULL, NULL, 1, 'open', ''),
('01M835H0WAK254R5HVDAJWQ4AT', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 3, '01M835H0T4QTJE44HPZT3GBKRD', 2, '01M835H0SZR7194RZZRE1S8ATS', '{"a": null}', '2026-11-23 17:35:58.137727', NULL, NULL, 1, 'open', ''),
('01M835H0XZ9GXC7XE7XP11D4G2', '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 0, '01M835H0XYM7D3MZJCVH978GDS', 1, '01M835H0XQSHPPXBYGQHQVE3H7', 'much longer, please', '2026-11-23 15:21:50.857043', 'C1', '01M835H0XZ9GXC7XE7XP11D4G1', 1, 'withdrawn', ''),
('01M835H0XZ9GXC7XE7XP11D4GG', '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', 1, '01M835H0XYM7D3MZJCVH978GDS', 1, '01M835H0XPH3X7W7NJ9JQ1Y7FN', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:23:21.170569', 'C1', '01M835H0XZ9GXC7XE7XP11D4GF', 1, 'open', ''),
('01M835H0ZE09KN944AANDEKQGP', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 0, '01M835H0ZE09KN944AANDEKQGN', 1, '01M835H0Z760STCDD701Z5JN0A', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M835H0ZE09KN944AANDEKQGQ', 1, 'applied', 'Cut to one page.'),
('01M835H0ZF039AZEW0P9EJ4QNV', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 1, '01M835H0ZF039AZEW0P9EJ4QNT', 2, '01M835H0Z760STCDD701Z5JN0A', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M835H0ZF039AZEW0P9EJ4QNW', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M835H0NP37MPT2ZCKST4D2B9', '01M835H0N3RR2WRVHWV9TH85A3', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', 'request_changes'),
('01M835H0ZE09KN944AANDEKQGN', '01M835H0Z760STCDD701Z5JN0A', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 'request_changes'),
('01M835H0ZF039AZEW0P9EJ4QNT', '01M835H0Z760STCDD701Z5JN0A', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M835H0Z6WC8DWHM4R1A8QWCH', 'C1', '17.0', '01M835H0ZE09KN944AANDEKQGK', '01M835H0Z89AXQCQBQ6FDRZ76K', 'task_card', '01M835H0ZE09KN944AANDEKQGK', 1, 0),
('01M835H0Z6WC8DWHM4R1A8QWCH', 'C1', '17.1', '01M835H0ZE09KN944AANDEKQGK', '01M835H0Z89AXQCQBQ6FDRZ76K', 'draft', '01M835H0ZE09KN944AANDEKQGK', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M835H0NNNCP2JYK6KSV37BM4', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0NMFVA5B3BFD7RAHPXW', 1, 'person', '01M835H0N4009G2HNFE8GGFD92', '2026-11-23 10:59:30.768543', '2026-11-23 10:59:30.768543', 14, 0),
('01M835H0NP37MPT2ZCKST4D2BG', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0NP37MPT2ZCKST4D2B9', 1, 'person', '01M835H0N4009G2HNFE8GGFD91', '2026-11-23 12:32:59.593429', '2026-11-23 12:32:59.593429', 17, 0),
('01M835H0NP37MPT2ZCKST4D2BP', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0NP37MPT2ZCKST4D2B9', 1, 'person', '01M835H0N3RR2WRVHWV9TH85A3', '2026-11-23 14:10:54.466892', '2026-11-23 14:10:54.466892', 27, 1),
('01M835H0NQR40R64GBW0D0744B', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0NP37MPT2ZCKST4D2B9', 1, 'person', '01M835H0N4009G2HNFE8GGFD93', '2026-11-23 14:30:49.708574', NULL, 28, 2),
('01M835H0NQR40R64GBW0D0744G', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0NP37MPT2ZCKST4D2B9', 1, 'person', '01M835H0N4009G2HNFE8GGFD92', '2026-11-23 15:17:43.145339', NULL, 33, 3),
('01M835H0NQR40R64GBW0D0744T', '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NKEKYZ443Z8KN7B9AF', '01M835H0NP37MPT2ZCKST4D2B9', 1, 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', '2026-11-23 16:01:36.316089', 39, 4),
('01M835H0W9GD1YDN9T9NT7D0YD', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', '01M835H0T4QTJE44HPZT3GBKRD', 1, 'person', '01M835H0SZR7194RZZRE1S8ATV', '2026-11-23 14:54:58.460628', NULL, 11, 0),
('01M835H0W9GD1YDN9T9NT7D0YG', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', '01M835H0T4QTJE44HPZT3GBKRD', 1, 'person', '01M835H0SZR7194RZZRE1S8ATS', '2026-11-23 15:06:38.019093', NULL, 12, 1),
('01M835H0WAK254R5HVDAJWQ4A1', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', '01M835H0T4QTJE44HPZT3GBKRD', 1, 'person', '01M835H0SZR7194RZZRE1S8ATT', '2026-11-23 15:39:38.917846', '2026-11-23 15:39:38.917846', 15, 2),
('01M835H0XZ9GXC7XE7XP11D4G0', '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', '01M835H0XYM7D3MZJCVH978GDS', 1, 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', '2026-11-23 15:07:34.224532', 12, 0),
('01M835H0ZE09KN944AANDEKQGR', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0ZE09KN944AANDEKQGN', 1, 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M835H0ZF039AZEW0P9EJ4QNX', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0ZF039AZEW0P9EJ4QNT', 1, 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M835H0ZF039AZEW0P9EJ4QP0', '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGK', '01M835H0ZF039AZEW0P9EJ4QNZ', 1, 'person', '01M835H0Z760STCDD701Z5JN0A', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M835H0NP37MPT2ZCKST4D2B9', 0, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NMFVA5B3BFD7RAHPY0', 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[]'),
('01M835H0NP37MPT2ZCKST4D2B9', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NMFVA5B3BFD7RAHPY2', 1, 'applied', 'shorter, please', '[1]'),
('01M835H0NP37MPT2ZCKST4D2B9', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NNNCP2JYK6KSV37BKT', 1, 'declined', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[2,5]'),
('01M835H0T4QTJE44HPZT3GBKRD', 0, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKR8', 1, 'needs_person', '{"a": null}', '[]'),
('01M835H0XZ9GXC7XE7XP11D4GP', 0, '01M835H0XN48F647VW41X82NVT', '01M835H0XZ9GXC7XE7XP11D4G2', 1, 'applied', '\u0000 %s :name ?', '[1]'),
('01M835H0ZF039AZEW0P9EJ4QNT', 0, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGP', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M835H0ZF039AZEW0P9EJ4QNZ', 0, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNV', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M835H0NNNCP2JYK6KSV37BM4', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NMFVA5B3BFD7RAHPXW', 'not_met', '''; DROP TABLE tasks; --'),
('01M835H0NNNCP2JYK6KSV37BM4', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NMFVA5B3BFD7RAHPXW', 'not_applicable', '{"a": null}'),
('01M835H0NP37MPT2ZCKST4D2BG', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', 'much longer, please'),
('01M835H0NP37MPT2ZCKST4D2BG', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', 'much longer, please'),
('01M835H0NP37MPT2ZCKST4D2BG', 3, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'not_applicable', '{"a": null}'),
('01M835H0NP37MPT2ZCKST4D2BG', 4, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M835H0NP37MPT2ZCKST4D2BP', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'not_applicable', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M835H0NP37MPT2ZCKST4D2BP', 3, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'not_applicable', 'shorter, please'),
('01M835H0NQR40R64GBW0D0744B', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', 'line␍
line

	tab'),
('01M835H0NQR40R64GBW0D0744B', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', 'much longer, please'),
('01M835H0NQR40R64GBW0D0744B', 3, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'met', '{"a": null}'),
('01M835H0NQR40R64GBW0D0744G', 1, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', '{"a": null}'),
('01M835H0NQR40R64GBW0D0744T', 2, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'met', 'shorter, please'),
('01M835H0NQR40R64GBW0D0744T', 3, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'cannot_judge', 'shorter, please'),
('01M835H0NQR40R64GBW0D0744T', 4, '01M835H0N1XQNSG8RHXDBZ8VW0', '01M835H0NP37MPT2ZCKST4D2B9', 'met', '''; DROP TABLE tasks; --'),
('01M835H0W9GD1YDN9T9NT7D0YD', 2, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'not_met', '\u0000 %s :name ?'),
('01M835H0W9GD1YDN9T9NT7D0YD', 3, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'not_applicable', 'line␍
line

	tab'),
('01M835H0W9GD1YDN9T9NT7D0YG', 1, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'met', 'shorter, please'),
('01M835H0W9GD1YDN9T9NT7D0YG', 2, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M835H0W9GD1YDN9T9NT7D0YG', 3, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'not_met', '{"a": null}'),
('01M835H0W9GD1YDN9T9NT7D0YG', 4, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'met', 'much longer, please'),
('01M835H0WAK254R5HVDAJWQ4A1', 3, '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T4QTJE44HPZT3GBKRD', 'met', '{"a": null}'),
('01M835H0XZ9GXC7XE7XP11D4G0', 1, '01M835H0XN48F647VW41X82NVT', '01M835H0XYM7D3MZJCVH978GDS', 'not_applicable', '{"a": null}'),
('01M835H0ZE09KN944AANDEKQGR', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGN', 'met', ''),
('01M835H0ZE09KN944AANDEKQGR', 2, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGN', 'not_met', ''),
('01M835H0ZE09KN944AANDEKQGR', 3, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZE09KN944AANDEKQGN', 'not_met', ''),
('01M835H0ZF039AZEW0P9EJ4QNX', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNT', 'met', ''),
('01M835H0ZF039AZEW0P9EJ4QNX', 2, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNT', 'not_met', ''),
('01M835H0ZF039AZEW0P9EJ4QNX', 3, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNT', 'not_met', ''),
('01M835H0ZF039AZEW0P9EJ4QP0', 1, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNZ', 'met', ''),
('01M835H0ZF039AZEW0P9EJ4QP0', 2, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNZ', 'met', ''),
('01M835H0ZF039AZEW0P9EJ4QP0', 3, '01M835H0Z6WC8DWHM4R1A8QWCH', '01M835H0ZF039AZEW0P9EJ4QNZ', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M835H0T4QTJE44HPZT3GBKR8', '01M835H0SZR7194RZZRE1S8ATS', '01M835H0SYV9X92NYSWPMN6WV2', '01M835H0T3D33AF7T6RYVSJHHQ', 1),
('01M835H0XZ9GXC7XE7XP11D4G2', '01M835H0XPH3X7W7NJ9JQ1Y7FN', '01M835H0XN48F647VW41X82NVT', '01M835H0XXRTEZ0XPFZX7SEWK1', -1);
