INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M837X42RCAMEYZBP4NQF8PJ8', 'slack', 'walk 0', 'Harbour', 1),
('01M837X44H1WW0ZHMS8M69C583', 'slack', 'walk 1', 'Harbour', 1),
('01M837X453ESSA18A8J05Q6BXZ', 'slack', 'walk 2', 'Harbour', 1),
('01M837X45GTPHB3ATQCTR482CR', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M837X42V4F2NHS09ATZC3XE1', '01M837X42RCAMEYZBP4NQF8PJ8', 'slack', 'C1', NULL, TRUE, NULL),
('01M837X42V4F2NHS09ATZC3XE2', '01M837X42RCAMEYZBP4NQF8PJ8', 'slack', 'C2', NULL, TRUE, NULL),
('01M837X44J7QNX4WQC4KPR4PQ2', '01M837X44H1WW0ZHMS8M69C583', 'slack', 'C1', NULL, TRUE, NULL),
('01M837X44J7QNX4WQC4KPR4PQ3', '01M837X44H1WW0ZHMS8M69C583', 'slack', 'C2', NULL, TRUE, NULL),
('01M837X454X8YEECHAN0MY1HSV', '01M837X453ESSA18A8J05Q6BXZ', 'slack', 'C1', NULL, TRUE, NULL),
('01M837X454X8YEECHAN0MY1HSW', '01M837X453ESSA18A8J05Q6BXZ', 'slack', 'C2', NULL, TRUE, NULL),
('01M837X45HP48ZWPQAG62JK1E0', '01M837X45GTPHB3ATQCTR482CR', 'slack', 'C1', '17.1', FALSE, NULL),
('01M837X45HP48ZWPQAG62JK1E1', '01M837X45GTPHB3ATQCTR482CR', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M837X42TANAM9AD1N6C8Z1QG', '01M837X42RCAMEYZBP4NQF8PJ8', 'U0', 'person 0'),
('01M837X42TANAM9AD1N6C8Z1QH', '01M837X42RCAMEYZBP4NQF8PJ8', 'U1', 'person 1'),
('01M837X42V4F2NHS09ATZC3XDZ', '01M837X42RCAMEYZBP4NQF8PJ8', 'U2', 'person 2'),
('01M837X42V4F2NHS09ATZC3XE0', '01M837X42RCAMEYZBP4NQF8PJ8', 'U3', 'person 3'),
('01M837X44J7QNX4WQC4KPR4PPY', '01M837X44H1WW0ZHMS8M69C583', 'U0', 'person 0'),
('01M837X44J7QNX4WQC4KPR4PPZ', '01M837X44H1WW0ZHMS8M69C583', 'U1', 'person 1'),
('01M837X44J7QNX4WQC4KPR4PQ0', '01M837X44H1WW0ZHMS8M69C583', 'U2', 'person 2'),
('01M837X44J7QNX4WQC4KPR4PQ1', '01M837X44H1WW0ZHMS8M69C583', 'U3', 'person 3'),
('01M837X453ESSA18A8J05Q6BY0', '01M837X453ESSA18A8J05Q6BXZ', 'U0', 'person 0'),
('01M837X454X8YEECHAN0MY1HSR', '01M837X453ESSA18A8J05Q6BXZ', 'U1', 'person 1'),
('01M837X454X8YEECHAN0MY1HSS', '01M837X453ESSA18A8J05Q6BXZ', 'U2', 'person 2'),
('01M837X454X8YEECHAN0MY1HST', '01M837X453ESSA18A8J05Q6BXZ', 'U3', 'person 3'),
('01M837X45GTPHB3ATQCTR482CS', '01M837X45GTPHB3ATQCTR482CR', 'U0', 'person 0'),
('01M837X45HP48ZWPQAG62JK1DX', '01M837X45GTPHB3ATQCTR482CR', 'U1', 'person 1'),
('01M837X45HP48ZWPQAG62JK1DY', '01M837X45GTPHB3ATQCTR482CR', 'U2', 'person 2'),
('01M837X45HP48ZWPQAG62JK1DZ', '01M837X45GTPHB3ATQCTR482CR', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M837X45HP48ZWPQAG62JK1E0', '01M837X45GTPHB3ATQCTR482CR', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M837X42W867QDWSKJC3QD7XE', '01M837X42RCAMEYZBP4NQF8PJ8', 1, 41, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:00:00.000000', 'stalled', '[]', '["01M837X42TANAM9AD1N6C8Z1QH"]', '[]', NULL, 4, 1125899906842624, NULL, 1, 34560000000003, NULL, 'agent_failed', 'shorter, please', 'revising', NULL, NULL, NULL, NULL, NULL, '01M837X42YTS17ZGJ0ERV1FJRQ', NULL, NULL, NULL, NULL, 2622229580370, 3460058608894, 2420487657321, NULL),
('01M837X44KEHZ1AYYYQRANBYG2', '01M837X44H1WW0ZHMS8M69C583', 1, 23, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 09:00:00.000000', 'stalled', '["01M837X44J7QNX4WQC4KPR4PPZ","01M837X44J7QNX4WQC4KPR4PQ0","01M837X44J7QNX4WQC4KPR4PQ1"]', '["01M837X44J7QNX4WQC4KPR4PPZ"]', '[]', NULL, 9, NULL, NULL, 3, 34560000000003, NULL, 'needs_person', '\u0000 %s :name ?', 'revising', NULL, NULL, NULL, NULL, NULL, '01M837X44MKMVS69TY021CNAXC', NULL, NULL, NULL, NULL, 1353583774811, 1967734063943, 1389927487251, NULL),
('01M837X455H99XAVQ279CA89X3', '01M837X453ESSA18A8J05Q6BXZ', 1, 20, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 09:00:00.000000', 'in_review', '["01M837X454X8YEECHAN0MY1HSR","01M837X454X8YEECHAN0MY1HSS"]', '["01M837X454X8YEECHAN0MY1HST"]', '[]', '01M837X455H99XAVQ279CA89X2', 20, NULL, NULL, NULL, 300000000, '2026-11-23 16:28:21.170569', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M837X457SR1J9YTEVKTZPV5M', NULL, NULL, NULL, NULL, 1730501365233, 1696870195736, 1512554687736, '0.20'),
('01M837X45JGRMXP632R7Y349E7', '01M837X45GTPHB3ATQCTR482CR', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'accepted', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:13:00.000000', '', '01M837X45K7K41FAPRFV2SPFYQ', '01M837X45K7K41FAPRFV2SPFYQ', NULL, NULL, NULL, NULL, 240, 60, 24, '0.0375'),
('01M837X45X6X23V1MV8WDKWWZ9', '01M837X45GTPHB3ATQCTR482CR', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M837X45X6X23V1MV8WDKWWZA', 'draft', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45HP48ZWPQAG62JK1E0', 'task_card', '01M837X45JGRMXP632R7Y349E7', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45HP48ZWPQAG62JK1E0', 'draft', '01M837X45JGRMXP632R7Y349E7', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45HP48ZWPQAG62JK1E0', 'tally', '01M837X45JGRMXP632R7Y349E7', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45HP48ZWPQAG62JK1E0', 'scorecard', '01M837X45JGRMXP632R7Y349E7', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note) VALUES
('01M837X42X6Q20PP131A7E15RY', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 297559127443, 1060655614167, 290430313572, '98765.4321', '2026-11-23 09:26:23.614471', NULL, 'Assumed the pier is open.'),
('01M837X42YTS17ZGJ0ERV1FJRQ', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 928646032801, 807813182552, 575521780693, '1E-24', '2026-11-23 11:16:18.083355', '01M837X42X6Q20PP131A7E15RY', 'Assumed the pier is open.'),
('01M837X44MKMVS69TY021CNAX0', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 1, 'solo', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 744610354028, 250569617134, 516646835672, '1E-24', '2026-11-23 12:32:44.368835', NULL, 'Assumed the pier is open.'),
('01M837X44MKMVS69TY021CNAXC', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 482089025086, 881515233900, 588721163937, '1E-24', '2026-11-23 13:40:18.106809', '01M837X44MKMVS69TY021CNAX0', 'Assumed the pier is open.'),
('01M837X456ZQDXHT6GWPW02AF4', '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 823973230589, 782480053126, 511682565270, '0.10', '2026-11-23 14:52:06.065216', NULL, 'Assumed the pier is open.'),
('01M837X457SR1J9YTEVKTZPV5M', '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 2, 'assisted', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 906528134644, 914390142610, 1000872122466, '0.10', '2026-11-23 16:51:34.949777', '01M837X456ZQDXHT6GWPW02AF4', 'Assumed the pier is open.'),
('01M837X45JGRMXP632R7Y349E9', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.'),
('01M837X45JGRMXP632R7Y349EE', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M837X45JGRMXP632R7Y349E9', 'Assumed the pier is open.'),
('01M837X45K7K41FAPRFV2SPFYQ', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M837X45JGRMXP632R7Y349EE', 'Assumed the pier is open.');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 1, 'task_opened', '{"workspace_id":"01M837X42RCAMEYZBP4NQF8PJ8","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M837X42TANAM9AD1N6C8Z1QH"],"conversations":["01M837X42V4F2NHS09ATZC3XE1"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S"},"import_key":null,"digests":[]}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}]}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:02:40.149903', NULL, NULL),
(4, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 4, 'draft_requested', '{"job":"01M837X42X6Q20PP131A7E15RD"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:02:40.149903', NULL, NULL),
(5, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 5, 'draft_recorded', '{"job":"01M837X42X6Q20PP131A7E15RD","head":{"id":"01M837X42X6Q20PP131A7E15RY","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":297559127443,"output_tokens":1060655614167,"cached_tokens":290430313572,"cost_usd":"98765.4321"},"made_at":"2026-11-23T09:26:23.614471Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:26:23.614471', NULL, NULL),
(6, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 6, 'feedback_captured', '{"feedback_id":"01M837X42X6Q20PP131A7E15S0","draft_id":"01M837X42X6Q20PP131A7E15RY","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M837X42X6Q20PP131A7E15RZ"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:32:56.793960', 'C1', '01M837X42X6Q20PP131A7E15RZ'),
(7, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 7, 'feedback_captured', '{"feedback_id":"01M837X42X6Q20PP131A7E15S2","draft_id":"01M837X42X6Q20PP131A7E15RY","text":"\\u0000 %s :name ?","message":null}', 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 09:57:05.313525', NULL, NULL),
(8, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 8, 'feedback_captured', '{"feedback_id":"01M837X42X6Q20PP131A7E15S4","draft_id":"01M837X42X6Q20PP131A7E15RY","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M837X42X6Q20PP131A7E15S3"}}', 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 09:58:39.185227', 'C1', '01M837X42X6Q20PP131A7E15S3'),
(9, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 9, 'feedback_captured', '{"feedback_id":"01M837X42X6Q20PP131A7E15S8","draft_id":"01M837X42X6Q20PP131A7E15RY","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 10:06:22.852619', NULL, NULL),
(10, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 10, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $98765.43 of $1000.00 are spent.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 10:22:22.055986', NULL, NULL),
(11, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 11, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 10:44:33.876001', NULL, NULL),
(12, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 12, 'task_resumed', '{"state":"in_review"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 10:44:33.876001', NULL, NULL),
(13, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 13, 'revision_requested', '{"job":"01M837X42YTS17ZGJ0ERV1FJRK","draft_id":"01M837X42X6Q20PP131A7E15RY","feedback":[["01M837X42X6Q20PP131A7E15S0",1],["01M837X42X6Q20PP131A7E15S2",1],["01M837X42X6Q20PP131A7E15S4",1],["01M837X42X6Q20PP131A7E15S8",1]],"unmet":[],"trigger":"resume"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 10:44:33.876001', NULL, NULL),
(14, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 14, 'scorecard_filed', '{"scorecard_id":"01M837X42YTS17ZGJ0ERV1FJRM","draft_id":"01M837X42X6Q20PP131A7E15RY","rubric_version":1,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":1,"value":"not_met","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M837X42V4F2NHS09ATZC3XDZ', '2026-11-23 10:59:30.768543', NULL, NULL),
(15, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 15, 'draft_recorded', '{"job":"01M837X42YTS17ZGJ0ERV1FJRK","head":{"id":"01M837X42YTS17ZGJ0ERV1FJRQ","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":928646032801,"output_tokens":807813182552,"cached_tokens":575521780693,"cost_usd":"1E-24"},"made_at":"2026-11-23T11:16:18.083355Z","based_on":"01M837X42X6Q20PP131A7E15RY"},"ledger":[{"feedback_id":"01M837X42X6Q20PP131A7E15S2","edition":1,"disposition":"needs_person","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[]},{"feedback_id":"01M837X42X6Q20PP131A7E15S4","edition":1,"disposition":"applied","answer":"shorter, please","blocks":[1]},{"feedback_id":"01M837X42X6Q20PP131A7E15S8","edition":1,"disposition":"declined","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 11:16:18.083355', NULL, NULL),
(16, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 16, 'feedback_captured', '{"feedback_id":"01M837X42YTS17ZGJ0ERV1FJRX","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M837X42YTS17ZGJ0ERV1FJRW"}}', 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 12:25:20.889613', 'C1', '01M837X42YTS17ZGJ0ERV1FJRW'),
(17, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 17, 'scorecard_filed', '{"scorecard_id":"01M837X42YTS17ZGJ0ERV1FJRY","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":4,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"}]}', 'person', '01M837X42TANAM9AD1N6C8Z1QH', '2026-11-23 12:32:59.593429', NULL, NULL),
(18, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 18, 'feedback_withdrawn', '{"feedback_id":"01M837X42X6Q20PP131A7E15S8"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 12:35:10.053273', 'C1', '01M837X42YTS17ZGJ0ERV1FJRZ'),
(19, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 19, 'feedback_captured', '{"feedback_id":"01M837X42YTS17ZGJ0ERV1FJS2","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M837X42YTS17ZGJ0ERV1FJS1"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QH', '2026-11-23 12:40:26.625705', 'C1', '01M837X42YTS17ZGJ0ERV1FJS1'),
(20, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 20, 'scorecard_opened', '{"draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ"}', 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 12:50:14.725174', NULL, NULL),
(21, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 21, 'scorecard_filed', '{"scorecard_id":"01M837X42YTS17ZGJ0ERV1FJS4","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"}]}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 12:51:49.584700', NULL, NULL),
(22, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 22, 'revision_requested', '{"job":"01M837X42Z90ZJXRRJYWCZVYX9","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","feedback":[["01M837X42X6Q20PP131A7E15S0",1],["01M837X42YTS17ZGJ0ERV1FJRX",1],["01M837X42YTS17ZGJ0ERV1FJS2",1]],"unmet":[],"trigger":"quiet_period"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 13:09:14.085058', NULL, NULL),
(23, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 23, 'task_stalled', '{"stall":{"reason":"chat_gone","sentence":"''; DROP TABLE tasks; --","from_state":"revising"},"usage":{"input_tokens":1091051118734,"output_tokens":717097371147,"cached_tokens":557154078779,"cost_usd":null}}', 'system', 'worker', '2026-11-23 13:24:04.966601', NULL, NULL),
(24, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 24, 'feedback_captured', '{"feedback_id":"01M837X42Z90ZJXRRJYWCZVYXD","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"much longer, please","message":null}', 'person', '01M837X42TANAM9AD1N6C8Z1QH', '2026-11-23 13:33:33.792476', NULL, NULL),
(25, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 25, 'feedback_captured', '{"feedback_id":"01M837X42Z90ZJXRRJYWCZVYXF","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"much longer, please","message":null}', 'person', '01M837X42TANAM9AD1N6C8Z1QH', '2026-11-23 13:49:13.194227', NULL, NULL),
(26, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 26, 'policy_changed', '{"policy":{"max_cycles":12,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 14:02:00.809940', NULL, NULL),
(27, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 27, 'scorecard_filed', '{"scorecard_id":"01M837X42YTS17ZGJ0ERV1FJS4","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","rubric_version":1,"marks":[{"criterion":3,"value":"not_applicable","note":"shorter, please"}]}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 14:10:54.466892', NULL, NULL),
(28, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 28, 'marks_saved', '{"scorecard_id":"01M837X42Z90ZJXRRJYWCZVYXR","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"line\r\nline\n\n\ttab"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 14:30:49.708574', NULL, NULL),
(29, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 29, 'feedback_captured', '{"feedback_id":"01M837X42Z90ZJXRRJYWCZVYXT","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M837X42Z90ZJXRRJYWCZVYXS"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 14:36:15.951088', 'C1', '01M837X42Z90ZJXRRJYWCZVYXS'),
(30, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 30, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 15:06:02.732032', NULL, NULL),
(31, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 31, 'task_resumed', '{"state":"in_review"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 15:06:02.732032', NULL, NULL),
(32, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 32, 'revision_requested', '{"job":"01M837X42Z90ZJXRRJYWCZVYXV","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","feedback":[["01M837X42X6Q20PP131A7E15S0",1],["01M837X42YTS17ZGJ0ERV1FJRX",1],["01M837X42YTS17ZGJ0ERV1FJS2",1],["01M837X42Z90ZJXRRJYWCZVYXD",1],["01M837X42Z90ZJXRRJYWCZVYXF",1],["01M837X42Z90ZJXRRJYWCZVYXT",1]],"unmet":[],"trigger":"resume"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 15:06:02.732032', NULL, NULL),
(33, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 33, 'marks_saved', '{"scorecard_id":"01M837X42Z90ZJXRRJYWCZVYXX","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"{\"a\": null}"}]}', 'person', '01M837X42V4F2NHS09ATZC3XDZ', '2026-11-23 15:17:43.145339', NULL, NULL),
(34, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 34, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":null,"quorum":1,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 15:20:55.535792', NULL, NULL),
(35, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 35, 'feedback_captured', '{"feedback_id":"01M837X42Z90ZJXRRJYWCZVYY3","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M837X42Z90ZJXRRJYWCZVYY2"}}', 'person', '01M837X42V4F2NHS09ATZC3XDZ', '2026-11-23 15:27:50.617402', 'C1', '01M837X42Z90ZJXRRJYWCZVYY2'),
(36, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 36, 'task_stalled', '{"stall":{"reason":"agent_failed","sentence":"shorter, please","from_state":"revising"},"usage":{"input_tokens":304973301392,"output_tokens":874492441028,"cached_tokens":997381484277,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 15:35:54.847514', NULL, NULL),
(37, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 37, 'review_finished', '{"draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","verdict":"request_changes"}', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 15:42:59.386877', NULL, NULL),
(38, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 38, 'scorecard_opened', '{"draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ"}', 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 15:55:07.950052', NULL, NULL),
(39, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 39, 'scorecard_filed', '{"scorecard_id":"01M837X42Z90ZJXRRJYWCZVYY7","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","rubric_version":1,"marks":[{"criterion":4,"value":"met","note":"''; DROP TABLE tasks; --"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"},{"criterion":2,"value":"met","note":"shorter, please"}]}', 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', NULL, NULL),
(40, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 40, 'feedback_captured', '{"feedback_id":"01M837X430GVF4E0PDHBN0VMWM","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"much longer, please","message":null}', 'person', '01M837X42TANAM9AD1N6C8Z1QH', '2026-11-23 16:12:36.549809', NULL, NULL),
(41, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 41, 'feedback_captured', '{"feedback_id":"01M837X430GVF4E0PDHBN0VMWP","draft_id":"01M837X42YTS17ZGJ0ERV1FJRQ","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M837X430GVF4E0PDHBN0VMWN"}}', 'person', '01M837X42V4F2NHS09ATZC3XDZ', '2026-11-23 16:28:38.985798', 'C1', '01M837X430GVF4E0PDHBN0VMWN'),
(42, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 1, 'task_opened', '{"workspace_id":"01M837X44H1WW0ZHMS8M69C583","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M837X44J7QNX4WQC4KPR4PPZ","01M837X44J7QNX4WQC4KPR4PQ0","01M837X44J7QNX4WQC4KPR4PQ1"],"approvers":["01M837X44J7QNX4WQC4KPR4PPZ"],"conversations":["01M837X44J7QNX4WQC4KPR4PQ2"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S"},"import_key":null,"digests":[]}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 09:00:00.000000', NULL, NULL),
(43, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 09:00:00.000000', NULL, NULL),
(44, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}]}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 12:12:08.127706', NULL, NULL),
(45, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 4, 'draft_requested', '{"job":"01M837X44MKMVS69TY021CNAWT"}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 12:12:08.127706', NULL, NULL),
(46, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 5, 'policy_changed', '{"policy":{"max_cycles":5,"max_tokens":null,"max_cost_usd":"1E+3","quorum":null,"quiet_period":"PT0.000001S"}}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 12:28:42.161139', NULL, NULL),
(47, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 6, 'draft_recorded', '{"job":"01M837X44MKMVS69TY021CNAWT","head":{"id":"01M837X44MKMVS69TY021CNAX0","number":1,"arm":"solo","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":744610354028,"output_tokens":250569617134,"cached_tokens":516646835672,"cost_usd":"1E-24"},"made_at":"2026-11-23T12:32:44.368835Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:32:44.368835', NULL, NULL),
(48, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 7, 'feedback_captured', '{"feedback_id":"01M837X44MKMVS69TY021CNAX7","draft_id":"01M837X44MKMVS69TY021CNAX0","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M837X44MKMVS69TY021CNAX6"}}', 'person', '01M837X44J7QNX4WQC4KPR4PQ1', '2026-11-23 13:23:28.126607', 'C1', '01M837X44MKMVS69TY021CNAX6'),
(49, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 8, 'revision_requested', '{"job":"01M837X44MKMVS69TY021CNAX9","draft_id":"01M837X44MKMVS69TY021CNAX0","feedback":[["01M837X44MKMVS69TY021CNAX7",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 13:33:48.699680', NULL, NULL),
(50, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 9, 'draft_recorded', '{"job":"01M837X44MKMVS69TY021CNAX9","head":{"id":"01M837X44MKMVS69TY021CNAXC","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":482089025086,"output_tokens":881515233900,"cached_tokens":588721163937,"cost_usd":"1E-24"},"made_at":"2026-11-23T13:40:18.106809Z","based_on":"01M837X44MKMVS69TY021CNAX0"},"ledger":[{"feedback_id":"01M837X44MKMVS69TY021CNAX7","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[]}]}', 'model', 'practice/rules-1', '2026-11-23 13:40:18.106809', NULL, NULL),
(51, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 10, 'feedback_confirmed', '{"feedback_id":"01M837X44MKMVS69TY021CNAX7"}', 'person', '01M837X44J7QNX4WQC4KPR4PQ1', '2026-11-23 14:27:53.152476', NULL, NULL),
(52, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 11, 'marks_saved', '{"scorecard_id":"01M837X44NFGD4A69T1YWV6FAR","draft_id":"01M837X44MKMVS69TY021CNAXC","rubric_version":1,"marks":[{"criterion":2,"value":"not_met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_applicable","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M837X44J7QNX4WQC4KPR4PQ1', '2026-11-23 14:54:58.460628', NULL, NULL),
(53, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 12, 'marks_saved', '{"scorecard_id":"01M837X44NFGD4A69T1YWV6FAV","draft_id":"01M837X44MKMVS69TY021CNAXC","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":"shorter, please"},{"criterion":3,"value":"not_met","note":"{\"a\": null}"},{"criterion":4,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M837X44J7QNX4WQC4KPR4PPZ', '2026-11-23 15:06:38.019093', NULL, NULL),
(54, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 13, 'feedback_captured', '{"feedback_id":"01M837X44NFGD4A69T1YWV6FAX","draft_id":"01M837X44MKMVS69TY021CNAXC","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M837X44NFGD4A69T1YWV6FAW"}}', 'person', '01M837X44J7QNX4WQC4KPR4PPZ', '2026-11-23 15:09:45.994874', 'C1', '01M837X44NFGD4A69T1YWV6FAW'),
(55, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 14, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":"1E+3","quorum":1,"quiet_period":null}}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 15:30:36.391003', NULL, NULL),
(56, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 15, 'scorecard_filed', '{"scorecard_id":"01M837X44NFGD4A69T1YWV6FB7","draft_id":"01M837X44MKMVS69TY021CNAXC","rubric_version":1,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M837X44J7QNX4WQC4KPR4PQ0', '2026-11-23 15:39:38.917846', NULL, NULL),
(57, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 16, 'minutes_corrected', '{"minutes":"1E-24"}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 15:59:12.038437', NULL, NULL),
(58, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":null,"max_cost_usd":null,"quorum":3,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 16:06:21.356218', NULL, NULL),
(59, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 18, 'revision_requested', '{"job":"01M837X44NFGD4A69T1YWV6FBH","draft_id":"01M837X44MKMVS69TY021CNAXC","feedback":[["01M837X44NFGD4A69T1YWV6FAX",1]],"unmet":[3],"trigger":"button"}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 16:23:21.142043', NULL, NULL),
(60, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 19, 'feedback_captured', '{"feedback_id":"01M837X44NFGD4A69T1YWV6FBQ","draft_id":"01M837X44MKMVS69TY021CNAXC","text":"shorter, please","message":null}', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 16:38:18.586766', NULL, NULL),
(61, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 20, 'vote_cast', '{"feedback_id":"01M837X44MKMVS69TY021CNAX7","value":1}', 'person', '01M837X44J7QNX4WQC4KPR4PPZ', '2026-11-23 16:54:39.414678', NULL, NULL),
(62, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 21, 'task_stalled', '{"stall":{"reason":"needs_person","sentence":"\\u0000 %s :name ?","from_state":"revising"},"usage":{"input_tokens":126884395697,"output_tokens":835649212909,"cached_tokens":284559487642,"cost_usd":null}}', 'system', 'worker', '2026-11-23 17:09:51.678468', NULL, NULL),
(63, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 22, 'feedback_captured', '{"feedback_id":"01M837X44PWH866ZGRE41JAZWT","draft_id":"01M837X44MKMVS69TY021CNAXC","text":"{\"a\": null}","message":null}', 'person', '01M837X44J7QNX4WQC4KPR4PPZ', '2026-11-23 17:35:58.137727', NULL, NULL),
(64, '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 23, 'scorecard_opened', '{"draft_id":"01M837X44MKMVS69TY021CNAXC"}', 'person', '01M837X44J7QNX4WQC4KPR4PQ0', '2026-11-23 17:49:42.264355', NULL, NULL),
(65, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 1, 'task_opened', '{"workspace_id":"01M837X453ESSA18A8J05Q6BXZ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M837X454X8YEECHAN0MY1HSR"],"conversations":["01M837X454X8YEECHAN0MY1HSV"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"},"import_key":"01M837X455H99XAVQ279CA89X2","digests":[]}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 09:00:00.000000', NULL, NULL),
(66, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 09:00:00.000000', NULL, NULL),
(67, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 3, 'people_changed', '{"reviewers":["01M837X454X8YEECHAN0MY1HSR","01M837X454X8YEECHAN0MY1HSS"],"approvers":["01M837X454X8YEECHAN0MY1HST"]}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 11:02:18.474044', NULL, NULL),
(68, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 4, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}]}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 11:24:34.925615', NULL, NULL),
(69, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 5, 'draft_requested', '{"job":"01M837X455H99XAVQ279CA89Y1"}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 11:24:34.925615', NULL, NULL),
(70, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 6, 'agent_stopped', '{"job":"01M837X455H99XAVQ279CA89Y1"}', 'person', '01M837X454X8YEECHAN0MY1HST', '2026-11-23 12:17:55.371638', NULL, NULL),
(71, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 7, 'task_stalled', '{"stall":{"reason":"stopped","sentence":"Somebody stopped the agent before it had finished.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M837X454X8YEECHAN0MY1HST', '2026-11-23 12:17:55.371638', NULL, NULL),
(72, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 8, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 14:39:39.278229', NULL, NULL),
(73, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 9, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 14:39:39.278229', NULL, NULL),
(74, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 10, 'draft_requested', '{"job":"01M837X456ZQDXHT6GWPW02AF3"}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 14:39:39.278229', NULL, NULL),
(75, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 11, 'draft_recorded', '{"job":"01M837X456ZQDXHT6GWPW02AF3","head":{"id":"01M837X456ZQDXHT6GWPW02AF4","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":823973230589,"output_tokens":782480053126,"cached_tokens":511682565270,"cost_usd":"0.10"},"made_at":"2026-11-23T14:52:06.065216Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 14:52:06.065216', NULL, NULL),
(76, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 12, 'scorecard_filed', '{"scorecard_id":"01M837X456ZQDXHT6GWPW02AF5","draft_id":"01M837X456ZQDXHT6GWPW02AF4","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', NULL, NULL),
(77, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 13, 'feedback_captured', '{"feedback_id":"01M837X456ZQDXHT6GWPW02AF7","draft_id":"01M837X456ZQDXHT6GWPW02AF4","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M837X456ZQDXHT6GWPW02AF6"}}', 'person', '01M837X454X8YEECHAN0MY1HSS', '2026-11-23 15:21:50.857043', 'C1', '01M837X456ZQDXHT6GWPW02AF6'),
(78, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 14, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":true,"points":-2}]}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 16:13:00.363544', NULL, NULL),
(79, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 15, 'revision_requested', '{"job":"01M837X456ZQDXHT6GWPW02AFH","draft_id":"01M837X456ZQDXHT6GWPW02AF4","feedback":[["01M837X456ZQDXHT6GWPW02AF7",1]],"unmet":[],"trigger":"reaction"}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 16:20:01.152843', NULL, NULL),
(80, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 16, 'feedback_captured', '{"feedback_id":"01M837X456ZQDXHT6GWPW02AFN","draft_id":"01M837X456ZQDXHT6GWPW02AF4","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M837X456ZQDXHT6GWPW02AFM"}}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 16:23:21.170569', 'C1', '01M837X456ZQDXHT6GWPW02AFM'),
(81, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 17, 'vote_cast', '{"feedback_id":"01M837X456ZQDXHT6GWPW02AF7","value":-1}', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 16:32:48.814105', NULL, NULL),
(82, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 18, 'scorecard_opened', '{"draft_id":"01M837X456ZQDXHT6GWPW02AF4"}', 'person', '01M837X454X8YEECHAN0MY1HSR', '2026-11-23 16:34:21.686809', NULL, NULL),
(83, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 19, 'feedback_withdrawn', '{"feedback_id":"01M837X456ZQDXHT6GWPW02AF7"}', 'person', '01M837X454X8YEECHAN0MY1HSS', '2026-11-23 16:48:38.616616', 'C1', '01M837X457SR1J9YTEVKTZPV5J'),
(84, '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 20, 'draft_recorded', '{"job":"01M837X456ZQDXHT6GWPW02AFH","head":{"id":"01M837X457SR1J9YTEVKTZPV5M","number":2,"arm":"assisted","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":906528134644,"output_tokens":914390142610,"cached_tokens":1000872122466,"cost_usd":"0.10"},"made_at":"2026-11-23T16:51:34.949777Z","based_on":"01M837X456ZQDXHT6GWPW02AF4"},"ledger":[{"feedback_id":"01M837X456ZQDXHT6GWPW02AF7","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[1]}]}', 'model', 'practice/rules-1', '2026-11-23 16:51:34.949777', NULL, NULL),
(85, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 1, 'task_opened', '{"workspace_id":"01M837X45GTPHB3ATQCTR482CR","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M837X45HP48ZWPQAG62JK1E0"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null,"digests":[]}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', NULL, NULL),
(86, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', NULL, NULL),
(87, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 3, 'draft_requested', '{"job":"01M837X45JGRMXP632R7Y349E8"}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', NULL, NULL),
(88, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 4, 'draft_recorded', '{"job":"01M837X45JGRMXP632R7Y349E8","head":{"id":"01M837X45JGRMXP632R7Y349E9","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(89, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 5, 'feedback_captured', '{"feedback_id":"01M837X45JGRMXP632R7Y349EA","draft_id":"01M837X45JGRMXP632R7Y349E9","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M837X45JGRMXP632R7Y349EB"}}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:02:00.000000', 'C1', '01M837X45JGRMXP632R7Y349EB'),
(90, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 6, 'scorecard_filed', '{"scorecard_id":"01M837X45JGRMXP632R7Y349EC","draft_id":"01M837X45JGRMXP632R7Y349E9","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:03:00.000000', NULL, NULL),
(91, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 7, 'review_finished', '{"draft_id":"01M837X45JGRMXP632R7Y349E9","verdict":"request_changes"}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:04:00.000000', NULL, NULL),
(92, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 8, 'revision_requested', '{"job":"01M837X45JGRMXP632R7Y349ED","draft_id":"01M837X45JGRMXP632R7Y349E9","feedback":[["01M837X45JGRMXP632R7Y349EA",1]],"unmet":[2],"trigger":"button"}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:05:00.000000', NULL, NULL),
(93, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 9, 'draft_recorded', '{"job":"01M837X45JGRMXP632R7Y349ED","head":{"id":"01M837X45JGRMXP632R7Y349EE","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M837X45JGRMXP632R7Y349E9"},"ledger":[{"feedback_id":"01M837X45JGRMXP632R7Y349EA","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(94, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 10, 'feedback_captured', '{"feedback_id":"01M837X45K7K41FAPRFV2SPFYK","draft_id":"01M837X45JGRMXP632R7Y349EE","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M837X45K7K41FAPRFV2SPFYM"}}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:07:00.000000', 'C1', '01M837X45K7K41FAPRFV2SPFYM'),
(95, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 11, 'scorecard_filed', '{"scorecard_id":"01M837X45K7K41FAPRFV2SPFYN","draft_id":"01M837X45JGRMXP632R7Y349EE","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:08:00.000000', NULL, NULL),
(96, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 12, 'review_finished', '{"draft_id":"01M837X45JGRMXP632R7Y349EE","verdict":"request_changes"}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:09:00.000000', NULL, NULL),
(97, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 13, 'revision_requested', '{"job":"01M837X45K7K41FAPRFV2SPFYP","draft_id":"01M837X45JGRMXP632R7Y349EE","feedback":[["01M837X45K7K41FAPRFV2SPFYK",1]],"unmet":[2],"trigger":"button"}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:10:00.000000', NULL, NULL),
(98, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 14, 'draft_recorded', '{"job":"01M837X45K7K41FAPRFV2SPFYP","head":{"id":"01M837X45K7K41FAPRFV2SPFYQ","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M837X45JGRMXP632R7Y349EE"},"ledger":[{"feedback_id":"01M837X45K7K41FAPRFV2SPFYK","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(99, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 15, 'scorecard_filed', '{"scorecard_id":"01M837X45K7K41FAPRFV2SPFYR","draft_id":"01M837X45K7K41FAPRFV2SPFYQ","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:12:00.000000', NULL, NULL),
(100, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 16, 'task_accepted', '{"draft_id":"01M837X45K7K41FAPRFV2SPFYQ"}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:13:00.000000', NULL, NULL),
(101, '01M837X45GTPHB3ATQCTR482CR', '01M837X45X6X23V1MV8WDKWWZ9', 1, 'task_opened', '{"workspace_id":"01M837X45GTPHB3ATQCTR482CR","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M837X45HP48ZWPQAG62JK1E0"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null,"digests":[]}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', NULL, NULL),
(102, '01M837X45GTPHB3ATQCTR482CR', '01M837X45X6X23V1MV8WDKWWZ9', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', NULL, NULL),
(103, '01M837X45GTPHB3ATQCTR482CR', '01M837X45X6X23V1MV8WDKWWZ9', 3, 'draft_requested', '{"job":"01M837X45X6X23V1MV8WDKWWZA"}', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M837X45Y25ARCRFDWGJVKC3D', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M837X45Y25ARCRFDWGJVKC3E', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M837X45Y25ARCRFDWGJVKC3F', '01M837X45GTPHB3ATQCTR482CR', '01M837X45X6X23V1MV8WDKWWZ9', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M837X45Y25ARCRFDWGJVKC3G', '01M837X45GTPHB3ATQCTR482CR', '01M837X45X6X23V1MV8WDKWWZ9', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M837X42W867QDWSKJC3QD7XE', 1, '01M837X42RCAMEYZBP4NQF8PJ8', 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 09:02:40.149903'),
('01M837X44KEHZ1AYYYQRANBYG2', 1, '01M837X44H1WW0ZHMS8M69C583', 'person', '01M837X44J7QNX4WQC4KPR4PPY', '2026-11-23 12:12:08.127706'),
('01M837X455H99XAVQ279CA89X3', 1, '01M837X453ESSA18A8J05Q6BXZ', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 11:24:34.925615'),
('01M837X455H99XAVQ279CA89X3', 2, '01M837X453ESSA18A8J05Q6BXZ', 'person', '01M837X453ESSA18A8J05Q6BY0', '2026-11-23 16:13:00.363544'),
('01M837X45JGRMXP632R7Y349E7', 1, '01M837X45GTPHB3ATQCTR482CR', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000'),
('01M837X45X6X23V1MV8WDKWWZ9', 1, '01M837X45GTPHB3ATQCTR482CR', 'person', '01M837X45GTPHB3ATQCTR482CS', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M837X42W867QDWSKJC3QD7XE', 0, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42V4F2NHS09ATZC3XE1'),
('01M837X44KEHZ1AYYYQRANBYG2', 0, '01M837X44H1WW0ZHMS8M69C583', '01M837X44J7QNX4WQC4KPR4PQ2'),
('01M837X455H99XAVQ279CA89X3', 0, '01M837X453ESSA18A8J05Q6BXZ', '01M837X454X8YEECHAN0MY1HSV'),
('01M837X45JGRMXP632R7Y349E7', 0, '01M837X45GTPHB3ATQCTR482CR', '01M837X45HP48ZWPQAG62JK1E0'),
('01M837X45X6X23V1MV8WDKWWZ9', 0, '01M837X45GTPHB3ATQCTR482CR', '01M837X45HP48ZWPQAG62JK1E0');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M837X45JGRMXP632R7Y349E7', 0, '01M837X45GTPHB3ATQCTR482CR', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M837X45JGRMXP632R7Y349E7', 1, '01M837X45GTPHB3ATQCTR482CR', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M837X42X6Q20PP131A7E15RY', 1, '01M837X42RCAMEYZBP4NQF8PJ8', 'heading', '# Harbour museum', '

'),
('01M837X42X6Q20PP131A7E15RY', 2, '01M837X42RCAMEYZBP4NQF8PJ8', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X42X6Q20PP131A7E15RY', 3, '01M837X42RCAMEYZBP4NQF8PJ8', 'list_item', '- Bring gloves', '
'),
('01M837X42X6Q20PP131A7E15RY', 4, '01M837X42RCAMEYZBP4NQF8PJ8', 'list_item', '- Bring a coat', '
␍
'),
('01M837X42X6Q20PP131A7E15RY', 5, '01M837X42RCAMEYZBP4NQF8PJ8', 'paragraph', 'line␍
line', '

'),
('01M837X42X6Q20PP131A7E15RY', 6, '01M837X42RCAMEYZBP4NQF8PJ8', 'paragraph', '	tab', '

'),
('01M837X42YTS17ZGJ0ERV1FJRQ', 1, '01M837X42RCAMEYZBP4NQF8PJ8', 'heading', '# Harbour museum', '

'),
('01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42RCAMEYZBP4NQF8PJ8', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X42YTS17ZGJ0ERV1FJRQ', 3, '01M837X42RCAMEYZBP4NQF8PJ8', 'list_item', '- Bring gloves', '
'),
('01M837X42YTS17ZGJ0ERV1FJRQ', 4, '01M837X42RCAMEYZBP4NQF8PJ8', 'list_item', '- Bring a coat', '
'),
('01M837X44MKMVS69TY021CNAX0', 1, '01M837X44H1WW0ZHMS8M69C583', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M837X44MKMVS69TY021CNAXC', 1, '01M837X44H1WW0ZHMS8M69C583', 'heading', '# Harbour museum', '

'),
('01M837X44MKMVS69TY021CNAXC', 2, '01M837X44H1WW0ZHMS8M69C583', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X44MKMVS69TY021CNAXC', 3, '01M837X44H1WW0ZHMS8M69C583', 'list_item', '- Bring gloves', '
'),
('01M837X44MKMVS69TY021CNAXC', 4, '01M837X44H1WW0ZHMS8M69C583', 'list_item', '- Bring a coat', '
'),
('01M837X456ZQDXHT6GWPW02AF4', 1, '01M837X453ESSA18A8J05Q6BXZ', 'heading', '# Harbour museum', '

'),
('01M837X456ZQDXHT6GWPW02AF4', 2, '01M837X453ESSA18A8J05Q6BXZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X456ZQDXHT6GWPW02AF4', 3, '01M837X453ESSA18A8J05Q6BXZ', 'list_item', '- Bring gloves', '
'),
('01M837X456ZQDXHT6GWPW02AF4', 4, '01M837X453ESSA18A8J05Q6BXZ', 'list_item', '- Bring a coat', '
'),
('01M837X457SR1J9YTEVKTZPV5M', 1, '01M837X453ESSA18A8J05Q6BXZ', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M837X45JGRMXP632R7Y349E9', 1, '01M837X45GTPHB3ATQCTR482CR', 'heading', '# Harbour museum', '

'),
('01M837X45JGRMXP632R7Y349E9', 2, '01M837X45GTPHB3ATQCTR482CR', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X45JGRMXP632R7Y349E9', 3, '01M837X45GTPHB3ATQCTR482CR', 'list_item', '- Bring gloves', '
'),
('01M837X45JGRMXP632R7Y349E9', 4, '01M837X45GTPHB3ATQCTR482CR', 'list_item', '- Bring a coat', '
'),
('01M837X45JGRMXP632R7Y349EE', 1, '01M837X45GTPHB3ATQCTR482CR', 'heading', '# Harbour museum', '

'),
('01M837X45JGRMXP632R7Y349EE', 2, '01M837X45GTPHB3ATQCTR482CR', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X45JGRMXP632R7Y349EE', 3, '01M837X45GTPHB3ATQCTR482CR', 'list_item', '- Bring gloves', '
'),
('01M837X45JGRMXP632R7Y349EE', 4, '01M837X45GTPHB3ATQCTR482CR', 'list_item', '- Bring a coat', '

'),
('01M837X45JGRMXP632R7Y349EE', 5, '01M837X45GTPHB3ATQCTR482CR', 'paragraph', 'Draft 2.', '
'),
('01M837X45K7K41FAPRFV2SPFYQ', 1, '01M837X45GTPHB3ATQCTR482CR', 'heading', '# Harbour museum', '

'),
('01M837X45K7K41FAPRFV2SPFYQ', 2, '01M837X45GTPHB3ATQCTR482CR', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M837X45K7K41FAPRFV2SPFYQ', 3, '01M837X45GTPHB3ATQCTR482CR', 'list_item', '- Bring gloves', '
'),
('01M837X45K7K41FAPRFV2SPFYQ', 4, '01M837X45GTPHB3ATQCTR482CR', 'list_item', '- Bring a coat', '

'),
('01M837X45K7K41FAPRFV2SPFYQ', 5, '01M837X45GTPHB3ATQCTR482CR', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M837X42W867QDWSKJC3QD7XE', 1, 1, '01M837X42RCAMEYZBP4NQF8PJ8', '''; DROP TABLE tasks; --', TRUE, -2),
('01M837X42W867QDWSKJC3QD7XE', 1, 2, '01M837X42RCAMEYZBP4NQF8PJ8', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M837X42W867QDWSKJC3QD7XE', 1, 3, '01M837X42RCAMEYZBP4NQF8PJ8', 'much longer, please', FALSE, 5),
('01M837X42W867QDWSKJC3QD7XE', 1, 4, '01M837X42RCAMEYZBP4NQF8PJ8', 'shorter, please', FALSE, 5),
('01M837X44KEHZ1AYYYQRANBYG2', 1, 1, '01M837X44H1WW0ZHMS8M69C583', 'shorter, please', TRUE, 5),
('01M837X44KEHZ1AYYYQRANBYG2', 1, 2, '01M837X44H1WW0ZHMS8M69C583', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M837X44KEHZ1AYYYQRANBYG2', 1, 3, '01M837X44H1WW0ZHMS8M69C583', '\u0000 %s :name ?', FALSE, -2),
('01M837X44KEHZ1AYYYQRANBYG2', 1, 4, '01M837X44H1WW0ZHMS8M69C583', 'line␍
line

	tab', TRUE, 1),
('01M837X455H99XAVQ279CA89X3', 1, 1, '01M837X453ESSA18A8J05Q6BXZ', 'line␍
line

	tab', FALSE, -2),
('01M837X455H99XAVQ279CA89X3', 2, 1, '01M837X453ESSA18A8J05Q6BXZ', '{"a": null}', TRUE, 1),
('01M837X455H99XAVQ279CA89X3', 2, 2, '01M837X453ESSA18A8J05Q6BXZ', '{"a": null}', TRUE, -2),
('01M837X45JGRMXP632R7Y349E7', 1, 1, '01M837X45GTPHB3ATQCTR482CR', 'Names the meeting place', TRUE, 1),
('01M837X45JGRMXP632R7Y349E7', 1, 2, '01M837X45GTPHB3ATQCTR482CR', 'Fits on a page', FALSE, 2),
('01M837X45JGRMXP632R7Y349E7', 1, 3, '01M837X45GTPHB3ATQCTR482CR', 'Uses “synergy”', TRUE, -2),
('01M837X45X6X23V1MV8WDKWWZ9', 1, 1, '01M837X45GTPHB3ATQCTR482CR', 'Names the meeting place', TRUE, 1),
('01M837X45X6X23V1MV8WDKWWZ9', 1, 2, '01M837X45GTPHB3ATQCTR482CR', 'Fits on a page', FALSE, 2),
('01M837X45X6X23V1MV8WDKWWZ9', 1, 3, '01M837X45GTPHB3ATQCTR482CR', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M837X42X6Q20PP131A7E15S0', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 0, '01M837X42X6Q20PP131A7E15RY', 1, '01M837X42TANAM9AD1N6C8Z1QG', 'shorter, please', '2026-11-23 09:32:56.793960', 'C1', '01M837X42X6Q20PP131A7E15RZ', 1, 'open', ''),
('01M837X42X6Q20PP131A7E15S2', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 1, '01M837X42X6Q20PP131A7E15RY', 1, '01M837X42V4F2NHS09ATZC3XE0', '\u0000 %s :name ?', '2026-11-23 09:57:05.313525', NULL, NULL, 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M837X42X6Q20PP131A7E15S4', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 2, '01M837X42X6Q20PP131A7E15RY', 1, '01M837X42V4F2NHS09ATZC3XE0', '\u0000 %s :name ?', '2026-11-23 09:58:39.185227', 'C1', '01M837X42X6Q20PP131A7E15S3', 1, 'applied', 'shorter, please'),
('01M837X42X6Q20PP131A7E15S8', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 3, '01M837X42X6Q20PP131A7E15RY', 1, '01M837X42TANAM9AD1N6C8Z1QG', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 10:06:22.852619', NULL, NULL, 1, 'withdrawn', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M837X42YTS17ZGJ0ERV1FJRX', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 4, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42V4F2NHS09ATZC3XE0', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 12:25:20.889613', 'C1', '01M837X42YTS17ZGJ0ERV1FJRW', 1, 'open', ''),
('01M837X42YTS17ZGJ0ERV1FJS2', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 5, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42TANAM9AD1N6C8Z1QH', 'shorter, please', '2026-11-23 12:40:26.625705', 'C1', '01M837X42YTS17ZGJ0ERV1FJS1', 1, 'open', ''),
('01M837X42Z90ZJXRRJYWCZVYXD', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 6, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42TANAM9AD1N6C8Z1QH', 'much longer, please', '2026-11-23 13:33:33.792476', NULL, NULL, 1, 'open', ''),
('01M837X42Z90ZJXRRJYWCZVYXF', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 7, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42TANAM9AD1N6C8Z1QH', 'much longer, please', '2026-11-23 13:49:13.194227', NULL, NULL, 1, 'open', ''),
('01M837X42Z90ZJXRRJYWCZVYXT', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 8, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42TANAM9AD1N6C8Z1QG', 'much longer, please', '2026-11-23 14:36:15.951088', 'C1', '01M837X42Z90ZJXRRJYWCZVYXS', 1, 'open', ''),
('01M837X42Z90ZJXRRJYWCZVYY3', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 9, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42V4F2NHS09ATZC3XDZ', '\u0000 %s :name ?', '2026-11-23 15:27:50.617402', 'C1', '01M837X42Z90ZJXRRJYWCZVYY2', 1, 'open', ''),
('01M837X430GVF4E0PDHBN0VMWM', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 10, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42TANAM9AD1N6C8Z1QH', 'much longer, please', '2026-11-23 16:12:36.549809', NULL, NULL, 1, 'open', ''),
('01M837X430GVF4E0PDHBN0VMWP', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 11, '01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42V4F2NHS09ATZC3XDZ', '''; DROP TABLE tasks; --', '2026-11-23 16:28:38.985798', 'C1', '01M837X430GVF4E0PDHBN0VMWN', 1, 'open', ''),
('01M837X44MKMVS69TY021CNAX7', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 0, '01M837X44MKMVS69TY021CNAX0', 1, '01M837X44J7QNX4WQC4KPR4PQ1', '\u0000 %s :name ?', '2026-11-23 13:23:28.126607', 'C1', '01M837X44MKMVS69TY021CNAX6', 1, 'confirmed', '{"a": null}'),
('01M837X44NFGD4A69T1YWV6FAX', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 1, '01M837X44MKMVS69TY021CNAXC', 2, '01M837X44J7QNX4WQC4KPR4PPZ', '\u0000 %s :name ?', '2026-11-23 15:09:45.994874', 'C1', '01M837X44NFGD4A69T1YWV6FAW', 1, 'open', ''),
('01M837X44NFGD4A69T1YWV6FBQ', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 2, '01M837X44MKMVS69TY021CNAXC', 2, '01M837X44J7QNX4WQC4KPR4PPY', 'shorter, please', '2026-11-23 16:38:18.586766', NULL, NULL, 1, 'open', ''),
('01M837X44PWH866ZGRE41JAZWT', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 3, '01M837X44MKMVS69TY021CNAXC', 2, '01M837X44J7QNX4WQC4KPR4PPZ', '{"a": null}', '2026-11-23 17:35:58.137727', NULL, NULL, 1, 'open', ''),
('01M837X456ZQDXHT6GWPW02AF7', '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 0, '01M837X456ZQDXHT6GWPW02AF4', 1, '01M837X454X8YEECHAN0MY1HSS', 'much longer, please', '2026-11-23 15:21:50.857043', 'C1', '01M837X456ZQDXHT6GWPW02AF6', 1, 'withdrawn', ''),
('01M837X456ZQDXHT6GWPW02AFN', '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', 1, '01M837X456ZQDXHT6GWPW02AF4', 1, '01M837X453ESSA18A8J05Q6BY0', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:23:21.170569', 'C1', '01M837X456ZQDXHT6GWPW02AFM', 1, 'open', ''),
('01M837X45JGRMXP632R7Y349EA', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 0, '01M837X45JGRMXP632R7Y349E9', 1, '01M837X45HP48ZWPQAG62JK1DX', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M837X45JGRMXP632R7Y349EB', 1, 'applied', 'Cut to one page.'),
('01M837X45K7K41FAPRFV2SPFYK', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 1, '01M837X45JGRMXP632R7Y349EE', 2, '01M837X45HP48ZWPQAG62JK1DX', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M837X45K7K41FAPRFV2SPFYM', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M837X42YTS17ZGJ0ERV1FJRQ', '01M837X42TANAM9AD1N6C8Z1QG', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', 'request_changes'),
('01M837X45JGRMXP632R7Y349E9', '01M837X45HP48ZWPQAG62JK1DX', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 'request_changes'),
('01M837X45JGRMXP632R7Y349EE', '01M837X45HP48ZWPQAG62JK1DX', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M837X45GTPHB3ATQCTR482CR', 'C1', '17.0', '01M837X45JGRMXP632R7Y349E7', '01M837X45HP48ZWPQAG62JK1E0', 'task_card', '01M837X45JGRMXP632R7Y349E7', 1, 0),
('01M837X45GTPHB3ATQCTR482CR', 'C1', '17.1', '01M837X45JGRMXP632R7Y349E7', '01M837X45HP48ZWPQAG62JK1E0', 'draft', '01M837X45JGRMXP632R7Y349E7', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M837X42YTS17ZGJ0ERV1FJRM', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', '01M837X42X6Q20PP131A7E15RY', 1, 'person', '01M837X42V4F2NHS09ATZC3XDZ', '2026-11-23 10:59:30.768543', '2026-11-23 10:59:30.768543', 14, 0),
('01M837X42YTS17ZGJ0ERV1FJRY', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', '01M837X42YTS17ZGJ0ERV1FJRQ', 1, 'person', '01M837X42TANAM9AD1N6C8Z1QH', '2026-11-23 12:32:59.593429', '2026-11-23 12:32:59.593429', 17, 0),
('01M837X42YTS17ZGJ0ERV1FJS4', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', '01M837X42YTS17ZGJ0ERV1FJRQ', 1, 'person', '01M837X42TANAM9AD1N6C8Z1QG', '2026-11-23 14:10:54.466892', '2026-11-23 14:10:54.466892', 27, 1),
('01M837X42Z90ZJXRRJYWCZVYXR', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', '01M837X42YTS17ZGJ0ERV1FJRQ', 1, 'person', '01M837X42V4F2NHS09ATZC3XE0', '2026-11-23 14:30:49.708574', NULL, 28, 2),
('01M837X42Z90ZJXRRJYWCZVYXX', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', '01M837X42YTS17ZGJ0ERV1FJRQ', 1, 'person', '01M837X42V4F2NHS09ATZC3XDZ', '2026-11-23 15:17:43.145339', NULL, 33, 3),
('01M837X42Z90ZJXRRJYWCZVYY7', '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42W867QDWSKJC3QD7XE', '01M837X42YTS17ZGJ0ERV1FJRQ', 1, 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', '2026-11-23 16:01:36.316089', 39, 4),
('01M837X44NFGD4A69T1YWV6FAR', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', '01M837X44MKMVS69TY021CNAXC', 1, 'person', '01M837X44J7QNX4WQC4KPR4PQ1', '2026-11-23 14:54:58.460628', NULL, 11, 0),
('01M837X44NFGD4A69T1YWV6FAV', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', '01M837X44MKMVS69TY021CNAXC', 1, 'person', '01M837X44J7QNX4WQC4KPR4PPZ', '2026-11-23 15:06:38.019093', NULL, 12, 1),
('01M837X44NFGD4A69T1YWV6FB7', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', '01M837X44MKMVS69TY021CNAXC', 1, 'person', '01M837X44J7QNX4WQC4KPR4PQ0', '2026-11-23 15:39:38.917846', '2026-11-23 15:39:38.917846', 15, 2),
('01M837X456ZQDXHT6GWPW02AF5', '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', '01M837X456ZQDXHT6GWPW02AF4', 1, 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', '2026-11-23 15:07:34.224532', 12, 0),
('01M837X45JGRMXP632R7Y349EC', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45JGRMXP632R7Y349E9', 1, 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M837X45K7K41FAPRFV2SPFYN', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45JGRMXP632R7Y349EE', 1, 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M837X45K7K41FAPRFV2SPFYR', '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E7', '01M837X45K7K41FAPRFV2SPFYQ', 1, 'person', '01M837X45HP48ZWPQAG62JK1DX', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M837X42YTS17ZGJ0ERV1FJRQ', 0, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42X6Q20PP131A7E15S2', 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[]'),
('01M837X42YTS17ZGJ0ERV1FJRQ', 1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42X6Q20PP131A7E15S4', 1, 'applied', 'shorter, please', '[1]'),
('01M837X42YTS17ZGJ0ERV1FJRQ', 2, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42X6Q20PP131A7E15S8', 1, 'declined', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[2,5]'),
('01M837X44MKMVS69TY021CNAXC', 0, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAX7', 1, 'needs_person', '{"a": null}', '[]'),
('01M837X457SR1J9YTEVKTZPV5M', 0, '01M837X453ESSA18A8J05Q6BXZ', '01M837X456ZQDXHT6GWPW02AF7', 1, 'applied', '\u0000 %s :name ?', '[1]'),
('01M837X45JGRMXP632R7Y349EE', 0, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349EA', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M837X45K7K41FAPRFV2SPFYQ', 0, '01M837X45GTPHB3ATQCTR482CR', '01M837X45K7K41FAPRFV2SPFYK', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M837X42YTS17ZGJ0ERV1FJRM', 1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42X6Q20PP131A7E15RY', 'not_met', '''; DROP TABLE tasks; --'),
('01M837X42YTS17ZGJ0ERV1FJRM', 2, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42X6Q20PP131A7E15RY', 'not_applicable', '{"a": null}'),
('01M837X42YTS17ZGJ0ERV1FJRY', 1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', 'much longer, please'),
('01M837X42YTS17ZGJ0ERV1FJRY', 2, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', 'much longer, please'),
('01M837X42YTS17ZGJ0ERV1FJRY', 3, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'not_applicable', '{"a": null}'),
('01M837X42YTS17ZGJ0ERV1FJRY', 4, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M837X42YTS17ZGJ0ERV1FJS4', 1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'not_applicable', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M837X42YTS17ZGJ0ERV1FJS4', 3, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'not_applicable', 'shorter, please'),
('01M837X42Z90ZJXRRJYWCZVYXR', 1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', 'line␍
line

	tab'),
('01M837X42Z90ZJXRRJYWCZVYXR', 2, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', 'much longer, please'),
('01M837X42Z90ZJXRRJYWCZVYXR', 3, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'met', '{"a": null}'),
('01M837X42Z90ZJXRRJYWCZVYXX', 1, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', '{"a": null}'),
('01M837X42Z90ZJXRRJYWCZVYY7', 2, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'met', 'shorter, please'),
('01M837X42Z90ZJXRRJYWCZVYY7', 3, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'cannot_judge', 'shorter, please'),
('01M837X42Z90ZJXRRJYWCZVYY7', 4, '01M837X42RCAMEYZBP4NQF8PJ8', '01M837X42YTS17ZGJ0ERV1FJRQ', 'met', '''; DROP TABLE tasks; --'),
('01M837X44NFGD4A69T1YWV6FAR', 2, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'not_met', '\u0000 %s :name ?'),
('01M837X44NFGD4A69T1YWV6FAR', 3, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'not_applicable', 'line␍
line

	tab'),
('01M837X44NFGD4A69T1YWV6FAV', 1, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'met', 'shorter, please'),
('01M837X44NFGD4A69T1YWV6FAV', 2, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M837X44NFGD4A69T1YWV6FAV', 3, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'not_met', '{"a": null}'),
('01M837X44NFGD4A69T1YWV6FAV', 4, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'met', 'much longer, please'),
('01M837X44NFGD4A69T1YWV6FB7', 3, '01M837X44H1WW0ZHMS8M69C583', '01M837X44MKMVS69TY021CNAXC', 'met', '{"a": null}'),
('01M837X456ZQDXHT6GWPW02AF5', 1, '01M837X453ESSA18A8J05Q6BXZ', '01M837X456ZQDXHT6GWPW02AF4', 'not_applicable', '{"a": null}'),
('01M837X45JGRMXP632R7Y349EC', 1, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E9', 'met', ''),
('01M837X45JGRMXP632R7Y349EC', 2, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E9', 'not_met', ''),
('01M837X45JGRMXP632R7Y349EC', 3, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349E9', 'not_met', ''),
('01M837X45K7K41FAPRFV2SPFYN', 1, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349EE', 'met', ''),
('01M837X45K7K41FAPRFV2SPFYN', 2, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349EE', 'not_met', ''),
('01M837X45K7K41FAPRFV2SPFYN', 3, '01M837X45GTPHB3ATQCTR482CR', '01M837X45JGRMXP632R7Y349EE', 'not_met', ''),
('01M837X45K7K41FAPRFV2SPFYR', 1, '01M837X45GTPHB3ATQCTR482CR', '01M837X45K7K41FAPRFV2SPFYQ', 'met', ''),
('01M837X45K7K41FAPRFV2SPFYR', 2, '01M837X45GTPHB3ATQCTR482CR', '01M837X45K7K41FAPRFV2SPFYQ', 'met', ''),
('01M837X45K7K41FAPRFV2SPFYR', 3, '01M837X45GTPHB3ATQCTR482CR', '01M837X45K7K41FAPRFV2SPFYQ', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M837X44MKMVS69TY021CNAX7', '01M837X44J7QNX4WQC4KPR4PPZ', '01M837X44H1WW0ZHMS8M69C583', '01M837X44KEHZ1AYYYQRANBYG2', 1),
('01M837X456ZQDXHT6GWPW02AF7', '01M837X453ESSA18A8J05Q6BY0', '01M837X453ESSA18A8J05Q6BXZ', '01M837X455H99XAVQ279CA89X3', -1);
